import type { ColumnMap, DateOrder, Match } from '#shared/model/mapping';
import { plainHeading } from './presets';

/** How exports of one kind were read when they were last brought in. */
export interface SavedMapping {
  id: string;
  title: string;
  /** The system whose export it is; empty where none was recognised. */
  preset: string;
  fingerprint: string;
  columns: ColumnMap;
  timeZone?: string | undefined;
  dateOrder?: DateOrder | undefined;
  match?: Match | undefined;
  reasons?: Readonly<Record<string, string>> | undefined;
  /** When it was last changed, ISO 8601. */
  updatedAt: string;
}

/** A file as far as its first lines tell. */
interface File {
  columns: readonly string[];
  preset: string | null;
  /** Of the headings, made as those of the saved mappings were. */
  fingerprint: string;
}

/** With fewer fields than these, that their columns are there says little about another file. */
const TELLING = 3;

/** What a fingerprint is made of: the system and the headings, in no order, without case and punctuation. */
export const fingerprintParts = (columns: readonly string[], preset: string | null): string[] => [
  preset ?? '',
  ...columns.map(plainHeading).sort(),
];

const newestFirst = (a: SavedMapping, b: SavedMapping): number => (a.updatedAt < b.updatedAt ? 1 : -1);

/**
 * The mapping by which a file is read as it was last time: one for just these headings, else the one with most
 * fields whose columns are all there, of the same system. A CRM’s export gains columns as its users add fields.
 */
export function rememberedFor<S extends SavedMapping>(
  saved: readonly S[],
  { columns, preset, fingerprint }: File,
): { mapping: S; exact: boolean } | null {
  const exact = saved.filter((each) => each.fingerprint === fingerprint).sort(newestFirst)[0];
  const headings = new Set(columns.map((column) => column.trim().toLowerCase()));
  const fits = ({ columns: mapped, match }: S): boolean =>
    Object.values(mapped).every((column) => headings.has(column.trim().toLowerCase())) &&
    (match === undefined || headings.has(match.column.trim().toLowerCase()));
  if (exact && fits(exact)) return { mapping: exact, exact: true };
  const size = ({ columns: mapped }: S): number => Object.keys(mapped).length;
  const [near] = saved
    .filter((each) => each.preset === (preset ?? '') && size(each) >= TELLING && fits(each))
    .sort((a, b) => size(b) - size(a) || newestFirst(a, b));
  return near ? { mapping: near, exact: false } : null;
}
