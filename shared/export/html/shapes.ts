import type { Period } from '#shared/contract/leads';
import { words } from '../words';
import { html, type Markup, trusted } from './markup';

const circle = (attributes: string) => `<circle cx="6" cy="6" r="4.6" ${attributes}/>`;
const cross =
  '<path d="M2.4 2.4 9.6 9.6 M9.6 2.4 2.4 9.6" fill="none" stroke-width="1.9" stroke-linecap="round"/>';
const tick =
  '<path d="M1.8 6.6 4.8 9.6 10.4 2.8" fill="none" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round"/>';
const hollow = circle('fill="none" stroke-width="1.4"');
const dashed = circle('fill="none" stroke-width="1.4" stroke-dasharray="1.9 1.7"');
const filled = circle('stroke="none" fill="currentColor"');
const half = `${hollow}<path d="M6 1.4 A4.6 4.6 0 0 0 6 10.6 Z" stroke="none" fill="currentColor"/>`;
const dash = '<path d="M3 6 H9" fill="none" stroke-width="1.6" stroke-linecap="round"/>';
const query =
  '<path d="M3.9 4.3 C3.9 2 8.1 2 8.1 4.4 C8.1 6 6 5.9 6 7.7 M6 10 V10.1" fill="none" stroke-width="1.5" stroke-linecap="round"/>';
const clock = `${hollow}<path d="M6 3.4 V6.2 L7.8 7.4" fill="none" stroke-width="1.2" stroke-linecap="round"/>`;

const PERIODS: Readonly<Record<Period['status'], string>> = {
  attained: filled,
  missed: cross,
  'at risk': half,
  'in progress': dashed,
  maturing: dashed,
  'not applicable': dash,
  'not measurable': query,
  'no data': hollow,
};

const STATUSES: Readonly<Record<string, string>> = {
  draft: dashed,
  proposed: hollow,
  agreed: filled,
  'in force': tick,
  declined: cross,
  withdrawn: cross,
  expired: clock,
};

const drawn = (shape: string, said: Markup | ''): Markup =>
  html`<svg class="shape" viewBox="0 0 12 12" stroke="currentColor" fill="currentColor" ${said}>${trusted(shape)}</svg>`;

const silent = trusted('aria-hidden="true"');

/** A period's verdict as a shape that needs no colour and no font; said aloud by its word. */
export function periodShape(status: Period['status']): Markup {
  const word = words().periodStatus[status] ?? status;
  return drawn(PERIODS[status] ?? query, html`role="img" aria-label="${word}"`);
}

/** The same beside its word, where saying it twice would be noise. */
export const silentPeriodShape = (status: Period['status']): Markup =>
  drawn(PERIODS[status] ?? query, silent);

/** A status' shape, always beside its word. */
export const statusShape = (status: string): Markup =>
  drawn(STATUSES[status] ?? circle('stroke="none" fill="#9a9a9a"'), silent);

/** A task's box, ticked or empty. */
export function taskBox(done: boolean): Markup {
  const box = '<rect x="1.2" y="1.2" width="9.6" height="9.6" rx="1.6" fill="none" stroke-width="1.1"/>';
  const inside = done
    ? '<path d="M3.2 6.2 5.2 8.3 8.9 3.9" fill="none" stroke-width="1.5" stroke-linecap="round"/>'
    : '';
  return drawn(box + inside, html`role="img" aria-label="${done ? words().done : words().open}"`);
}
