import { expect, test } from 'vitest';
import { explainPeriod } from '#shared/domain/commitments/explain';
import { judgeReported } from '#shared/domain/counting/reported';
import type { SchedulePeriod } from '#shared/domain/schedule/periods';
import { Commitment } from '#shared/model/commitment';

const at = (iso: string) => Date.parse(iso);
const period: SchedulePeriod = {
  start: at('2026-01-19T00:00:00+01:00'),
  end: at('2026-01-26T00:00:00+01:00'),
  opens: at('2026-01-12T09:00:00+01:00'),
  closes: at('2026-01-19T09:00:00+01:00'),
  occurrence: at('2026-01-19T09:00:00+01:00'),
  due: at('2026-01-19T09:00:00+01:00'),
  judgedAt: at('2026-01-22T00:00:00+01:00'),
};
const texts = Commitment.parse({
  id: 'c',
  title: 'Texts in time',
  owedBy: 'marketing',
  owedTo: 'sales',
  metric: 'manual',
  target: { value: 0.9, unit: 'ratio' },
  schedule: { rrule: 'FREQ=WEEKLY;BYDAY=MO', time: '09:00', timeZone: 'Europe/Berlin', start: '2026-01-05' },
});
const later = at('2026-05-03T00:00:00Z');
const none = { exportedAt: null, missing: [], inForceFrom: null };
const counts = { numerator: 0, denominator: 0, pending: 0, byDay: 0, recycled: 0, spent: null };

test('a reported figure is judged from the cut-off on, and never without one', () => {
  const status = (reported: number | null, when = later) =>
    judgeReported(texts, period, reported, null, when).status;
  expect(status(0.9)).toBe('attained');
  expect(status(0.89)).toBe('missed');
  expect(status(null)).toBe('no data');
  expect(status(0.95, period.due - 1)).toBe('in progress');
  expect(status(null, period.due)).toBe('maturing');
  expect(judgeReported(texts, period, 0.9, period.start + 1, later).status).toBe('not applicable');
});

test('it explains itself', () => {
  const say = (reported: number | null, when = later) =>
    explainPeriod(texts, period, counts, judgeReported(texts, period, reported, null, when), none);
  expect(say(0.92)).toBe('Week of 19 January: 92 % reported, target at least 90 %. Kept.');
  expect(say(0.5)).toBe('Week of 19 January: 50 % reported, target at least 90 %. Missed.');
  expect(say(null)).toBe('Week of 19 January: No data: nobody has reported a figure.');
  expect(say(null, period.due - 1)).toBe(
    'Week of 19 January: nothing reported yet, target at least 90 %. In progress, due Monday 09:00, 19 January.',
  );
});
