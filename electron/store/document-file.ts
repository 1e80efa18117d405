import { basename } from 'node:path';
import type { Adapter } from 'lowdb';
import { type DocumentData, parseDocument } from './document-data';
import { type FileStamp, writeDurably } from './durable';
import { systemCode, toStoreError } from './errors';
import type { FileSystem } from './files';

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
