import { useSyncExternalStore } from 'react';

/** Records in which the member who acts here chose to suggest, though they may not edit. */
let records: ReadonlySet<string> = new Set();
const listeners = new Set<() => void>();

const keyOf = (member: string | null, record: string) => `${member ?? ''} ${record}`;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether the member suggests changes in a record, and a way to begin or stop. */
export function useSuggesting(
  member: string | null,
  record: string,
): readonly [boolean, (on: boolean) => void] {
  const key = keyOf(member, record);
  const on = useSyncExternalStore(subscribe, () => records.has(key));
  const set = (next: boolean): void => {
    const rest = [...records].filter((each) => each !== key);
    records = new Set(next ? [...rest, key] : rest);
    for (const listener of [...listeners]) listener();
  };
  return [on, set];
}
