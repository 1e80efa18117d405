import type { ChapterPlace } from '../bundle';
import { html, type Markup } from './markup';

export interface Entry {
  /** Name of the anchor in the document. */
  anchor: string;
  title: string;
  /** Of a chapter: `2.1`; empty without one. */
  number: string;
  /** 1 for a record or a chapter at the top; one more for what stands under it, and for what is inside. */
  depth: number;
  /** A record or chapter, and not a heading inside of one. */
  whole: boolean;
}

/** A commitment, for the list of them. */
export interface Promised {
  anchor: string;
  title: string;
  /** Who owes it to whom; empty where that is not said. */
  detail: string;
}

/** Pages by anchor, counted from 1. */
export type Pages = ReadonlyMap<string, number>;

/** Collects the headings of a document as they are written, so that the contents can name them all. */
export class Contents {
  readonly entries: Entry[] = [];
  readonly promises: Promised[] = [];
  /** How deep the chapter stands that is being written: what is inside of it stands one deeper. */
  private within = 1;

  /** Begins a record or chapter; answers the anchor for its heading. */
  begin(title: string, { depth = 1, number = '' }: ChapterPlace, anchor = this.next()): string {
    this.within = depth;
    this.entries.push({ anchor, title, number, depth, whole: true });
    return anchor;
  }

  /** A heading inside; answers the anchor for its `id`. */
  add(title: string): string {
    const anchor = this.next();
    this.entries.push({ anchor, title, number: '', depth: this.within + 1, whole: false });
    return anchor;
  }

  /** A commitment; answers the anchor for its heading. */
  promise(title: string, detail: string): string {
    const anchor = `k${this.promises.length + 1}`;
    this.promises.push({ anchor, title, detail });
    return anchor;
  }

  private next(): string {
    return `p${this.entries.length + 1}`;
  }
}

/** Lines are not set in further than this. */
const DEEPEST = 6;

/**
 * The table of contents. The place of a number is as wide without it as with it, so that filling it in moves
 * nothing.
 * @param pages of the anchors; without it (a first pass, or a screen) the places stay empty
 */
export function contentsList(entries: readonly Entry[], pages: Pages | null): Markup {
  return list(
    entries.map(({ anchor, title, number, depth, whole }) => ({
      anchor,
      className: `depth-${Math.min(depth, DEEPEST)}${whole ? ' whole' : ''}`,
      said: html`${number && html`<span class="no">${number}</span> `}${title}`,
    })),
    pages,
  );
}

/** The list of commitments: each with who owes it to whom, and its page. */
export function promisesList(promises: readonly Promised[], pages: Pages | null): Markup {
  return list(
    promises.map(({ anchor, title, detail }) => ({
      anchor,
      className: 'promise',
      said: html`${title}${detail && html` <span class="who">${detail}</span>`}`,
    })),
    pages,
  );
}

interface Line {
  anchor: string;
  className: string;
  said: Markup;
}

function list(lines: readonly Line[], pages: Pages | null): Markup {
  const line = ({ anchor, className, said }: Line): Markup =>
    html`<li class="${className}"><a href="#${anchor}"><span class="title">${said}</span><span class="leader"></span><span class="number">${pages?.get(anchor)}</span></a></li>`;
  return html`<ol class="contents">${lines.map(line)}</ol>`;
}
