import { KINDS } from '#shared/model/kinds';
import type { ExportRecord } from '../bundle';
import { lenient } from '../lenient';
import { words } from '../words';
import { facts, plain } from './facts';
import { html, type Markup } from './markup';
import type { Sheet } from './sheet';

/** A definition: what the word means, and what a lead must have for it to hold. */
export function definitionPart(sheet: Sheet, record: ExportRecord): Markup {
  const view = lenient(KINDS.definition.schema, record.view);
  const criteria = view.criteria ?? [];
  return html`${plain(view.meaning, 'lead')}${facts([[words().owner, view.owner ? sheet.name(view.owner) : null]])}${
    criteria.length > 0 &&
    html`<h3>${words().criteria}</h3><p>${words().criteriaLead}</p><table class="grid"><thead><tr><th>${words().attribute}</th><th>${words().operator}</th><th>${words().value}</th></tr></thead><tbody>${criteria.map(
      ({ attribute, operator, value }) =>
        html`<tr><td>${attribute}</td><td>${words().operators[operator ?? ''] ?? operator}</td><td>${value}</td></tr>`,
    )}</tbody></table>`
  }${view.body && html`<div class="body">${sheet.rich(view.body, 3, true)}</div>`}`;
}
