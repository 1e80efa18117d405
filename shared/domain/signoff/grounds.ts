import { compareKept, type KeptRecord, type RecordComparison } from '#shared/domain/diff/compare';
import type { NameOf } from '#shared/domain/diff/values';

/** One line that says what differs in what a version rests on. */
interface GroundChange {
  /** `<record>` where it came or went, else `<record>:<field path>`. */
  path: string;
  text: string;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function linesOf({ id, kind, title, became, differences }: RecordComparison): GroundChange[] {
  const name = `${kind} “${title || id}”`;
  if (became === 'added') return [{ path: id, text: `It now rests on the ${name}` }];
  if (became === 'removed') return [{ path: id, text: `It rests no longer on the ${name}` }];
  return differences.map(({ path, text }) => ({ path: `${id}:${path}`, text: `${capital(name)}: ${text}` }));
}

/**
 * What changed in the records that a version rests on: who signs it signs their meaning, too.
 * @param before all that the version agreed before keeps, its own record first
 * @param after the same of the version that is signed now
 */
export function groundChanges(
  before: readonly KeptRecord[],
  after: readonly KeptRecord[],
  nameOf: NameOf,
): GroundChange[] {
  const own = after[0]?.id;
  return compareKept(before, after, nameOf)
    .filter(({ id }) => id !== own)
    .flatMap(linesOf);
}
