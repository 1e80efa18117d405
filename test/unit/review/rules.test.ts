import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { heading, paragraph, richText } from '#shared/document/blocks';
import { workCalendar } from '#shared/domain/calendar/holidays';
import { draftDecisions, isDrafted, targetChange } from '#shared/domain/review/decisions';
import { definitionsBehind, disputesAlike } from '#shared/domain/review/disputes';
import { promisesKept } from '#shared/domain/review/promises';
import { quarterNamed, quarterOf, quartersBetween, quarterToReview } from '#shared/domain/review/quarter';
import { reachOf } from '#shared/domain/review/reach';
import { REVIEW_WORDS } from '#shared/domain/review/spoken';
import { perUnit, tellUntouched } from '#shared/domain/review/tell-leads';
import { Agreement } from '#shared/model/agreement';
import { readRich } from '#shared/model/binding/rich';
import { readRecord } from '#shared/model/binding/view';
import { writeRecord } from '#shared/model/binding/write';
import { Calendar } from '#shared/model/calendar';

describe('quarters', () => {
  test('have their first and last day', () => {
    expect(quarterNamed('2024-Q1')).toEqual({ quarter: '2024-Q1', from: '2024-01-01', to: '2024-03-31' });
    expect(quarterNamed('2026-Q2')?.to).toBe('2026-06-30');
    expect(quarterNamed('2026-Q3')?.to).toBe('2026-09-30');
    expect(quarterNamed('2026-Q5')).toBeNull();
    expect(quarterOf('2026-12-31')).toBe('2026-Q4');
  });

  test('are listed over the turn of a year, the newest kept', () => {
    const names = (most: number) =>
      quartersBetween('2025-08-01', '2026-02-01', most).map(({ quarter }) => quarter);
    expect(names(10)).toEqual(['2025-Q3', '2025-Q4', '2026-Q1']);
    expect(names(2)).toEqual(['2025-Q4', '2026-Q1']);
  });

  test('the one that is over is reviewed, on the day after it', () => {
    const quarters = quartersBetween('2026-01-01', '2026-04-01', 9);
    expect(quarterToReview(quarters, '2026-03-31')).toBe('2026-Q2');
    expect(quarterToReview(quarters, '2026-04-01')).toBe('2026-Q1');
    expect(quarterToReview([], '2026-04-01')).toBeNull();
  });
});

test('a promise is told apart for each version that judged it', () => {
  const start = (day: string) => `${day}T00:00:00+01:00`;
  const periods = [
    { start: start('2026-01-05'), status: 'missed' as const },
    { start: start('2026-02-02'), status: 'attained' as const },
    { start: start('2026-02-09'), status: 'maturing' as const },
    { start: start('2026-02-16'), status: 'no data' as const },
  ];
  const versions = [
    { number: 1, proposal: 'a', from: Date.parse(start('2025-12-01')) },
    // To the moment: the period that begins with the version is judged by it.
    { number: 2, proposal: 'b', from: Date.parse(start('2026-02-02')) },
  ];
  const measured = [{ id: 'c', title: 'C', missing: [], periods }];
  expect(promisesKept(measured, versions, new Set()).map(({ dropped }) => dropped)).toEqual([true, true]);
  expect(promisesKept(measured, versions, new Set(['c']))).toMatchObject([
    { dropped: false, version: 1, proposal: 'a', kept: 0, judged: 1, missed: [start('2026-01-05')], open: 0 },
    { version: 2, proposal: 'b', kept: 1, judged: 1, missed: [], open: 1, unjudged: 1 },
  ]);
});

test('a lead that nobody touched leads to the CRM where a pattern for that is set', () => {
  const leads = [{ leadId: 'L 1', source: 'Fair', handedOverAt: '2026-01-05T08:00:00.000Z', days: 90 }];
  const untouched = { fitting: 3, total: 1, leads, columns: [] };
  const placeBy = (crm: string) => tellUntouched({ crm, untouched }, REVIEW_WORDS.en).tables[0]?.rows[0]?.[0];
  expect(placeBy('https://crm.example.com/{id}')).toEqual([
    { text: 'L 1', place: { to: 'crm', url: 'https://crm.example.com/L%201' } },
  ]);
  expect(placeBy('')).toEqual([{ text: 'L 1', place: undefined }]);
});

test('weeks that a holiday shortened stand apart', () => {
  const calendar = workCalendar(
    Calendar.parse({
      team: 'sales',
      timeZone: 'Europe/Berlin',
      // A Wednesday; and a Sunday, which takes nothing from anybody.
      daysOff: [
        { date: '2026-01-14', title: 'Fair' },
        { date: '2026-01-25', title: 'Sunday' },
      ],
    }),
    2026,
    2026,
  );
  const week = (from: string, to: string, status: 'attained' | 'missed') => ({
    start: `${from}T00:00:00+01:00`,
    end: `${to}T00:00:00+01:00`,
    status,
  });
  const periods = [
    week('2026-01-05', '2026-01-12', 'attained'),
    week('2026-01-12', '2026-01-19', 'missed'),
    week('2026-01-19', '2026-01-26', 'missed'),
  ];
  expect(reachOf({ id: 'c', title: 'C', owedBy: 'sales', periods }, calendar)).toMatchObject({
    days: 5,
    full: { kept: 1, judged: 2 },
    short: { kept: 0, judged: 1 },
    shortPeriods: [{ days: 4, status: 'missed' }],
  });
});

