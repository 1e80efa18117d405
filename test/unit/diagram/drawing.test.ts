import { describe, expect, it } from 'vitest';
import { describeDiagram } from '#shared/domain/diagram/describe';
import { diagramOf } from '#shared/domain/diagram/graph';
import { placeDiagram } from '#shared/domain/diagram/layout';
import { clipText, widthOf, wrapText } from '#shared/domain/diagram/wrap';
import { cutsFor, type DiagramWords, diagramSvg } from '#shared/export/html/diagram';

const STEPS = [
  {
    id: 'a',
    title: 'Check <the> lead & ask "why"',
    raci: { rep: 'R' as const },
    branches: [
      { id: 'y', label: 'Fits', to: 'b' },
      { id: 'n', label: 'No <fit>', to: null },
    ],
  },
  { id: 'b', title: '', raci: {} },
];
const graph = diagramOf(STEPS, ['rep'], 'role', () => 'sales');
const ranks = new Map(graph.nodes.map(({ id }, row) => [id, { row, place: 0 }]));
const layout = placeDiagram(graph, ranks);

const phrases = {
  step: (number: number, title: string, lane: string) => `${number}. ${title} (${lane}).`,
  goTo: (number: number) => `Then ${number}.`,
  ends: 'The end.',
  inCase: (label: string, way: string) => `${label}: ${way}`,
  lane: (id: string) => id || 'Nobody',
  untitledStep: 'Untitled',
};
const words: DiagramWords = {
  title: 'A & B',
  description: ['1. Check'],
  untitledStep: 'Untitled',
  lane: (id) => id || 'Nobody',
  ink: (team) => (team ? '#1c5fb0' : null),
  due: (step) => (step === 'a' ? 'within 2 working days' : ''),
};

describe('the drawing', () => {
  const svg = diagramSvg(layout, words).html;

  it('says every step, lane, case and deadline, escaped', () => {
    for (const said of [
      '<title>A &amp; B</title>',
      '<desc>1. Check</desc>',
      '>rep<',
      '>Nobody<',
      '>Fits<',
      '>No &lt;fit&gt;<',
      '>Untitled<',
      '>within 2 working',
    ])
      expect(svg).toContain(said);
    expect(svg).not.toContain('<the>');
    expect(svg.replace(/<[^>]*>/g, ' ')).toContain('Check &lt;the&gt;');
  });

  it('has a line with an arrow for each way, a mark for the decision, and stands by itself', () => {
    expect(svg.match(/stroke-width="1.4"/g)).toHaveLength(layout.edges.length);
    expect(svg.match(/<circle/g)).toHaveLength(3);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox=/);
    expect(svg).not.toMatch(/href|url\(|<script|<style|NaN|undefined/);
  });

  it('is cut between rows, each stretch with the heads of its own and none too high', () => {
    const most = 200;
    const cuts = cutsFor(layout, most);
    expect(cuts.length).toBeGreaterThan(1);
    expect(cuts[0]?.top).toBe(0);
    expect(cuts.at(-1)?.bottom).toBe(layout.height);
    cuts.forEach(({ top, bottom }, at) => {
      if (at > 0) expect(top).toBe(cuts[at - 1]?.bottom);
      expect(bottom - top).toBeLessThanOrEqual(most);
      for (const { y, height } of layout.nodes) expect(y + height <= bottom || y >= bottom).toBe(true);
    });
    for (const cut of cuts) expect(diagramSvg(layout, words, { cut }).html).toContain('>rep<');
  });

  it('is told as an ordered list for those who listen', () => {
    expect(describeDiagram(graph, phrases)).toEqual([
      { step: 'a', text: '1. Check <the> lead & ask "why" (rep). Fits: Then 2. No <fit>: The end.' },
      { step: 'b', text: '2. Untitled (Nobody). The end.' },
    ]);
  });
});

describe('wrapping', () => {
  it('keeps lines short, cuts long words, and says where something is left out', () => {
    expect(wrapText('one two three', 20, 2)).toEqual(['one two three']);
    const lines = wrapText(`${'word '.repeat(30)}${'x'.repeat(200)}`, 9, 3);
    expect(lines).toHaveLength(3);
    expect(lines[2]).toMatch(/…$/);
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(9.9);
    expect(wrapText('x'.repeat(40), 9, 9).join('')).toBe('x'.repeat(40));
    expect(wrapText('', 9, 3)).toEqual([]);
    expect(clipText('short', 9)).toBe('short');
    expect(clipText('線が長い文字列です、とても', 6)).toMatch(/^線.*…$/);
  });
});
