import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LeadsError } from '../../../electron/measure/errors';
import { importLeads, type ReadOptions } from '../../../electron/measure/import-leads';
import { styleOfFormat } from '../../../electron/measure/workbook/book';
import { dateOfSerial } from '../../../electron/measure/workbook/cell';
import { xmlSink } from '../../../electron/measure/workbook/xml';
import { formula, number, shared, workbook } from '../../fixtures/leads/workbook';

let folder = '';
let n = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'accord-workbook-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function bring(bytes: Uint8Array, options: Partial<ReadOptions> = {}) {
  n += 1;
  const path = join(folder, `leads-${n}.xlsx`);
  await writeFile(path, bytes);
  return importLeads(path, { timeZone: 'UTC', ...options }, { parquet: null, rejects: null, work: folder });
}

async function refusal(bytes: Uint8Array, options: Partial<ReadOptions> = {}): Promise<LeadsError> {
  const error: unknown = await bring(bytes, options).catch((thrown: unknown) => thrown);
  expect((await readdir(folder)).filter((name) => name.startsWith('.leads-'))).toEqual([]);
  if (!(error instanceof LeadsError)) throw error;
  return error;
}

describe('a sheet', () => {
  test('is read by its values: days by how they are shown, formulas by their results, texts that are shared', async () => {
    const bytes = workbook({
      strings: ['Lead ID', 'Created', 'Fair & more'],
      formats: ['dd.mm.yyyy hh:mm', '"Day" 0'],
      sheets: [
        {
          name: 'Leads',
          rows: [
            [shared(0), shared(1), 'MQL Date', 'Source', 'Amount', 'Score', 'Text'],
            ['A', number(46027, 1), number(46027.375, 2), shared(2), number('1234.5'), number(7, 3), '=1+1'],
            [
              number(4711),
              number('46028.999999', 1),
              '',
              formula('A2&"x"', 'from a formula'),
              '',
              '',
              'two\nlines',
            ],
            [],
            ['', number(46029, 1)],
          ],
        },
      ],
    });
    const { understood, rejects, rows, sheet, kept } = await bring(bytes);
    expect(sheet).toEqual({ name: 'Leads', all: ['Leads'] });
    expect(kept).toEqual(['Score', 'Text']);
    expect(understood).toEqual([
      {
        leadId: 'A',
        createdAt: '2026-01-05T00:00:00.000Z',
        handedOverAt: '2026-01-05T09:00:00.000Z',
        source: 'Fair & more',
        amount: '1234.5',
      },
      { leadId: '4711', createdAt: '2026-01-07T00:00:00.000Z', source: 'from a formula' },
    ]);
    // By the sheet's own row, though one above has two lines and one is not there at all.
    expect([rows, rejects]).toEqual([3, [{ line: 5, column: 'Lead ID', reason: 'has no lead id', raw: '' }]]);
  });

  test('has its names below a title, a blank row and groups; one that reaches over two rows stands above', async () => {
    const bytes = workbook({
      sheets: [
        {
          name: 'Report',
          rows: [
            ['Leads of the second quarter'],
            [],
            ['Lead ID', 'When', '', 'Origin', ''],
            ['', 'Created', 'MQL Date', 'Source', 'Offer'],
            ['A', '2026-01-05', '2026-01-06', 'Fair', 'Guide'],
            ['B', 'soon', '', 'Fair', ''],
          ],
          after: '<mergeCells count="2"><mergeCell ref="A3:A4"/><mergeCell ref="B3:C3"/></mergeCells>',
        },
      ],
    });
    const { columns, understood, rejects } = await bring(bytes);
    expect(columns).toEqual(['Lead ID', 'Created', 'MQL Date', 'Source', 'Offer']);
    expect(understood).toMatchObject([{ leadId: 'A', handedOverAt: '2026-01-06T00:00:00.000Z' }]);
    expect(rejects).toMatchObject([{ line: 6, column: 'Created', raw: 'soon' }]);
  });

  test('is the first with leads, or the one that is named; hidden ones are left alone', async () => {
    const leads = (id: string) => [
      ['Lead ID', 'Created'],
      [id, '2026-01-05'],
    ];
    const bytes = workbook({
      sheets: [
        { name: 'Cover', rows: [['Made by the CRM'], ['on Monday']] },
        { name: 'Old', rows: leads('hidden'), hidden: true },
        { name: 'Leads', rows: leads('first') },
        { name: 'Événements', rows: leads('second') },
      ],
    });
    const chosen = await bring(bytes);
    expect(chosen.sheet).toEqual({ name: 'Leads', all: ['Cover', 'Leads', 'Événements'] });
    expect(chosen.understood).toMatchObject([{ leadId: 'first' }]);
    const named = await bring(bytes, { sheet: 'événements' });
    expect(named.understood).toMatchObject([{ leadId: 'second' }]);
    expect(named.importKey).not.toBe(chosen.importKey);
    expect(await refusal(bytes, { sheet: 'None' })).toMatchObject({
      code: 'no-sheet',
      message: expect.stringContaining('Cover, Old, Leads, Événements'),
    });
  });
});

