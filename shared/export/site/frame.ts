import { escapeHtml, html, type Markup } from '../html/markup';
import { words } from '../words';

/** Only what lies beside the page is read, and nothing is sent. Files on a disk are each other's own in some browsers only. */
const POLICY =
  "default-src 'none'; script-src 'self' file:; style-src 'self' file:; img-src 'self' file:; font-src 'self' file:; base-uri 'none'; form-action 'none'";

export interface Framed {
  /** What the browser's tab says. */
  title: string;
  /** What the site is called. */
  site: string;
  /** The way from the page to the top of the site: empty, or `../`. */
  top: '' | '../';
  main: Markup;
  /** Stands at the foot of each page. */
  foot: string;
}

/** A page of the site around what it is about: the way home, the search, and the foot. */
export function framed({ title, site, top, main, foot }: Framed): string {
  const say = words().site;
  const body = html`<a class="skip" href="#content">${say.skip}</a>
<header class="bar"><a class="name" href="${top}index.html">${site}</a><div class="search" role="search" data-failed="${say.failed}" hidden><label for="search">${say.search}</label><input id="search" type="search" autocomplete="off" spellcheck="false" placeholder="${say.searchHint}" aria-controls="found"><section class="found" id="found" aria-label="${say.results}" hidden><p role="status"></p><ol></ol></section></div></header>
<main id="content" tabindex="-1">${main}</main>
<footer class="foot">${foot}</footer>`;
  return `<!doctype html>
<html lang="${words().language}" data-top="${top}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><title>${escapeHtml(title)}</title><link rel="stylesheet" href="${top}style.css"><script src="${top}search.js" defer></script></head>
<body>${body.html}</body></html>
`;
}
