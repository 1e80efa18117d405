import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AccordClient } from '#shared/contract/contract';
import type { WaitingForMe } from '#shared/contract/home';
import type { Review } from '#shared/contract/review';
import { SAMPLE_MAPPING } from '../../build/sample/leads';
import { QUARTER_COSTS } from '../fixtures/quarter/costs';
import { berlin, CONTESTED, exportAt, LATE, MONDAYS, type Row, rowsAt } from '../fixtures/quarter/leads';
import { type Figure, figuresOf, officeHours, type Promised, sum } from '../fixtures/quarter/plain';
import { type SampleServices, startSample } from '../fixtures/sample-services';

/**
 * One quarter lived in the worked example: thirteen Mondays, with everything that goes wrong in a quarter. On each of them
 * Home and the findings are held against what the rows say by plain arithmetic; each finding goes by its mend; and the
 * review answers its ten questions with the same figures.
 */

const ID = 'lead-agreement';
const ANNA = 'anna-berg';
const BEN = 'ben-okafor';
/** The example's own meeting, on Mondays at ten. */
const MEETING = 'monday-hand-over';
const PROMISES: readonly Promised[] = ['hand-over', 'fit', 'decide', 'conversion'];
const TITLES: Record<Promised, string> = {
  'hand-over': 'Leads handed over',
  fit: 'Leads that fit',
  decide: 'Decision by Wednesday',
  conversion: 'Become SQL',
};
/** Rules that the teams switch on beside the eight. */
const WATCHED = [
  'no-data',
  'touchpoint-skipped',
  'action-overdue',
  'offer-outdated',
  'step-late',
  'process-not-run',
];
/** Nobody brings an export on these two Mondays. */
const MISSED_IMPORTS = ['2026-02-02', '2026-02-09'];

let sample: SampleServices;
let client: AccordClient;
let now = berlin(MONDAYS[0] ?? '', 0, 9 * 60 + 15);
/** What was in the export that was brought last, and when it was made. */
let rows: Row[] = [];
let exportedAt = 0;
/** Leads that count as fitting since a dispute was settled so. */
let asFit: string[] = [];

beforeAll(async () => {
  sample = await startSample(() => new Date(now), '2026-01-04');
  ({ client } = sample);
  for (const rule of WATCHED) await client.compliance.setRule({ rule, on: true });
});
afterAll(() => sample.close());

const monday = (week: number): string => MONDAYS[week - 1] ?? '';
/** A time of day of a week's Monday, or of days after it. */
function clock(week: number, time: string, days = 0): void {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  now = berlin(monday(week), days, 60 * hours + minutes);
}

async function bring(at: number): Promise<void> {
  now = at + 60_000;
  const path = join(sample.root, `export-${at}.csv`);
  await writeFile(path, exportAt(at));
  const importing = await client.leads.import({
    source: { path },
    mapping: { ...SAMPLE_MAPPING },
    timeZone: 'UTC',
    exportedAt: new Date(at).toISOString(),
  });
  for await (const event of importing)
    if (event.type === 'done')
      expect(event.result).toMatchObject({ accepted: rowsAt(at).length, rejected: 0 });
  rows = rowsAt(at);
  exportedAt = at;
}

const figures = (promise: Promised): Figure[] => figuresOf(promise, rows, { now, exportedAt }, asFit);
const lastJudged = (promise: Promised): Figure | undefined =>
  figures(promise).findLast(({ verdict }) => verdict !== 'open');
const missedNow = (): Promised[] => PROMISES.filter((promise) => lastJudged(promise)?.verdict === 'missed');

/** What the rules find, as `rule place`. */
async function found(): Promise<string[]> {
  const { findings, failed } = await client.compliance.findings();
  expect(failed).toEqual([]);
  return findings.map(
    ({ rule, record, path }) => `${rule} ${path?.startsWith('commitments/') ? path.slice(12) : record}`,
  );
}
/** The promises that were missed last, and nothing else beside what is named. */
const expectFound = async (...beside: string[]): Promise<void> =>
  expect((await found()).sort()).toEqual(
    [...missedNow().map((promise) => `commitment-missed ${promise}`), ...beside].sort(),
  );
const noData = (...promises: Promised[]): string[] => promises.map((promise) => `no-data ${promise}`);

async function waitsFor(member: string): Promise<WaitingForMe[]> {
  await client.people.actAs({ member });
  const { waitingForMe } = await client.home.state({ view: 'me' });
  await client.people.actAs({ member: ANNA });
  return waitingForMe;
}
const expectWaiting = async (anna: string[], ben: string[] = []): Promise<void> => {
  expect((await waitsFor(ANNA)).map(({ kind }) => kind)).toEqual(anna);
  expect((await waitsFor(BEN)).map(({ kind }) => kind)).toEqual(ben);
};

