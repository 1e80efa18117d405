import type { ExportRecord } from '../bundle';
import { dayOf } from '../format';
import { words } from '../words';
import { html, type Markup } from './markup';
import type { Sheet } from './sheet';
import { type GridCell, table } from './table';

/** What was decided in talking about a record: when, what, by whom, and who sees to it. */
export function decisionsPart(sheet: Sheet, { decisions = [] }: ExportRecord): Markup | null {
  if (decisions.length === 0) return null;
  const cell = (content: Markup, head = false): GridCell => ({ content, head, colspan: 1, rowspan: 1 });
  const heads = [words().decidedOn, words().decision, words().decidedBy, words().decisionOwner];
  const head = heads.map((each) => cell(html`${each}`, true));
  const rows = decisions.map(({ at, text, by, owner }) => [
    cell(html`${dayOf(at, sheet.bundle.timeZone)}`),
    cell(html`${text}`),
    cell(html`${sheet.name(by)}`),
    cell(html`${owner === null ? '' : sheet.name(owner)}`),
  ]);
  return html`<h3 id="${sheet.contents.add(words().decisions)}">${words().decisions}</h3>${table([head, ...rows], 'grid decisions')}`;
}
