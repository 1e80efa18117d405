import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heading, paragraph, richText, text } from '#shared/document/blocks';
import { align } from '#shared/domain/diff/align';
import { type Piece, wordsBetween } from '#shared/domain/diff/pieces';
import { type BlockChange, textBetween } from '#shared/domain/diff/text';
import type { RichNode } from '#shared/model/binding/fields';
import { count, seed } from '../../fixtures/counts';

const without = (pieces: readonly Piece[], kind: Piece['kind']) =>
  pieces.flatMap((piece) => (piece.kind === kind ? [] : piece.text)).join('');

const words = fc
  .array(
    fc.constantFrom('we', 'hand', 'over', '50', 'leads', ' ', '  ', '\n', '—', '営業', 'Müller.', '👍🏽'),
    {
      maxLength: 40,
    },
  )
  .map((all) => all.join(' '));

describe('words', () => {
  it('that were kept and added make up the newer text, those kept and removed the older one', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const pieces = wordsBetween(before, after);
        expect(without(pieces, 'removed')).toBe(after);
        expect(without(pieces, 'added')).toBe(before);
      }),
      { numRuns: count(200, 5000), seed },
    );
  });

  it('show only what changed, and two changed words as one stretch', () => {
    expect(wordsBetween('We call within two days.', 'We call within three days.')).toEqual([
      { kind: 'same', text: 'We call within ' },
      { kind: 'removed', text: 'two' },
      { kind: 'added', text: 'three' },
      { kind: 'same', text: ' days.' },
    ]);
    expect(wordsBetween('a red car', 'a blue bus')).toEqual([
      { kind: 'same', text: 'a ' },
      { kind: 'removed', text: 'red car' },
      { kind: 'added', text: 'blue bus' },
    ]);
  });

  it('of two long texts without anything in common do not take long', () => {
    const long = (word: string) => Array.from({ length: 20_000 }, (_, at) => `${word}${at}`).join(' ');
    const start = performance.now();
    expect(wordsBetween(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

const ids = fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { maxLength: 15 });

describe('lists', () => {
  it('hold everything of both once, in the order of the newer', () => {
    fc.assert(
      fc.property(ids, ids, (before, after) => {
        const lines = align(before, after, { id: String, says: String, rewritten: () => false });
        expect(lines.flatMap((line) => line.after ?? [])).toEqual(after);
        expect(lines.flatMap((line) => line.before ?? []).sort()).toEqual([...before].sort());
        // What neither moved nor came stands in the order of the older.
        const stayed = lines.flatMap((line) => (line.before !== null && !line.moved ? [line.before] : []));
        expect(stayed).toEqual(before.filter((id) => stayed.includes(id)));
      }),
      { numRuns: count(300, 5000), seed },
    );
  });
});

const became = (blocks: readonly BlockChange[]) => blocks.map((block) => block.became);
const doc = (...content: RichNode[]) => ({ type: 'doc' as const, content });

describe('blocks of a text', () => {
  const one = richText(heading(2, 'Why'), paragraph('We lose leads.'), paragraph('We agree on dates.'));
  const [why, lose, dates] = one.content as [RichNode, RichNode, RichNode];

  it('are followed by their id when they move and change', () => {
    expect(became(textBetween(one, doc(why, dates, lose)))).toEqual(['same', 'moved', 'same']);
    const now = { ...lose, content: [text('We lose good leads.')] };
    const [, moved] = textBetween(one, doc(why, dates, now));
    expect(moved).toMatchObject({ became: 'moved' });
    expect(textBetween(one, doc(why, dates, now))[2]).toMatchObject({
      became: 'changed',
      pieces: [
        { kind: 'same', text: 'We lose ' },
        { kind: 'added', text: 'good ' },
        { kind: 'same', text: 'leads.' },
      ],
    });
  });

  it('without a common id are told by what they say, and a rewriting from a new one', () => {
    const anew = richText(heading(2, 'Why'), paragraph('We lose many leads.'), paragraph('Nobody calls.'));
    expect(became(textBetween(one, anew))).toEqual(['same', 'changed', 'removed', 'added']);
  });

  it('tell another look from other words', () => {
    const bold = { ...lose, content: [text('We lose '), text('leads.', 'bold')] };
    const level = { ...why, attrs: { ...why.attrs, level: 3 } };
    expect(became(textBetween(one, doc(level, bold, dates)))).toEqual(['restyled', 'restyled', 'same']);
    const item = { type: 'bulletList', content: [{ type: 'listItem', content: [lose] }] };
    expect(textBetween(one, doc(why, item, dates))[1]).toMatchObject({ shape: 'item', became: 'restyled' });
  });
});

const cell = (words: string, id = words): RichNode => ({
  type: 'tableCell',
  attrs: { id },
  content: [{ type: 'paragraph', attrs: { id: `p${id}` }, content: words ? [text(words)] : [] }],
});
const row = (id: string, ...cells: RichNode[]): RichNode => ({
  type: 'tableRow',
  attrs: { id },
  content: cells,
});
const table = (...rows: RichNode[]) => doc({ type: 'table', attrs: { id: 't' }, content: rows });

describe('tables', () => {
  const before = table(
    row('r1', cell('Source'), cell('Cost')),
    row('r2', cell('Fair'), cell('20', 'c')),
    row('r3', cell('Web'), cell('5')),
  );
  const rowsOf = (after: ReturnType<typeof doc>) => textBetween(before, after)[0]?.rows ?? [];

  it('show the row and the cell that changed, and nothing else', () => {
    const rows = rowsOf(
      table(
        row('r1', cell('Source'), cell('Cost')),
        row('r2', cell('Fair'), cell('25', 'c')),
        row('r4', cell('Phone'), cell('9')),
        row('r3', cell('Web'), cell('5')),
      ),
    );
    expect(rows.map((each) => each.became)).toEqual(['same', 'changed', 'added', 'same']);
    expect(rows[1]?.cells.map((each) => each.became)).toEqual(['same', 'changed']);
  });

  it('tell a moved row and a new column', () => {
    const [one, two, three] = (before.content[0]?.content ?? []) as [RichNode, RichNode, RichNode];
    expect(rowsOf(table(one, three, two)).map((each) => each.became)).toEqual(['same', 'moved', 'same']);
    const wider = rowsOf(
      table(
        ...[one, two, three].map((each, at) =>
          row(String(each.attrs?.id), ...(each.content ?? []), cell(`n${at}`)),
        ),
      ),
    );
    expect(wider.map(({ cells }) => cells.map((each) => each.became))).toEqual(
      Array.from({ length: 3 }, () => ['same', 'same', 'added']),
    );
  });
});
