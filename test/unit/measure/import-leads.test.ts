import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LeadsError } from '../../../electron/measure/errors';
import {
  type Imported,
  importLeads,
  type ReadOptions,
  sniffLeads,
} from '../../../electron/measure/import-leads';
import { Ledger, type LedgerImport } from '../../../electron/measure/ledger';
import { leadOf } from '../../../electron/measure/measure';

let folder = '';
let n = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'accord-import-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function file(content: string | Buffer): Promise<string> {
  n += 1;
  const dir = join(folder, String(n));
  await mkdir(dir);
  await writeFile(join(dir, 'export.csv'), content);
  return join(dir, 'export.csv');
}

const BERLIN: ReadOptions = { timeZone: 'Europe/Berlin' };

async function bring(
  content: string | Buffer,
  options: Partial<ReadOptions> = {},
): Promise<Imported & { blob: string }> {
  const path = await file(content);
  const blob = `${path}.parquet`;
  const imported = await importLeads(
    path,
    { ...BERLIN, ...options },
    { parquet: blob, rejects: `${path}.rejects.csv` },
  );
  expect(await readdir(join(path, '..'))).not.toContainEqual(expect.stringMatching(/^\.leads-/));
  return { ...imported, blob };
}

async function refusal(content: string | Buffer, options: Partial<ReadOptions> = {}): Promise<LeadsError> {
  const path = await file(content);
  const error: unknown = await importLeads(
    path,
    { ...BERLIN, ...options },
    { parquet: `${path}.parquet`, rejects: null },
  ).catch((thrown: unknown) => thrown);
  expect(await readdir(join(path, '..'))).toEqual(['export.csv']);
  if (!(error instanceof LeadsError)) throw error;
  return error;
}

async function leadsIn(...blobs: (string | LedgerImport)[]) {
  const imports = blobs.map((blob, i) =>
    typeof blob === 'string'
      ? { importId: `i${i}`, blobPath: blob, exportedAt: `2026-05-0${i + 1}T00:00:00Z` }
      : blob,
  );
  n += 1;
  const ledger = await Ledger.open({ home: join(folder, `home-${n}`), workspaceId: 'w', imports });
  const rows = await ledger.duck.all('SELECT * FROM leads ORDER BY "leadId"');
  await ledger.close();
  return rows.map(leadOf);
}

const at = (iso: string) => Date.parse(iso);

