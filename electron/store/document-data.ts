import { basename, dirname } from 'node:path';
import * as Y from 'yjs';
import type { FileStamp } from './durable';
import { StoreError } from './errors';
import type { IndexEntry, RecordCodec } from './types';

/** What stands in `docs/<kind>/<id>.json`. `state` is the truth, the rest is worked out from it. */
export interface DocumentData {
  readonly schema: number;
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  /** ISO 8601 UTC with milliseconds. */
  readonly updatedAt: string;
  readonly view: Record<string, unknown>;
  /** Paths of fields on which two sides differ; left out where there are none. */
  readonly conflicts?: readonly string[];
  /** The Yjs state, base64. */
  readonly state: string;
}

/**
 * The document in a file's text, checked against its place (`docs/<kind>/<id>.json`).
 * @throws StoreError CORRUPT
 */
export function parseDocument(text: string, path: string): DocumentData {
  const corrupt = (what: string) => new StoreError('CORRUPT', `${path} ${what}`, path);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw corrupt('is not whole: it is no JSON');
  }
  if (!isDocumentData(data)) throw corrupt('is not a document of this program');
  if (`${data.id}.json` !== basename(path) || data.kind !== basename(dirname(path))) {
    throw corrupt(`holds ${data.kind} "${data.id}", which belongs elsewhere`);
  }
  return data;
}

function isDocumentData(data: unknown): data is DocumentData {
  if (typeof data !== 'object' || data === null) return false;
  const of = (key: string): unknown => (key in data ? data[key as keyof typeof data] : undefined);
  const view = of('view');
  return (
    typeof of('schema') === 'number' &&
    ['id', 'kind', 'title', 'updatedAt', 'state'].every((key) => typeof of(key) === 'string') &&
    typeof view === 'object' &&
    view !== null
  );
}

/** Why a record of this schema opens read-only, or undefined when it does not. */
export function newerThanKnown(codec: RecordCodec, kind: string, schema: number): string | undefined {
  // The index may still list a record that a newer version on this device has seen.
  if (!codec.kinds.includes(kind)) return `This version of Accord knows no ${kind}`;
  const known = codec.currentSchema(kind);
  if (schema <= known) return undefined;
  return `Made by a newer version of Accord (schema ${schema}; this version knows ${known})`;
}

/** A document's file as its Yjs document says it should be, changed at `now`. Throws what the codec throws. */
export function documentData(
  codec: RecordCodec,
  kind: string,
  id: string,
  doc: Y.Doc,
  now = new Date(),
): DocumentData {
  const view = codec.view(kind, doc);
  const conflicts = codec.conflicts?.(doc) ?? [];
  return {
    schema: codec.schemaOf(doc),
    id,
    kind,
    title: codec.summary(kind, view).title,
    updatedAt: now.toISOString(),
    view,
    ...(conflicts.length > 0 && { conflicts }),
    state: Buffer.from(Y.encodeStateAsUpdate(doc)).toString('base64'),
  };
}

/** What the index keeps of a document's file. A view the codec cannot sum up is found by its title only. */
export function indexEntry(codec: RecordCodec, data: DocumentData, stamp: FileStamp): IndexEntry {
  const { id, kind, updatedAt, schema } = data;
  const common = { id, kind, updatedAt, schema, mtimeMs: stamp.mtimeMs, size: stamp.size };
  try {
    return { ...codec.summary(kind, data.view), ...common };
  } catch {
    return { title: data.title, text: '', links: [], ...common };
  }
}

/** The document in a Yjs state. */
export function decode(state: Uint8Array, refuse: () => StoreError): Y.Doc {
  // A name of its own is for sub-documents, which there are none of; drawing one costs more than reading a text.
  const doc = new Y.Doc({ guid: '' });
  try {
    Y.applyUpdate(doc, state);
    return doc;
  } catch {
    doc.destroy();
    throw refuse();
  }
}
