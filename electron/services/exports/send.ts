import type { SendAs, SendResult } from '#shared/contract/exports';
import { type Bundle, languageOf, recordsOf } from '#shared/export/bundle';
import { tellIn } from '#shared/export/language';
import { type MailFile, mailFile } from '#shared/export/mail';
import { covering } from '#shared/export/send';
import { newId, slug } from '#shared/model/ids';
import type { Application } from '../application';
import type { Caller } from '../caller';
import { requireExchange } from '../exchange/exchanges';
import { bundleOf } from '../exchange/one-file';
import type { Watch } from '../progress';
import { collect } from './collect';
import { deliver, type Made } from './deliver';
import { archiveOf } from './many';
import { pdfOf } from './pdf';
import type { Shelf } from './shelf';
import { checkTarget } from './target';
import { exportTrouble, type Stage } from './trouble';

interface Sending {
  ids: string[];
  as: SendAs;
  bundle: boolean;
  paper: 'A4' | 'Letter';
  title?: string | undefined;
  out?: string | undefined;
  overwrite: boolean;
}

/**
 * The PDF of what is sent and the workspace's bundle as one file to hand on: a mail with both attached, or an archive.
 * Nothing leaves the machine; whoever made it sends it.
 * @throws NOT_ALLOWED, PASSPHRASE where a bundle is wanted and this device cannot take part in the exchange
 */
export async function send(
  app: Application,
  shelf: Shelf,
  input: Sending,
  caller: Caller,
  watch: Watch,
): Promise<SendResult> {
  let stage: Stage = 'collect';
  const at = (next: Stage): void => {
    stage = next;
  };
  try {
    const path = input.out === undefined ? null : await checkTarget(caller, input.out, input.overwrite);
    // Before anything is made: whose device has no part in the exchange yet takes one, or hears why it cannot.
    const exchange = input.bundle ? await requireExchange(app) : null;
    watch.onProgress(0.02, { say: 'collecting' });
    const { bundle, at: toldAt } = await collect(app, { ...input, signal: watch.signal, appendix: true });
    watch.signal.throwIfAborted();
    const pdf = await pdfOf(app, bundle, toldAt, watch, at);
    watch.signal.throwIfAborted();
    at('save');
    watch.onProgress(0.92, { say: 'adding' });
    const shared = exchange && (await bundleOf(app, exchange, watch.signal));
    const files = [asAttached(pdf), ...(shared ? [shared] : [])];
    watch.signal.throwIfAborted();
    watch.onProgress(0.96, { say: 'saving' });
    const made = await packed(app, input.as, bundle, files, watch);
    const delivered = await deliver(app, shelf, made, { path, overwrite: input.overwrite });
    return { ...delivered, pages: pdf.pages, size: made.bytes.length, holds: files.map(({ name }) => name) };
  } catch (error) {
    throw exportTrouble(error, stage, watch.signal, app.log);
  }
}

const asAttached = ({ name, type, bytes }: Made): MailFile => ({ name, type, content: bytes });

async function packed(
  app: Application,
  as: SendAs,
  bundle: Bundle,
  files: readonly MailFile[],
  watch: Watch,
): Promise<Made> {
  const names = files.map(({ name }) => name);
  const letter = tellIn(languageOf(bundle), () => covering(bundle, recordsOf(bundle), names));
  const base = slug(bundle.title) || 'export';
  const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
  if (as === 'mail') {
    const mail = mailFile({ ...letter, files, at: app.session.now(), boundary: `accord-${newId(24)}` });
    return { bytes: encoded(mail), name: `${base}.eml`, type: 'message/rfc822', pages: null };
  }
  const bytes = await archiveOf(watch, async (put) => {
    await put(`${base}/${letter.file}`, encoded(`${letter.subject}\r\n\r\n${letter.text}\r\n`));
    for (const { name, content } of files)
      await put(`${base}/${name}`, typeof content === 'string' ? encoded(content) : content);
  });
  return { bytes, name: `${base}.zip`, type: 'application/zip', pages: null };
}
