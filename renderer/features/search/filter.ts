import type { RecordSummary } from '#shared/contract/records';
import type { Narrowed } from '#shared/contract/search';

/** What the search page narrows by; an empty word does not. */
export interface Filter {
  kind: string;
  team: string;
  status: string;
  owner: string;
  tag: string;
  archived: boolean;
}

export const NO_FILTER: Filter = { kind: '', team: '', status: '', owner: '', tag: '', archived: false };

/** A filter as the search takes it. */
export const narrowed = ({ archived, ...words }: Filter): Narrowed => ({
  ...Object.fromEntries(Object.entries(words).filter(([, word]) => word !== '')),
  archived,
});

/** The same for records that are listed without words. */
export function passes(
  record: RecordSummary,
  filter: Filter,
  teamOf: (member: string) => string | undefined,
): boolean {
  const { kind, team, status, owner, tag, archived } = filter;
  const own = record.team ?? (record.owner === null ? undefined : teamOf(record.owner));
  return (
    (archived || !record.archived) &&
    (kind === '' || record.kind === kind) &&
    (team === '' || own === team) &&
    (status === '' || record.status === status) &&
    (owner === '' || record.owner === owner) &&
    (tag === '' || record.tags.includes(tag))
  );
}
