import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { heading, paragraph, richText } from '#shared/document/blocks';
import { agreement, bundleOf, gridTable, process, ROLES } from '../../unit/export/bundles';
import { print } from './printing';

describe('one record', () => {
  it('carries no watermark when it is in force, and one on every page when it is not', async () => {
    const binding = await print(bundleOf([agreement()]));
    expect(binding.text.join(' ')).not.toContain('not in force');
    const draft = await print(bundleOf([process()], { paper: 'Letter' }));
    expect(draft.text.every((text) => text.includes('DRAFT – not in force'))).toBe(true);
    expect(draft.pageWidth).toBe(612);
  });

  it('says who signed, when, and with which key', async () => {
    const text = (await print(bundleOf([agreement()]))).text.join(' ');
    for (const said of ['Mia Brandt', 'Sam Okafor', '15 December 2025, 10:41', 'Signed version 1'])
      expect(text).toContain(said);
    expect(text.replace(/\s+/g, ' ')).toContain('amber river candle north velvet stone');
  });

  it('repeats the head of a long table and splits no row', async () => {
    const steps = Array.from({ length: 90 }, (_, at) => ({
      id: `s${at}`,
      title: `Step number ${at + 1}`,
      raci: { mops: 'R', mlead: 'A' },
    }));
    const { text } = await print(
      bundleOf([process({ view: { title: 'Long', roles: ROLES.slice(0, 4).map((id) => ({ id })), steps } })]),
    );
    const pages = text.filter((page) => /\d+\. Step number/.test(page));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page).toContain('Head of marketing');
  });

  it('shows a table of 60 columns whole, inside the margins', async () => {
    const printed = await print(
      bundleOf([process({ view: { title: 'Wide', body: richText(gridTable(60, 3)) } })]),
    );
    const all = printed.text.join(' ');
    for (let column = 1; column <= 60; column += 1) expect(all).toContain(`r3c${column}`);
    expect(all).toContain('Columns 2 to 9 of 60');
    const over = printed.words
      .flat()
      .filter(({ text, x, width }) => text !== 'DRAFT' && x + width > printed.pageWidth - 50);
    expect(over.map(({ text }) => text)).toEqual([]);
  });

  it('breaks a word of 400 letters, and prints Arabic, Chinese and emoji with whatever fonts there are', async () => {
    const long = 'Donaudampfschifffahrt'.repeat(20).slice(0, 400);
    const title = `مرحبا 市场部 🙂 ${long}`;
    const body = richText(
      heading(1, title),
      paragraph(`يوافق الفريقان 双方同意 👍🏽 ${long}`),
      paragraph(long),
    );
    const steps = [{ id: 's', title, raci: { mops: 'AR', mlead: 'I' }, notes: richText(paragraph(long)) }];
    const printed = await print(
      bundleOf([
        process({
          view: { title, purpose: title, body, steps, roles: ROLES.slice(0, 3).map((id) => ({ id })) },
        }),
      ]),
    );
    const over = printed.words
      .flat()
      .filter(({ text, x, width }) => text !== 'DRAFT' && x + width > printed.pageWidth - 50);
    expect(over.map(({ text }) => text)).toEqual([]);
    expect(printed.title).toBe(title);
    expect(printed.text.join(' ').replace(/\s/g, '')).toContain(long);
  });

  it('lays a matrix of fourteen roles across the paper', async () => {
    const roles = Array.from({ length: 14 }, (_, at) => `Role number ${at + 1}`);
    const steps = Array.from({ length: 30 }, (_, at) => ({
      id: `s${at}`,
      title: `Step number ${at + 1}`,
      raci: Object.fromEntries(roles.map((role, column) => [role, column === 0 ? 'AR' : 'I'])),
    }));
    const view = { title: 'Wide', roles: roles.map((id) => ({ id })), steps };
    const printed = await print(bundleOf([process({ view })]));
    const document = await getDocument({ data: Uint8Array.from(printed.pdf), verbosity: 0 }).promise;
    const pages = await Promise.all(printed.text.map((_, at) => document.getPage(at + 1)));
    const across = pages.flatMap((page, at) => {
      const { width, height } = page.getViewport({ scale: 1 });
      return width > height ? [printed.text[at] ?? ''] : [];
    });
    expect(across.length).toBeGreaterThan(0);
    for (const page of across) {
      expect(page).toContain('Role number 14');
      expect(page).toContain('DRAFT – not in force');
    }
    expect(across.join(' ')).toContain('30. Step number 30');
    expect(printed.text.at(-1)).toContain('Nobody has signed this');
    expect(pages.at(-1)?.getViewport({ scale: 1 }).width).toBe(printed.pageWidth);
  });

  it('embeds pictures that were handed in, and runs nothing', async () => {
    const pixel =
      'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
    const body = richText(
      {
        type: 'picture',
        attrs: {
          hash: 'f'.repeat(64),
          type: 'image/png',
          alt: 'A red square',
          caption: 'Our square',
          width: 20,
        },
      },
      paragraph('</style><script>document.title = "owned"</script>'),
    );
    const printed = await print(
      bundleOf([process({ view: { title: '</style></title><script>1</script>', body } })], {
        pictures: { ['f'.repeat(64)]: pixel },
      }),
    );
    expect(printed.title).toBe('</style></title><script>1</script>');
    expect(printed.text.join(' ')).toContain('document.title = "owned"');
    const document = await getDocument({ data: Uint8Array.from(printed.pdf), verbosity: 0 }).promise;
    const operators = await (await document.getPage(2)).getOperatorList();
    expect(operators.fnArray).toContain(OPS.paintImageXObject);
  });
});
