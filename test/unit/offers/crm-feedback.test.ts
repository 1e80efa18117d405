import { describe, expect, test } from 'vitest';
import { crmTallies, guessMarks, markOf } from '#shared/domain/offers/crm-feedback';
import { Offering } from '#shared/model/offering';

const words = { column: 'Reaction', good: ['Interested'], mixed: ['Maybe'], bad: ['No'] };
const offering = (more: Record<string, unknown>) => Offering.parse({ reaction: words, ...more });
const guide = { id: 'guide', title: 'Guide', inCrm: [] };

describe('feedback from a column of the CRM', () => {
  test('a word means what was said of it, capitals aside, and nothing else is counted', () => {
    expect([markOf(words, ' interested '), markOf(words, 'NO'), markOf(words, 'Perhaps')]).toEqual([
      'good',
      'bad',
      null,
    ]);
  });

  test('usual words are read at once; others are left to be asked about', () => {
    expect(guessMarks(['Yes', 'Not interested', 'Lukewarm', 'Sent a bird'])).toEqual({
      good: ['Yes'],
      mixed: ['Lukewarm'],
      bad: ['Not interested'],
    });
  });

  test('leads are counted by offer and side; a side without a column counts nothing', () => {
    const row = (offer: string, said: string, leads: number) => ({ offer, said, leads });
    const rows = {
      prospect: [row('guide', 'Interested', 3), row('Demo; Guide', 'No', 2), row('Demo', 'Interested', 9)],
      rep: [row('Guide', 'Interested', 5)],
    };
    expect(crmTallies([guide], rows, offering({})).get('guide')).toEqual({
      prospect: { good: 3, mixed: 0, bad: 2 },
      rep: { good: 0, mixed: 0, bad: 0 },
    });
    expect(crmTallies([guide], rows, offering({ reaction: null })).size).toBe(0);
  });
});