describe('reading dates', () => {
  test('year first needs no order, keeps its precision and is in the zone that was given', async () => {
    const { blob, dates } = await bring(
      'Lead ID,Created\nA,2026-01-05\nB,2026-03-29 02:30\nC,2026-07-01T09:00:01\nD,2026-07-01T09:00:00.250Z\nE,2026-07-01 09:00+05:30\nF,2026-07-01T09:00:00.000-0330\nG,2026/07/01 09:00 UTC\n',
    );
    expect(dates[0]?.order).toBe('decided');
    expect((await leadsIn(blob)).map(({ createdAt }) => createdAt)).toEqual([
      { at: at('2026-01-04T23:00:00Z'), precision: 'day' },
      { at: at('2026-03-29T01:30:00Z'), precision: 'minute' },
      { at: at('2026-07-01T07:00:01Z'), precision: 'instant' },
      { at: at('2026-07-01T09:00:00.250Z'), precision: 'instant' },
      { at: at('2026-07-01T03:30:00Z'), precision: 'minute' },
      { at: at('2026-07-01T12:30:00Z'), precision: 'instant' },
      { at: at('2026-07-01T09:00:00Z'), precision: 'minute' },
    ]);
  });

  test('a column of midnights holds days', async () => {
    const { blob } = await bring('Lead ID,Created\nA,2026-01-05 00:00\nB,2026-01-06 00:00\n');
    expect((await leadsIn(blob)).map(({ createdAt }) => createdAt?.precision)).toEqual(['day', 'day']);
  });

  test('one value decides the whole column', async () => {
    const { blob } = await bring('Lead ID,Created\nA,03/04/2026\nB,25/04/2026 17:05\nC,1.2.26\n');
    expect((await leadsIn(blob)).map(({ createdAt }) => createdAt)).toEqual([
      { at: at('2026-04-02T22:00:00Z'), precision: 'day' },
      { at: at('2026-04-25T15:05:00Z'), precision: 'minute' },
      { at: at('2026-01-31T23:00:00Z'), precision: 'day' },
    ]);
  });

  test('Salesforce’s way with morning and afternoon, months by name, and seconds since 1970', async () => {
    const { blob } = await bring(
      'Lead ID,Created\nA,"1/25/2026, 9:05 PM"\nB,25 Jan 2026\nC,"Jan 25, 2026 21:05"\nD,1769371500000\n',
    );
    const times = (await leadsIn(blob)).map(({ createdAt }) => createdAt?.at);
    expect(times).toEqual([
      at('2026-01-25T20:05:00Z'),
      at('2026-01-24T23:00:00Z'),
      at('2026-01-25T20:05:00Z'),
      at('2026-01-25T20:05:00Z'),
    ]);
  });

  test('what no value decides is asked for', async () => {
    const error = await refusal('Lead ID,Created\nA,03/04/2026\nB,05/06/2026\n');
    expect(error).toMatchObject({ code: 'ambiguous-date', column: 'Created' });
    const { blob } = await bring('Lead ID,Created\nA,03/04/2026\nB,05/06/2026\n', { dateOrder: 'mdy' });
    expect((await leadsIn(blob))[0]?.createdAt?.at).toBe(at('2026-03-03T23:00:00Z'));
  });

  test('the same day either way needs no order', async () => {
    expect((await bring('Lead ID,Created\nA,05/05/2026\n')).accepted).toBe(1);
  });

  test('two values that decide differently are refused, both lines named', async () => {
    const error = await refusal(
      'Lead ID,Note,Created\nA,"two\nlines",13/04/2026\n\nB,x,05/06/2026\nC,y,04/13/2026\n',
    );
    expect(error).toMatchObject({ code: 'contradictory-date', column: 'Created', line: 2 });
    expect(error.message).toContain('"13/04/2026" (line 2) and "04/13/2026" (line 6)');
  });

  test('an order that a value speaks against is refused', async () => {
    const error = await refusal('Lead ID,Created\nA,03/04/2026\nB,25/04/2026\n', { dateOrder: 'mdy' });
    expect(error).toMatchObject({ code: 'contradictory-date', line: 3 });
  });
});

describe('refused rows', () => {
  const content = [
    'Lead ID,Created,Fit,Amount,Text',
    'A,2026-01-05,yes,10,"a ""quoted"" text, with\na second line"',
    ',2026-01-05,yes,,',
    'B,not a date,no,,',
    '',
    'C,2026-02-30,no,,',
    'D,2026-01-05,perhaps,,',
    'E,2026-01-05,yes,1.234,=cmd|x',
    'F,2026-01-05,yes,,,too many',
    'G,1900-01-01,yes,,',
    'H,9999-12-31,yes,,',
    'I,2026-01-05',
    'J,2026-01-06,,"1.234,50 €",=1+1',
    'K,2026-01-05,yes,,"cut o',
  ].join('\n');

  test('keep their line, column and reason; the others are brought in', async () => {
    const { rows, accepted, rejected, rejects, rejectsFile, blob } = await bring(content);
    expect(rejects.map(({ line, column, reason, raw }) => [line, column, reason, raw])).toEqual([
      [4, 'Lead ID', 'has no lead id', ''],
      [5, 'Created', 'is not a date', 'not a date'],
      [7, 'Created', 'is not a date, or not between 1990 and 2049', '2026-02-30'],
      [8, 'Fit', 'is neither yes nor no', 'perhaps'],
      [10, '', 'more values than columns', 'F,2026-01-05,yes,,,too many'],
      [11, 'Created', 'is not a date, or not between 1990 and 2049', '1900-01-01'],
      [12, 'Created', 'is not a date, or not between 1990 and 2049', '9999-12-31'],
      [13, 'Fit', 'fewer values than columns', 'I,2026-01-05'],
      [15, 'Text', 'a quote that is not closed or not alone', 'K,2026-01-05,yes,,"cut o'],
    ]);
    expect([rows, accepted, rejected]).toEqual([12, 3, 9]);
    expect((await readFile(rejectsFile ?? '', 'utf8')).split('\n')[0]).toBe('line,column,reason,raw');
    const leads = await leadsIn(blob);
    expect(leads.map(({ leadId, amount, fit }) => [leadId, amount, fit])).toEqual([
      ['A', 10, true],
      ['E', 1.234, true],
      ['J', 1234.5, undefined],
    ]);
    // Formulas stay text.
    expect(leads.map(({ segments }) => segments['Text'])).toEqual([
      'a "quoted" text, with\na second line',
      '=cmd|x',
      '=1+1',
    ]);
  });
});

