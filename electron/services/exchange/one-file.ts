import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MailFile } from '#shared/export/mail';
import { slug } from '#shared/model/ids';
import type { Tally } from '../../sync/context';
import type { Exchange } from '../../sync/exchange';
import type { Application } from '../application';

/** All that this device handed over, as one file to attach, and what was handed over for it. */
export async function bundleOf(
  { session }: Application,
  exchange: Exchange,
  signal: AbortSignal,
): Promise<MailFile & { content: Uint8Array<ArrayBuffer>; tally: Tally }> {
  const folder = await mkdtemp(join(tmpdir(), 'accord-bundle-'));
  try {
    const file = join(folder, 'bundle');
    const tally = await exchange.exportBundle(file, { signal: AbortSignal.any([signal, session.closing]) });
    return {
      name: `${slug(session.history.genesis?.name ?? '') || 'workspace'}.accord-bundle`,
      type: 'application/octet-stream',
      content: new Uint8Array(await readFile(file)),
      tally,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
