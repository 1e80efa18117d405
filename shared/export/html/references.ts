import { words } from '../words';
import type { Pages } from './contents';
import { type Markup, trusted } from './markup';

/** How a page is named behind a link: in a sentence, or at the end of a line. */
type Place = 'in' | 'end';

/**
 * Names the pages that links inside a document lead to, for who reads it on paper: behind the first link to each part,
 * once in a stretch. The pages are not known while the text is written, so their places are filled later.
 */
export class References {
  private told = new Set<string>();

  /** A stretch begins; links to itself need no page. */
  begin(own?: string): void {
    this.told = new Set(own === undefined ? [] : [own]);
  }

  to(anchor: string, place: Place = 'in'): Markup | null {
    if (this.told.has(anchor)) return null;
    this.told.add(anchor);
    return trusted(`<span class="at" data-${place}="${anchor}"></span>`);
  }
}

const PLACES = /<span class="at" data-(in|end)="(\w+)"><\/span>/g;

/**
 * A document with the pages of its references.
 * @param pages of the anchors; `null` leaves them out, as on a screen. `expected` stands for as many digits as most
 * documents need: where a page has fewer or more, the lines may break elsewhere, which the printing notices.
 */
export function withReferences(markup: string, pages: Pages | 'expected' | null): string {
  return markup.replace(PLACES, (_place, where: Place, anchor: string) => {
    const page = pages === 'expected' ? 88 : pages?.get(anchor);
    if (page === undefined) return '';
    const said = words().onPage(page);
    return where === 'in' ? `<span class="at"> (${said})</span>` : `<span class="at">, ${said}</span>`;
  });
}
