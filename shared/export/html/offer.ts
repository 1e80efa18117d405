import { KINDS } from '#shared/model/kinds';
import type { ExportRecord } from '../bundle';
import { lenient } from '../lenient';
import { offerFacts } from '../offer-facts';
import { facts, plain } from './facts';
import { html, type Markup } from './markup';
import type { Sheet } from './sheet';

/** An offer: what it is, for whom and until when, and how it is used. */
export function offerPart(sheet: Sheet, record: ExportRecord): Markup {
  const view = lenient(KINDS.offer.schema, record.view);
  return html`${plain(view.purpose, 'lead')}${facts(offerFacts(record, (id) => sheet.name(id)))}${
    view.body && html`<div class="body">${sheet.rich(view.body, 3, true)}</div>`
  }`;
}
