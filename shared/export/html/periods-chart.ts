import type { MeasuredCommitment, Period } from '#shared/contract/leads';
import { words } from '../words';
import { html, type Markup, trusted } from './markup';

const WIDTH = 640;
const HEIGHT = 80;
const TOP = 8;
/** The words of the target's line stand over the head of the table's rows, so that bars stand over their columns. */
const SIDE = 72;
const INK = '#16191d';
const SOFT = '#4a525c';

const round = (value: number): number => Math.round(value * 10) / 10;

/** A kept period is a full bar, a missed one hatched, any other an outline: that survives a grey print. */
function barOf(status: Period['status'], hatch: string): string {
  if (status === 'attained') return `fill="#7d8792" stroke="${INK}"`;
  return status === 'missed'
    ? `fill="url(#${hatch})" stroke="${INK}"`
    : `fill="#fff" stroke="${SOFT}" stroke-dasharray="3 2"`;
}

/**
 * The figure of each period against the target, drawn. The table under it says the same, so it is silent for who
 * listens; `null` where nothing was measured.
 *
 * @param shown how a figure is written in the commitment's unit
 */
export function periodsChart(
  { id, target }: Pick<MeasuredCommitment, 'id' | 'target'>,
  periods: readonly Period[],
  shown: (value: number) => string,
): Markup | null {
  const figures = periods.flatMap(({ measured }) => (measured === null ? [] : [measured]));
  const most = Math.max(0, target ?? 0, ...figures);
  if (figures.length === 0 || most === 0) return null;
  const hatch = `missed-${id.replace(/[^A-Za-z0-9-]/g, '')}`;
  const wide = (WIDTH - SIDE) / periods.length;
  const high = (value: number) => round(((HEIGHT - TOP) * value) / most);
  const line = target === null ? null : HEIGHT - high(target);
  return html`<svg class="figures" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true"><defs><pattern id="${hatch}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" fill="#fff"/><rect width="1.6" height="5" fill="${INK}"/></pattern></defs>${periods.map(
    ({ measured, status }, i) =>
      measured !== null &&
      html`<rect x="${round(SIDE + i * wide + wide * 0.18)}" y="${HEIGHT - high(measured)}" width="${round(wide * 0.64)}" height="${high(measured)}" ${trusted(barOf(status, hatch))}/>`,
  )}<path d="M${SIDE} ${HEIGHT - 0.5}H${WIDTH}" stroke="${SOFT}"/>${
    line !== null &&
    html`<path d="M${SIDE} ${line}H${WIDTH}" stroke="${INK}" stroke-width="1.4" stroke-dasharray="6 3"/><text x="0" y="${Math.max(11, line + 4)}" font-size="11" fill="${INK}">${words().target} ${shown(target ?? 0)}</text>`
  }</svg>`;
}
