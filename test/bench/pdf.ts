import { heading, paragraph, richText } from '#shared/document/blocks';
import type { Bundle, BundleChapter } from '#shared/export/bundle';
import { createHeadlessHost } from '../../electron/hosts/headless';
import { Desk } from '../../electron/services/desk';
import type { Drafting } from '../../electron/services/exports/drafting';
import { fontsFor } from '../../electron/services/exports/fonts';
import { type Print, printBundle } from '../../electron/services/exports/print';
import { newKeyPair } from '../../electron/services/keys/ed25519';
import { agreement, bundleOf, playbook, process } from '../unit/export/bundles';
import { type BenchOptions, type BenchResult, runPair } from './harness';

/** Pages of the playbook when nobody asks for another number. */
const PAGES = 500;

/** Chapters and records between them, one with the other. */
const PAGES_A_CHAPTER = 5;

/** A chapter of four pages of text, with a heading for each. */
const chapter = (at: number): BundleChapter => ({
  id: `c${at}`,
  title: `Chapter ${at}`,
  body: richText(
    ...Array.from({ length: 4 }, (_, section) => [
      heading(1, `Section ${at}.${section + 1}`),
      ...Array.from({ length: 8 }, () =>
        paragraph('How both teams work together, in words that everybody understands. '.repeat(6)),
      ),
    ]).flat(),
  ),
});

/** A playbook of about so many pages: chapters of text, and between them processes and agreements. */
async function playbookOf(pages: number): Promise<Bundle> {
  const chapters: BundleChapter[] = [];
  for (let at = 1; chapters.length * PAGES_A_CHAPTER < pages; at += 1) {
    if (at % 5 === 0) chapters.push({ id: `p${at}`, record: process({ id: `p${at}` }) });
    else if (at % 7 === 0) chapters.push({ id: `a${at}`, record: agreement({ id: `a${at}` }) });
    else chapters.push(chapter(at));
  }
  const bundle = bundleOf([playbook(chapters)]);
  return { ...bundle, fonts: await fontsFor(JSON.stringify(bundle)) };
}

/**
 * `pdf`: a playbook with true page numbers in its contents, from its records to the finished, sealed bytes, against one
 * tagged, outlined print by Chromium of the very HTML that comes of it.
 */
export default async function pdf({ n = PAGES }: BenchOptions): Promise<BenchResult> {
  const host = createHeadlessHost();
  const desk = new Desk<Drafting>('exports');
  const bundle = await playbookOf(n);
  const sealing = {
    // About as much as an agreement with all it rests on.
    proof: JSON.stringify({ said: 'x'.repeat(200_000) }),
    metadata: {
      title: bundle.title,
      author: 'Us',
      language: 'en',
      at: bundle.generatedAt,
      creator: 'Accord',
    },
    secret: newKeyPair().secret,
  };
  let html = '';
  let pages = 0;
  const print: Print = (document, task) => {
    html = document;
    return host.print(document, task);
  };
  const ours = async (): Promise<undefined> => {
    const printed = await desk.use((drafting) => printBundle(drafting, bundle, print, undefined, () => {}));
    await desk.use((drafting) => drafting.seal(printed.pdf, { ...sealing, headings: printed.headings }));
    pages = printed.pages;
  };
  try {
    await ours();
    return await runPair({
      name: 'pdf',
      n: pages,
      ours,
      async baseline(): Promise<undefined> {
        await host.print(html, { title: bundle.title, tagged: true, outline: true });
      },
    });
  } finally {
    await desk.close();
    await host.close();
  }
}
