import { type Bundle, footOf, isInForce, isMinutes, isSigned, recordsOf } from '../bundle';
import { words } from '../words';
import { Contents, contentsList, type Entry, type Pages, promisesList } from './contents';
import { cover } from './cover';
import { houseStyle } from './house-style';
import { escapeHtml, html, type Markup } from './markup';
import { pageRules } from './pages';
import { Stretches, watermarkOf } from './parts';
import { withReferences } from './references';
import { anchorsOf, makeSheet } from './sheet';
import { styleSheet } from './style';

/** A document whose contents can still be filled in. */
export interface PrintDocument {
  title: string;
  /** The lines of the contents. */
  entries: readonly Entry[];
  /** Anchors of every line that names a page. */
  numbered: readonly string[];
  /** The whole HTML. Without pages their places in the contents are empty, and as wide. */
  html(pages: Pages | null): string;
  /**
   * The same to the last line break, with nothing painted: enough to see on which page everything lands, for
   * half of what a print costs.
   */
  layout(): string;
}

/** So few lines of contents stand on the cover of a single record. */
const CONTENTS_ON_COVER = 12;
/** With more lines than this only records and chapters are named, or nobody finds anything. */
const LONG_CONTENTS = 160;

/** Nothing runs and nothing is fetched, whatever the content says. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/**
 * The word on pages that speak of the whole document: that of the first part that is not in force. A playbook
 * only binds what others signed together, so it counts where it is all there is.
 */
function watermarkOfAll(bundle: Bundle): string | null {
  const records = recordsOf(bundle);
  const parts = records.filter(({ kind }) => kind !== 'playbook');
  const open = (parts.length > 0 ? parts : records).find((record) => isSigned(record) && !isInForce(record));
  return open ? watermarkOf(open) : null;
}

/**
 * Writes a bundle as one self-contained HTML document: style, fonts and pictures inside, no script.
 * Printing it gives cover, contents, and every record on pages of its own; on a screen it reads as one page. Minutes of a
 * meeting are handed round: they begin on the first page, without contents.
 */
export function printDocument(bundle: Bundle): PrintDocument {
  const contents = new Contents();
  const sheet = makeSheet(bundle, contents, anchorsOf(bundle));
  const stretches = new Stretches(sheet);
  if (bundle.only === 'responsibilities') stretches.responsibilities(recordsOf(bundle));
  else
    for (const part of bundle.parts) {
      if (part.record.kind === 'playbook') stretches.playbook(part, bundle.parts.length === 1);
      else stretches.record(part.record);
    }
  stretches.appendix(bundle.appendix ?? []);
  const entries =
    contents.entries.length > LONG_CONTENTS
      ? contents.entries.filter(({ whole }) => whole)
      : contents.entries;
  // One commitment is found without a list.
  const promises = contents.promises.length > 1 ? contents.promises : [];
  const lines = entries.length + promises.length;
  const short = lines <= CONTENTS_ON_COVER && recordsOf(bundle).length === 1;
  const front = { name: 'front', head: '', foot: footOf(bundle), watermark: watermarkOfAll(bundle) };
  const style = [
    styleSheet(bundle.fonts),
    ...(bundle.house ? [houseStyle(bundle.house)] : []),
    pageRules([front, ...stretches.all.map((each) => each.style)], bundle.paper, bundle.house?.typeface),
  ];
  const body = stretches.all.map(({ markup }) => markup.html).join('\n');
  const minutes = isMinutes(bundle);
  const first: Markup = cover(sheet, short);
  const title = bundle.title || words().untitled;

  const write = (pages: Pages | null, referred: Pages | 'expected' | null, more: string): string => {
    const list = minutes
      ? html``
      : html`<nav class="contents-page${short ? '' : ' own'}"><h2>${words().contents}</h2>${contentsList(entries, pages)}${
          promises.length > 0 &&
          html`<h2 class="of-promises">${words().listOfCommitments}</h2>${promisesList(promises, pages)}`
        }</nav>`;
    return `<!doctype html>
<html lang="${words().language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title><style>${style.join('\n')}${more}</style></head>
<body class="${bundle.paper}"><div class="${minutes ? `minutes ${stretches.all[0]?.style.name}` : 'front'}">${first.html}${list.html}</div>
${withReferences(body, referred)}
</body></html>
`;
  };
  return {
    title,
    entries: minutes ? [] : entries,
    numbered: minutes ? [] : [...entries, ...promises].map(({ anchor }) => anchor),
    html: (pages) => write(pages, pages, ''),
    layout: () => write(null, 'expected', '\n* { visibility: hidden !important; }'),
  };
}

/** The same for a screen, where contents are links without numbers. */
export const screenDocument = (bundle: Bundle): string =>
  printDocument(bundle)
    .html(null)
    .replace(`<body class="${bundle.paper}">`, `<body class="${bundle.paper} no-pages">`);
