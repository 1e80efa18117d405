import { describe, expect, test } from 'vitest';
import { workCalendar } from '#shared/domain/calendar/holidays';
import { measureReference } from '#shared/domain/counting/reference';
import { rulesInWords } from '#shared/domain/counting/rules-in-words';
import { periodsOf } from '#shared/domain/schedule/periods';
import { Calendar } from '#shared/model/calendar';
import { Commitment, Metric } from '#shared/model/commitment';
import {
  COOLING_OFF_DAYS,
  type CountingRule,
  CountingRules,
  DEFAULT_RULES,
  NEW_RULES,
} from '#shared/model/counting';
import type { Lead, LeadTime, Moment } from '#shared/model/lead';
import { flagsOf } from '../../../electron/measure/depth';
import { measure } from '../../../electron/measure/measure';
import { brought } from '../../fixtures/leads/brought';

const calendar = workCalendar(
  Calendar.parse({ team: 'sales', timeZone: 'Europe/Berlin', daysOff: [{ date: '2026-01-14' }] }),
  2025,
  2027,
);

/** The week of 12 January counts leads of after Mon 5 Jan 09:00 until Mon 12 Jan 09:00. */
const WEEK = Date.parse('2026-01-12T00:00:00+01:00');
const LATER = Date.parse('2026-06-01T00:00:00Z');

const promise = (fields: Record<string, unknown>, rules: Record<string, unknown> = {}): Commitment =>
  Commitment.parse({
    id: 'c',
    owedBy: 'sales',
    owedTo: 'marketing',
    target: { value: 0.5, unit: 'ratio' },
    schedule: {
      rrule: 'FREQ=WEEKLY;BYDAY=MO',
      time: '09:00',
      timeZone: 'Europe/Berlin',
      start: '2025-12-01',
    },
    ...fields,
    countingRules: { lowVolume: 0, ...rules },
  });

const COUNT = { metric: 'count', target: { value: 1, unit: 'leads' } };
const BY_WEDNESDAY = {
  metric: 'timeliness',
  deadline: { kind: 'weekday', weekday: 'WE', time: '17:00' },
};
const IN_TWO_HOURS = { metric: 'timeliness', deadline: { kind: 'workingHours', hours: 2 } };
const TO_SQL = { metric: 'conversion', of: 'qualified', window: { days: 30 } };

const moment = (text: string): Moment =>
  text.length === 10
    ? { at: Date.parse(`${text}T00:00:00+01:00`), precision: 'day' }
    : { at: Date.parse(`${text}:00+01:00`), precision: 'minute' };

type Times = Partial<Record<LeadTime | 'lastHandedOverAt', string>>;

const lead = (times: Times, rest: Partial<Lead> = {}): Lead => ({
  leadId: 'L',
  ...Object.fromEntries(Object.entries(times).map(([field, text]) => [field, moment(text)])),
  ...rest,
  segments: {},
});

const HANDED = '2026-01-07T10:00';

/** What becomes of the week: `numerator of denominator`, and the verdict. */
function week(
  commitment: Commitment,
  leads: readonly Lead[],
  more: { at?: number; from?: number; missing?: string[] } = {},
) {
  const at = more.at ?? LATER;
  const periods = periodsOf(commitment, calendar, WEEK, WEEK);
  const coverage = { exportedAt: LATER, missing: more.missing ?? [], inForceFrom: more.from ?? null };
  const [only] = measureReference(leads, commitment, periods, calendar, coverage, at);
  return `${only?.numerator} of ${only?.denominator}, ${only?.status}`;
}

const figure = (exports: readonly string[], commitment: Commitment) =>
  brought(exports, async (ledger) => {
    const range = { from: WEEK, to: WEEK, at: LATER };
    const [only] = (await measure(ledger, commitment, calendar, range, null)).periods;
    return `${only?.numerator} of ${only?.denominator}, ${only?.status}`;
  });

type Example = (rules: Record<string, unknown>) => string | Promise<string>;

const decidedLate = lead({ handedOverAt: HANDED, disqualifiedAt: '2026-01-13T10:00' });
const reopened = lead({
  handedOverAt: HANDED,
  disqualifiedAt: '2026-01-08T10:00',
  qualifiedAt: '2026-01-09T10:00',
});
const twice = lead({ handedOverAt: HANDED, lastHandedOverAt: '2026-01-14T10:00' });
/** Handed over in three weeks, decided once after each of the first two. */
const thrice = lead(
  {},
  {
    story: [
      ['handedOverAt', '2025-10-13T10:00'],
      ['disqualifiedAt', '2025-10-14T10:00'],
      ['handedOverAt', HANDED],
      ['qualifiedAt', '2026-01-08T10:00'],
      ['handedOverAt', '2026-04-20T10:00'],
    ].map(([field, at]) => ({ field: field as LeadTime, ...moment(at as string) })),
  },
);
const merged = [
  lead({ handedOverAt: HANDED }),
  lead({ handedOverAt: HANDED }, { leadId: 'M', mergedInto: 'L', mergedSeenAt: LATER - 1 }),
];