describe('several rows and several exports', () => {
  test('rows of one lead become one: a blank never erases, the first decision stands', async () => {
    const { accepted, leads, blob } = await bring(
      'Lead ID,Handed over,Qualified,Status,Source\nA,2026-01-05,2026-01-09,Open,Fair\nA,2026-01-07,2026-01-08,Won,\nB,2026-01-05,,Open,\n',
    );
    expect([accepted, leads]).toEqual([3, 2]);
    const [a] = await leadsIn(blob);
    expect(a).toMatchObject({ status: 'Won', source: 'Fair' });
    expect(a?.handedOverAt?.at).toBe(at('2026-01-04T23:00:00Z'));
    expect(a?.qualifiedAt?.at).toBe(at('2026-01-07T23:00:00Z'));
    expect(a?.lastQualifiedAt?.at).toBe(at('2026-01-08T23:00:00Z'));
  });

  test('a lead that was handed over again keeps the first time, and the last beside it', async () => {
    const { blob } = await bring('Lead ID,Handed over\nA,2026-03-02\nA,2026-01-05\nB,2026-01-05\n');
    const [a, b] = await leadsIn(blob);
    expect([a?.handedOverAt?.at, a?.lastHandedOverAt?.at]).toEqual([
      at('2026-01-04T23:00:00Z'),
      at('2026-03-01T23:00:00Z'),
    ]);
    expect(b?.lastHandedOverAt).toEqual(b?.handedOverAt);
  });

  test('stories that do not add up are kept as the export tells them', async () => {
    const { accepted, rejected, leads, blob } = await bring(
      [
        'Lead ID,Handed over,Qualified,Status,Team',
        'Before,2026-01-09,2026-01-05,Nurture?,Sales North',
        'Both,2026-01-05,,☎ später,Sales North',
        'Both,2026-01-05,,Won,Sales South',
      ].join('\n'),
    );
    expect([accepted, rejected, leads]).toEqual([3, 0, 2]);
    const [before, both] = await leadsIn(blob);
    expect((before?.qualifiedAt?.at ?? 0) < (before?.handedOverAt?.at ?? 0)).toBe(true);
    expect(before?.status).toBe('Nurture?');
    // One lead in two teams is one lead: it counts once, and for the team that the export names last.
    expect([both?.status, both?.team]).toEqual(['Won', 'Sales South']);
  });

  test('the newer export counts, by when it was made and not by when it came', async () => {
    const older = await bring('Lead ID,Created,Status,Region\nA,2026-01-05,Open,North\nB,2026-01-05,Open,\n');
    const newer = await bring('Lead ID,Created,Status\nA,,Won\nC,2026-01-06,Open\n');
    const leads = await leadsIn(
      { importId: 'y', blobPath: newer.blob, exportedAt: '2026-02-02T00:00:00Z' },
      { importId: 'x', blobPath: older.blob, exportedAt: '2026-02-01T00:00:00Z' },
    );
    expect(leads.map(({ leadId, status, segments }) => [leadId, status, segments])).toEqual([
      ['A', 'Won', { Region: 'North' }],
      ['B', 'Open', {}],
      ['C', 'Open', {}],
    ]);
    expect(leads[0]?.createdAt?.precision).toBe('day');
  });

  test('the same file read the same way has the same key', async () => {
    const content = 'Lead ID,Created\nA,2026-01-05\n';
    const [one, two, other] = [
      await bring(content),
      await bring(content),
      await bring(content, { timeZone: 'UTC' }),
    ];
    expect(one.importKey).toBe(two.importKey);
    expect(one.importKey).not.toBe(other.importKey);
    expect(one.sha256).toBe(createHash('sha256').update(content).digest('hex'));
  });

  test('a ledger that was torn is made anew', async () => {
    const { blob } = await bring('Lead ID,Created\nA,2026-01-05\n');
    const home = join(folder, 'torn');
    const imports = [{ importId: 'i', blobPath: blob, exportedAt: '2026-05-01T00:00:00Z' }];
    await (await Ledger.open({ home, workspaceId: 'w', imports })).close();
    await writeFile(join(home, 'ledgers', 'w.duckdb'), 'no database');
    const ledger = await Ledger.open({ home, workspaceId: 'w', imports });
    expect(await ledger.facts()).toMatchObject({ leads: 1, columns: ['leadId', 'createdAt'] });
    await ledger.close();
  });
});

