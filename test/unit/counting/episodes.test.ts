import { expect, test } from 'vitest';
import { workCalendar } from '#shared/domain/calendar/holidays';
import { episodesOf } from '#shared/domain/counting/episodes';
import { Calendar } from '#shared/model/calendar';
import { Commitment } from '#shared/model/commitment';
import type { CountingRules } from '#shared/model/counting';
import type { Lead, LeadTime } from '#shared/model/lead';
import { leadsOfPeriod, measure } from '../../../electron/measure/measure';
import { brought } from '../../fixtures/leads/brought';

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`);

/** A lead by what was told of it: `[field, day]`, the newest report last. */
const told = (...story: [LeadTime, string][]): Lead => ({
  leadId: 'L',
  source: 'Fair',
  segments: { Region: 'North' },
  story: story.map(([field, at]) => ({ field, at: day(at), precision: 'instant' })),
});

const cooling = (days?: number): Pick<CountingRules, 'recycledLead' | 'coolingOff'> => ({
  recycledLead: 'new-after-cooling-off',
  ...(days === undefined ? {} : { coolingOff: days }),
});

/** When each of them was handed over, as `YYYY-MM-DD`. */
const handed = (lead: Lead, days?: number): string[] =>
  episodesOf(lead, cooling(days)).map(({ handedOverAt }) =>
    new Date(handedOverAt?.at ?? 0).toISOString().slice(0, 10),
  );

test('a hand-over counts anew from the cooling-off on, and not a day before', () => {
  const lead = told(['handedOverAt', '2026-01-01'], ['handedOverAt', '2026-04-01']);
  expect(handed(lead)).toEqual(['2026-01-01', '2026-04-01']);
  expect(handed(lead, 91)).toEqual(['2026-01-01']);
  expect(handed(lead, 90)).toEqual(['2026-01-01', '2026-04-01']);
});

test('the cooling-off runs from the hand-over that counted, not from one that did not', () => {
  const lead = told(
    ['handedOverAt', '2026-01-01'],
    ['handedOverAt', '2026-03-02'],
    ['handedOverAt', '2026-04-15'],
    ['handedOverAt', '2026-06-30'],
  );
  expect(handed(lead)).toEqual(['2026-01-01', '2026-04-15']);
});

test('a day that the clocks make shorter is a day', () => {
  const story = (
    [
      ['handedOverAt', '2026-01-05T09:00:00+01:00'],
      ['handedOverAt', '2026-04-05T09:00:00+02:00'],
    ] as const
  ).map(([field, at]) => ({ field, at: Date.parse(at), precision: 'minute' as const }));
  expect(episodesOf({ leadId: 'L', segments: {}, story }, cooling())).toHaveLength(2);
});

test('what happened belongs to the hand-over that it followed, what the lead is to each', () => {
  const lead = told(
    ['createdAt', '2025-12-20'],
    ['handedOverAt', '2026-01-01'],
    ['firstTouchAt', '2026-01-02'],
    ['disqualifiedAt', '2026-01-05'],
    ['handedOverAt', '2026-05-01'],
    ['firstTouchAt', '2026-05-02'],
    ['qualifiedAt', '2026-05-06'],
  );
  const [first, second] = episodesOf(lead, cooling());
  const at = (text: string) => expect.objectContaining({ at: day(text) });
  expect(first).toMatchObject({
    episode: 1,
    createdAt: at('2025-12-20'),
    firstTouchAt: at('2026-01-02'),
    disqualifiedAt: at('2026-01-05'),
    source: 'Fair',
  });
  expect(first?.qualifiedAt).toBeUndefined();
  expect(second).toMatchObject({
    episode: 2,
    firstTouchAt: at('2026-05-02'),
    qualifiedAt: at('2026-05-06'),
    segments: { Region: 'North' },
  });
  expect([second?.createdAt, second?.disqualifiedAt]).toEqual([undefined, undefined]);
});

test('under the other rules, and handed over once, a lead is one lead', () => {
  const lead = told(['handedOverAt', '2026-01-01'], ['handedOverAt', '2026-05-01']);
  expect(episodesOf(lead, { recycledLead: 'first-episode' })).toEqual([lead]);
  const { story: _, ...once } = lead;
  expect(episodesOf(once, cooling())).toEqual([once]);
});

const calendar = workCalendar(Calendar.parse({ team: 'sales', timeZone: 'Europe/Berlin' }), 2025, 2027);
const decided = Commitment.parse({
  id: 'c',
  owedBy: 'sales',
  owedTo: 'marketing',
  metric: 'timeliness',
  target: { value: 0.5, unit: 'ratio' },
  schedule: { rrule: 'FREQ=WEEKLY;BYDAY=MO', time: '09:00', timeZone: 'Europe/Berlin', start: '2025-12-01' },
  deadline: { kind: 'weekday', weekday: 'WE', time: '17:00' },
  countingRules: { recycledLead: 'new-after-cooling-off', lowVolume: 0 },
});

test('out of exports, each hand-over is judged in its own week, and told apart', async () => {
  const exports = [
    'leadId,handedOverAt,disqualifiedAt\nL,2025-12-03 10:00,2025-12-09 10:00\n',
    'leadId,handedOverAt,qualifiedAt\nL,2026-03-04 10:00,\nM,2026-03-04 10:00,2026-03-10 10:00\n',
  ];
  const at = Date.parse('2026-04-02T00:00:00Z');
  const range = { from: Date.parse('2025-12-01T00:00:00+01:00'), to: at, at };
  await brought(exports, async (ledger) => {
    const { periods } = await measure(ledger, decided, calendar, range, null);
    const weeks = periods.filter(({ denominator }) => denominator > 0);
    expect(
      weeks.map(({ start, numerator, denominator, recycled }) => [
        start.slice(0, 10),
        numerator,
        denominator,
        recycled,
      ]),
    ).toEqual([
      ['2025-12-08', 1, 1, 0],
      ['2026-03-09', 1, 2, 1],
    ]);
    expect(weeks[1]?.explanation).toBe(
      'Week of 9 March: 1 of 2 decided by Wednesday 17:00 (50 %), target 50 %. Kept. 1 of them was handed over before, at least 90 days earlier.',
    );
    const { leads } = await leadsOfPeriod(ledger, decided, calendar, weeks[1]?.period.start ?? 0, at, false);
    expect(leads.map(({ lead, verdict }) => [lead.leadId, lead.episode ?? 1, verdict])).toEqual([
      ['L', 2, 'not-done'],
      ['M', 1, 'counted'],
    ]);
  });
});
