import { describe, expect, it } from 'vitest';
import type { MeasuredCommitment, Period } from '#shared/contract/leads';
import type { PeriodStatus } from '#shared/domain/counting/status';
import { periodsTable } from '#shared/export/html/periods';
import { periodsChart } from '#shared/export/html/periods-chart';

const WEEK = 7 * 86_400_000;

const period = (at: number, status: PeriodStatus, measured: number | null): Period => {
  const start = new Date(Date.parse('2026-01-05T00:00:00Z') + at * WEEK);
  return {
    start: start.toISOString(),
    end: new Date(start.getTime() + WEEK).toISOString(),
    due: start.toISOString(),
    status,
    numerator: measured,
    denominator: measured,
    measured,
    target: 50,
    explanation: `Week ${at + 1}.`,
  };
};

const PERIODS = [
  period(0, 'attained', 52),
  period(1, 'missed', 26),
  period(2, 'in progress', 13),
  period(3, 'not measurable', null),
];
const commitment = { id: 'hand-over', target: 50 };

/** The drawing as the document holds it. */
const drawn = (of: Pick<MeasuredCommitment, 'id' | 'target'> = commitment, periods = PERIODS): string =>
  String(periodsChart(of, periods, String));

/** What an element says of itself, by name. */
const attributes = (element: string): Record<string, string> =>
  Object.fromEntries([...element.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));

/** The bars, in order: those of the hatching stand within its pattern. */
const bars = (svg: string): Record<string, string>[] =>
  [...svg.replace(/<defs>.*<\/defs>/, '').matchAll(/<rect [^>]*>/g)].map(([rect]) => attributes(rect));

describe('a chart on paper', () => {
  it('draws a bar for each measured period, as high as its figure, on one ground', () => {
    const found = bars(drawn());
    expect(found).toHaveLength(3);
    const [full = 0, half = 0, quarter = 0] = found.map(({ height }) => Number(height));
    expect(half / full).toBeCloseTo(26 / 52, 2);
    expect(quarter / full).toBeCloseTo(13 / 52, 2);
    for (const { y, height } of found) expect(Number(y) + Number(height)).toBeCloseTo(80, 5);
    // Evenly beside each other, none over another one.
    const [first, second] = found.map(({ x, width }) => [Number(x), Number(width)] as const);
    expect((first?.[0] ?? 0) + (first?.[1] ?? 0)).toBeLessThan(second?.[0] ?? 0);
  });

  it('marks the target where it lies, and says it', () => {
    const svg = drawn();
    const [line = ''] = svg.match(/<path d="M72 [\d.]+H640" stroke="#16191d"[^>]*>/) ?? [];
    const [full] = bars(svg);
    const at = Number(/M72 ([\d.]+)H/.exec(line)?.[1]);
    expect(80 - at).toBeCloseTo((Number(full?.['height']) * 50) / 52, 0);
    expect(svg).toMatch(/<text [^>]*>Target 50<\/text>/);
    expect(drawn({ id: 'hand-over', target: null })).not.toContain('<text');
  });

  it('tells kept, missed and open apart by their filling, and has no colour to lose in grey', () => {
    const svg = drawn();
    const [kept, missed, open] = bars(svg);
    expect(kept?.['fill']).toMatch(/^#/);
    expect(missed?.['fill']).toBe('url(#missed-hand-over)');
    expect(svg).toContain('<pattern id="missed-hand-over"');
    expect([open?.['fill'], open?.['stroke-dasharray']]).toEqual(['#fff', '3 2']);
    for (const [colour] of svg.matchAll(/#[0-9a-f]{6}\b/g)) {
      const parts = [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16));
      // At most a tint: the parts of a grey are about the same.
      expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(24);
    }
  });

  it('gives each commitment a hatching of its own: ids hold for the whole document', () => {
    expect(drawn({ id: 'a b"c', target: 1 })).toContain('<pattern id="missed-abc"');
  });

  it('draws nothing where nothing was measured', () => {
    expect(periodsChart(commitment, [period(0, 'no data', null)], String)).toBeNull();
    expect(periodsChart({ id: 'x', target: 0 }, [period(0, 'missed', 0)], String)).toBeNull();
  });

  it('stands over a table with the same figures, and is silent for who listens', () => {
    const whole = {
      ...commitment,
      title: 'Leads handed over',
      metric: 'count',
      unit: 'leads',
      periods: PERIODS,
    } as unknown as Parameters<typeof periodsTable>[0];
    const text = String(periodsTable(whole));
    expect(text).toContain('aria-hidden="true"');
    const rows = [...text.matchAll(/<tr>.*?<\/tr>/g)].map(([row]) => row);
    const figures = rows.find((row) => row.includes('>52<')) ?? '';
    expect([...figures.matchAll(/<td>([^<]*)<\/td>/g)].map(([, cell]) => cell)).toEqual([
      '52',
      '26',
      '13',
      '–',
    ]);
  });
});
