import { describe, expect, it } from 'vitest';
import { readHistory } from '#shared/domain/acts/history';
import { type CountedLead, claimsOf, countsWithClaims } from '#shared/domain/disputes/counted';
import { disputesOf } from '#shared/domain/disputes/disputes';
import type { Claim } from '#shared/model/acts';
import { Story } from '../../fixtures/story';

const at = (day: string) => Date.parse(`${day}T12:00:00.000Z`);

/** Anna of marketing contests; Ben and Carla are of sales, and Carla is the arbiter. All on 5 January 2026. */
class Contested extends Story {
  constructor() {
    super();
    this.admit(this.carla, this.anna, false);
  }

  contest(lead = 'L-1', claim: Claim = 'counts', by = this.anna): string {
    return this.write(by, {
      kind: 'dispute',
      record: 'deal',
      commitment: 'handed',
      period: '2026-01-05',
      lead,
      claim,
      team: by.team,
      reason: 'It came by mail.',
    });
  }

  answer(dispute: string, outcome: 'accepted' | 'rejected', extra: Record<string, unknown> = {}): string {
    return this.write(
      this.ben,
      { kind: 'answer', dispute, team: 'sales', outcome, reason: 'We looked.' },
      extra,
    );
  }

  settle(by: Story['anna'], dispute: string, outcome: 'upheld' | 'dismissed' | 'withdrawn'): string {
    return this.write(by, { kind: 'settlement', dispute, outcome, reason: '' });
  }

  states(when = '2026-01-10', arbiter: string | null = 'carla') {
    return disputesOf(readHistory(this.acts, this.id), 'deal', at(when), () => ({
      answerDays: 14,
      arbiter,
      timeZone: 'Europe/Berlin',
    }));
  }

  status(when?: string, arbiter?: string | null): string | undefined {
    return this.states(when, arbiter)[0]?.status;
  }

  problems(): string[] {
    return readHistory(this.acts, this.id).problems.map(({ problem }) => problem);
  }
}

describe('a dispute', () => {
  it('waits for the other side until the end of the last day, and lapses then', () => {
    const story = new Contested();
    story.contest();
    expect(story.status()).toBe('open');
    // Begun on the 5th: the fourteenth day after it is the 19th, which ends in Berlin at 23:00 UTC.
    const end = Date.parse('2026-01-19T23:00:00.000Z');
    expect(story.states()[0]?.lapsesAt).toBe(end);
    expect(story.status('2026-01-19')).toBe('open');
    expect(story.status('2026-01-20')).toBe('lapsed');
  });

  it('is settled by an acceptance, and what is said afterwards changes nothing', () => {
    const story = new Contested();
    const dispute = story.contest();
    story.answer(dispute, 'accepted');
    story.answer(dispute, 'rejected');
    story.settle(story.anna, dispute, 'withdrawn');
    expect(story.status()).toBe('accepted');
    expect(story.status('2026-02-20')).toBe('accepted');
  });

  it('waits after a rejection for the arbiter whom both signed, and never lapses', () => {
    const story = new Contested();
    const dispute = story.contest();
    story.settle(story.carla, dispute, 'upheld');
    expect(story.status()).toBe('open');
    story.answer(dispute, 'rejected');
    expect(story.status('2026-03-01')).toBe('rejected');
    story.settle(story.ben, dispute, 'dismissed');
    expect(story.status()).toBe('rejected');
    // Without the right her word does not count, arbiter or not.
    const role = (name: string) =>
      story.write(story.ben, { kind: 'role', member: 'carla', role: name, signatory: false });
    role('reader');
    story.settle(story.carla, dispute, 'upheld');
    expect(story.problems()).toContain('settles a dispute without the right');
    role('arbiter');
    story.settle(story.carla, dispute, 'upheld');
    expect(story.status()).toBe('upheld');
    expect(story.status(undefined, null)).toBe('rejected');
  });

  it('is never decided by who took a side in it, though signed as the arbiter', () => {
    const story = new Contested();
    const dispute = story.contest();
    story.answer(dispute, 'rejected');
    story.settle(story.ben, dispute, 'dismissed');
    expect(story.status(undefined, 'ben')).toBe('rejected');
  });

  it('can be taken back by the team that began it, and is accepted late where it was rejected before', () => {
    const back = new Contested();
    back.settle(back.anna, back.contest(), 'withdrawn');
    expect(back.status()).toBe('withdrawn');

    const late = new Contested();
    const dispute = late.contest();
    late.answer(dispute, 'rejected');
    late.answer(dispute, 'accepted', { at: '2026-02-01T08:00:00.000Z' });
    expect(late.status('2026-01-31')).toBe('rejected');
    expect(late.status('2026-02-02')).toBe('accepted');

    const tooLate = new Contested();
    tooLate.answer(tooLate.contest(), 'accepted', { at: '2026-01-20T08:00:00.000Z' });
    expect(tooLate.status('2026-02-02')).toBe('lapsed');
  });

  it('refuses words of the wrong people, each named', () => {
    const story = new Contested();
    const dispute = story.contest();
    const { anna, ben } = story;
    const word = { kind: 'answer', dispute, outcome: 'accepted', reason: 'x' } as const;
    story.write(anna, { ...word, team: 'marketing' });
    story.write(anna, { ...word, team: 'sales' });
    story.write(ben, { ...word, team: 'sales', dispute: 'f'.repeat(64) });
    story.settle(ben, dispute, 'withdrawn');
    story.contest('L-2', 'counts', { ...story.carla, team: 'marketing' });
    expect(story.problems()).toEqual([
      'answers the dispute of its own team',
      'answers a dispute for another team',
      'answers a dispute that nobody knows',
      'takes back the dispute of another team',
      'contests a lead for another team',
    ]);
    expect(story.status()).toBe('open');
  });
});

