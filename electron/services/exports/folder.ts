import { type FolderRecord, folderPath, namedBlocks } from '#shared/export/folder/record';
import { blobsOf } from '#shared/model/links';
import { textsApart } from '#shared/model/texts';
import type { Desk } from '../desk';
import type { Watch } from '../progress';
import { show } from '../records';
import type { Session } from '../session';
import { teamZone } from '../team-zone';
import { namesFor } from './collect';
import type { Drafting } from './drafting';
import type { FolderPlan } from './folder-plan';
import type { Put } from './folder-target';
import { pictureName, picturesOf } from './pictures';

/** So many records go to the thread at a time. */
const BATCH = 100;

const endingOf = (name: string): string => /\.[\w-]{1,12}$/.exec(name)?.[0] ?? '';

/** Records as they stand now, drafts included, with everything that they hold. */
async function readAll(session: Session, ids: readonly string[], watch: Watch): Promise<FolderRecord[]> {
  const records: FolderRecord[] = [];
  for (const [at, id] of ids.entries()) {
    watch.signal.throwIfAborted();
    if (at % 20 === 0)
      watch.onProgress(0.02 + (0.38 * at) / ids.length, { say: 'reading', at: at + 1, of: ids.length });
    const { kind, view } = await show(session, id);
    records.push({ id, kind, view });
  }
  return records;
}

/**
 * Records as a folder of Markdown files that can be imported again: see `folderFile`. Pictures and attached files
 * lie beside them, each once.
 */
export async function writeMarkdownFolder(
  session: Session,
  desk: Desk<Drafting>,
  ids: readonly string[],
  put: Put,
  watch: Watch,
): Promise<void> {
  const records = await readAll(session, ids, watch);
  const named = new Set<string>();
  const plan: FolderPlan = {
    ...(await namesFor(session, [])),
    timeZone: await teamZone(session),
    records: Object.fromEntries(records.map((record) => [record.id, folderPath(record)])),
    pictures: {},
    files: {},
    named: [],
  };
  for (const { view } of records) {
    watch.signal.throwIfAborted();
    namedBlocks(textsApart(view).texts.values(), named);
    const blobs = blobsOf(view).filter(({ hash }) => !plan.pictures[hash] && !plan.files[hash]);
    if (blobs.length === 0) continue;
    for (const picture of await picturesOf(session, [view], true)) {
      const path = `pictures/${pictureName(picture)}`;
      if (!plan.pictures[picture.hash]) await put(path, picture.bytes);
      plan.pictures[picture.hash] = path;
    }
    for (const { hash, name } of blobs) {
      const bytes = plan.pictures[hash] ? null : await session.store.blobs.get(hash).catch(() => null);
      if (!bytes) continue;
      plan.files[hash] = `files/${hash.slice(0, 16)}${endingOf(name)}`;
      await put(plan.files[hash], bytes);
    }
  }
  plan.named = [...named];
  for (let from = 0; from < records.length; from += BATCH) {
    watch.signal.throwIfAborted();
    watch.onProgress(0.4 + (0.5 * from) / records.length, {
      say: 'writing',
      at: from + 1,
      of: records.length,
    });
    const texts = await desk.use((drafting) => drafting.folder(records.slice(from, from + BATCH), plan));
    for (const [path, text] of texts) await put(path, new TextEncoder().encode(text));
  }
}
