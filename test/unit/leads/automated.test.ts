import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AccordClient } from '#shared/contract/contract';
import { isAutomated } from '#shared/domain/leads/automated';
import { guessEvents } from '#shared/domain/leads/events';
import type { CountingRules } from '#shared/model/counting';
import { finished } from '../../fixtures/finished';
import { emptyWorkspace, type Workspace } from '../templates/service';

test.each<[string, boolean]>([
  ['true', true],
  ['Yes', true],
  ['Workflow', true],
  ['Sequence e-mail', true],
  ['AUTOMATION_PLATFORM', true],
  ['Auto-reply', true],
  ['Chat bot', true],
  ['false', false],
  ['No', false],
  ['Not automated', false],
  ['Manual', false],
  ['Bottger, Ann', false],
  ['Otto Auer', false],
  ['Sales rep', false],
  ['', false],
])('“%s” says that a machine did it: %s', (value, automated) => {
  expect(isAutomated(value)).toBe(automated);
});

let workspace: Workspace;
let client: AccordClient;
let agreement = '';
beforeAll(async () => {
  workspace = await emptyWorkspace(() => new Date('2026-06-30T12:00:00Z'), null);
  client = workspace.client;
  ({ id: agreement } = await client.records.create({
    kind: 'agreement',
    template: 'speed-to-lead-agreement',
  }));
});
afterAll(() => workspace.end());

async function bring(name: string, lines: readonly string[], more: object = {}) {
  const path = join(workspace.root, name);
  await writeFile(path, `${lines.join('\n')}\n`);
  return finished(await client.leads.import({ source: { path }, timeZone: 'UTC', ...more }));
}

/** Of the first touch: how many were in time of how many, over all weeks. */
async function inTime(automatedTouches?: CountingRules['automatedTouches']): Promise<string> {
  const { view } = await client.records.show({ id: agreement });
  const all = (view as { commitments: Record<string, unknown>[] }).commitments;
  const touch = all.find(({ clock }) => (clock as { stop?: string } | undefined)?.stop === 'firstTouch');
  const commitment = {
    ...touch,
    countingRules: { ...(touch?.['countingRules'] as object), lowVolume: 0, automatedTouches },
  };
  const [trial] = await client.measure.trial({ id: agreement, commitment });
  const sum = (of: 'numerator' | 'denominator') =>
    (trial?.periods ?? []).reduce((total, period) => total + (period[of] ?? 0), 0);
  return `${sum('numerator')} of ${sum('denominator')}`;
}

const HEAD = 'Lead ID,Created At,Handed Over At,First Touch At,First Touch Type,Source';
const LEADS = [
  HEAD,
  'A,2026-06-01T08:00:00Z,2026-06-01T08:00:00Z,2026-06-01T08:05:00Z,Manual,Inbound',
  'B,2026-06-01T08:00:00Z,2026-06-01T08:00:00Z,2026-06-01T08:00:30Z,Sequence,Inbound',
  'C,2026-06-01T08:00:00Z,2026-06-01T08:00:00Z,,,Inbound',
];

test('a column tells machines’ touches from people’s: they stop no clock unless it was signed', async () => {
  await bring('plain.csv', LEADS, {
    mapping: {
      leadId: 'Lead ID',
      createdAt: 'Created At',
      handedOverAt: 'Handed Over At',
      firstTouchAt: 'First Touch At',
      source: 'Source',
    },
  });
  const before = await inTime();
  expect(before).toBe('2 of 3');
  // The same file with the column read: what the first reading took for a person's touch is one no more.
  const path = join(workspace.root, 'plain.csv');
  const { mapping, understood } = await client.leads.preview({ source: { path }, timeZone: 'UTC' });
  expect(mapping).toMatchObject({ touchAutomated: 'First Touch Type', firstTouchAt: 'First Touch At' });
  expect(understood.map((row) => [row['firstTouchAt'], row['automatedTouchAt']])).toEqual([
    ['2026-06-01T08:05:00.000Z', undefined],
    [undefined, '2026-06-01T08:00:30.000Z'],
    [undefined, undefined],
  ]);
  await bring('plain.csv', LEADS);
  expect(await inTime()).toBe('1 of 3');
  expect(await inTime('do-not-count')).toBe('1 of 3');
  expect(await inTime('count')).toBe('2 of 3');
});

test('activities tell it by a column, too, and a person’s call after a machine’s mail is the first touch', async () => {
  const columns = ['Lead ID', 'Activity Date', 'Activity Type', 'Automated'];
  expect(guessEvents(columns).automated).toBe('Automated');
  const { events } = await bring(
    'activities.csv',
    [
      columns.join(','),
      'B,2026-06-01T08:00:30Z,E-mail,true',
      'B,2026-06-01T08:20:00Z,Call,false',
      'C,2026-06-01T08:01:00Z,E-mail,true',
    ],
    { holds: 'events' },
  );
  expect(events?.kinds).toEqual([
    { what: 'E-mail', rows: 2, meaning: 'firstTouchAt' },
    { what: 'Call', rows: 1, meaning: 'firstTouchAt' },
  ]);
  expect(await inTime()).toBe('2 of 3');
  expect(await inTime('count')).toBe('3 of 3');
});
