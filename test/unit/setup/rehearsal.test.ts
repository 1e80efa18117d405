import { expect, test } from 'vitest';
import { rehearsalClock } from '../../../electron/hosts/runtime';
import { emptyWorkspace } from '../templates/service';

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

test('in a rehearsal nothing is made but the worked example: what is signed elsewhere carries its time', async () => {
  const clock = () => new Date('2026-02-09T12:00:00.000Z');
  await expect(emptyWorkspace(clock, null, true)).rejects.toMatchObject({
    code: 'INVALID',
    message: expect.stringContaining('Only the worked example'),
  });
});
