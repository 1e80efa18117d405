import { useCallback, useMemo, useRef, useState } from 'react';

export interface Selection {
  /** Ids of the selected rows that are listed, in the list's order. */
  readonly ids: readonly string[];
  readonly has: (id: string) => boolean;
  /** Selects a row or no longer; `extend` takes all rows from the last one along. */
  readonly toggle: (id: string, extend?: boolean) => void;
  readonly all: () => void;
  readonly clear: () => void;
}

/** Which rows of a list are selected. A row that leaves the list is no longer selected. */
export function useSelection(listed: readonly string[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  const ids = useMemo(() => listed.filter((id) => chosen.has(id)), [listed, chosen]);
  const toggle = useCallback(
    (id: string, extend = false) => {
      const [from, to] = [listed.indexOf(last.current ?? id), listed.indexOf(id)].sort((a, b) => a - b);
      last.current = id;
      setChosen((before) => {
        const next = new Set(before);
        if (extend) for (const each of listed.slice(Math.max(0, from ?? 0), (to ?? 0) + 1)) next.add(each);
        else if (!next.delete(id)) next.add(id);
        return next;
      });
    },
    [listed],
  );
  return {
    ids,
    has: (id) => chosen.has(id),
    toggle,
    all: () => setChosen(new Set(listed)),
    clear: () => setChosen(new Set()),
  };
}
