import type { z } from 'zod';
import { bindingOf } from '#shared/model/binding/fields';
import { isKind, KINDS } from '#shared/model/kinds';
import { CHANGE_WORDS, type ChangeWords } from './change-words';
import { type Change, changesBetween } from './changes';
import { LISTS } from './field-names';
import { type Piece, wordsBetween } from './pieces';
import { type BlockChange, textBetween } from './text';
import { textAt } from './text-at';
import { type NameOf, valueInWords, wholeValue } from './values';
import { changeInWords, namesWithSteps, tellChange } from './words';

/** A record as a version keeps it, or as its draft is now. */
export interface KeptRecord {
  id: string;
  /** A kind of record, or `attachment`, whose id is its content's hash. */
  kind: string;
  title: string;
  view: Record<string, unknown>;
  /** Of a calendar: the public holidays as they were understood then. */
  holidays?: readonly { date: string; title: string }[];
}

/** Blocks of a text; `gap` stands for so many that say the same. */
export type ShownBlock = BlockChange | { gap: number };

/** One difference, with all that a reader sees of it. */
export interface Difference {
  /** Field path such as `commitments/c1/target`. */
  path: string;
  kind: Change['kind'];
  /** Items that it lies in, outermost first. */
  within: string[];
  /** What the field is called, or the item that came, went or moved. */
  what: string;
  /** One line: `Leads handed over: target 50 → 60 leads`. */
  text: string;
  /** What it said before and says now; null where there is nothing. */
  before: string | null;
  after: string | null;
  /** Of words: what changed in them. */
  pieces: Piece[] | null;
  /** Of an item that came or went: what it says, a line for each field. */
  says: string[];
  /** Of a text: its blocks, with one that stayed before and after each change. */
  blocks: ShownBlock[] | null;
}

export interface RecordComparison {
  id: string;
  kind: string;
  title: string;
  became: 'same' | 'changed' | 'added' | 'removed';
  differences: Difference[];
}

/** So many blocks that stayed are shown beside one that changed. */
const AROUND = 1;

/** The blocks that changed with what stands around them; longer stretches that stayed are only counted. */
function shownBlocks(blocks: readonly BlockChange[]): ShownBlock[] {
  const near = new Set<number>();
  blocks.forEach(({ became }, at) => {
    if (became === 'same') return;
    for (let by = -AROUND; by <= AROUND; by += 1) near.add(at + by);
  });
  const shown: ShownBlock[] = [];
  for (const [at, block] of blocks.entries()) {
    const last = shown.at(-1);
    if (near.has(at)) shown.push(block);
    else if (last && 'gap' in last) last.gap += 1;
    else shown.push({ gap: 1 });
  }
  return shown;
}

/** What an item says, a line for each field that says anything. */
function itemSays(item: unknown, list: z.ZodObject, nameOf: NameOf, words: ChangeWords): string[] {
  const blank = list.safeParse({ id: '' }).data ?? {};
  return changesBetween(blank, item as Record<string, unknown>, list).flatMap((change) => {
    const { within, what, happened } = tellChange(change, nameOf, words);
    if (change.path === 'title' || change.path === 'label') return [];
    if (change.kind === 'changed')
      return [`${[...within, what].join(', ')}: ${valueInWords(change.after, nameOf, words)}`];
    const added = ` ${words.kinds.added}`;
    const said = happened.endsWith(added) ? happened.slice(0, -added.length) : happened;
    return [`${[...within, what].join(', ')} ${said}`];
  });
}

/** The schema of the items of a list by its path, such as `steps` or `steps/<id>/branches`. */
function itemSchema(schema: z.ZodObject, path: string): z.ZodObject | null {
  let at: z.ZodObject = schema;
  const names = path.split('/').filter((_, index) => index % 2 === 0);
  for (const name of names) {
    const field = at.shape[name] as z.ZodType | undefined;
    const bound = field && bindingOf(field);
    if (bound?.binding !== 'list' || !bound.item) return null;
    at = bound.item;
  }
  return at;
}

const isText = ({ path }: Change): boolean => /(^|\/)(body|notes)$/.test(path);

function differenceOf(change: Change, schema: z.ZodObject, nameOf: NameOf, words: ChangeWords): Difference {
  const { path, kind, before, after, subject } = change;
  const base = {
    path,
    kind,
    ...tellChange(change, nameOf, words),
    text: changeInWords(change, nameOf, words),
    pieces: null,
    says: [],
    blocks: null,
  };
  const list = LISTS.has(subject.at(-2) ?? '') ? itemSchema(schema, path) : null;
  if (list) {
    const item = kind === 'added' ? after : kind === 'removed' ? before : null;
    return { ...base, before: null, after: null, says: item ? itemSays(item, list, nameOf, words) : [] };
  }
  const [was, is] = [before, after].map((value) =>
    value === undefined || value === null || value === '' ? null : wholeValue(value, nameOf, words),
  ) as [string | null, string | null];
  const worded = typeof (before ?? after) === 'string' && was !== null && is !== null;
  return { ...base, before: was, after: is, pieces: worded ? wordsBetween(was, is) : null };
}

