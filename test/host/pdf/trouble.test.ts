import { describe, expect, it } from 'vitest';
import { paragraph, richText } from '#shared/document/blocks';
import { fontsFor } from '../../../electron/services/exports/fonts';
import { agreement, bundleOf, playbook, process } from '../../unit/export/bundles';
import { long, plain } from './printing';
import { contentsOf, read } from './reading';

describe('what goes wrong', () => {
  it('prints with the system’s typefaces where its own are gone', async () => {
    expect(await fontsFor('x', '/nowhere')).toEqual([]);
    const printed = await read(await plain(bundleOf([agreement()])));
    expect(printed.text.join(' ')).toContain('Marketing qualified lead');
    expect((await contentsOf(printed)).filter(({ says, is }) => says !== is)).toEqual([]);
  });

  it('prints the words of a picture whose inside is damaged', async () => {
    const hash = 'f'.repeat(64);
    const picture = {
      type: 'picture',
      attrs: { hash, type: 'image/png', alt: 'A graph', caption: 'The graph' },
    };
    const body = richText(picture, paragraph('After it.'));
    const pictures = {
      [hash]: `data:image/png;base64,${Buffer.from('\x89PNG of nothing').toString('base64')}`,
    };
    const printed = await read(
      await plain(bundleOf([process({ view: { title: 'Damaged', body } })], { pictures })),
    );
    for (const said of ['A graph', 'The graph', 'After it.']) expect(printed.text.join(' ')).toContain(said);
  });

  it.runIf(globalThis.process.env['ACCORD_TEST'] === 'full')(
    'names the right pages in the contents of a playbook of 2,000',
    async () => {
      const chapters = Array.from({ length: 780 }, (_, at) => long(at + 1));
      const printed = await plain(bundleOf([playbook(chapters)]));
      expect(printed.pages).toBeGreaterThan(2000);
      const contents = await contentsOf(printed);
      expect(contents.length).toBeGreaterThanOrEqual(780);
      expect(contents.filter(({ says, is }) => says !== is)).toEqual([]);
    },
    // Two minutes where nothing else runs; more than that is no fault of the pages.
    900_000,
  );
});

describe('stopping', () => {
  it('ends the print under way with the reason it was stopped for', async () => {
    const stop = new AbortController();
    const chapters = Array.from({ length: 20 }, (_, at) => long(at));
    const working = plain(bundleOf([playbook(chapters)]), stop.signal, (step) => {
      if (step === 'print') stop.abort(new Error('enough'));
    });
    await expect(working).rejects.toThrow('enough');
  });
});
