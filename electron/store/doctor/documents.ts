import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type * as Y from 'yjs';
import { type DocumentData, decode, documentData, parseDocument } from '../document-data';
import { DocumentFile } from '../document-file';
import { StoreError, systemCode } from '../errors';
import { folders, isRecordId, temporaryOwner } from '../layout';
import { namesIn } from '../names';
import { setAside } from '../quarantine';
import { restoreNewest } from '../rescue';
import type { CheckContext, Finding } from './problem';

export interface CheckedDocuments {
  readonly findings: Finding[];
  /** The documents that can be read, without their states. */
  readonly whole: ReadonlyMap<string, Omit<DocumentData, 'state'>>;
}

/** Reads every document: whether it is whole, and whether its view is what its state says. */
export async function checkDocuments(context: CheckContext): Promise<CheckedDocuments> {
  const findings: Finding[] = [];
  const whole = new Map<string, Omit<DocumentData, 'state'>>();
  const root = join(context.dir, folders.docs);
  for (const kind of await namesIn(root)) {
    const folder = join(root, kind);
    if (!context.codec.kinds.includes(kind)) {
      findings.push({
        kind: 'foreign-file',
        path: folder,
        message: `There are no documents of kind "${kind}"`,
      });
      continue;
    }
    for (const name of await namesIn(folder)) {
      if (temporaryOwner(name) !== undefined) continue;
      const path = join(folder, name);
      const id = name.replace(/\.json$/, '');
      if (!name.endsWith('.json') || !isRecordId(id)) {
        findings.push({ kind: 'foreign-file', path, message: 'This file is no document' });
      } else if (whole.has(id)) findings.push(duplicate(context, path, id));
      else {
        const { data, finding } = await checkDocument(context, kind, id, path);
        if (data) whole.set(id, data);
        if (finding) findings.push(finding);
      }
    }
  }
  return { findings, whole };
}

async function checkDocument(
  context: CheckContext,
  kind: string,
  id: string,
  path: string,
): Promise<{ data?: Omit<DocumentData, 'state'>; finding?: Finding }> {
  const { codec, files, keeper } = context;
  let data: DocumentData;
  let doc: Y.Doc;
  try {
    data = parseDocument(await readFile(path, 'utf8'), path);
    doc = decode(
      Buffer.from(data.state, 'base64'),
      () => new StoreError('CORRUPT', `${path} holds a state that cannot be read`, path),
    );
  } catch (error) {
    return { finding: torn(context, kind, id, path, error) };
  }
  const { state: _, ...rest } = data;
  const mended = trueData(context, data, doc);
  doc.destroy();
  if (mended === null) return { data: rest };
  const repair = () =>
    keeper.exclusively(kind, id, async () => {
      await new DocumentFile(files, path).write(mended);
      return 'The view was worked out again from the state';
    });
  const message = `What can be read of "${id}" is not what its state says`;
  // A schema number that is not the state's cannot be trusted for a repair by this version either.
  const known = mended.schema <= codec.currentSchema(kind);
  return { data: rest, finding: { kind: 'stale-view', path, record: id, message, ...(known && { repair }) } };
}

/** The document's file as its state says it should be; null when it is so, or when that cannot be said. */
function trueData(context: CheckContext, data: DocumentData, doc: Y.Doc): DocumentData | null {
  const schema = context.codec.schemaOf(doc);
  // An older document is worked out when it is opened, a newer one by a newer version.
  if (schema !== context.codec.currentSchema(data.kind))
    return schema === data.schema ? null : { ...data, schema };
  try {
    const should = documentData(context.codec, data.kind, data.id, doc);
    const view: unknown = JSON.parse(JSON.stringify(should.view));
    const same = isDeepStrictEqual(view, data.view) && should.title === data.title && schema === data.schema;
    return same ? null : { ...should, updatedAt: data.updatedAt };
  } catch {
    return null;
  }
}

function torn(context: CheckContext, kind: string, id: string, path: string, error: unknown): Finding {
  const { dir, files, keeper } = context;
  const repair = async (): Promise<string> => {
    if (await keeper.rewrite(id)) return 'Written again from memory';
    return keeper.exclusively(kind, id, async () => {
      const aside = await setAside(files, dir, path);
      const backup = await restoreNewest(files, dir, kind, id);
      const outcome = backup === null ? 'no backup has the record' : `brought back from the backup ${backup}`;
      return `Moved to ${aside}; ${outcome}`;
    });
  };
  const message = error instanceof Error ? error.message : String(error);
  // A file that the system will not let us read may be whole: it stays where it is.
  const whole = !(error instanceof StoreError) && systemCode(error) !== 'EISDIR';
  return { kind: 'torn-document', path, record: id, message, ...(!whole && { repair }) };
}

function duplicate(context: CheckContext, path: string, id: string): Finding {
  const repair = async () => `Moved to ${await setAside(context.files, context.dir, path)}`;
  const message = `Another record has the id "${id}" too; this one is left out everywhere`;
  return { kind: 'duplicate-document', path, record: id, message, repair };
}
