import { copyFile, mkdir, mkdtemp, open, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { FileSource } from '#shared/contract/source';
import { newId } from '#shared/model/ids';
import type { Application } from './application';
import type { Caller } from './caller';
import { fail } from './fail';
import { os } from './implement';

const MAX_UPLOAD = 4 * 1024 ** 3;
const MAX_CONTENT = 100 * 1024 ** 2;

interface Upload {
  connection: string;
  path: string;
  name: string;
  size: number;
  received: number;
}

/** Files that pages hand over, kept in a folder of the system's until they are used or their page is gone. */
export class Uploads {
  private readonly uploads = new Map<string, Upload>();
  /** Made for the first upload; files that begin at the same time wait for the same one. */
  private folder: Promise<string> | null = null;

  async begin(caller: Caller, name: string, size: number): Promise<string> {
    if (size > MAX_UPLOAD) throw fail('INVALID', `${name} is larger than 4 GB.`, { file: name });
    this.folder ??= mkdtemp(join(tmpdir(), 'accord-upload-'));
    const folder = await this.folder;
    const id = newId(24);
    // Under its own name: what goes wrong with it is told by that name.
    await mkdir(join(folder, id), { mode: 0o700 });
    const path = join(folder, id, name.replace(/[^\p{L}\p{N} ._()-]/gu, '_').replace(/^\.+/, '') || 'file');
    await (await open(path, 'wx', 0o600)).close();
    this.uploads.set(id, { connection: caller.connection, path, name, size, received: 0 });
    return id;
  }

  private own(caller: Caller, id: string): Upload {
    const upload = this.uploads.get(id);
    if (!upload || upload.connection !== caller.connection)
      throw fail('NOT_FOUND', 'That file is not here any more. Choose it again.');
    return upload;
  }

  async chunk(caller: Caller, id: string, offset: number, bytes: Uint8Array): Promise<number> {
    const upload = this.own(caller, id);
    if (offset !== upload.received)
      throw fail('CONFLICT', `The part at ${offset} came out of order; ${upload.received} bytes are here.`);
    if (offset + bytes.byteLength > upload.size)
      throw fail('INVALID', `${upload.name} is larger than it said.`, { file: upload.name });
    const handle = await open(upload.path, 'a');
    try {
      await handle.writeFile(bytes);
    } finally {
      await handle.close();
    }
    upload.received += bytes.byteLength;
    return upload.received;
  }

  /** A file of this machine, as if the page had handed it over: it is read as it is now. */
  async adopt(caller: Caller, path: string, name: string): Promise<string> {
    const { size } = await stat(path);
    const id = await this.begin(caller, name, size);
    const upload = this.own(caller, id);
    await copyFile(path, upload.path);
    upload.size = (await stat(upload.path)).size;
    upload.received = upload.size;
    return id;
  }

  async discard(caller: Caller, id: string): Promise<void> {
    const upload = this.own(caller, id);
    this.uploads.delete(id);
    await rm(dirname(upload.path), { recursive: true, force: true });
  }

  /** A page is gone: what it uploaded and did not use goes too. */
  async forget(connection: string): Promise<void> {
    for (const [id, upload] of this.uploads) {
      if (upload.connection !== connection) continue;
      this.uploads.delete(id);
      await rm(dirname(upload.path), { recursive: true, force: true });
    }
  }

  async clear(): Promise<void> {
    this.uploads.clear();
    if (this.folder) await rm(await this.folder, { recursive: true, force: true });
  }

  /** The file behind a source and its name as people know it. Errors: NOT_ALLOWED, NOT_FOUND, INVALID. */
  async file(caller: Caller, source: FileSource): Promise<{ path: string; name: string }> {
    if ('upload' in source) {
      const upload = this.own(caller, source.upload);
      if (upload.received !== upload.size)
        throw fail('INVALID', `${upload.name} has not arrived completely.`, { file: upload.name });
      return { path: upload.path, name: source.name };
    }
    if (!caller.trusted)
      throw fail('NOT_ALLOWED', 'A page hands files over; it does not name paths of this machine.');
    const path = resolve(source.path);
    const found = await stat(path).catch(() => {
      throw fail('NOT_FOUND', `There is no file ${source.path}.`, { file: source.path });
    });
    if (found.isDirectory())
      throw fail('INVALID', `${source.path} is a folder, not a file.`, { file: source.path });
    return { path, name: source.path };
  }
}

export const uploadsService = (uploads: Uploads) => ({
  begin: os.uploads.begin.handler(async ({ input, context }) => ({
    upload: await uploads.begin(context, input.name, input.size),
  })),
  chunk: os.uploads.chunk.handler(async ({ input, context }) => ({
    received: await uploads.chunk(context, input.upload, input.offset, input.bytes),
  })),
  discard: os.uploads.discard.handler(({ input, context }) => uploads.discard(context, input.upload)),
});

/** First bytes of the picture types that are shown in a page; what does not begin so is an attachment. */
const PICTURES: [type: string, magic: number[], offset: number][] = [
  ['image/png', [0x89, 0x50, 0x4e, 0x47], 0],
  ['image/jpeg', [0xff, 0xd8, 0xff], 0],
  ['image/gif', [0x47, 0x49, 0x46, 0x38], 0],
  ['image/webp', [0x57, 0x45, 0x42, 0x50], 8],
];

/** The type by content: a picture that says it is one but is not becomes a mere file. */
export function typeOf(bytes: Uint8Array, claimed: string): string {
  const picture = PICTURES.find(([, magic, offset]) =>
    magic.every((byte, at) => bytes[offset + at] === byte),
  );
  if (picture) return picture[0];
  return claimed.startsWith('image/') ? 'application/octet-stream' : claimed;
}

export const contentService = (app: Application) => ({
  put: os.content.put.handler(async ({ input }) => {
    if (input.bytes.byteLength > MAX_CONTENT)
      throw fail('INVALID', `${input.name} is larger than 100 MB.`, { file: input.name });
    const hash = await app.session.store.blobs.put(input.bytes);
    return { hash, type: typeOf(input.bytes, input.type), size: input.bytes.byteLength, name: input.name };
  }),
  url: os.content.url.handler(async ({ input }) => ({
    url: await app.surroundings.contentUrl(input.hash, input.type),
  })),
});