/** What differs between two views of one kind, for reading: texts as blocks, everything else field by field. */
export function differencesBetween(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
  schema: z.ZodObject,
  nameOf: NameOf,
  words = CHANGE_WORDS.en,
): Difference[] {
  const names = namesWithSteps(nameOf, before, after);
  const texts = new Set<string>();
  return changesBetween(before, after, schema).flatMap((change): Difference[] => {
    if (!isText(change)) return [differenceOf(change, schema, names, words)];
    // All changes of a text are one difference: it is read as a whole.
    if (texts.has(change.path)) return [];
    texts.add(change.path);
    const { path } = change;
    const { within, what } = tellChange(change, names, words);
    const blocks = textBetween(textAt(before, path), textAt(after, path));
    const text = [...within, what].join(', ');
    return [
      {
        ...{ path, kind: 'changed', within, what, text },
        ...{ before: null, after: null, pieces: null, says: [], blocks: shownBlocks(blocks) },
      },
    ];
  });
}

/** Public holidays that were read otherwise when the version was frozen. */
function holidayDifferences(before: KeptRecord, after: KeptRecord, words: ChangeWords): Difference[] {
  const days = ({ holidays = [] }: KeptRecord) => new Map(holidays.map((day) => [day.date, day.title]));
  const [old, now] = [days(before), days(after)];
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((date): Difference[] => {
    const [was, is] = [old.get(date) ?? null, now.get(date) ?? null];
    // The years that are frozen move on with the calendar; only a day that both know can differ.
    const known = (other: ReadonlyMap<string, string>) =>
      [...other.keys()].some((day) => day.slice(0, 4) === date.slice(0, 4));
    if (was === is || !known(old) || !known(now)) return [];
    const kind = was === null ? 'added' : is === null ? 'removed' : 'changed';
    const what = words.publicHoliday(date);
    const text =
      kind === 'changed'
        ? `${what} ${was} → ${is}`
        : `${what} ${words.quoted(was ?? is ?? '')} ${words.kinds[kind]}`;
    const path = `holidayDates/${date}`;
    return [
      { path, kind, within: [], what, text, before: was, after: is, pieces: null, says: [], blocks: null },
    ];
  });
}

function recordBetween(
  before: KeptRecord,
  after: KeptRecord,
  nameOf: NameOf,
  words: ChangeWords,
): RecordComparison {
  const { id, kind, title } = after;
  const differences = isKind(kind)
    ? [
        ...differencesBetween(before.view, after.view, KINDS[kind].schema, nameOf, words),
        ...holidayDifferences(before, after, words),
      ]
    : [];
  return { id, kind, title, became: differences.length > 0 ? 'changed' : 'same', differences };
}

const partly = ({ id, kind, title }: KeptRecord, became: 'added' | 'removed'): RecordComparison => ({
  ...{ id, kind, title, became },
  differences: [],
});

/** Names that the records of a version give: their own titles, and teams and roles of the workspace. */
function namesKept(records: readonly KeptRecord[]): Map<string, string> {
  const names = new Map(records.map(({ id, title }) => [id, title]));
  const workspace = records.find(({ kind }) => kind === 'workspace')?.view;
  for (const list of [workspace?.teams, workspace?.roles])
    for (const { id, title } of (Array.isArray(list) ? list : []) as { id: string; title?: string }[])
      if (title) names.set(id, title);
  return names;
}

/**
 * Two versions of a record: the record first, then each record they rest on that differs. Pure and without
 * names of its own: `nameOf` knows those that neither version keeps.
 */
export function compareKept(
  before: readonly KeptRecord[],
  after: readonly KeptRecord[],
  nameOf: NameOf,
  words = CHANGE_WORDS.en,
): RecordComparison[] {
  const [older, newer] = [namesKept(before), namesKept(after)];
  const names: NameOf = (id) => newer.get(id) || older.get(id) || nameOf(id);
  const old = new Map(before.map((record) => [record.id, record]));
  const now = new Set(after.map(({ id }) => id));
  const [own, ...others] = after.map((record) => {
    const was = old.get(record.id);
    return was ? recordBetween(was, record, names, words) : partly(record, 'added');
  });
  const gone = before.filter(({ id }) => !now.has(id)).map((record) => partly(record, 'removed'));
  return [...(own ? [own] : []), ...others.filter(({ became }) => became !== 'same'), ...gone];
}