/** Every question of the table: what happens by default, and by each other answer. The default stands first. */
const TABLE: Record<CountingRule, { answers: Record<string, string>; example: Example }> = {
  qualifyingDone: {
    answers: { 'earlier-of-both': '1 of 1, attained', 'qualified-only': '0 of 1, missed' },
    example: (rules) => week(promise(BY_WEDNESDAY, rules), [decidedLate]),
  },
  cohort: {
    answers: { 'hand-over-period': '1 of 1, attained', calendar: '0 of 1, missed' },
    example: (rules) =>
      week(promise(TO_SQL, rules), [lead({ handedOverAt: HANDED, qualifiedAt: '2026-01-20T10:00' })]),
  },
  lateData: {
    answers: { 'cut-off': '0 of 1, maturing; 0 of 1, missed' },
    example: (rules) => {
      const promised = promise({ ...BY_WEDNESDAY, cutOff: { days: 5 } }, rules);
      const leads = [lead({ handedOverAt: HANDED })];
      const before = Date.parse('2026-01-20T23:59:59+01:00');
      return `${week(promised, leads, { at: before })}; ${week(promised, leads, { at: before + 1000 })}`;
    },
  },
  severalExports: {
    answers: { 'export-time': '1 of 1, attained' },
    // The newer export has a blank where the older one knew the date: a blank erases nothing.
    example: (rules) =>
      figure(
        [
          `leadId,handedOverAt,qualifiedAt\nL,2026-01-07 10:00,2026-01-08 10:00\n`,
          `leadId,handedOverAt,qualifiedAt\nL,2026-01-07 10:00,\n`,
        ],
        promise(TO_SQL, rules),
      ),
  },
  reopenedLead: {
    answers: { 'first-decision': '0 of 1, missed', 'last-decision': '1 of 1, attained' },
    example: (rules) => week(promise(TO_SQL, rules), [reopened]),
  },
  recycledLead: {
    answers: {
      'first-episode': '1 of 1, attained',
      'last-episode': '0 of 0, missed',
      'new-after-cooling-off': '1 of 1, attained',
    },
    example: (rules) => week(promise(COUNT, rules), [twice]),
  },
  coolingOff: {
    // 86 days lie between the first two hand-overs.
    answers: { 90: '0 of 0, not applicable', 86: '1 of 1, attained' },
    example: (rules) => week(promise(TO_SQL, { recycledLead: 'new-after-cooling-off', ...rules }), [thrice]),
  },
  mergedLeads: {
    answers: {
      'closed-periods-stay': '2 of 2, attained',
      'count-once': '1 of 1, attained',
      'count-all': '2 of 2, attained',
    },
    example: (rules) => week(promise(COUNT, rules), merged),
  },
  duplicates: {
    answers: { 'one-per-episode': '1 of 1, attained' },
    example: (rules) =>
      figure([`leadId,handedOverAt\nL,2026-01-07 10:00\nL,2026-01-07 10:00\n`], promise(COUNT, rules)),
  },
  timeZones: {
    answers: { 'by-day': '1 of 1, attained', 'not-proven': '0 of 1, missed' },
    // The team is off on Wednesday: due on Thursday.
    example: (rules) =>
      week(promise(BY_WEDNESDAY, rules), [lead({ handedOverAt: HANDED, qualifiedAt: '2026-01-15' })]),
  },
  outOfHours: {
    answers: { 'next-opening': '1 of 1, attained', elapsed: '0 of 1, missed' },
    example: (rules) =>
      week(promise(IN_TWO_HOURS, rules), [
        lead({ handedOverAt: '2026-01-09T20:00', qualifiedAt: '2026-01-12T10:30' }),
      ]),
  },
  holidays: {
    answers: { 'deadline-moves': '1 of 1, attained', 'deadline-stays': '0 of 1, missed' },
    example: (rules) =>
      week(promise(BY_WEDNESDAY, rules), [lead({ handedOverAt: HANDED, qualifiedAt: '2026-01-15T10:00' })]),
  },
  ownerChange: {
    answers: { 'never-resets': '0 of 1, missed', resets: '1 of 1, attained' },
    example: (rules) =>
      week(promise(IN_TWO_HOURS, rules), [
        lead({ handedOverAt: HANDED, assignedAt: '2026-01-07T14:00', qualifiedAt: '2026-01-07T15:00' }),
      ]),
  },
  partialPeriods: {
    answers: { 'not-judged': '1 of 1, not applicable', judged: '1 of 1, attained' },
    example: (rules) =>
      week(promise(COUNT, rules), [lead({ handedOverAt: HANDED })], {
        from: Date.parse('2026-01-13T00:00:00+01:00'),
      }),
  },
  lowVolume: {
    answers: { 20: '1 of 1, not applicable', 0: '1 of 1, attained' },
    example: (rules) =>
      week(promise(TO_SQL, rules), [lead({ handedOverAt: HANDED, qualifiedAt: '2026-01-20T10:00' })]),
  },
  nothingHandedOver: {
    answers: { 'not-applicable': '0 of 0, not applicable', attained: '0 of 0, attained' },
    example: (rules) => week(promise(BY_WEDNESDAY, rules), []),
  },
  fitNotAssessed: {
    answers: {
      'accepted-as-fit': '1 of 1, attained',
      'not-fit': '0 of 1, missed',
      'left-out': '0 of 0, not applicable',
    },
    example: (rules) =>
      week(promise({ metric: 'share', of: 'fit' }, rules), [lead({ handedOverAt: HANDED })]),
  },
  automatedTouches: {
    answers: { 'do-not-count': '0 of 1, missed', count: '1 of 1, attained' },
    example: (rules) =>
      week(promise({ ...IN_TWO_HOURS, clock: { start: 'handedOver', stop: 'firstTouch' } }, rules), [
        lead({
          handedOverAt: HANDED,
          automatedTouchAt: '2026-01-07T10:01',
          firstTouchAt: '2026-01-07T16:00',
        }),
      ]),
  },
  everyOccurrence: {
    answers: { 'since-previous': '2 of 2, attained', 'same-day': '1 of 1, attained' },
    example: (rules) =>
      week(promise(COUNT, rules), [
        lead({ handedOverAt: HANDED }),
        lead({ handedOverAt: '2026-01-12T08:00' }, { leadId: 'M' }),
      ]),
  },
  missingColumn: {
    answers: { 'not-measurable': '0 of 0, not measurable' },
    example: (rules) => week(promise(TO_SQL, rules), [], { missing: ['qualifiedAt'] }),
  },
  gaming: {
    answers: { flag: 'bulk 10, rejected-then-won 1' },
    example: (rules) => {
      const rows = Array.from({ length: 10 }, (_, i) => `B${i},2026-01-07 10:00,2026-01-09 10:00,`);
      const won = `R,2026-01-07 10:00,2026-01-08 10:00,2026-01-10 10:00`;
      const csv = ['leadId,handedOverAt,disqualifiedAt,wonAt', ...rows, won].join('\n');
      return brought([`${csv}\n`], async (ledger) => {
        const commitment = promise({ ...TO_SQL, of: 'won' }, rules);
        const periods = periodsOf(commitment, calendar, WEEK, WEEK);
        const flags = await flagsOf({ ledger, commitment, calendar, periods, at: LATER });
        return flags.map(({ kind, leads }) => `${kind} ${leads}`).join(', ');
      });
    },
  },
  // What a dispute does is told where disputes are: until it is settled, figures stand as counted.
  disputes: {
    answers: { 'lapse-to-default': '1 of 1, attained' },
    example: (rules) => week(promise(COUNT, rules), [lead({ handedOverAt: HANDED })]),
  },
};

