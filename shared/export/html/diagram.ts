import type { DiagramLayout, PlacedEdge, PlacedNode } from '#shared/domain/diagram/layout';
import { arrowOf, pathOf } from '#shared/domain/diagram/path';
import { clipText, wrapText } from '#shared/domain/diagram/wrap';
import { html, type Markup } from './markup';

/** What a drawing says beside its titles. */
export interface DiagramWords {
  /** The drawing as a whole, for who cannot see it. */
  title: string;
  /** The steps and their ways in words, in order; see {@link describeDiagram}. */
  description: readonly string[];
  untitledStep: string;
  lane(id: string): string;
  /** Ink of a lane's team; null for a lane without one. */
  ink(team: string | null): string | null;
  /** By when a step is due, or how long it takes; empty when nothing is said. */
  due(step: string): string;
}

/** A stretch of a drawing from one height to another, in its own pixels. */
export interface Cut {
  top: number;
  bottom: number;
}

const INK = '#16191d';
const SOFT = '#4a525c';
const LINE = '#5b6570';
const RULE = '#c9ced5';
const FONT = "Inter, 'Inter Variable', 'Segoe UI', Helvetica, Arial, sans-serif";
const round = (value: number): number => Math.round(value * 10) / 10;

function edgeMark({ points, label, labelAt, back }: PlacedEdge): Markup {
  return html`<path d="${pathOf(points)}" fill="none" stroke="${LINE}" stroke-width="1.4"${
    back && html` stroke-dasharray="5 3"`
  }/><path d="${arrowOf(points)}" fill="${LINE}"/>${
    label &&
    html`<text x="${round(labelAt.x)}" y="${round(labelAt.y)}" text-anchor="${labelAt.anchor}" font-size="11" font-weight="500" fill="${INK}" stroke="#fff" stroke-width="4" stroke-linejoin="round" paint-order="stroke">${clipText(label, 15)}</text>`
  }`;
}

function stepMark(node: PlacedNode, words: DiagramWords): Markup {
  const { x, y, width, height, number, decision, id } = node;
  const due = words.due(id);
  const lines = wrapText(node.title || words.untitledStep, (width - 40) / 12.5, 3);
  const first = y + height / 2 - ((lines.length - 1) * 16 + (due ? 16 : 0)) / 2 + 4.5;
  const middle = x + width / 2;
  const foot = y + height;
  return html`<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="7" fill="#fff" stroke="${INK}" stroke-width="1.1"/><text x="${x + 12}" y="${round(first)}" font-size="11" fill="${SOFT}">${number}</text>${lines.map(
    (line, at) =>
      html`<text x="${x + 32}" y="${round(first + at * 16)}" font-size="12.5" font-weight="500" fill="${INK}">${line}</text>`,
  )}${
    due &&
    html`<text x="${x + 32}" y="${round(first + lines.length * 16 + 1)}" font-size="10.5" fill="${SOFT}">${clipText(due, (width - 40) / 10.5)}</text>`
  }${
    decision &&
    html`<path d="M${middle} ${foot - 6}l6 6l-6 6l-6-6Z" fill="#fff" stroke="${INK}" stroke-width="1.1"/>`
  }`;
}

function nodeMark(node: PlacedNode, words: DiagramWords): Markup {
  if (node.kind === 'step') return stepMark(node, words);
  const { x, y, width, height } = node;
  const end = node.kind === 'end';
  return html`<circle cx="${x + width / 2}" cy="${y + height / 2}" r="${width / 2 - (end ? 2 : 1)}" fill="${end ? '#fff' : INK}" stroke="${INK}" stroke-width="${end ? 3 : 1}"/>`;
}

function laneMarks({ lanes, head }: DiagramLayout, words: DiagramWords, { top, bottom }: Cut): Markup {
  return html`${lanes.map(({ x, width, id, team }, at) => {
    const ink = words.ink(team);
    return html`<rect x="${x}" y="${top}" width="${width}" height="${bottom - top}" fill="${at % 2 === 0 ? '#f7f8fa' : '#fff'}"/><rect x="${x}" y="${top}" width="${width}" height="3" fill="${ink ?? RULE}"/><text x="${x + width / 2}" y="${top + head / 2 + 5}" text-anchor="middle" font-size="12.5" font-weight="600" fill="${ink ?? SOFT}">${clipText(words.lane(id), (width - 20) / 13)}</text><line x1="${x}" y1="${top}" x2="${x}" y2="${bottom}" stroke="${RULE}"/>`;
  })}`;
}

/**
 * A diagram as an SVG that stands by itself: no style sheet, no script, nothing fetched. In the colours of
 * paper, since that is where it goes.
 *
 * @param options `cut`: a stretch of it, which gets the lanes' heads of its own; all of it when left out.
 *   `unit`: how long one of its pixels is, such as 0.2 mm
 */
export function diagramSvg(
  layout: DiagramLayout,
  words: DiagramWords,
  options: { cut?: Cut; unit?: { scale: number; name: string } } = {},
): Markup {
  const { width, height, head, nodes, edges } = layout;
  const { cut = { top: 0, bottom: height }, unit = { scale: 1, name: '' } } = options;
  // The heads of a later stretch stand above it.
  const top = cut.top > 0 ? cut.top - head : 0;
  const whole = { width: round(width), height: round(cut.bottom - top) };
  const size = (length: number): string => `${Math.round(length * unit.scale * 100) / 100}${unit.name}`;
  const part = `0 ${round(cut.top)} ${whole.width} ${round(cut.bottom - cut.top)}`;
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 ${round(top)} ${whole.width} ${whole.height}" width="${size(whole.width)}" height="${size(whole.height)}" role="img" font-family="${FONT}"><title>${words.title}</title><desc>${words.description.join('\n')}</desc><rect x="0" y="${round(top)}" width="${whole.width}" height="${whole.height}" fill="#fff"/>${laneMarks(layout, words, { top, bottom: cut.bottom })}<svg x="0" y="${round(cut.top)}" width="${whole.width}" height="${round(cut.bottom - cut.top)}" viewBox="${part}">${edges.map(edgeMark)}${nodes.map((node) => nodeMark(node, words))}</svg><rect x="0.5" y="${round(top + 0.5)}" width="${whole.width - 1}" height="${whole.height - 1}" fill="none" stroke="${RULE}"/><line x1="0" y1="${top + head}" x2="${whole.width}" y2="${top + head}" stroke="${RULE}"/></svg>`;
}

/**
 * Where a drawing is cut so that no stretch is higher than `most`: between rows, as few stretches as that
 * allows.
 */
export function cutsFor({ cuts, head }: Pick<DiagramLayout, 'cuts' | 'head'>, most: number): Cut[] {
  const stretches: Cut[] = [];
  let top = cuts[0] ?? 0;
  let bottom = top;
  for (const next of cuts.slice(1)) {
    const room = top > 0 ? most - head : most;
    if (next - top > room && bottom > top) {
      stretches.push({ top, bottom });
      top = bottom;
    }
    bottom = next;
  }
  if (bottom > top) stretches.push({ top, bottom });
  return stretches;
}