describe('a statement', () => {
  const statement = { kind: 'statement', record: 'deal', from: '2026-01-05', to: '2026-01-11' } as const;

  it('is acknowledged by those who may, for their own team', () => {
    const story = new Contested();
    const hash = story.write(story.anna, {
      ...statement,
      cutOff: '2026-01-12T00:00:00.000Z',
      content: 'a'.repeat(64),
    });
    const acknowledge = { kind: 'statement-acknowledgement', statement: hash } as const;
    story.write(story.ben, { ...acknowledge, team: 'marketing' });
    story.write(story.ben, { ...acknowledge, team: 'sales', statement: 'f'.repeat(64) });
    story.write(story.ben, { ...acknowledge, team: 'sales' });
    expect(story.problems()).toEqual([
      'acknowledges figures for another team',
      'acknowledges a statement that nobody knows',
    ]);
  });
});

describe('counting with claims', () => {
  const leads: CountedLead[] = [
    { leadId: 'a', verdict: 'counted', byDay: false, spent: 3_600_000 },
    { leadId: 'b', verdict: 'late', byDay: false, spent: 36_000_000 },
    { leadId: 'c', verdict: 'not-done', byDay: false, spent: null },
  ];
  const rate = { target: { bound: 'atLeast', value: 0.5, unit: 'ratio' } } as const;
  const count = (claims: [string, Claim][]) => {
    const { numerator, denominator } = countsWithClaims(leads, new Map(claims), rate);
    return [numerator, denominator];
  };

  it('moves a lead into the figure, out of it, or out of the period', () => {
    expect(count([])).toEqual([1, 3]);
    expect(count([['b', 'counts']])).toEqual([2, 3]);
    expect(count([['a', 'does-not-count']])).toEqual([0, 3]);
    expect(count([['c', 'left-out']])).toEqual([1, 2]);
    expect(count([['a', 'left-out']])).toEqual([0, 2]);
    // A lead that is not of the period any more is left alone.
    expect(count([['x', 'counts']])).toEqual([1, 3]);
  });

  it('takes a time within the target for a lead that counts against the clock', () => {
    const hours = { target: { bound: 'atMost', value: 4, unit: 'hours', percentile: 60 } } as const;
    expect(countsWithClaims(leads, new Map(), hours).spent).toBe(36_000_000);
    expect(countsWithClaims(leads, new Map([['b', 'counts']]), hours).spent).toBe(14_400_000);
    expect(countsWithClaims(leads, new Map([['a', 'does-not-count']]), hours).spent).toBe(null);
  });

  it('keeps what is settled apart from what is open, by the period', () => {
    const story = new Contested();
    story.answer(story.contest('a', 'does-not-count'), 'accepted');
    story.contest('b', 'counts');
    story.settle(story.anna, story.contest('c', 'left-out'), 'withdrawn');
    const claims = claimsOf(story.states(), 'handed').get('2026-01-05');
    expect(claims?.open).toBe(1);
    expect([...(claims?.settled ?? [])]).toEqual([['a', 'does-not-count']]);
    expect([...(claims?.withOpen ?? [])]).toEqual([
      ['a', 'does-not-count'],
      ['b', 'counts'],
    ]);
    expect(claimsOf(story.states(), 'other').size).toBe(0);
  });
});
