import { compareHead, MAX_SEGMENT, positionAfter } from '#shared/domain/exchange/head';
import { StoreError } from '../store/errors';
import type { ExchangeContext } from './context';
import { MAX_KEY_FILE } from './epochs';
import { readHead } from './heads';
import { paths, type WritablePlace } from './place';
import { ownHead } from './publish';

/**
 * Copies what this installation handed over from its outbox into a shared folder: segments and keys first, the
 * head that names them last, so that nobody reads of something that is not there. Only what is missing is
 * copied: what the head that lies there names was copied before it.
 *
 * @returns `cloned` when another copy of this installation has handed over there what this one knows nothing of
 */
export async function push(context: ExchangeContext, folder: WritablePlace): Promise<'done' | 'cloned'> {
  const { outbox, me, workspace } = context;
  const id = me.card.id;
  const head = await ownHead(context);
  if (!head) return 'done';
  const there = await readHead(folder, id, workspace);
  const before = there.state === 'here' ? there.head : null;
  const last = before?.segments.at(-1);
  const outcome = last && compareHead(positionAfter(last), head) !== 'on' ? 'cloned' : 'done';
  const named = new Set(before?.segments.map(({ hash }) => hash));
  for (const { hash } of head.segments) {
    if (named.has(hash)) continue;
    const bytes = await outbox.read(paths.segment(id, hash), MAX_SEGMENT);
    if (!bytes) {
      context.state.set('anew', 'yes');
      throw new StoreError(
        'CORRUPT',
        `A part of what this device hands over is missing: the next exchange hands everything over anew`,
      );
    }
    await folder.write(paths.segment(id, hash), bytes);
  }
  await copyKeys(context, folder);
  if (!(await folder.read(paths.genesis(id), MAX_KEY_FILE))) {
    const genesis = await outbox.read(paths.genesis(id), MAX_KEY_FILE);
    if (genesis) await folder.write(paths.genesis(id), genesis);
  }
  if (before?.seq === head.seq && before.at === head.at) return outcome;
  const bytes = await outbox.read(paths.head(id), Number.MAX_SAFE_INTEGER);
  if (bytes) await folder.write(paths.head(id), bytes);
  const kept = new Set(head.segments.map(({ hash }) => hash));
  // Also what an exchange left that was cut short here.
  if ([...named].some((hash) => !kept.has(hash)))
    for (const hash of await folder.segments(id))
      if (!kept.has(hash)) await folder.remove(paths.segment(id, hash));
  // Let in: the request has done its work.
  await folder.remove(paths.request(id));
  return outcome;
}

async function copyKeys({ outbox, me }: ExchangeContext, folder: WritablePlace): Promise<void> {
  const id = me.card.id;
  for (const epoch of await outbox.epochs(id)) {
    const [here, there] = await Promise.all(
      [outbox, folder].map((place) => place.read(paths.key(id, epoch), MAX_KEY_FILE)),
    );
    if (here && !(there && Buffer.from(here).equals(there))) await folder.write(paths.key(id, epoch), here);
  }
}
