import type { ExportRecord } from '../bundle';
import { toldTouchpoint } from '../told/touchpoint';
import { html, type Markup } from './markup';
import type { Sheet } from './sheet';

/** A touchpoint, or the minutes of one of its meetings. */
export const touchpointPart = (sheet: Sheet, record: ExportRecord): Markup =>
  html`<div class="body">${sheet.rich({ type: 'doc', content: toldTouchpoint(sheet.name, record) }, 3, true)}</div>`;
