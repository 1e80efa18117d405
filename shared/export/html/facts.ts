import { html, type Markup, type Piece } from './markup';

/** Words and what they say, as a list of two columns; empty ones are left out. */
export function facts(rows: readonly (readonly [string, Piece])[]): Markup | null {
  const told = rows.filter(
    ([, value]) => value !== null && value !== undefined && value !== '' && value !== false,
  );
  if (told.length === 0) return null;
  return html`<dl class="facts">${told.map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>`;
}

/** Lines of plain text as paragraphs. */
export function plain(text: string | undefined, className = ''): Markup | null {
  const lines = (text ?? '').split(/\n+/).map((line) => line.trim());
  const told = lines.filter(Boolean);
  if (told.length === 0) return null;
  return html`<div class="${className}">${told.map((line) => html`<p>${line}</p>`)}</div>`;
}
