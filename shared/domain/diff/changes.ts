import type { z } from 'zod';
import { plainText } from '#shared/document/blocks';
import { sameJson, stableJson } from '#shared/model/binding/equal';
import { bindingOf, type RichNode, type RichText } from '#shared/model/binding/fields';
import { filing } from '#shared/model/filing';

/** One difference between two views of a record. */
export interface Change {
  /** Field path such as `commitments/c1/target`. */
  path: string;
  /** What it is about, in order: list item titles and field names. */
  subject: string[];
  kind: 'added' | 'removed' | 'changed' | 'moved';
  before?: unknown;
  after?: unknown;
}

type View = Record<string, unknown>;
type Item = View & { id: string };

const NOT_CONTENT = new Set(['visibility', 'template', 'id', ...Object.keys(filing)]);

/** An item is called by its title, a branch by the case it is taken in, a criterion by what it asks for. */
const itemTitle = ({ title, label, attribute, id }: Item): string => {
  const name = title || label || attribute;
  return typeof name === 'string' && name ? name : id;
};

/** What a view says in a field. Where it was frozen before the field came to be, that is the field's default. */
const saidIn = (view: View, name: string, field: z.ZodType): unknown =>
  view[name] ?? field.safeParse(undefined).data ?? null;

const TEXT_BLOCKS = new Set(['paragraph', 'heading', 'codeBlock']);

/** A line that nothing stands on: it comes and goes as people write, and says nothing. */
const isBlank = ({ type, content }: RichNode): boolean =>
  TEXT_BLOCKS.has(type) && (content === undefined || content.length === 0);

/** A text without its blank lines. */
const withoutBlanks = (nodes: readonly RichNode[] | undefined): RichNode[] =>
  (nodes ?? [])
    .filter((node) => !isBlank(node))
    .map((node) => (node.content ? { ...node, content: withoutBlanks(node.content) } : node));

/** Blocks of a rich text that carry words, by id, in order. */
function blocks(text: RichText | undefined): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (node: RichNode) => {
    if (isBlank(node)) return;
    const leaf =
      !node.content ||
      node.content.some(({ type }) => type === 'text' || type === 'mention' || type === 'hardBreak');
    if (leaf) found.set(String(node.attrs?.id ?? found.size), plainText(node) + attributesOf(node));
    else node.content?.forEach(walk);
  };
  text?.content.forEach(walk);
  return found;
}

/** What a block says beside its words: picture, level, tick, marks. */
function attributesOf(node: RichNode): string {
  const { id: _id, ...attrs } = node.attrs ?? {};
  const marks = (node.content ?? []).map(({ marks: all }) => all ?? []);
  const said = [attrs, marks].filter(
    (each) =>
      Object.keys(each).length > 0 &&
      !sameJson(
        each,
        marks.map(() => []),
      ),
  );
  return said.length > 0 ? `\u0000${stableJson(said)}` : '';
}

const shown = (words: string | undefined) => words?.split('\u0000')[0];

function richChanges(
  before: RichText | undefined,
  after: RichText | undefined,
  path: string,
  subject: string[],
): Change[] {
  const old = blocks(before);
  const now = blocks(after);
  const changes: Change[] = [];
  for (const [id, words] of now) {
    const was = old.get(id);
    if (was === undefined) changes.push({ path, subject, kind: 'added', after: shown(words) });
    else if (was !== words)
      changes.push({ path, subject, kind: 'changed', before: shown(was), after: shown(words) });
  }
  for (const [id, words] of old)
    if (!now.has(id)) changes.push({ path, subject, kind: 'removed', before: shown(words) });
  const kept = (from: Map<string, string>, other: Map<string, string>) =>
    [...from.keys()].filter((id) => other.has(id));
  if (changes.length === 0 && !sameJson(kept(old, now), kept(now, old)))
    changes.push({ path, subject, kind: 'moved' });
  // A change of structure alone (a heading's level) touches no leaf's words.
  if (changes.length === 0 && !sameJson(withoutBlanks(before?.content), withoutBlanks(after?.content))) {
    changes.push({ path, subject, kind: 'changed' });
  }
  return changes;
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
  const stayed = before.map(({ id }) => id).filter((id) => now.has(id));
  const order = after.map(({ id }) => id).filter((id) => old.has(id));
  if (!sameJson(stayed, order)) {
    const moved = order.find((id, at) => stayed[at] !== id);
    const title = moved ? itemTitle(now.get(moved) as Item) : '';
    changes.push({ path, subject: [...subject, title], kind: 'moved' });
  }
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