describe('encodings and layouts', () => {
  const text = 'Lead ID;Created;Source\nÄ1;2026-01-05;Größe\nÖ2;2026-01-06;Café\n';
  test.each([
    ['a byte order mark', Buffer.from(`\uFEFF${text}`), 'utf-8'],
    ['UTF-16 with a byte order mark', Buffer.from(`\uFEFF${text}`, 'utf16le'), 'utf-16le'],
    ['UTF-16 without one', Buffer.from(text, 'utf16le'), 'utf-16le'],
    ['Windows-1252', Buffer.from(text, 'latin1'), 'windows-1252'],
    ['returns and newlines', Buffer.from(text.replaceAll('\n', '\r\n')), 'utf-8'],
    ['tabs', Buffer.from(text.replaceAll(';', '\t')), 'utf-8'],
  ])('%s', async (_, content, encoding) => {
    const imported = await bring(content);
    expect(imported).toMatchObject({ encoding, accepted: 2, rejected: 0 });
    expect((await leadsIn(imported.blob)).map(({ leadId, source }) => [leadId, source])).toEqual([
      ['Ä1', 'Größe'],
      ['Ö2', 'Café'],
    ]);
  });

  test.each([
    ['blank lines before the names', `\r\n\r\n${text.replaceAll('\n', '\r\n')}X;soon;\r\n`, 6],
    ['the line with the separator that Excel writes', `sep=;\n${text}X;soon;\n`, 5],
  ])('%s', async (_, content, line) => {
    const imported = await bring(content);
    expect(imported).toMatchObject({ delimiter: ';', accepted: 2, rejects: [{ line, column: 'Created' }] });
    expect((await leadsIn(imported.blob)).map(({ leadId }) => leadId)).toEqual(['Ä1', 'Ö2']);
  });

  test('headings that come twice, and a column without one', async () => {
    const { columns, blob } = await bring('Lead ID,Created,Tag,Tag,\nA,2026-01-05,x,y,z\n');
    expect(columns).toEqual(['Lead ID', 'Created', 'Tag', 'Tag (2)', 'Column 5']);
    expect((await leadsIn(blob))[0]?.segments).toEqual({ Tag: 'x', 'Tag (2)': 'y', 'Column 5': 'z' });
  });

  test('ten thousand columns', async () => {
    const many = Array.from({ length: 10_000 }, (_, i) => `c${i}`);
    const { accepted } = await bring(
      `Lead ID,Created,${many.join(',')}\nA,2026-01-05,${many.map(() => '1').join(',')}\n`,
    );
    expect(accepted).toBe(1);
  });

  test('personal columns are left out and named', async () => {
    const { personal, kept, blob } = await bring(
      'Lead ID,First Name,Email,Company,Phone Number,Notes,Created,Country\nA,Ann,a@b.c,Acme,1,secret,2026-01-05,DE\n',
    );
    expect(personal).toEqual(['First Name', 'Email', 'Company', 'Phone Number', 'Notes']);
    expect(kept).toEqual(['Country']);
    expect((await readFile(blob)).includes('secret')).toBe(false);
  });
});

