import type { Review } from '#shared/contract/review';
import type { Answer, AnswerTable, Said } from '#shared/domain/review/answer';
import { dayOf } from '../format';
import { words } from '../words';
import { html, type Markup } from './markup';
import type { Sheet } from './sheet';

const said = (parts: readonly Said[]): string => parts.map(({ text }) => text).join(', ');

function answerTable({ columns, rows, more }: AnswerTable): Markup {
  const figure = (at: number) => (columns[at]?.numeric ? html` class="number"` : null);
  return html`<table class="grid"><thead><tr>${columns.map(({ title }, at) => html`<th${figure(at)}>${title}</th>`)}</tr></thead><tbody>${rows.map(
    (row) => html`<tr>${row.map((parts, at) => html`<td${figure(at)}>${said(parts)}</td>`)}</tr>`,
  )}</tbody></table>${more > 0 && html`<p class="note">${words().andMore(more)}</p>`}`;
}

function answerPart(sheet: Sheet, { title, answer, from, missing, tables }: Answer, at: number): Markup {
  const heading = `${at + 1}. ${title}`;
  return html`<section class="answer"><div class="keep"><h3 id="${sheet.contents.add(heading)}">${heading}</h3><p class="sentence">${answer}</p>${missing.map(
    ({ text }) => html`<p class="missing">${text}</p>`,
  )}</div>${tables.map(answerTable)}<p class="note">${from}</p></section>`;
}

/** The review of a quarter: each question with its answer and the figures behind it. */
export const reviewPart = (sheet: Sheet, { answers, cutOff, facts }: Review): Markup =>
  html`<p class="as-of">${words().reviewAsOf(dayOf(cutOff, sheet.bundle.timeZone), facts.leads)}</p>${answers.map(
    (answer, at) => answerPart(sheet, answer, at),
  )}`;
