import { Temporal } from 'temporal-polyfill';
import { DAY, startOfDay } from '#shared/domain/calendar/days';
import type { Application } from './application';
import { fail } from './fail';
import { os } from './implement';
import { briefOf } from './touchpoints/brief';
import { meetingsWithin } from './touchpoints/reading';

/** Longer stretches than this are no list for a screen. */
const MOST_DAYS = 800;

/** Meetings that come again and again: when they are, and what each of them has before it. */
export const touchpointsService = (app: Application) => ({
  meetings: os.touchpoints.meetings.handler(({ input }) => meetings(app, input)),
  brief: os.touchpoints.brief.handler(({ input }) => briefOf(app, input.id, input.meeting)),
});

/** Days are those of the person who asks, on the clock of this device. */
function meetings(app: Application, { from, to }: { from: string; to: string }) {
  const zone = Temporal.Now.timeZoneId();
  const first = startOfDay(Temporal.PlainDate.from(from), zone);
  const last = startOfDay(Temporal.PlainDate.from(to).add({ days: 1 }), zone) - 1;
  if (last < first || last - first > MOST_DAYS * DAY)
    throw fail('INVALID', `to: must be a day from ${from} on, at most ${MOST_DAYS} days later`, {
      field: 'to',
    });
  return meetingsWithin(app.session, { from: first, to: last });
}
