import { describe, expect, it } from 'vitest';
import { agreement, MEASUREMENT } from '../bundles';
import { bodyHtml } from './body';

describe('a statement of figures', () => {
  const long = MEASUREMENT.commitments.map((each) => ({
    ...each,
    periods: [...each.periods, ...each.periods],
  }));
  const record = {
    ...agreement(),
    measurement: { at: '2026-07-01T10:00:00.000Z', commitments: long },
    statement: {
      from: '2026-01-05',
      to: '2026-06-28',
      cutOff: '2026-07-01T10:00:00.000Z',
      by: 'Mia Brandt',
      at: '2026-07-02T10:00:00.000Z',
      acknowledged: [{ team: 'marketing', by: 'Mia Brandt', at: '2026-07-02T10:00:00.000Z' }],
      waitingFor: ['sales'],
      imports: [
        {
          import: 'i',
          source: 'C:\\\\exports\\\\june.csv',
          sourceHash: 'a'.repeat(64),
          exportedAt: '2026-06-30T10:00:00.000Z',
        },
      ],
    },
  };
  const document = bodyHtml([record]);

  it('says of which days, who stands by them, and what they were made of', () => {
    for (const said of [
      '5 January 2026 to 28 June 2026',
      'by Mia Brandt on 2 July 2026',
      'has not said anything yet',
      '<td>june.csv</td>',
    ])
      expect(document).toContain(said);
  });

  it('shows every period that was frozen, however many', () => {
    expect(document.match(/<table class="periods">/g)?.length).toBe(2 * long.length);
    expect(document).toContain('<dd>18 of 24 periods</dd>');
    expect(bodyHtml([agreement()]).match(/<table class="periods">/g)?.length).toBe(long.length);
  });
});
