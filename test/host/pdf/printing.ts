import { afterAll } from 'vitest';
import { heading, paragraph, richText } from '#shared/document/blocks';
import type { Bundle, BundleChapter } from '#shared/export/bundle';
import { createHeadlessHost } from '../../../electron/hosts/headless';
import { Desk } from '../../../electron/services/desk';
import type { Drafting } from '../../../electron/services/exports/drafting';
import { fontsFor } from '../../../electron/services/exports/fonts';
import { type Printed, printBundle } from '../../../electron/services/exports/print';
import { type Read, read } from './reading';

const host = createHeadlessHost();
const desk = new Desk<Drafting>('exports');

afterAll(async () => {
  await desk.close();
  await host.close();
});

/** Printed with no typeface but those that are in the bundle, and not read yet. */
export const plain = (
  bundle: Bundle,
  signal?: AbortSignal,
  onStep: Parameters<typeof printBundle>[4] = () => {},
): Promise<Printed> =>
  desk.use((drafting) =>
    printBundle(drafting, bundle, (html, task) => host.print(html, task), signal, onStep),
  );

export async function print(bundle: Bundle): Promise<Read> {
  return read(await plain({ ...bundle, fonts: await fontsFor(JSON.stringify(bundle)) }));
}

/** A chapter of about two and a half pages. */
export const long = (at: number): BundleChapter => ({
  id: `c${at}`,
  title: `Chapter ${at}`,
  body: richText(
    ...Array.from({ length: 3 }, (_, section) => [
      heading(1, `Section ${at}.${section + 1}`),
      ...Array.from({ length: 9 }, () =>
        paragraph('How both teams work together, in words that everybody understands. '.repeat(6)),
      ),
    ]).flat(),
  ),
});
