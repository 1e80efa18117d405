import { describe, expect, test } from 'vitest';
import { effectsOf } from '#shared/domain/offers/conversion';

const row = (offer: string, leads: number, qualified = 0, won = 0) => ({ offer, leads, qualified, won });
const guide = { id: 'guide', title: 'Guide', inCrm: ['GUIDE-2026'] };

describe('what became of leads with an offer and without it', () => {
  test('the title and the CRM’s names are the same offer, capitals aside', () => {
    const { effects, unknown } = effectsOf(
      [guide],
      [row('guide', 60, 30, 6), row(' Guide-2026 ', 40, 20, 4), row('', 100, 20, 2)],
    );
    expect(effects.get('guide')).toMatchObject({
      with: { leads: 100, qualified: 50, won: 10 },
      without: { leads: 100, qualified: 20, won: 2 },
      qualified: { with: { share: 0.5 }, without: { share: 0.2 }, differs: true },
    });
    expect(unknown).toEqual([]);
  });

  test('a lead that took two counts with both, and what nobody wrote down is named with its leads', () => {
    const demo = { id: 'demo', title: 'Demo', inCrm: [] };
    const { effects, unknown } = effectsOf(
      [guide, demo],
      [row('Guide; Demo', 10), row('Webinar;Guide', 5), row('webinar', 2)],
    );
    expect(effects.get('guide')?.with.leads).toBe(15);
    expect(effects.get('demo')?.with.leads).toBe(10);
    expect(unknown).toEqual([{ name: 'Webinar', leads: 7 }]);
  });

  test('below twenty leads there are counts and no shares, and never a verdict', () => {
    const effect = effectsOf([guide], [row('Guide', 19, 19, 19), row('', 500, 5)]).effects.get('guide');
    expect(effect?.with).toEqual({ leads: 19, qualified: 19, won: 19 });
    expect(effect?.qualified).toMatchObject({ with: null, differs: false });
  });

  test('a difference that chance makes is none', () => {
    const effect = effectsOf([guide], [row('Guide', 40, 10), row('', 400, 88)]).effects.get('guide');
    expect(effect?.qualified.differs).toBe(false);
  });

  test('without leads everything is nothing, and nothing is divided by it', () => {
    expect(effectsOf([guide], []).effects.get('guide')).toMatchObject({
      with: { leads: 0 },
      without: { leads: 0 },
      won: { with: null, without: null, differs: false },
    });
  });
});
