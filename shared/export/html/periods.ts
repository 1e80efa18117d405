import type { Period } from '#shared/contract/leads';
import { type Lettered, letteredWithin, touches } from '#shared/domain/annotations/annotations';
import type { Annotation } from '#shared/model/discussion';
import type { Figures } from '../bundle';
import { percent, periodLabel } from '../format';
import { words } from '../words';
import { html, type Markup } from './markup';
import { periodsChart } from './periods-chart';
import { periodShape, silentPeriodShape } from './shapes';

type MeasuredCommitment = Figures['commitments'][number];

/** How many periods go on paper: the latest. */
export const SHOWN_PERIODS = 12;

/** The latest periods up to the last one that there are data of. */
export function latestPeriods(periods: readonly Period[]): { shown: readonly Period[]; silent: number } {
  const last = periods.findLastIndex(({ status }) => status !== 'no data') + 1;
  return { shown: periods.slice(Math.max(0, last - SHOWN_PERIODS), last), silent: periods.length - last };
}

const isRate = (metric: string): boolean =>
  metric === 'share' || metric === 'timeliness' || metric === 'conversion';

const measuredWords = (unit: MeasuredCommitment['unit'], measured: number): string =>
  unit === 'hours' ? words().shortHours(Math.round(measured * 10) / 10) : percent(measured);

function figureOf(period: Period, rate: boolean): string {
  if (period.numerator === null) return '–';
  return rate && period.denominator !== null
    ? `${period.numerator}/${period.denominator}`
    : String(period.numerator);
}

/** The letters of the notes that touch a period, raised. */
function lettersOf(notes: readonly Lettered<Annotation>[], period: Period): Markup | null {
  const letters = notes.flatMap((note) => (touches(note, period) ? [note.letter] : []));
  return letters.length === 0 ? null : html`<sup>${letters.join(' ')}</sup>`;
}

/**
 * The latest periods side by side: from when, the verdict as a shape, the figures, and for a rate its share.
 * Under it the words of the shapes that occur, and what was missed, period by period;
 * then what was noted on the time, by the letters that stand beside the periods.
 */
export function periodsTable(
  commitment: MeasuredCommitment,
  annotations: readonly Annotation[] = [],
): Markup | null {
  const { shown: periods, silent } = latestPeriods(commitment.periods);
  if (periods.length === 0) return silent > 0 ? html`<p class="missing">${words().noData}</p>` : null;
  const rate = isRate(commitment.metric);
  const occurring = [...new Set(periods.map(({ status }) => status))];
  const missed = periods.filter(({ status }) => status === 'missed');
  const notes = letteredWithin(annotations, periods);
  const row = (head: string, cell: (period: Period) => Markup): Markup =>
    html`<tr><th scope="row">${head}</th>${periods.map((period) => html`<td>${cell(period)}</td>`)}</tr>`;
  const shown = (value: number) =>
    commitment.unit === 'leads' ? String(value) : measuredWords(commitment.unit, value);
  return html`<div class="judged">${periodsChart(commitment, periods, shown)}<table class="periods"><thead><tr><th scope="col">${words().period}</th>${periods.map(
    (period) =>
      html`<th scope="col">${periodLabel(period.start, period.end)}${lettersOf(notes, period)}</th>`,
  )}</tr></thead><tbody>${row(words().verdict, ({ status }) => periodShape(status))}${row(
    words().figure,
    (period) => html`${figureOf(period, rate)}`,
  )}${rate && row(commitment.unit === 'hours' ? words().time : words().share, ({ measured }) => html`${measured === null ? '–' : measuredWords(commitment.unit, measured)}`)}</tbody></table><p class="legend">${occurring.map(
    (status) => html`<span>${silentPeriodShape(status)} ${words().periodStatus[status] ?? status}</span>`,
  )}${silent > 0 && html`<span>${silentPeriodShape('no data')} ${words().silentSince(silent)}</span>`}</p>${
    missed.length > 0 &&
    html`<p class="small-head">${words().missedPeriods}</p><ul class="missed">${missed.map(({ explanation }) => html`<li>${explanation}</li>`)}</ul>`
  }${
    notes.length > 0 &&
    html`<p class="small-head">${words().notedOnTime}</p><ul class="noted">${notes.map(
      ({ letter, text, from, to }) => html`<li><sup>${letter}</sup> ${words().noted(text, from, to)}</li>`,
    )}</ul>`
  }</div>`;
}

/** Every period of a statement, in as many tables as that takes: what was frozen is shown whole. */
export function statedPeriods(
  commitment: MeasuredCommitment,
  annotations: readonly Annotation[] = [],
): Markup {
  const { periods } = commitment;
  const tables = Math.max(1, Math.ceil(periods.length / SHOWN_PERIODS));
  const each = Math.ceil(periods.length / tables);
  return html`${Array.from({ length: tables }, (_, at) =>
    periodsTable({ ...commitment, periods: periods.slice(at * each, (at + 1) * each) }, annotations),
  )}`;
}

/**
 * `9 of 12 periods`: periods kept among those judged.
 * @param all of a statement, which shows every period; else the latest count, as they are shown
 */
export function keptWords(
  { periods, attainment }: Pick<MeasuredCommitment, 'periods' | 'attainment'>,
  all = false,
): string {
  const shown = all ? periods : latestPeriods(periods).shown;
  const kept = shown.filter(({ status }) => status === 'attained').length;
  const judged = kept + shown.filter(({ status }) => status === 'missed').length;
  if (judged === 0 || attainment === null) return words().notJudged;
  return words().keptOf(kept, judged);
}
