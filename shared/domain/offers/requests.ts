import { dateAt } from '#shared/domain/calendar/days';
import { addWorkingDays, type WorkCalendar } from '#shared/domain/calendar/working-time';
import type { OfferRequest } from '#shared/model/offering';

/** `open` until somebody sees to it, then `in work`; answered by an offer or turned down. */
export type RequestStatus = 'open' | 'in work' | 'answered' | 'declined';

export function requestStatus({ answer, owner }: Pick<OfferRequest, 'answer' | 'owner'>): RequestStatus {
  if (answer) return answer.offer === null ? 'declined' : 'answered';
  return owner === null ? 'open' : 'in work';
}

/**
 * The day by which a request is to be answered: the one on which it is needed, else the agreed number of working days
 * after it was made, on the calendar of who answers. Null where neither is said.
 *
 * @param turnaround working days
 */
export function requestDue(
  { neededOn, at }: Pick<OfferRequest, 'neededOn' | 'at'>,
  turnaround: number | null,
  calendar: WorkCalendar,
): string | null {
  if (neededOn !== null) return neededOn;
  const asked = Date.parse(at);
  if (turnaround === null || Number.isNaN(asked)) return null;
  // The time of day says nothing here; noon is on the same day wherever clocks change.
  return dateAt(addWorkingDays(calendar, asked, turnaround, '12:00'), calendar.timeZone).toString();
}

/** An unanswered request whose day is over. */
export const isLate = (request: Pick<OfferRequest, 'answer'>, due: string | null, today: string): boolean =>
  request.answer === null && due !== null && due < today;
