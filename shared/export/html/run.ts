import type { ExportRecord } from '../bundle';
import { toldRun } from '../told/run';
import { html, type Markup } from './markup';
import type { Sheet } from './sheet';

/** A run's record, step by step. */
export const runPart = (sheet: Sheet, record: ExportRecord): Markup =>
  html`<div class="body">${sheet.rich({ type: 'doc', content: toldRun(sheet.name, record, sheet.bundle.timeZone) }, 3, true)}</div>`;
