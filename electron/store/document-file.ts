import { basename, dirname } from 'node:path';
import type { Adapter } from 'lowdb';
import { type FileStamp, writeDurably } from './durable';
import { StoreError, systemCode, toStoreError } from './errors';
import type { FileSystem } from './files';

/** What stands in `docs/<kind>/<id>.json`. `state` is the truth, the rest is worked out from it. */
export interface DocumentData {
  readonly schema: number;
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  /** ISO 8601 UTC with milliseconds. */
  readonly updatedAt: string;
  readonly view: Record<string, unknown>;
  /** The Yjs state, base64. */
  readonly state: string;
}

/**
 * lowdb's adapter for one document: reads and checks it, writes it durably. lowdb's own file adapter neither
 * flushes nor notices that what it read is no document.
 */
export class DocumentFile implements Adapter<DocumentData> {
  /** Of the file last read or written. */
  stamp: FileStamp = { mtimeMs: 0, size: 0 };

  constructor(
    private readonly files: FileSystem,
    readonly path: string,
  ) {}

  /** Null when there is no such file. CORRUPT when it is no document. */
  async read(): Promise<DocumentData | null> {
    let text: string;
    try {
      const handle = await this.files.open(this.path, 'r');
      try {
        const { mtimeMs, size } = await handle.stat();
        this.stamp = { mtimeMs, size };
        text = await handle.readFile('utf8');
      } finally {
        await handle.close();
      }
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return null;
      throw toStoreError(error, `read ${basename(this.path)}`, this.path);
    }
    return parseDocument(text, this.path);
  }

  async write(data: DocumentData): Promise<void> {
    const bytes = Buffer.from(JSON.stringify(data, null, 2));
    this.stamp = await writeDurably(this.files, this.path, [bytes]);
  }
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