/** Every figure of the quarter as the rows say it; and the sentence on Home about promises. */
async function expectFigures(): Promise<void> {
  const { commitments } = await client.measure.agreement({ id: ID, from: monday(1), to: monday(13) });
  for (const promise of PROMISES) {
    const measured = commitments.find(({ id }) => id === promise)?.periods ?? [];
    expect(measured.map(({ start }) => start.slice(0, 10))).toEqual(
      MONDAYS.filter((day) => berlin(day, 0, 0) <= now),
    );
    for (const [at, period] of measured.entries()) {
      const plain = figures(promise)[at];
      const judged = period.status === 'attained' || period.status === 'missed';
      expect([promise, plain?.monday, judged ? period.status : 'open']).toEqual([
        promise,
        plain?.monday,
        plain?.verdict,
      ]);
      if (judged)
        expect([period.numerator, period.denominator ?? 0]).toEqual([
          plain?.numerator,
          promise === 'hand-over' ? (period.denominator ?? 0) : plain?.denominator,
        ]);
    }
  }
  const causes = await client.home.causes();
  const promised = causes.find(({ cause }) => cause === 'expectations');
  expect(promised?.state).toMatchObject({ missed: missedNow().map((promise) => TITLES[promise]) });
  expect(promised?.tone).toBe((promised?.findings ?? 0) > 0 ? 'attention' : 'good');
  const { findings } = await client.compliance.findings();
  for (const { cause, findings: count } of causes)
    expect([cause, count]).toEqual([cause, findings.filter((finding) => finding.cause === cause).length]);
}

const meetings: Record<string, unknown>[] = [];
const actions: Record<string, unknown>[] = [];
const touchpoint = () => client.records.put({ view: { id: MEETING, meetings, actions } });
async function hold(week: number): Promise<void> {
  clock(week, '10:40');
  meetings.push({ id: monday(week), outcome: 'held', attendance: { [ANNA]: 'present', [BEN]: 'present' } });
  await touchpoint();
}

/** An ordinary Monday: at a quarter past nine the figures are awaited, the export brings them, the meeting is held. */
async function ordinary(week: number, { held = true }: { held?: boolean } = {}): Promise<void> {
  clock(week, '09:15');
  await expectFound(...noData('hand-over', 'fit', ...(week > 1 ? (['decide'] as const) : [])));
  await bring(berlin(monday(week), 0, 570));
  await expectFound();
  if (held) await hold(week);
  await expectWaiting([]);
  await expectFigures();
}

