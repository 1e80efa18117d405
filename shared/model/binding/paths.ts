import type * as Y from 'yjs';

/**
 * Every container of a record is a root type of its Yjs document, named by its path. Nothing is
 * nested: two devices that first touch a field at the same time touch the same type, and a schema
 * that grows has nothing to create.
 */
export const join = (path: string, field: string): string => (path ? `${path}/${field}` : field);

/** One entry of a keyed field, such as the RACI letter of a role: `steps/<id>/raci.<role>`. */
export const keyedPath = (path: string, key: string): string => `${path}.${key}`;

/** The map of plain fields of the record (`''`) or of one list item (`steps/<id>`). */
export const fieldsOf = (doc: Y.Doc, path: string): Y.Map<unknown> => doc.getMap(path || 'fields');

/** The ordered map of a list: `<id>` → fractional order, `<id>!` → time of deletion. */
export const listOf = (doc: Y.Doc, path: string): Y.Map<unknown> => doc.getMap(path);

/** The fragment of a rich text field. */
export const fragmentOf = (doc: Y.Doc, path: string): Y.XmlFragment => doc.getXmlFragment(path);

export const promisesOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('promises');

const META = 'meta';

/** Version of the record's schema that the document was written with; 0 when it is empty. */
export function schemaOf(doc: Y.Doc): number {
  const version = doc.getMap(META).get('schema');
  return typeof version === 'number' ? version : 0;
}

export function setSchema(doc: Y.Doc, version: number): void {
  if (schemaOf(doc) !== version) doc.getMap(META).set('schema', version);
}
