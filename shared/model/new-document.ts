import * as Y from 'yjs';
import { setSchema } from './binding/paths';
import { writeRecord } from './binding/write';
import { KINDS, type KindName } from './kinds';

/** The state of a new document of a kind that holds this view, written by `member`. */
export function newDocument(
  kind: KindName,
  view: Record<string, unknown>,
  member: string,
  at: string,
): Uint8Array {
  const doc = new Y.Doc();
  setSchema(doc, KINDS[kind].version);
  writeRecord(doc, KINDS[kind].schema, view, { member, at });
  const state = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return state;
}
