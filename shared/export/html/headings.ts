import type { ChapterPlace } from '../bundle';
import { html, type Markup, trusted } from './markup';

/** The deepest heading that HTML knows. */
const LAST_HEADING = 6;

/**
 * Markup with its headings some levels deeper, or higher where `by` is negative. Text of people is escaped in it, so
 * whatever looks like a heading is one.
 */
export const deeper = (markup: Markup, by: number): Markup =>
  by === 0
    ? markup
    : trusted(
        markup.html.replace(
          /<(\/?)h([2-6])(?=[\s>])/g,
          (_tag, end: string, level: string) => `<${end}h${Math.min(Number(level) + by, LAST_HEADING)}`,
        ),
      );

/** The heading of a chapter, at its depth and with its number. */
export function heading(title: string, { depth = 1, number }: ChapterPlace, anchor: string): Markup {
  const level = Math.min(depth + 1, LAST_HEADING);
  const inside = html`${number && html`<span class="no">${number}</span> `}${title}`;
  const deep = depth > 1 ? html` class="deeper"` : null;
  return html`${trusted(`<h${level}`)}${deep} id="${anchor}">${inside}${trusted(`</h${level}>`)}`;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The words of all headings of a document that was written here, in their order. */
export const headingWords = (document: string): string[] =>
  [...document.matchAll(/<h([1-6])(?=[\s>])[^>]*>(.*?)<\/h\1>/gs)].map(([, , inside = '']) =>
    inside
      .replace(/<[^>]*>/g, '')
      .replace(/&(amp|lt|gt|quot|#39);/g, (_all, name: string) => ENTITIES[name] ?? ''),
  );