describe('XML', () => {
  const told = (xml: string, step = 1) => {
    const seen: unknown[] = [];
    const sink = xmlSink('book.xlsx', {
      open: (name, attributes) => void seen.push([name, attributes]),
      text: (text) => void seen.push(text),
      close: (name) => seen.push(`/${name}`) > 0,
    });
    const bytes = strToU8(xml);
    for (let at = 0; at < bytes.length; at += step)
      sink.take(bytes.subarray(at, at + step), at + step >= bytes.length);
    return seen;
  };

  test('is read the same in any pieces: prefixes, quotes, references, characters of several bytes', () => {
    const xml = `\uFEFF<?xml version="1.0"?><!-- a > b --><x:a one="1 > 0" two='&quot;&#x41;&#66;"'>é&amp;<![CDATA[<&>]]><b/>\n</x:a>\n`;
    const whole = told(xml, 1_000);
    expect(whole).toEqual([['a', { one: '1 > 0', two: '"AB"' }], 'é&', '<&>', ['b', {}], '/b', '\n', '/a']);
    for (const step of [1, 2, 3, 7]) expect(told(xml, step)).toEqual(whole);
  });

  test.each([
    '<a>',
    '<a></b>',
    '</a>',
    '<a/><b/>',
    '<a>&nbsp;</a>',
    '<a b=1/>',
    '<a b="<"/>',
    'text',
    '<1/>',
    '<a',
    ' ',
  ])('%s is refused', (xml) => {
    expect(() => told(xml)).toThrow(LeadsError);
  });
});

describe('days', () => {
  test.each([
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [60, false, null],
    [61, false, '1900-03-01'],
    [46027, false, '2026-01-05'],
    [46027.5, false, '2026-01-05 12:00:00'],
    [0, true, '1904-01-01'],
    [44565, true, '2026-01-05'],
    [2_958_465, false, '9999-12-31'],
    [2_958_466, false, null],
    [-1, false, null],
  ])('%d, from 1904 %s, is %s', (serial, from1904, date) => {
    expect(dateOfSerial(serial, from1904, false)).toBe(date);
  });

  test('a workbook of an old Mac counts from 1904', async () => {
    const rows = [
      ['Lead ID', 'Created'],
      ['A', number(44565, 1)],
    ];
    const { understood } = await bring(workbook({ from1904: true, sheets: [{ name: 'L', rows }] }));
    expect(understood).toMatchObject([{ createdAt: '2026-01-05T00:00:00.000Z' }]);
  });

  test.each([
    ['General', null],
    ['0.00" d"', null],
    ['[Red]0.0', null],
    ['#,##0\\ "days"', null],
    ['yyyy\\-mm\\-dd', 'day'],
    ['[$-407]d. mmmm yyyy', 'day'],
    ['[h]:mm', 'time'],
    ['m/d/yy h:mm AM/PM;@', 'time'],
  ])('the format %s shows %s', (code, style) => {
    expect(styleOfFormat(code)).toBe(style);
  });
});

describe('what is no workbook with leads, or made to harm', () => {
  const rows = [
    ['Lead ID', 'Created'],
    ['A', '2026-01-05'],
  ];
  const sheet = (xml: string) =>
    workbook({ sheets: [{ name: 'L', rows: [] }], more: { 'xl/worksheets/sheet1.xml': strToU8(xml) } });

  test('another archive, a torn one, and one without rows', async () => {
    expect(await refusal(zipSync({ 'readme.txt': strToU8('text') }))).toMatchObject({ code: 'binary' });
    const whole = workbook({ sheets: [{ name: 'L', rows }] });
    expect(await refusal(whole.subarray(0, whole.length / 2))).toMatchObject({ code: 'binary' });
    const other = Buffer.concat([whole.subarray(0, 60), whole.subarray(90)]);
    expect(await refusal(other)).toMatchObject({ code: expect.stringMatching(/binary|malformed/) });
    expect(await refusal(workbook({ sheets: [{ name: 'L', rows: [] }] }))).toMatchObject({ code: 'empty' });
  });

  test('a sheet that is far larger unpacked', async () => {
    const bomb = strToU8(
      `<worksheet><sheetData><row r="1"><c r="A1"><v>${'0'.repeat(120_000_000)}</v></c></row></sheetData></worksheet>`,
    );
    expect(await refusal(sheet(new TextDecoder().decode(bomb)))).toMatchObject({
      code: expect.stringMatching(/binary|malformed/),
    });
  });

  test.each([
    [
      'a document type with entities',
      '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet><sheetData/></worksheet>',
      'malformed',
    ],
    ['XML that breaks off', '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v>', 'malformed'],
    [
      'rows out of order',
      '<worksheet><sheetData><row r="2"/><row r="1"/></sheetData></worksheet>',
      'malformed',
    ],
    [
      'a row beyond the last',
      '<worksheet><sheetData><row r="99999999"/></sheetData></worksheet>',
      'malformed',
    ],
    [
      'a cell beyond the last',
      '<worksheet><sheetData><row r="1"><c r="ZZZ1"><v>1</v></c></row></sheetData></worksheet>',
      'malformed',
    ],
  ])('%s', async (_, xml, code) => {
    expect(await refusal(sheet(xml))).toMatchObject({ code });
  });
});
