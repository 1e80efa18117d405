import { describe, expect, it } from 'vitest';
import { german } from '#shared/domain/commitments/german';
import { sentenceOf } from '#shared/domain/commitments/sentence';
import { rulesInWords } from '#shared/domain/counting/rules-in-words';
import { rhythmInWords } from '#shared/domain/touchpoints/rhythm';
import { Commitment, Metric } from '#shared/model/commitment';
import { DEFAULT_RULES } from '#shared/model/counting';

const schedule = {
  rrule: 'FREQ=WEEKLY;BYDAY=MO',
  time: '09:00',
  timeZone: 'Europe/Berlin',
  start: '2026-01-05',
};
const base = {
  id: 'c',
  owedBy: 'marketing',
  owedTo: 'sales',
  metric: 'count',
  target: { value: 50, unit: 'leads' },
  schedule,
};
const names = (id: string) => ({ marketing: 'Marketing', sales: 'Vertrieb' })[id] ?? id;
const bySales = { owedBy: 'sales', owedTo: 'marketing' };
const ratio = (value: number) => ({ target: { value, unit: 'ratio' } });
const said = (change: Record<string, unknown>): string =>
  sentenceOf(Commitment.parse({ ...base, ...change }), names, german);

describe('commitments in German', () => {
  it('are one sentence each', () => {
    expect(said({})).toBe(
      'Marketing übergibt jeden Montag bis 09:00 (Berlin) mindestens 50 Leads an Vertrieb.',
    );
    expect(said({ metric: 'share', of: 'fit', ...ratio(0.6) })).toBe(
      'Mindestens 60 % der Leads, die Marketing jeden Montag bis 09:00 (Berlin) an Vertrieb übergibt, passen.',
    );
    expect(
      said({
        ...bySales,
        metric: 'timeliness',
        ...ratio(0.95),
        deadline: { kind: 'weekday', weekday: 'WE', time: '17:00' },
      }),
    ).toBe(
      'Vertrieb qualifiziert oder disqualifiziert mindestens 95 % der Leads jedes Montags bis Mittwoch 17:00 (Berlin).',
    );
    expect(
      said({ ...bySales, metric: 'conversion', of: 'qualified', ...ratio(0.2), window: { days: 30 } }),
    ).toBe(
      'Mindestens 20 % der Leads jedes Montags werden binnen 30 Tagen SQL (Vertrieb schuldet das Marketing).',
    );
    expect(
      said({
        ...bySales,
        metric: 'timeliness',
        ...ratio(0.9),
        clock: { start: 'assigned', stop: 'accepted' },
        deadline: { kind: 'workingHours', hours: 1.5 },
      }),
    ).toBe(
      'Vertrieb nimmt mindestens 90 % der Leads jedes Montags binnen 1,5 Arbeitsstunden nach der Zuweisung an.',
    );
  });

  it('say months, steps and what is left out', () => {
    const monthly = { ...schedule, rrule: 'FREQ=MONTHLY;BYDAY=-1FR' };
    expect(
      said({
        schedule: monthly,
        ramp: [{ from: '2026-04-01', value: 60 }],
        segment: [{ field: 'Stufe', anyOf: ['A', 'B'] }],
      }),
    ).toBe(
      'Marketing übergibt jeden Monat am letzten Freitag bis 09:00 (Berlin) mindestens 50 Leads an Vertrieb. Ab 1. April 2026: 60. Gezählt werden Leads mit Stufe A oder B.',
    );
    expect(rhythmInWords(Commitment.parse(base).schedule, german)).toBe('Jeden Montag um 09:00 (Berlin)');
  });

  it('say none, one and many', () => {
    expect([1, 2].map((days) => german.inDays(days))).toEqual(['binnen 1 Tag', 'binnen 2 Tagen']);
    expect([0, 1, 2].map((n) => german.lowVolume(n, 5))).toEqual([
      'Kein Ergebnis: 0 Leads sind weniger als 5.',
      'Kein Ergebnis: 1 Lead ist weniger als 5.',
      'Kein Ergebnis: 2 Leads sind weniger als 5.',
    ]);
  });

  it('say every counting rule, and none in English', () => {
    for (const metric of Metric.options) {
      const english = rulesInWords(metric, DEFAULT_RULES);
      const spoken = rulesInWords(metric, DEFAULT_RULES, 'de');
      expect(spoken.map(({ rule }) => rule)).toEqual(english.map(({ rule }) => rule));
      for (const [at, { question, answer }] of spoken.entries()) {
        expect(question).not.toBe(english[at]?.question);
        expect(answer).not.toBe(english[at]?.answer);
      }
    }
  });
});
