import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { PROOF_NAME } from './seal';

/** More than this is no proof of ours. */
const MOST_BYTES = 256 * 1024 ** 2;

interface Attached {
  filename: string;
  content: Uint8Array;
}

const isAttached = (value: unknown): value is Attached =>
  typeof value === 'object' && value !== null && 'content' in value && value.content instanceof Uint8Array;

/** The text of the proof that is attached to a PDF; null where there is none, or the file cannot be read. */
export async function proofIn(pdf: Uint8Array): Promise<string | null> {
  const task = getDocument({
    // pdf.js takes the bytes for itself.
    data: Uint8Array.from(pdf),
    isEvalSupported: false,
    useSystemFonts: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    const attached = (await document.getAttachments()) as unknown;
    const all = attached instanceof Map ? Object.fromEntries(attached) : (attached ?? {});
    const found = Object.entries(all as Record<string, unknown>).find(([name]) => name === PROOF_NAME)?.[1];
    if (!isAttached(found) || found.content.length > MOST_BYTES) return null;
    return new TextDecoder('utf-8', { fatal: true }).decode(found.content);
  } catch {
    return null;
  } finally {
    await task.destroy();
  }
}