describe('systems that are recognised', () => {
  test('HubSpot', async () => {
    const head =
      'Record ID,First Name,Create Date,Lifecycle Stage,Became a marketing qualified lead date,Became a sales qualified lead date,Original Source,Contact owner';
    const { preset, mapping } = await bring(
      `${head}\n1,Ann,2026-01-05 09:00,mql,2026-01-05 10:00,,Organic,Bo\n`,
    );
    expect(preset).toBe('hubspot');
    expect(mapping).toMatchObject({
      leadId: 'Record ID',
      createdAt: 'Create Date',
      handedOverAt: 'Became a marketing qualified lead date',
      qualifiedAt: 'Became a sales qualified lead date',
      source: 'Original Source',
    });
  });

  test('Salesforce', async () => {
    const { preset, mapping } = await bring(
      'Lead ID,Lead Owner,Lead Source,Created Date,MQL_Date__c,Converted Date,Rating\n00Q1,Bo,Web,1/25/2026,1/26/2026,,Hot\n',
    );
    expect(preset).toBe('salesforce');
    expect(mapping).toMatchObject({
      leadId: 'Lead ID',
      handedOverAt: 'MQL_Date__c',
      qualifiedAt: 'Converted Date',
      tier: 'Rating',
    });
  });

  test('a heading such as Qualified is a time only when it holds times', async () => {
    const { mapping } = await bring('Lead ID,Created,Qualified\nA,2026-01-05,yes\n');
    expect(mapping).toEqual({ leadId: 'Lead ID', createdAt: 'Created' });
  });
});

describe('what cannot be leads', () => {
  const refused = 'Lead ID,Created\nA,2026-01-05\n';
  test.each<[string, string | Buffer, Partial<ReadOptions>, string]>([
    ['an empty file', '', {}, 'empty'],
    ['nothing but blanks', ' \n\n ', {}, 'empty'],
    ['a workbook', Buffer.from([0x50, 0x4b, 3, 4, 1, 2, 3]), {}, 'binary'],
    ['a binary', Buffer.from(Array.from({ length: 3000 }, (_, i) => (i * 7919) % 256)), {}, 'binary'],
    ['no names in the first line', 'A,2026-01-05\nB,2026-01-06\n', {}, 'no-header'],
    ['no column for the id', 'Something,Created\nA,2026-01-05\n', {}, 'no-lead-id'],
    ['names but no rows', 'Lead ID,Created\n', {}, 'no-rows'],
    [
      'a mapping to a column that is not there',
      refused,
      { mapping: { leadId: 'Lead ID', createdAt: 'Date' } },
      'unknown-column',
    ],
    ['a mapping that nobody knows', refused, { mapping: 'pipedrive' }, 'unknown-mapping'],
    ['a time zone that nobody knows', refused, { timeZone: 'Europe/Atlantis' }, 'unknown-time-zone'],
    ['an encoding that nobody knows', refused, { encoding: 'klingon' }, 'encoding'],
    [
      'another encoding than was said',
      Buffer.from('Lead ID,Created\nÄ,2026-01-05\n', 'latin1'),
      { encoding: 'utf-8' },
      'encoding',
    ],
  ])('%s', async (_, content, options, code) => {
    const error = await refusal(content, options);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(/\.$/);
  });

  test('a file that is not there, and a folder', async () => {
    const target = { parquet: join(folder, 'none.parquet'), rejects: null };
    await expect(importLeads(join(folder, 'none.csv'), BERLIN, target)).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(importLeads(folder, BERLIN, target)).rejects.toMatchObject({ code: 'is-directory' });
    expect(existsSync(target.parquet)).toBe(false);
  });
});

