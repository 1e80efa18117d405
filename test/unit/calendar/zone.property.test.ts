import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { dateAt, isoAt, startOfDay } from '#shared/domain/calendar/days';
import { instantOfWall, offsetSpans, wallAt } from '#shared/domain/calendar/zone';
import { count, seed } from '../../fixtures/counts';

/** Zones that change by an hour and by half of one, that do not change, that left out a day, that change at midnight. */
const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Apia',
  'Australia/Lord_Howe',
  'America/Havana',
  'Africa/Casablanca',
  'UTC',
];
const MINUTE = 60_000;

/** Most moments lie around a change of some clock. */
const CHANGES = [
  '2011-12-30T10:00:00Z',
  '2026-03-08T05:00:00Z',
  '2026-03-29T01:00:00Z',
  '2026-10-25T01:00:00Z',
  '2026-11-01T05:00:00Z',
  '2026-04-04T15:00:00Z',
  '2026-03-22T02:00:00Z',
  '2024-02-29T00:00:00Z',
  '2027-01-01T00:00:00Z',
].map((text) => Date.parse(text));

const moment = fc.oneof(
  fc.integer({ min: Date.UTC(1995, 0, 1), max: Date.UTC(2040, 0, 1) }),
  fc
    .tuple(fc.constantFrom(...CHANGES), fc.integer({ min: -2000, max: 2000 }))
    .map(([at, minutes]) => at + minutes * MINUTE),
);

test('clocks are read and set as Temporal does it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ZONES), moment, (zone, at) => {
      const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
      expect(wallAt(at, zone)).toBe(zoned.toPlainDateTime().toZonedDateTime('UTC').epochMilliseconds);
      expect(dateAt(at, zone).toString()).toBe(zoned.toPlainDate().toString());
      expect(isoAt(at, zone)).toBe(zoned.toString({ timeZoneName: 'never' }));
      const wall = new Date(at).toISOString().slice(0, -1);
      const set = Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).epochMilliseconds;
      expect([wall, zone, instantOfWall(at, zone)]).toEqual([wall, zone, set]);
      const date = Temporal.PlainDate.from(wall.slice(0, 10));
      expect(startOfDay(date, zone)).toBe(date.toZonedDateTime({ timeZone: zone }).epochMilliseconds);
    }),
    { numRuns: count(400, 20_000), seed },
  );
});

test('the offsets of a zone follow each other without gaps', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ZONES), moment, fc.integer({ min: 1, max: 3000 }), (zone, from, days) => {
      const to = from + days * 86_400_000;
      const spans = offsetSpans(from, to, zone);
      expect([spans[0]?.from, spans.at(-1)?.to]).toEqual([from, to]);
      for (const [i, span] of spans.entries()) {
        expect(wallAt(span.from, zone) - span.from).toBe(span.offset);
        expect(wallAt(span.to - 1, zone) - span.to + 1).toBe(span.offset);
        const next = spans[i + 1];
        if (next) expect([next.from, next.offset === span.offset]).toEqual([span.to, false]);
      }
    }),
    { numRuns: count(100, 2000), seed },
  );
});