describe('disputes', () => {
  const fit = { id: 'fit', title: 'Good fit', also: [], criteria: 3 };
  const mql = { id: 'mql', title: 'Marketing qualified lead', also: ['MQL'], criteria: 0 };

  test('lead to the definition whose word the promise uses, else to the one with criteria', () => {
    const promise = { title: 'MQL a week', sentence: '', of: 'fit' as const };
    expect(definitionsBehind(promise, [fit, mql])).toEqual([mql]);
    expect(definitionsBehind({ ...promise, title: 'Leads that fit' }, [fit, mql])).toEqual([fit]);
    expect(definitionsBehind({ title: 'Leads', sentence: '', of: undefined }, [fit, mql])).toEqual([]);
    // Not within another word.
    expect(definitionsBehind({ title: 'SMQLS', sentence: '', of: undefined }, [mql])).toEqual([]);
  });

  test('about the same stand together, the most frequent first', () => {
    const one = { commitment: 'a', claim: 'counts' as const, status: 'open' as const, reason: 'Too small' };
    const alike = disputesAlike(
      [
        { ...one, commitment: 'b', period: '2026-01-05' },
        { ...one, period: '2026-01-05' },
        { ...one, period: '2026-01-12', status: 'upheld' },
      ],
      [{ id: 'a', title: 'Leads that fit', sentence: '', of: 'fit' }],
      [fit],
    );
    expect(alike).toMatchObject([
      { commitment: 'a', states: ['open', 'upheld'], reasons: ['Too small'], definitions: [{ id: 'fit' }] },
      { commitment: 'b', states: ['open'] },
    ]);
  });
});

test('revenue is divided by what was spent in the same currency only', () => {
  const row = { source: 'Fair', leads: 10, sqls: 4, won: 1, revenue: [{ currency: 'EUR', amount: 500 }] };
  const spent = (amount: number, currency = 'EUR') => ({ source: 'Fair', amount, currency });
  expect(perUnit(row, spent(200))).toEqual({ revenue: 2.5, perSql: 50 });
  expect(perUnit(row, spent(200, 'USD'))).toEqual({ revenue: null, perSql: 50 });
  expect(perUnit({ ...row, revenue: [], sqls: 0 }, spent(200))).toEqual({ revenue: 0, perSql: null });
  expect(perUnit(row, spent(0))).toEqual({ revenue: null, perSql: null });
  expect(perUnit(row, undefined)).toEqual({ revenue: null, perSql: null });
});

describe('decisions become a draft', () => {
  const author = { member: 'anna', at: '2026-04-02T09:00:00.000Z' };
  const TITLE = 'Decided in the review of Q1 2026';
  const agreement = () => {
    const doc = new Y.Doc();
    const target = { bound: 'atLeast', unit: 'leads', value: 50 };
    writeRecord(
      doc,
      Agreement,
      {
        title: 'A',
        body: richText(heading(2, 'Why'), paragraph('Because.')),
        commitments: [
          {
            id: 'volume',
            title: 'Leads',
            ...{ owedBy: 'marketing', owedTo: 'sales', metric: 'count', target },
            schedule: {
              rrule: 'FREQ=WEEKLY;BYDAY=MO',
              start: '2026-01-05',
              time: '09:00',
              timeZone: 'Europe/Berlin',
            },
          },
        ],
      },
      author,
    );
    return doc;
  };
  const view = (doc: Y.Doc) => readRecord(doc, Agreement).view;
  const raise = {
    text: 'We hand over  55 leads.',
    review: { quarter: '2026-Q1', change: { commitment: 'volume', value: 55 } },
  };
  const words = { text: 'Sales says why it rejects.', review: { quarter: '2026-Q1', change: null } };

  test('with their targets, and as a list at the end of the text; once', () => {
    const doc = agreement();
    expect(targetChange(view(doc), raise)).toMatchObject({ from: 50, to: 55, title: 'Leads' });
    expect(draftDecisions(doc, author, view(doc), [raise], TITLE)).toBe(1);
    expect(view(doc).commitments[0]?.target).toMatchObject({ bound: 'atLeast', unit: 'leads', value: 55 });
    expect(isDrafted(view(doc), raise)).toBe(true);
    expect(draftDecisions(doc, author, view(doc), [raise, words], TITLE)).toBe(1);
    expect(draftDecisions(doc, author, view(doc), [raise, words], TITLE)).toBe(0);
    const body = readRich(doc, 'body');
    expect(body?.content.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'heading', 'bulletList']);
    expect(body?.content[3]?.content).toHaveLength(2);
  });

  test('a promise that is gone leaves the words', () => {
    const doc = agreement();
    const gone = { ...raise, review: { quarter: '2026-Q1', change: { commitment: 'other', value: 1 } } };
    expect(targetChange(view(doc), gone)).toBeNull();
    expect(draftDecisions(doc, author, view(doc), [gone], TITLE)).toBe(1);
    expect(view(doc).commitments[0]?.target.value).toBe(50);
  });
});
