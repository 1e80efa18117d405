import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AccordClient } from '#shared/contract/contract';
import type { ImportOptions, ImportResult } from '#shared/contract/leads';
import { guessEvents, looksLikeEvents, meaningOf } from '#shared/domain/leads/events';
import { Ledger } from '../../../electron/measure/ledger';
import { leadOf } from '../../../electron/measure/measure';
import { finished } from '../../fixtures/finished';
import { emptyWorkspace, type Workspace } from '../templates/service';

describe('what happened to a lead', () => {
  test.each([
    ['Call', 'firstTouchAt'],
    ['Outbound e-mail', 'firstTouchAt'],
    ['Follow-up', 'firstTouchAt'],
    ['Automated email', 'automatedTouchAt'],
    ['Sequence call', 'automatedTouchAt'],
    ['Email opened', null],
    ['Marketing email', null],
    ['Recall', null],
    ['Note', null],
    ['Marketing Qualified Lead', 'handedOverAt'],
    ['MQL', 'handedOverAt'],
    ['SAL', 'acceptedAt'],
    ['Sales Qualified Lead', 'qualifiedAt'],
    ['Unqualified', 'disqualifiedAt'],
    ['Not qualified', 'disqualifiedAt'],
    ['Closed Won', 'wonAt'],
    ['Closed Lost', 'lostAt'],
    ['', null],
  ])('%s gives %s', (what, meaning) => {
    expect(meaningOf(what)).toBe(meaning);
  });

  test.each<[string[], ReturnType<typeof guessEvents> | null]>([
    [
      ['ActivityID', 'LeadID', 'ActivityType', 'Subject', 'DueDate', 'Completed', 'Notes'],
      { leadId: 'LeadID', at: 'DueDate', what: 'ActivityType', done: 'Completed' },
    ],
    [
      ['Lead ID', 'Edit Date', 'Field', 'Old Value', 'New Value'],
      { leadId: 'Lead ID', at: 'Edit Date', what: 'New Value' },
    ],
    [['Lead ID', 'Created Date', 'MQL Date', 'Status', 'Lead Source'], null],
    [['Prospect ID', 'Last Activity', 'Lead Source', 'Tags'], null],
    [['Activity Type', 'Date'], null],
  ])('%s', (columns, events) => {
    expect(looksLikeEvents(columns)).toBe(events !== null);
    if (events) expect(guessEvents(columns)).toEqual(events);
  });
});

const passphrase = 'a long passphrase';
let workspace: Workspace;
let client: AccordClient;
beforeAll(async () => {
  workspace = await emptyWorkspace();
  client = workspace.client;
});
afterAll(() => workspace.end());

let n = 0;
async function bring(
  lines: string[],
  options: Partial<ImportOptions> & { dryRun?: boolean } = {},
): Promise<ImportResult> {
  n += 1;
  const path = join(workspace.root, `file-${n}.csv`);
  await writeFile(path, `${lines.join('\n')}\n`);
  const input = { source: { path }, timeZone: 'UTC', exportedAt: `2026-06-0${n}T00:00:00Z`, passphrase };
  return finished(await client.leads.import({ ...input, ...options }));
}

const activities = [
  'Activity ID,Lead ID,Activity Type,Date,Completed',
  '0,A,Call,2026-05-03 10:00,yes',
  '1,A,Call,2026-05-07 10:00,yes',
  '2,A,Email,2026-05-06 09:00,yes',
  '3,A,Meeting,2026-05-05 09:00,no',
  '4,B,Automated email,2026-05-05 09:00,yes',
  '5,C,Call,2026-05-05 09:00,yes',
  '6,D,Call,someday,yes',
  '7,E,Note,2026-05-05 09:00,yes',
];

