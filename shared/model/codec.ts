import type * as Y from 'yjs';
import { plainText } from '#shared/document/plain-text';
import { authorsOf } from './binding/author';
import { schemaOf, setSchema } from './binding/paths';
import { conflictsOf, readRecord } from './binding/view';
import { isKind, KINDS, type KindName } from './kinds';
import { linksOf } from './links';

type View = Record<string, unknown>;

function kindOf(kind: string): (typeof KINDS)[KindName] {
  if (!isKind(kind)) throw new RangeError(`Unknown kind of record: ${kind}`);
  return KINDS[kind];
}

/** Changes that bring a document of an older schema up by one version; the index is the version it leaves. */
const UPCASTS: Partial<Record<KindName, Record<number, (doc: Y.Doc) => void>>> = {};

/** All words of a view, for full text search: rich text as plain text, ids and enumerations left out. */
function wordsOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return SEARCHED.has(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((each) => wordsOf(each, key));
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && value.type === 'doc') return [plainText(value as Parameters<typeof plainText>[0])];
  return Object.entries(value).flatMap(([name, each]) => wordsOf(each, name));
}

/** Tags of a view, in their order; an older view has none. */
const tagsIn = ({ tags }: View): string[] =>
  Array.isArray(tags)
    ? tags.flatMap((tag: unknown) =>
        typeof tag === 'object' && tag !== null && 'id' in tag && typeof tag.id === 'string' ? [tag.id] : [],
      )
    : [];

const SEARCHED = new Set([
  'title',
  'purpose',
  'scope',
  'trigger',
  'outcome',
  'meaning',
  'inputs',
  'outputs',
  'evidence',
  'label',
  'action',
  'onMiss',
  'place',
  'reason',
  'attribute',
  'value',
]);

/** What the store must know of record kinds. */
export const recordCodec = {
  kinds: Object.keys(KINDS) as readonly string[],
  currentSchema: (kind: string): number => kindOf(kind).version,
  schemaOf,
  authors: authorsOf,
  /** Brings an older document up to the current schema in place; true when it changed it. */
  upcast(kind: string, doc: Y.Doc): boolean {
    const { version } = kindOf(kind);
    const from = schemaOf(doc);
    if (from >= version) return false;
    doc.transact(() => {
      for (let at = from; at < version; at++) UPCASTS[kind as KindName]?.[at]?.(doc);
      setSchema(doc, version);
    });
    return true;
  },
  view: (kind: string, doc: Y.Doc): View => readRecord(doc, kindOf(kind).schema).view as View,
  conflicts: (doc: Y.Doc): string[] => conflictsOf(doc).map(({ path }) => path),
  summary(_kind: string, view: View) {
    const { title, team, owner, archivedAt } = view;
    const tags = tagsIn(view);
    return {
      title: typeof title === 'string' ? title : '',
      ...(typeof team === 'string' ? { team } : {}),
      ...(typeof owner === 'string' ? { owner } : {}),
      ...(typeof archivedAt === 'string' ? { archived: true } : {}),
      tags,
      text: [...wordsOf(view), ...tags].filter(Boolean).join('\n'),
      links: linksOf(view),
    };
  },
};
