import type { z } from 'zod';
import { sameJson } from '#shared/model/binding/equal';
import { bindingOf, type RichText } from '#shared/model/binding/fields';
import { longestRun } from '#shared/model/binding/longest-run';
import { filing } from '#shared/model/filing';
import type { Piece } from './pieces';
import { itemTitle } from './place';
import { type Became, type BlockChange, type RowChange, textBetween } from './text';

/** One difference between two views of a record. */
export interface Change {
  /** Field path such as `commitments/c1/target`. */
  path: string;
  /** What it is about, in order: list item titles and field names. */
  subject: string[];
  kind: 'added' | 'removed' | 'changed' | 'moved';
  /** Of an item that moved: its place before and after, 1 for the first. */
  before?: unknown;
  after?: unknown;
}

type View = Record<string, unknown>;
type Item = View & { id: string };

const NOT_CONTENT = new Set(['visibility', 'template', 'id', ...Object.keys(filing)]);

/** What a view says in a field. Where it was frozen before the field came to be, that is the field's default. */
const saidIn = (view: View, name: string, field: z.ZodType): unknown =>
  view[name] ?? field.safeParse(undefined).data ?? null;

/** The words of a block or cell before and after; a picture or a line has none. */
const saying = (pieces: readonly Piece[], without: Piece['kind']): string =>
  pieces
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

/** Of a row that came or went, its cells in one line; one without words has none. */
const rowWords = ({ cells }: RowChange): string => {
  const words = cells.map(({ pieces }) => saying(pieces, 'same').trim());
  return words.some(Boolean) ? words.join(' | ') : '';
};

interface Said {
  became: Became;
  pieces: readonly Piece[];
}

/** A row as what it says, or its cells that changed. */
const saidByRow = (row: RowChange): Said[] =>
  row.became === 'changed'
    ? row.cells
    : row.became === 'moved'
      ? [{ became: 'moved', pieces: row.cells.flatMap(({ pieces }) => pieces).slice(0, 1) }]
      : [{ became: row.became, pieces: [{ kind: 'same', text: rowWords(row) }] }];

const saidByBlock = (block: BlockChange): Said[] =>
  block.shape === 'table' && block.became !== 'moved' && block.became !== 'restyled'
    ? block.rows.flatMap(saidByRow)
    : [block];

function richChanges(
  before: RichText | undefined,
  after: RichText | undefined,
  path: string,
  subject: string[],
): Change[] {
  return textBetween(before, after)
    .flatMap(saidByBlock)
    .flatMap(({ became, pieces }): Change[] => {
      if (became === 'same') return [];
      const [was, is] = [saying(pieces, 'added'), saying(pieces, 'removed')];
      if (became === 'added') return [{ path, subject, kind: 'added', after: saying(pieces, 'removed') }];
      if (became === 'removed') return [{ path, subject, kind: 'removed', before: saying(pieces, 'added') }];
      return [{ path, subject, kind: became === 'moved' ? 'moved' : 'changed', before: was, after: is }];
    });
}

function listChanges(
  before: Item[],
  after: Item[],
  item: z.ZodObject,
  path: string,
  subject: string[],
): Change[] {
  const old = new Map(before.map((each) => [each.id, each]));
  const now = new Map(after.map((each) => [each.id, each]));
  const changes: Change[] = [];
  for (const each of after) {
    const was = old.get(each.id);
    const at = `${path}/${each.id}`;
    const named = [...subject, itemTitle(each)];
    if (was) changes.push(...objectChanges(was, each, item, at, named));
    else changes.push({ path: at, subject: named, kind: 'added', after: each });
  }
  for (const each of before) {
    if (!now.has(each.id))
      changes.push({
        path: `${path}/${each.id}`,
        subject: [...subject, itemTitle(each)],
        kind: 'removed',
        before: each,
      });
  }
  const places = new Map(before.map(({ id }, at) => [id, at]));
  const kept = after.filter(({ id }) => places.has(id));
  const stays = longestRun(kept.map(({ id }) => places.get(id) ?? -1));
  kept.forEach((each, at) => {
    if (stays.has(at)) return;
    changes.push({
      path: `${path}/${each.id}`,
      subject: [...subject, itemTitle(each)],
      kind: 'moved',
      before: (places.get(each.id) ?? 0) + 1,
      after: after.indexOf(each) + 1,
    });
  });
  return changes;
}

function keyedChanges(before: View, after: View, path: string, subject: string[]): Change[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key): Change[] => {
    const at = { path: `${path}.${key}`, subject: [...subject, key] };
    if (!(key in before)) return [{ ...at, kind: 'added', after: after[key] }];
    if (!(key in after)) return [{ ...at, kind: 'removed', before: before[key] }];
    return sameJson(before[key], after[key])
      ? []
      : [{ ...at, kind: 'changed', before: before[key], after: after[key] }];
  });
}

function objectChanges(
  before: View,
  after: View,
  schema: z.ZodObject,
  path: string,
  subject: string[],
): Change[] {
  return (Object.entries(schema.shape) as [string, z.ZodType][]).flatMap(([name, field]): Change[] => {
    if (NOT_CONTENT.has(name)) return [];
    const bound = bindingOf(field);
    const at = path ? `${path}/${name}` : name;
    const about = [...subject, name];
    if (bound.binding === 'list' && bound.item)
      return listChanges(
        (before[name] ?? []) as Item[],
        (after[name] ?? []) as Item[],
        bound.item,
        at,
        about,
      );
    if (bound.binding === 'keyed')
      return keyedChanges((before[name] ?? {}) as View, (after[name] ?? {}) as View, at, about);
    if (bound.binding === 'rich')
      return richChanges(
        before[name] as RichText | undefined,
        after[name] as RichText | undefined,
        at,
        about,
      );
    if (sameJson(saidIn(before, name, field), saidIn(after, name, field))) return [];
    return [{ path: at, subject: about, kind: 'changed', before: before[name], after: after[name] }];
  });
}

/** What changed between two views of one kind of record; empty when both say the same. */
export const changesBetween = (before: View, after: View, schema: z.ZodObject): Change[] =>
  objectChanges(before, after, schema, '', []);
