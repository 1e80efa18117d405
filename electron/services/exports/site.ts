import { fontFiles } from '#shared/export/site/style';
import type { Desk } from '../desk';
import type { Watch } from '../progress';
import type { Collected } from './collect';
import type { Drafting } from './drafting';
import type { Put } from './folder-target';
import { pictureName } from './pictures';

/** So many pages are drawn by the thread at a time: as often an export can be stopped. */
const BATCH = 20;

const decoded = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));

/** The house's logo as a file, where it has one. */
function logoOf(address: string | undefined): { path: string; bytes: Uint8Array } | null {
  const [, type, data] = /^data:image\/(png|jpeg|webp);base64,(.+)$/.exec(address ?? '') ?? [];
  if (type === undefined || data === undefined) return null;
  return { path: `pictures/logo.${type === 'jpeg' ? 'jpg' : type}`, bytes: decoded(data) };
}

/**
 * Records as a folder that reads as a site: see `Site`. Pictures and the typeface lie in it as files.
 */
export async function writeSite(
  { bundle, pictures }: Pick<Collected, 'bundle' | 'pictures'>,
  desk: Desk<Drafting>,
  put: Put,
  { signal, onProgress }: Watch,
): Promise<void> {
  for (const picture of pictures) await put(`pictures/${pictureName(picture)}`, picture.bytes);
  for (const { path, font } of fontFiles(bundle.fonts)) await put(path, decoded(font.data));
  const logo = logoOf(bundle.house?.logo);
  if (logo) await put(logo.path, logo.bytes);
  const beside = {
    ...bundle,
    pictures: Object.fromEntries(
      pictures.map((picture) => [picture.hash, `../pictures/${pictureName(picture)}`]),
    ),
  };
  const encoder = new TextEncoder();
  await desk.use(async (drafting) => {
    const { job, pages } = await drafting.beginSite(beside, logo?.path ?? null);
    try {
      for (let from = 0; from < pages; from += BATCH) {
        signal.throwIfAborted();
        onProgress(0.4 + (0.5 * from) / pages, { say: 'drawing', at: from + 1, of: pages });
        for (const [path, text] of await drafting.sitePages(job, from, from + BATCH))
          await put(path, encoder.encode(text));
      }
      for (const [path, text] of await drafting.siteFront(job)) await put(path, encoder.encode(text));
    } finally {
      await drafting.end(job);
    }
  });
}
