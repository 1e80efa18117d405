import { describe, expect, it } from 'vitest';
import { offersToPresent, type Presentable, type Since } from '#shared/domain/offers/to-present';

const at = (day: string): number => Date.parse(`${day}T10:00:00.000Z`);
/** The meeting of Monday, 4 May; the one before was held a week earlier. */
const since: Since = { met: at('2026-04-27'), now: at('2026-05-04'), shown: new Map() };

const offer = (more: Partial<Presentable> = {}): Presentable => ({
  id: 'guide',
  title: 'Guide',
  announcedAt: '2026-04-20T09:00:00.000Z',
  readers: [{ name: 'Ben', knownAt: '2026-04-20T10:00:00.000Z' }],
  feedback: 0,
  asked: null,
  ...more,
});
const reasons = (offers: Presentable[], when = since) =>
  offersToPresent(offers, when).map(({ id, reason, people }) => [id, reason, people]);

describe('offers that a meeting should see', () => {
  it('are those announced since the meeting before, with who does not know one yet after them', () => {
    const fresh = offer({ id: 'fresh', announcedAt: '2026-04-28T09:00:00.000Z' });
    const unknown = offer({ readers: [{ name: 'Ben', knownAt: null }] });
    expect(reasons([unknown, fresh, offer({ id: 'fine' })])).toEqual([
      ['fresh', 'new', []],
      ['guide', 'unknown', ['Ben']],
    ]);
  });

  it('are the answer to what was asked for, said to who asked', () => {
    const asked = (answeredAt: string) => offer({ asked: { by: 'Ben', answeredAt } });
    expect(reasons([asked('2026-04-30T09:00:00.000Z')])).toEqual([['guide', 'asked', ['Ben']]]);
    expect(reasons([asked('2026-04-21T09:00:00.000Z')])).toEqual([]);
  });

  it('are asked about when they are out for a month and nobody has said what came of them', () => {
    const old = { announcedAt: '2026-04-01T09:00:00.000Z' };
    expect(reasons([offer(old)])).toEqual([['guide', 'unjudged', []]]);
    expect(reasons([offer({ ...old, feedback: 1 })])).toEqual([]);
    // Thirty days, and not a moment less.
    expect(reasons([offer({ announcedAt: '2026-04-04T10:00:00.000Z' })])).toEqual([]);
  });

  it('are new for two weeks where no meeting was held before', () => {
    const first = { ...since, met: null };
    expect(reasons([offer({ announcedAt: '2026-04-20T10:00:00.001Z' })], first)).toEqual([
      ['guide', 'new', []],
    ]);
    expect(reasons([offer({ announcedAt: '2026-04-20T10:00:00.000Z' })], first)).toEqual([]);
  });

  it('are not new once they were shown after they were announced', () => {
    const fresh = offer({ announcedAt: '2026-04-28T09:00:00.000Z' });
    const shown = (day: string) => ({ ...since, shown: new Map([['guide', at(day)]]) });
    expect(reasons([fresh], shown('2026-04-29'))).toEqual([]);
    // Announced anew since: it is.
    expect(reasons([fresh], shown('2026-04-27'))).toEqual([['guide', 'new', []]]);
  });
});