describe('a quarter, Monday by Monday', () => {
  test('5 January: the rhythm goes on, and an action comes out of the first meeting', async () => {
    const { view } = await client.records.show({ id: MEETING });
    meetings.push(...(view['meetings'] as typeof meetings));
    actions.push(...(view['actions'] as typeof actions));
    // The quarter before is over: whoever looks after the agreement is told, until something is decided in its review.
    await expectWaiting(['quarter']);
    const change = { commitment: 'hand-over', value: 50 };
    await client.discussion.decide({ id: ID, text: 'We go on.', review: { quarter: '2025-Q4', change } });
    await ordinary(1);
    actions.push({
      id: 'scripts',
      title: 'Call scripts for the fair',
      owner: BEN,
      due: '2026-01-08',
      from: monday(1),
    });
    await touchpoint();
    await expectWaiting([], ['action']);
  });

  test('12 January: the action is overdue until it is done', async () => {
    clock(2, '09:10');
    await expectFound(...noData('hand-over', 'fit', 'decide'), `action-overdue ${MEETING}`);
    await expectWaiting([], ['action']);
    Object.assign(actions.at(-1) ?? {}, { doneAt: new Date(now).toISOString(), doneBy: BEN });
    await touchpoint();
    await ordinary(2);
  });

  test('19 January: the meeting is skipped', async () => {
    await ordinary(3, { held: false });
    meetings.push({ id: monday(3), outcome: 'skipped', reason: 'Trade fair' });
    await touchpoint();
    await expectFound();
  });

  test('26 January: the skipped meeting is found until the next one is held', async () => {
    clock(4, '09:10');
    await expectFound(...noData('hand-over', 'fit', 'decide'), `touchpoint-skipped ${MEETING}`);
    await bring(berlin(monday(4), 0, 570));
    await expectFound(`touchpoint-skipped ${MEETING}`);
    await hold(4);
    await expectFound();
    await expectFigures();
  });

  test('2 and 9 February: nobody brings an export, and what is due has no data', async () => {
    for (const week of [5, 6]) {
      clock(week, '09:15');
      await expectFound(...noData('hand-over', 'fit', 'decide'));
      await hold(week);
      await expectFound(...noData('hand-over', 'fit', 'decide'));
      expect(MISSED_IMPORTS).toContain(monday(week));
      await expectFigures();
    }
    await client.records.put({ view: { id: 'demo-video', validUntil: '2026-02-20' } });
  });

  test('16 February: one export makes up for three weeks, and a week of decisions was missed', async () => {
    await ordinary(7);
    expect(figures('decide')[3]).toMatchObject({ monday: '2026-01-26', numerator: 50, verdict: 'missed' });
  });

  test('23 February: too few leads, an offer out of date, and January is stated', async () => {
    clock(8, '09:15');
    await expectFound(...noData('hand-over', 'fit', 'decide'), 'offer-outdated demo-video');
    await client.offers.retire({ id: 'demo-video', reason: 'Old prices' });
    await ordinary(8);
    expect(missedNow()).toContain('hand-over');
    const { act } = await client.statements.freeze({ id: ID, from: '2026-01-01', to: '2026-01-31' });
    await client.statements.acknowledge({ statement: act, as: ANNA }).catch(() => {});
    await expectWaiting([], ['acknowledge']);
    await client.statements.acknowledge({ statement: act, as: BEN });
    await expectWaiting([]);
  });

  test('2 March: too few leads again; a run of the hand-over is called for and started', async () => {
    clock(9, '08:30');
    await client.runs.setUp({
      process: 'lead-hand-over',
      on: true,
      schedule: {
        rrule: 'FREQ=WEEKLY;BYDAY=MO',
        time: '09:00',
        timeZone: 'Europe/Berlin',
        start: monday(9),
        except: [monday(10), monday(11), monday(12), monday(13)],
      },
    });
    clock(9, '09:15');
    await expectWaiting(['start']);
    const { id } = await client.runs.start({ process: 'lead-hand-over', occurrence: monday(9) });
    await expectWaiting(['step']);
    await deed(id, 'done', 'collect~1');
    await deed(id, 'done', 'check-fit~1', { branch: 'fits' });
    clock(9, '09:20');
    await bring(berlin(monday(9), 0, 570));
    await hold(9);
    await expectFound();
    await expectFigures();
    const { findings } = await client.compliance.findings();
    expect(findings.find(({ path }) => path === 'commitments/hand-over')?.message).toContain(
      'Missed 2 times in a row',
    );
  });

  test('9 March: the run is late, goes on, is given back by sales, and ends; a lead is contested', async () => {
    clock(10, '09:15');
    const [run] = await client.runs.list();
    const id = run?.id ?? '';
    await expectFound(...noData('hand-over', 'fit', 'decide'), `step-late ${id}`);
    await deed(id, 'done', 'hand-over~1');
    await expectFound(...noData('hand-over', 'fit', 'decide'));
    await expectWaiting([], ['step']);
    await deed(id, 'return', 'assign~1', { reason: 'Phone numbers are missing' }, BEN);
    await expectWaiting(['step']);
    await deed(id, 'done', 'hand-over~2');
    await deed(id, 'accept', 'assign~2', {}, BEN);
    for (const [visit, branch] of [
      ['assign~2', null],
      ['contact~1', null],
      ['decide~1', 'yes'],
      ['opportunity~1', 'on'],
      ['feedback~1', null],
    ] as const)
      await deed(id, 'done', visit, { branch }, visit.startsWith('feedback') ? ANNA : BEN);
    expect((await client.runs.list())[0]).toMatchObject({ standing: 'done', returned: 1 });
    const { steps } = await client.runs.figures({ process: 'lead-hand-over' });
    expect(steps.filter(({ returned }) => returned > 0)).toMatchObject([{ step: 'hand-over', returned: 1 }]);
    await ordinary(10);
    expect(missedNow()).toContain('fit');
    await client.disputes.contest({
      id: ID,
      commitment: 'fit',
      period: monday(10),
      lead: CONTESTED,
      claim: 'counts',
      reason: 'It has sixty people and a German address.',
      as: ANNA,
    });
    await expectWaiting([], ['dispute']);
  });

  test('16 March: sales accepts, and the week is kept; decisions of January come in late', async () => {
    clock(11, '09:10');
    const [dispute] = (await client.disputes.list({ id: ID })).disputes;
    await client.disputes.answer({
      dispute: dispute?.dispute ?? '',
      outcome: 'accepted',
      reason: 'Right, we looked it up.',
      as: BEN,
    });
    asFit = [CONTESTED];
    await expectFound(...noData('hand-over', 'fit', 'decide'));
    await ordinary(11);
    expect(figures('decide')[3]).toMatchObject({ monday: '2026-01-26', numerator: 52, verdict: 'attained' });
  });

  test('23 and 30 March: ordinary Mondays, before and after the clocks change', async () => {
    await ordinary(12);
    await ordinary(13);
    expect(rows.at(-1)?.['Handed over']).toBe('2026-03-30T05:50:00.000Z');
  });
});

