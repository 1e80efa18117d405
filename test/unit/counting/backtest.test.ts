import { expect, test } from 'vitest';
import { keptByQuarter, keptLately } from '#shared/domain/counting/backtest';
import type { PeriodStatus } from '#shared/domain/counting/status';

const weeks = (statuses: readonly PeriodStatus[]) =>
  statuses.map((status, i) => ({
    start: new Date(Date.UTC(2026, 2, 2 + i * 7)).toISOString(),
    status,
  }));

test('only judged periods count, and only the last ones', () => {
  const periods = weeks(['missed', 'attained', 'no data', 'attained', 'missed', 'maturing']);
  expect(keptLately(periods, 12)).toEqual({ kept: 2, judged: 4 });
  expect(keptLately(periods, 3)).toEqual({ kept: 2, judged: 3 });
});

test('by quarter, oldest first', () => {
  const periods = weeks(['missed', 'attained', 'attained', 'attained', 'attained', 'missed']);
  expect(keptByQuarter(periods)).toEqual([
    { start: '2026-01', kept: 4, judged: 5 },
    { start: '2026-04', kept: 0, judged: 1 },
  ]);
});
