import { Temporal } from 'temporal-polyfill';
import type { Schedule } from '#shared/model/commitment';

/** A moment on the clock of its zone. */
export type Zoned = Temporal.ZonedDateTime;

/** @param at epoch milliseconds */
export const zoned = (at: number, timeZone: string): Zoned =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);

export const onClock = (day: string, { time, timeZone }: Pick<Schedule, 'time' | 'timeZone'>): Zoned =>
  Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: time });

/** `20260105T100000`, on its own clock. */
export const localText = (at: Zoned): string =>
  at.toPlainDateTime().toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');

/** `20260105T090000Z` */
export const utcText = (at: Zoned): string => `${localText(at.withTimeZone('UTC'))}Z`;