const rows = (count: number) =>
  `Lead ID,Created\n${Array.from({ length: count }, (_, i) => `L${i},2026-01-05 09:00`).join('\n')}\n`;

test('cancelled half-way, nothing stands', async () => {
  const path = await file(rows(200_000));
  const stop = new AbortController();
  const work = importLeads(
    path,
    BERLIN,
    { parquet: `${path}.parquet`, rejects: null },
    {
      signal: stop.signal,
      onProgress: (share) => {
        if (share !== null && share >= 0.1) stop.abort();
      },
    },
  );
  await expect(work).rejects.toMatchObject({ code: 'cancelled' });
  expect(await readdir(join(path, '..'))).toEqual(['export.csv']);
});

test('a file that changes while it is read is refused', async () => {
  const path = await file(rows(1000));
  let changed: Promise<void> | undefined;
  const work = importLeads(
    path,
    BERLIN,
    { parquet: `${path}.parquet`, rejects: null },
    {
      onProgress: (share) => {
        if (share !== null && share >= 0.1) changed ??= appendFile(path, 'X,2026-01-05 09:00\n');
      },
    },
  );
  await expect(work).rejects.toMatchObject({ code: 'changed' });
  await changed;
  expect(await readdir(join(path, '..'))).toEqual(['export.csv']);
});

test('a dry run says the same and keeps nothing', async () => {
  const path = await file('Lead ID,Created\nA,2026-01-05\nB,nonsense\n');
  const dry = await importLeads(path, BERLIN, { parquet: null, rejects: null, work: join(path, '..') });
  expect(dry).toMatchObject({ rows: 2, accepted: 1, rejected: 1, leads: 1, rejectsFile: null });
  expect(dry.understood).toEqual([{ leadId: 'A', createdAt: '2026-01-04T23:00:00.000Z' }]);
  expect(await readdir(join(path, '..'))).toEqual(['export.csv']);
});

test('looking at a file tells uncertain dates without throwing', async () => {
  const path = await file('Lead ID,Created\nA,03/04/2026\n');
  const seen = await sniffLeads(path, BERLIN, join(path, '..'));
  expect(seen.dates[0]).toMatchObject({ order: 'ambiguous', column: 'Created', needsZone: true });
});

const PUBLIC = join(import.meta.dirname, '../../../../shared/data/leads');
describe.skipIf(!existsSync(PUBLIC))(
  'public lead files (skipped when ../shared/data/leads is missing)',
  () => {
    test.each([
      [
        'crm-leads.csv',
        200,
        200,
        { leadId: 'LeadID', createdAt: 'CreatedDate', status: 'LeadStatus', source: 'LeadSource' },
      ],
      ['crm-activities.csv', 500, 183, { leadId: 'LeadID' }],
      ['lead-scoring.csv', 9191, 9191, { leadId: 'Prospect ID', source: 'Lead Source' }],
    ])(
      '%s',
      async (name, expectedRows, expectedLeads, mapping) => {
        const imported = await bring(await readFile(join(PUBLIC, name)));
        expect(imported).toMatchObject({
          rows: expectedRows,
          accepted: expectedRows,
          leads: expectedLeads,
          mapping,
        });
      },
      60_000,
    );
  },
);
