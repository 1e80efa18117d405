import type { Match } from '#shared/model/mapping';

/** A row of a source that is matched, by its lead's id there and the digest of what it is matched by. */
export interface MatchedRow {
  id: string;
  /** Null where the row does not say it. */
  key: string | null;
  ids: Match['ids'];
  /** The heading under which the id stands. */
  heading: string;
}

/**
 * The id of a row while nothing else is known by its value: ids of a source that joins are its own affair, and “17”
 * of a badge is not “17” of the CRM.
 */
const standing = ({ id, ids, heading }: MatchedRow): string => (ids === 'joined' ? `${heading} ${id}` : id);

const least = (ids: readonly string[]): string | undefined =>
  ids.reduce<string | undefined>((first, id) => (first === undefined || id < first ? id : first), undefined);

/**
 * The id of the lead that each row is about, in the order of the rows. A row of a source that joins is about the lead
 * whose source keeps its ids and that has the same value; of several, the one with the least id; where there is none,
 * joining rows with the same value are about one lead of their own. It follows from the rows alone: the order in which
 * files came in does not matter, and rows of a source that keeps its ids are never put together.
 */
export function matchedIds(rows: readonly MatchedRow[]): string[] {
  const byKey = new Map<string, { kept: string[]; joined: string[] }>();
  for (const row of rows) {
    if (row.key === null) continue;
    const found = byKey.get(row.key) ?? { kept: [], joined: [] };
    (row.ids === 'kept' ? found.kept : found.joined).push(standing(row));
    byKey.set(row.key, found);
  }
  return rows.map((row) => {
    const found = row.ids === 'joined' && row.key !== null ? byKey.get(row.key) : undefined;
    return (found && (least(found.kept) ?? least(found.joined))) ?? standing(row);
  });
}
