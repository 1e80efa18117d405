import { html, type Markup } from './markup';

export interface Entry {
  /** Name of the anchor in the document. */
  anchor: string;
  title: string;
  /** 1 for a record or chapter, 2 for what is inside. */
  depth: 1 | 2;
}

/** Pages by anchor, counted from 1. */
export type Pages = ReadonlyMap<string, number>;

/** Collects the headings of a document as they are written, so that the contents can name them all. */
export class Contents {
  readonly entries: Entry[] = [];

  /**
   * @param anchor where links must know it beforehand; else one is made
   * @returns the anchor for the heading's `id`
   */
  add(title: string, depth: 1 | 2, anchor = `p${this.entries.length + 1}`): string {
    this.entries.push({ anchor, title, depth });
    return anchor;
  }
}

/**
 * The table of contents. The place of a number is as wide without it as with it, so that filling it in moves
 * nothing.
 * @param pages of the anchors; without it (a first pass, or a screen) the places stay empty
 */
export function contentsList(entries: readonly Entry[], pages: Pages | null): Markup {
  const line = ({ anchor, title, depth }: Entry): Markup =>
    html`<li class="depth-${depth}"><a href="#${anchor}"><span class="title">${title}</span><span class="leader"></span><span class="number">${pages?.get(anchor)}</span></a></li>`;
  return html`<ol class="contents">${entries.map(line)}</ol>`;
}