const RULES = Object.keys(CountingRules.shape) as CountingRule[];

describe.each(RULES)('%s', (rule) => {
  const { answers, example } = TABLE[rule];
  const options = Object.keys(answers);
  const isNumber = rule === 'lowVolume' || rule === 'coolingOff';
  const given = (option: string) => (isNumber ? Number(option) : option);

  test('has its default, and every answer does what it says', async () => {
    // One that came later has none of its own: where nobody chose, its first answer holds, or the usual number.
    const usual = rule === 'coolingOff' ? String(COOLING_OFF_DAYS) : options[0];
    const held = String(DEFAULT_RULES[rule] ?? usual);
    expect(options).toContain(held);
    if (DEFAULT_RULES[rule] === undefined) expect(await example({})).toBe(answers[held]);
    for (const option of options) {
      expect([option, await example({ [rule]: given(option) })]).toEqual([option, answers[option]]);
    }
    if (isNumber) return;
    // No answer is left out of the table.
    const schema = CountingRules.shape[rule].unwrap();
    expect('options' in schema ? [...schema.options].sort() : []).toEqual([...options].sort());
  });

  test('is said in words, another one for each answer, on at least one figure', () => {
    const said = options.map((option) => {
      const rules = CountingRules.parse({ ...NEW_RULES, [rule]: given(option) });
      const words = Metric.options.flatMap((metric) => rulesInWords(metric, rules));
      return words.find((each) => each.rule === rule);
    });
    expect(said.every((words) => words !== undefined && words.answer.length > 10)).toBe(true);
    expect(new Set(said.map((words) => words?.answer)).size).toBe(options.length);
  });

  test('is frozen with the commitment', () => {
    for (const option of options) {
      const view = JSON.parse(JSON.stringify(promise(COUNT, { [rule]: given(option) })));
      expect(Commitment.parse(view).countingRules[rule]).toBe(given(option));
    }
  });
});
