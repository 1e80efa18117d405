import type { RichNode } from './binding/fields';

const RECORD_LINK = /^accord:record\/([a-z0-9][a-z0-9-]{0,63})/;

/** Fields whose items are records, by their `id`. */
export const LISTS_OF_RECORDS = new Set(['processes', 'definitions', 'documents', 'agreements', 'shows']);
const RECORD_PART = /^[a-z0-9][a-z0-9-]{0,63}(?=\/|$)/;

/** The record that a link of rich text leads to, or null when it leads elsewhere. */
export const linkedRecord = (href: string): string | null => RECORD_LINK.exec(href)?.[1] ?? null;

/** The block that a link leads to, in another record or (`#block`) in the same one; null for a whole record. */
export const linkedBlock = (href: string): string | null =>
  /^(?:accord:record\/[a-z0-9-]+)?#(.+)$/.exec(href)?.[1] ?? null;

function inText(node: RichNode): string[] {
  const marks = (node.marks ?? []).flatMap(({ type, attrs }) =>
    type === 'link' ? (linkedRecord(String(attrs?.href ?? '')) ?? []) : [],
  );
  // A step's id begins with its process: `<record>/<step>`.
  const mentioned =
    node.type === 'mention' && !['member', 'team', 'role'].includes(String(node.attrs?.kind))
      ? (RECORD_PART.exec(String(node.attrs?.id ?? '')) ?? [])
      : [];
  return [...marks, ...mentioned, ...(node.content ?? []).flatMap(inText)];
}

function inValue(value: unknown, key: string): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => inValue(each, key));
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && value.type === 'doc') return inText(value as RichNode);
  const own = value as Record<string, unknown>;
  if (LISTS_OF_RECORDS.has(key) && typeof own.id === 'string') return [own.id];
  const record = key === 'chapters' && typeof own.record === 'string' ? [own.record] : [];
  return [...record, ...Object.entries(own).flatMap(([name, each]) => inValue(each, name))];
}

/** Ids of the records that a view points to, each once: linked, mentioned, or listed as what it rests on. */
export const linksOf = (view: Record<string, unknown>): string[] => [
  ...new Set(inValue(view, '').filter(Boolean)),
];

function blobsInText(node: RichNode): { hash: string; name: string }[] {
  const own =
    (node.type === 'picture' || node.type === 'attachment') && typeof node.attrs?.hash === 'string'
      ? [{ hash: node.attrs.hash, name: String(node.attrs.name ?? node.attrs.alt ?? '') }]
      : [];
  return [...own, ...(node.content ?? []).flatMap(blobsInText)];
}

/** Pictures and attachments in a view's rich texts, each once. */
export function blobsOf(value: unknown): { hash: string; name: string }[] {
  if (Array.isArray(value)) return value.flatMap(blobsOf);
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && value.type === 'doc') return blobsInText(value as RichNode);
  const found = Object.values(value).flatMap(blobsOf);
  return found.filter(({ hash }, at) => found.findIndex((other) => other.hash === hash) === at);
}