async function deed(
  run: string,
  name: string,
  visit: string,
  more: Record<string, unknown> = {},
  by = ANNA,
): Promise<void> {
  now += 60_000;
  await client.people.actAs({ member: by });
  const { view } = await client.records.show({ id: run });
  const log = view['log'] as unknown[];
  const entry = { id: `${name}-${visit}`, deed: name, visit, by, at: new Date(now).toISOString(), ...more };
  await client.records.put({ view: { id: run, log: [...log, entry] } });
  await client.people.actAs({ member: ANNA });
}

describe('the review of the quarter', () => {
  let review: Review;
  const has = (heading: keyof Row) => (row: Row) => row[heading] !== '';
  const when = (row: Row, heading: keyof Row): number => Date.parse(row[heading]);

  beforeAll(async () => {
    // Easter Monday is over; the export of the Tuesday is the last one before the cut-off.
    await bring(berlin('2026-04-07', 0, 570));
    now = berlin('2026-04-07', 0, 600);
    const { id } = await client.resources.begin();
    await client.records.put({
      view: {
        id,
        ...QUARTER_COSTS,
      },
    });
    const { view } = await client.records.show({ id: ID });
    const commitments = (view['commitments'] as Record<string, unknown>[]).map((commitment) =>
      commitment['id'] === 'hand-over'
        ? { ...commitment, target: { bound: 'atLeast', value: 52, unit: 'leads' } }
        : commitment,
    );
    await client.records.put({ view: { id: ID, commitments } });
    await client.offers.ask({ what: 'A case from a hospital' });
    for await (const event of await client.review.open({
      id: ID,
      quarter: '2026-Q1',
      at: new Date(now).toISOString(),
    }))
      if (event.type === 'done') review = event.result;
  });

  test('1: which promises held, and under which version', () => {
    for (const row of review.facts.promises) {
      const plain = figures(row.commitment as Promised);
      expect(row).toMatchObject({
        version: 1,
        kept: plain.filter(({ verdict }) => verdict === 'attained').length,
        judged: plain.filter(({ verdict }) => verdict !== 'open').length,
        open: plain.filter(({ verdict }) => verdict === 'open').length,
        unjudged: 0,
      });
      expect(row.missed.map((start) => start.slice(0, 10))).toEqual(
        plain.filter(({ verdict }) => verdict === 'missed').map((figure) => figure.monday),
      );
    }
    expect(review.facts.promises).toHaveLength(4);
  });

  test('2: which figures changed, and through whom', () => {
    const told = review.facts.changed.figures.map(({ commitment, start, cause, by, leads, statement }) => ({
      ...{ commitment, day: start.slice(0, 10), cause, by, leads },
      stated: statement !== null,
    }));
    expect(told).toEqual([
      {
        commitment: 'decide',
        day: '2026-01-26',
        cause: 'late data',
        by: 'Anna Berg',
        leads: LATE.length,
        stated: true,
      },
      {
        commitment: 'fit',
        day: '2026-03-09',
        cause: 'settled dispute',
        by: 'Ben Okafor',
        leads: 1,
        stated: false,
      },
    ]);
    expect(review.facts.changed.statements).toBe(1);
  });

  test('3: which sources brought SQLs and revenue per euro', () => {
    expect(review.facts.leads).toBe(rows.length);
    const bySource = new Map(review.facts.sources.rows.map((row) => [row.source, row]));
    expect([...bySource.keys()].sort()).toEqual([...new Set(rows.map(({ Source }) => Source))].sort());
    for (const [source, row] of bySource) {
      const own = rows.filter((each) => each.Source === source);
      expect(row).toMatchObject({
        leads: own.length,
        sqls: own.filter(has('Qualified')).length,
        won: own.filter(has('Won')).length,
        revenue: [
          { currency: 'EUR', amount: sum(own.filter(has('Won')).map(({ Amount }) => Number(Amount))) },
        ],
      });
    }
    expect(review.facts.sources.spend).toEqual([
      { source: 'Website', amount: 900, currency: 'EUR' },
      { source: 'Trade fair', amount: 7500, currency: 'EUR' },
    ]);
  });

  test('4: why leads were rejected, and which of those were won later', () => {
    const rejected = rows.filter(has('Disqualified'));
    for (const { reason, leads, wonLater, some } of review.facts.rejections.rows) {
      const own = rejected.filter((row) => row['Rejection reason'] === reason);
      const won = own.filter(has('Won'));
      expect([reason, leads, wonLater, some]).toEqual([
        reason,
        own.length,
        won.length,
        won.map((row) => row['Lead ID']),
      ]);
    }
    expect(sum(review.facts.rejections.rows.map(({ leads }) => leads))).toBe(rejected.length);
    expect(sum(review.facts.rejections.rows.map(({ wonLater }) => wonLater))).toBe(1);
  });

  test('5: where the time went', () => {
    const decided = (row: Row): number =>
      Math.min(...[row.Qualified, row.Disqualified].filter(Boolean).map((text) => Date.parse(text)));
    const legs = {
      routing: rows.map((row) => officeHours(when(row, 'Handed over'), when(row, 'Assigned'))),
      waiting: rows
        .filter(has('First touch'))
        .map((row) => officeHours(when(row, 'Assigned'), when(row, 'First touch'))),
      working: rows
        .filter((row) => row['First touch'] && (row.Qualified || row.Disqualified))
        .map((row) => officeHours(when(row, 'First touch'), decided(row))),
    };
    for (const { stage, leads, median, total } of review.facts.time.rows) {
      const hours = legs[stage].toSorted((a, b) => a - b);
      expect([stage, leads]).toEqual([stage, hours.length]);
      expect(total).toBeCloseTo(sum(hours), 1);
      expect(median).toBeCloseTo(hours[Math.ceil(hours.length / 2) - 1] ?? 0, 1);
    }
    expect(review.facts.time.rows.map(({ stage }) => stage)).toEqual(['routing', 'waiting', 'working']);
  });

  test('6: which fitting leads were never touched', () => {
    const fitting = rows.filter(({ Fit }) => Fit === 'yes');
    const untouched = fitting.filter((row) => !row['First touch']);
    expect(untouched).toHaveLength(2);
    expect(review.facts.untouched).toMatchObject({
      fitting: fitting.length,
      total: untouched.length,
      leads: untouched.map((row) => ({ leadId: row['Lead ID'], source: row.Source })),
    });
  });

  test('7: whether the targets could be reached with the days there were', () => {
    let days = 0;
    for (let day = Date.UTC(2026, 0, 1); day <= Date.UTC(2026, 2, 31); day += 86_400_000)
      if (![0, 6].includes(new Date(day).getUTCDay())) days += 1;
    for (const team of review.facts.reach.teams) expect(team.workingDays + team.off.length).toBe(days);
    for (const { commitment, full, short } of review.facts.reach.rows) {
      const plain = figures(commitment as Promised);
      expect(full.judged + short.judged).toBe(plain.filter(({ verdict }) => verdict !== 'open').length);
      expect(full.kept + short.kept).toBe(plain.filter(({ verdict }) => verdict === 'attained').length);
    }
  });

  test('8: which offers helped, and what was missing', () => {
    for (const { title, leads, qualified, won } of review.facts.offers.rows) {
      const own = rows.filter(({ Offer }) => Offer === title);
      expect([title, leads, qualified, won]).toEqual([
        title,
        own.length,
        own.filter(has('Qualified')).length,
        own.filter(has('Won')).length,
      ]);
    }
    expect(review.facts.offers.rows.map(({ title }) => title).sort()).toEqual([
      'Buyer’s guide',
      'Demo video',
      'Price calculator',
    ]);
    expect(review.facts.offers.missing).toMatchObject([{ what: 'A case from a hospital', answer: 'none' }]);
  });

  test('9: which disputes came up', () => {
    expect(review.facts.disputes).toMatchObject([
      {
        commitment: 'fit',
        claim: 'counts',
        states: ['accepted'],
        periods: [monday(10)],
        definitions: [{ id: 'good-fit' }],
      },
    ]);
  });

  test('10: what next quarter’s proposal would have scored', () => {
    const counts = figures('hand-over').map(({ numerator }) => numerator);
    expect(review.facts.proposal.rows.find(({ commitment }) => commitment === 'hand-over')).toMatchObject({
      changed: true,
      kept: counts.filter((count) => count >= 52).length,
      judged: 13,
      before: { kept: counts.filter((count) => count >= 50).length, judged: 13 },
    });
  });

  test('every question is answered in words, with where it comes from', () => {
    expect(review.answers).toHaveLength(10);
    for (const { answer, from } of review.answers) expect([answer, from]).not.toContain('');
  });
});
