import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { PdfReport } from '#shared/contract/proof';
import type { FileSource } from '#shared/contract/source';
import { toStoreError } from '../store/errors';
import type { Application } from './application';
import type { Caller } from './caller';
import { paperDesk } from './exports/paper-desk';
import { fail } from './fail';
import { os } from './implement';
import { reportOn } from './proof/check';
import type { Uploads } from './sources';

const MOST_BYTES = 512 * 1024 ** 2;
const BEGINS = '%PDF-';

/** What a PDF proves by itself. */
export const proofService = (app: Application, uploads: Uploads) => ({
  check: os.proof.check.handler(({ input, context }) => check(app, uploads, input.file, context)),
});

/** The bytes of a PDF. INVALID for what is none or far too large. */
async function pdfAt(path: string, name: string): Promise<Uint8Array> {
  const handle = await open(path).catch((error: unknown) => {
    throw toStoreError(error, `read ${name}`, path);
  });
  try {
    const { size } = await handle.stat();
    if (size > MOST_BYTES) throw fail('INVALID', `${name} is larger than 512 MB.`, { file: name });
    const bytes = await handle.readFile();
    // Readers look for the head in the first kilobyte; what has none there is no PDF for anybody.
    if (!bytes.subarray(0, 1024).includes(BEGINS))
      throw fail('INVALID', `${name} is not a PDF.`, { file: name });
    return bytes;
  } finally {
    await handle.close();
  }
}

async function check(
  app: Application,
  uploads: Uploads,
  source: FileSource,
  caller: Caller,
): Promise<PdfReport> {
  const { path, name } = await uploads.file(caller, source);
  try {
    const pdf = await pdfAt(path, name);
    const proof = await paperDesk(app).use((drafting) => drafting.proofIn(pdf));
    return reportOn(basename(name), pdf, proof, app.isOpen ? app.session.id : null);
  } finally {
    if ('upload' in source) await uploads.discard(caller, source.upload);
  }
}