test('a list of activities gives the first touch that an export lacks, whenever it comes', async () => {
  const told = await bring(activities, { holds: 'either' });
  expect(told).toMatchObject({ rows: 8, accepted: 7, rejected: 1, leads: 4 });
  expect(told.events?.kinds).toContainEqual({ what: 'Call', rows: 3, meaning: 'firstTouchAt' });
  expect(told.events?.kinds).toContainEqual({
    what: 'Automated email',
    rows: 1,
    meaning: 'automatedTouchAt',
  });
  // Nobody has brought these leads yet: they are none.
  expect(told.events?.unknownLeads).toBe(3);
  expect((await client.leads.summary()).leads).toBe(0);

  const leads = [
    'Lead ID,Created Date,MQL Date,First Touch Date',
    'A,2026-05-04,2026-05-04,',
    'B,,2026-05-04,',
    'C,,2026-05-04,2026-05-04',
  ];
  await bring(leads);
  expect(await touches()).toEqual([
    ['A', '2026-05-06T09:00:00.000Z'],
    ['B', null],
    // What the CRM says itself comes first.
    ['C', '2026-05-04T00:00:00.000Z'],
  ]);
  // A later list that begins later takes nothing away.
  await bring(['Lead ID,Activity Type,Date', 'A,Call,2026-05-20 09:00', 'B,Call,2026-05-21 09:00'], {
    holds: 'events',
  });
  expect((await touches()).slice(0, 2)).toEqual([
    ['A', '2026-05-06T09:00:00.000Z'],
    ['B', '2026-05-21T09:00:00.000Z'],
  ]);
});

test('a history of stages gives the first of each, and the meanings can be said', async () => {
  const history = [
    'Lead ID,Edit Date,New Value',
    'H,2026-05-04 09:00,Marketing Qualified Lead',
    'H,2026-05-05 09:00,Working',
    'H,2026-05-06 09:00,Sales Qualified Lead',
    'H,2026-05-11 09:00,Marketing Qualified Lead',
  ];
  const given = { holds: 'events', events: { meanings: { Working: 'acceptedAt' } } } as const;
  const dry = await bring(history, { ...given, dryRun: true });
  expect(dry.events?.kinds).toContainEqual({ what: 'Working', rows: 1, meaning: 'acceptedAt' });
  await bring(history, given);
  await bring(['Lead ID,Source', 'H,Fair']);
  const [h] = (await ledger()).filter(({ leadId }) => leadId === 'H');
  expect(h).toMatchObject({
    handedOverAt: { at: Date.parse('2026-05-04T09:00:00Z') },
    lastHandedOverAt: { at: Date.parse('2026-05-11T09:00:00Z') },
    acceptedAt: { at: Date.parse('2026-05-05T09:00:00Z') },
    qualifiedAt: { at: Date.parse('2026-05-06T09:00:00Z') },
  });
});

test('what cannot be events is refused in words', async () => {
  await expect(bring(['Lead ID,Source', 'A,Fair'], { holds: 'events' })).rejects.toMatchObject({
    code: 'INVALID',
    message: 'No column says when it happened. Say which one does.',
  });
  const read = await bring(activities, { dryRun: true });
  expect(read).toMatchObject({ events: null, looksLikeEvents: true });
});

/** The leads as the measures read them. */
async function ledger() {
  const imports = (await client.leads.summary()).imports;
  const acts = join(workspace.root, 'workspace', 'acts');
  const found = [];
  for (const { import: id, exportedAt } of imports) {
    const names = (await readdir(acts)).filter((name) => name.startsWith(id));
    const { act } = JSON.parse(await readFile(join(acts, names[0] ?? ''), 'utf8'));
    const blobs = join(workspace.root, 'workspace', 'blobs');
    const blob = (await readdir(blobs, { recursive: true })).find((name) => name.includes(act.blob));
    found.push({ importId: id, exportedAt, blobPath: join(blobs, blob ?? '') });
  }
  const open = await Ledger.open({ home: join(workspace.root, 'other'), workspaceId: 'w', imports: found });
  const rows = await open.duck.all('SELECT * FROM leads ORDER BY "leadId"');
  await open.close();
  return rows.map(leadOf);
}

const touches = async () =>
  (await ledger()).map(({ leadId, firstTouchAt }) => [
    leadId,
    firstTouchAt ? new Date(firstTouchAt.at).toISOString() : null,
  ]);
