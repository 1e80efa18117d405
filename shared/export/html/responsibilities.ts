import { KINDS } from '#shared/model/kinds';
import { type ExportRecord, titleOf } from '../bundle';
import { lenient } from '../lenient';
import { words } from '../words';
import { html, type Markup } from './markup';
import { across } from './pages';
import { MOST_ACROSS, raciLegend, raciLetter, rolesOf } from './process';
import type { Sheet } from './sheet';
import { type GridCell, table } from './table';
import { roleBadge } from './teams';

/** Names of so many roles fit beside each other on paper that lies across. */
const MOST_BESIDE = 7;

/** Who does what in all processes: steps under their process, the roles of all beside each other. */
export function responsibilitiesPart(sheet: Sheet, records: readonly ExportRecord[]): Markup {
  const processes = records.map((record) => ({ record, view: lenient(KINDS.process.schema, record.view) }));
  const roles = [...new Set(processes.flatMap(({ view }) => rolesOf(view)))];
  const cell = (content: Markup, more: Partial<GridCell> = {}): GridCell => ({
    ...{ content, head: false, colspan: 1, rowspan: 1 },
    ...more,
  });
  const head = [
    cell(html`${words().step}`, { head: true }),
    ...roles.map((role) => cell(roleBadge(sheet, role), { head: true })),
  ];
  const rows = processes.flatMap(({ record, view }) => {
    const title = titleOf(record) || words().untitled;
    const anchor = sheet.contents.begin(title, {}, sheet.anchorOf(record.id));
    const group = cell(html`<strong class="group" id="${anchor}">${title}</strong>`, {
      colspan: roles.length + 1,
    });
    const steps = (view.steps ?? []).map((step, at) => [
      cell(html`${at + 1}. ${step.title?.trim() || words().untitledStep}`, { head: true }),
      ...roles.map((role) => cell(raciLetter(step.raci?.[role]))),
    ]);
    return [[group], ...steps];
  });
  return across(
    html`<h2>${words().responsibilities}</h2>${table([head, ...rows], roles.length > MOST_BESIDE ? 'grid raci-table many' : 'grid raci-table', 1 + MOST_ACROSS)}${raciLegend()}`,
  );
}
