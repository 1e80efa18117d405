import { isoAt } from '#shared/domain/calendar/days';

/** The person's own zone. */
const zone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** An instant (epoch milliseconds, or ISO 8601 UTC) with the offset of the person's own zone, to be told as wall clock. */
export const here = (at: number | string): string =>
  isoAt(typeof at === 'number' ? at : Date.parse(at), zone());
