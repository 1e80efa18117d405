import { expect, test } from 'vitest';
import { rehearsalClock } from '../../../electron/hosts/runtime';

test('the clock of a rehearsal begins at noon of a day, or at an instant, and goes on', async () => {
  expect(rehearsalClock('')).toBeNull();
  expect(rehearsalClock('2026-02-09')?.().toISOString()).toMatch(/^2026-02-09T12:00:0/);
  const clock = rehearsalClock('2026-02-09T09:15:00+01:00');
  const before = clock?.().getTime() ?? 0;
  expect(new Date(before).toISOString()).toMatch(/^2026-02-09T08:15:0/);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(clock?.().getTime()).toBeGreaterThan(before);
  expect(() => rehearsalClock('next Monday')).toThrow('next Monday is not a day');
});
