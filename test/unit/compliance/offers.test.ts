import { describe, expect, it } from 'vitest';
import type { OfferFacts } from '#shared/domain/offers/facts';
import { findings, record } from './world';

const offer = (more: Record<string, unknown> = {}) => record('offer', 'guide', { title: 'Guide', ...more });
const facts = (more: Partial<OfferFacts> = {}): OfferFacts => ({
  status: 'announced',
  announcedAt: '2026-02-01T10:00:00.000Z',
  changed: false,
  unaware: [],
  feedback: 0,
  ...more,
});
/** What a rule says on a day of 2026 of the offer with these facts. */
const said = (rule: string, of: ReturnType<typeof offer>, own: OfferFacts | null, today = '2026-03-01') =>
  findings(rule, [of], {
    today,
    world: { offers: { offers: own ? { guide: own } : {}, due: {} } },
  }).map(({ message }) => message);

describe('offers', () => {
  it('are announced once they say what they are, and again when they were changed', () => {
    expect(said('offer-not-announced', offer(), null)).toEqual([]);
    expect(said('offer-not-announced', offer({ purpose: 'p' }), null)).toEqual([
      'Guide was never announced.',
    ]);
    expect(said('offer-not-announced', offer({ purpose: 'p' }), facts())).toEqual([]);
    expect(said('offer-not-announced', offer(), facts({ changed: true }))).toEqual([
      'Guide was changed since it was announced.',
    ]);
    expect(said('offer-not-announced', offer({ purpose: 'p' }), facts({ status: 'retired' }))).toEqual([]);
  });

  it('are known to those they were announced to within a week', () => {
    const own = facts({ unaware: ['Ben Okafor', 'Dana', 'Eli', 'Finn'] });
    expect(said('offer-unknown', offer(), own, '2026-02-08')).toEqual([]);
    expect(said('offer-unknown', offer(), own, '2026-02-09')).toEqual([
      'Guide, announced 8 days ago, is not known yet to Ben Okafor, Dana, and 2 more.',
    ]);
  });

  it('have some feedback after a month', () => {
    expect(said('offer-without-feedback', offer(), facts(), '2026-03-03')).toEqual([]);
    expect(said('offer-without-feedback', offer(), facts(), '2026-03-04')).toHaveLength(1);
    expect(said('offer-without-feedback', offer(), facts({ feedback: 1 }), '2026-06-01')).toEqual([]);
    expect(said('offer-without-feedback', offer(), facts({ status: 'expired' }), '2026-06-01')).toEqual([]);
  });

  it('are retired or renewed once their last day is over', () => {
    const until = offer({ validUntil: '2026-02-28' });
    expect(said('offer-outdated', until, null, '2026-02-28')).toEqual([]);
    expect(said('offer-outdated', until, null, '2026-03-01')).toEqual(['Guide was valid until 2026-02-28.']);
    expect(said('offer-outdated', until, facts({ status: 'retired' }))).toEqual([]);
    expect(said('offer-outdated', offer(), facts())).toEqual([]);
  });
});

describe('requests for offers', () => {
  const asked = (more: Record<string, unknown> = {}) =>
    record('offering', 'offering', {
      requests: [{ id: 'r1', what: 'A case', by: 'ben', at: '2026-02-20T10:00:00.000Z', ...more }],
    });
  const late = (due: string | null, today: string, more: Record<string, unknown> = {}) =>
    findings('request-unanswered', [asked(more)], {
      today,
      world: { offers: { offers: {}, due: { r1: due } } },
    }).map(({ path, message }) => `${path}: ${message}`);

  it('are answered by the agreed day', () => {
    expect(late('2026-02-27', '2026-02-27')).toEqual([]);
    expect(late('2026-02-27', '2026-02-28')).toEqual([
      'requests/r1: Ben Okafor asked for “A case” 8 days ago; it was due on 2026-02-27.',
    ]);
    const answer = { offer: null, reason: 'No', by: 'anna', at: '2026-02-21T10:00:00.000Z' };
    expect(late('2026-02-27', '2026-02-28', { answer })).toEqual([]);
  });

  it('wait ten days where nothing is agreed', () => {
    expect(late(null, '2026-03-02')).toEqual([]);
    expect(late(null, '2026-03-03')).toHaveLength(1);
  });
});
