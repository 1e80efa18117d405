import { useCallback, useEffect, useState } from 'react';
import type { z } from 'zod';
import { fieldProblem } from '../../ui/field-problem';

export interface Typed<T> {
  /** What is shown: the value as typed, else as it stands. */
  value: T | undefined;
  /** Why what is typed is not kept, without the field's name; null when it is. */
  problem: string | null;
  /** Types; nothing is kept before `commit`. */
  type: (value: T) => void;
  /** Keeps what was typed (or the given value) when the schema takes it. */
  commit: (value?: T) => void;
}

/**
 * A field that is kept when it is left, and only when it is right: what somebody promises is a deed of
 * its own, not one for every key pressed.
 */
export function useTyped<T>(standing: T | undefined, schema: z.ZodType, write: (value: T) => void): Typed<T> {
  const [typed, setTyped] = useState<{ value: T } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  // A change from elsewhere is shown, unless somebody is typing here.
  const [seen, setSeen] = useState(standing);
  useEffect(() => setSeen(standing), [standing]);
  const type = useCallback((value: T) => {
    setTyped({ value });
    setProblem(null);
  }, []);
  const commit = useCallback(
    (given?: T) => {
      const candidate = given === undefined ? typed : { value: given };
      if (!candidate) return;
      const found = fieldProblem(schema, candidate.value);
      setProblem(found);
      setTyped(found === null ? null : candidate);
      if (found !== null) return;
      const kept = schema.parse(candidate.value) as T;
      if (JSON.stringify(kept) !== JSON.stringify(standing)) {
        setSeen(kept);
        write(kept);
      }
    },
    [typed, schema, standing, write],
  );
  return { value: typed ? typed.value : seen, problem, type, commit };
}
