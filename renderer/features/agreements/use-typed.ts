import { useCallback, useEffect, useState } from 'react';
import type { z } from 'zod';
import { problemIn } from '../../ui/field-problem';

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
      const { data, error } = schema.safeParse(candidate.value);
      setProblem(error ? problemIn(error) : null);
      setTyped(error ? candidate : null);
      if (error) return;
      if (JSON.stringify(data) !== JSON.stringify(standing)) {
        setSeen(data as T);
        write(data as T);
      }
    },
    [typed, schema, standing, write],
  );
  return { value: typed ? typed.value : seen, problem, type, commit };
}
