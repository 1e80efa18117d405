import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { dropSource, writeCosts, writeSource, writeVolume } from '#shared/domain/resources/edit';
import { readAmount, readMonth, readPaste } from '#shared/domain/resources/paste';
import { readRecord } from '#shared/model/binding/view';
import { Resources } from '#shared/model/resources';

describe('an amount', () => {
  it.each([
    ['1234', 1234],
    ['1.234,50', 1234.5],
    ['1,234.50', 1234.5],
    ['€ 1 200', 1200],
    ['1’200 CHF', 1200],
    ['1.200', 1200],
    ['1,200,000', 1_200_000],
    ['0,5', 0.5],
    ['0.125', 0.125],
    ['1,5', 1.5],
    ['0', 0],
    ['', null],
    ['–', null],
    ['-5', undefined],
    ['n/a', undefined],
    ['12 apples', undefined],
  ])('%j', (text, amount) => {
    expect(readAmount(text)).toBe(amount);
  });
});

describe('a month', () => {
  it.each([
    ['2026-01', '2026-01'],
    ['01/2026', '2026-01'],
    ['1.2026', '2026-01'],
    ['Jan 26', '2026-01'],
    ['Mär-26', '2026-03'],
    ['Oktober 2026', '2026-10'],
    ['Dec. 2026', '2026-12'],
    ['2026-01-01', '2026-01'],
    ['01.05.2026', '2026-05'],
    ['13/2026', null],
    ['Webinar 26', null],
    ['', null],
  ])('%j', (text, month) => {
    expect(readMonth(text)).toBe(month);
  });
});

describe('a paste', () => {
  const into = { sources: ['Website', 'Webinar'], months: ['2026-01', '2026-02'] };

  it('fills the table from the focused cell on', () => {
    expect(readPaste('100\t200\r\n\t1.500,5\r\n', into)).toEqual({
      cells: [
        { source: 'Website', month: '2026-01', value: 100 },
        { source: 'Website', month: '2026-02', value: 200 },
        { source: 'Webinar', month: '2026-01', value: null },
        { source: 'Webinar', month: '2026-02', value: 1500.5 },
      ],
    });
  });

  it('with headings goes where they say, new sources included', () => {
    expect(readPaste('Source\tFeb 2026\tNote\nPodcast\t300\t\n\n', into)).toEqual({
      cells: [{ source: 'Podcast', month: '2026-02', value: 300 }],
    });
  });

  it('that cannot be understood is taken nowhere, and its cell is named', () => {
    const problem = (text: string) => readPaste(text, into);
    expect(problem('1\t2\nx\t4')).toEqual({ problem: { row: 2, column: 1, text: 'x', why: 'amount' } });
    expect(problem('1\n2\n3')).toEqual({ problem: { row: 3, column: 1, text: '3', why: 'outside' } });
    expect(problem('1\t2\t3')).toEqual({ problem: { row: 1, column: 3, text: '3', why: 'outside' } });
    expect(problem('\tJan 26\n\t5')).toEqual({ problem: { row: 2, column: 1, text: '', why: 'source' } });
    expect(problem('\tJan 26\tTotal\nWeb\t5\t5')).toEqual({
      problem: { row: 1, column: 3, text: 'Total', why: 'month' },
    });
  });
});

describe('what is entered', () => {
  const author = { member: 'anna', at: '2026-05-03T10:00:00.000Z' };
  const viewOf = (doc: Y.Doc) => readRecord(doc, Resources).view;
  const fresh = () => new Y.Doc();

  it('is one cell, whoever writes it and however the source is spelled', () => {
    const doc = fresh();
    writeCosts(doc, author, 'spend', [{ source: 'Trade fair ', month: '2026-01', value: 9000 }]);
    writeCosts(doc, author, 'people', [{ source: 'trade  FAIR', month: '2026-01', value: 0.5 }]);
    writeCosts(doc, author, 'spend', [{ source: 'Partner', month: '2026-01', value: null }]);
    writeSource(doc, author, 'Partner', true);
    expect(viewOf(doc)).toMatchObject({
      sources: [
        { title: 'Trade fair', inbound: false },
        { title: 'Partner', inbound: true },
      ],
      costs: [{ month: '2026-01', spend: 9000, people: 0.5 }],
    });
    dropSource(doc, author, viewOf(doc).sources[0]?.id ?? '');
    expect(viewOf(doc)).toMatchObject({ sources: [{ title: 'Partner' }], costs: [] });
  });

  it('on two devices at once stays one cell with both values to choose from', () => {
    const [one, other] = [fresh(), fresh()];
    writeCosts(one, author, 'spend', [{ source: 'Webinar', month: '2026-01', value: 100 }]);
    writeCosts(other, { ...author, member: 'ben' }, 'spend', [
      { source: 'webinar', month: '2026-01', value: 200 },
    ]);
    Y.applyUpdate(one, Y.encodeStateAsUpdate(other));
    const { view, conflicts } = readRecord(one, Resources);
    expect(view.costs).toHaveLength(1);
    expect(conflicts.map(({ path }) => path)).toEqual(['costs/2026-01-webinar/spend']);
  });

  it('of a process is taken back whole', () => {
    const doc = fresh();
    writeVolume(doc, author, { process: 'p', step: '' }, { per: 'week', times: 3 });
    expect(viewOf(doc).volumes).toMatchObject([{ id: 'p', per: 'week', times: 3 }]);
    writeVolume(doc, author, { process: 'p', step: '' }, null);
    expect(viewOf(doc).volumes).toEqual([]);
  });
});
