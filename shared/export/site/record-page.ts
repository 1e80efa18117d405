import { RichText } from '#shared/model/binding/fields';
import type { BundleChapter, ExportRecord } from '../bundle';
import { Contents } from '../html/contents';
import { statusPill } from '../html/cover';
import { deeper, heading } from '../html/headings';
import { html, type Markup, trusted } from '../html/markup';
import { Stretches } from '../html/parts';
import { withReferences } from '../html/references';
import { makeSheet, type Sheet } from '../html/sheet';
import { words } from '../words';
import { type InPlaybook, pagePath, type SitePlan, shownTitle } from './plan';

const say = () => words().site;

/** So few headings are seen without a list. */
const FEW = 3;

/** Links of a page in a folder of the site lead up and down again; those to itself stay. */
const withPaths = (markup: string, paths: SitePlan['paths'], own: string | undefined): string =>
  markup.replace(/ href="#(r\d+)"/g, (link, anchor: string) => {
    const path = paths.get(anchor);
    return path === undefined || anchor === own ? link : ` href="../${path}"`;
  });

const linkTo = (record: ExportRecord): Markup =>
  html`<a href="../${pagePath(record)}">${shownTitle(record)}</a>`;

/** A chapter of a playbook: its own text, or the way to the record that it shows. */
function chapterPart(sheet: Sheet, chapter: BundleChapter): Markup {
  const anchor = sheet.contents.begin(
    'record' in chapter ? shownTitle(chapter.record) : chapter.title.trim() || words().untitled,
    chapter,
  );
  if ('record' in chapter) {
    const { record } = chapter;
    const title = heading(shownTitle(record), chapter, anchor).html.replace(
      /^(<h\d[^>]*>)(<span class="no">[^<]*<\/span> )?(.*)(<\/h\d>)$/s,
      (_all, open: string, number = '', inside: string, close: string) =>
        `${open}${number}<a href="../${pagePath(record)}">${inside}</a>${close}`,
    );
    return html`<section class="elsewhere"><header>${trusted(title)}</header>${statusPill(record, sheet.bundle.timeZone)}</section>`;
  }
  const text = RichText.safeParse(chapter.body);
  const inside = text.success ? html`<div class="body">${sheet.rich(text.data, 3)}</div>` : html``;
  return html`<section class="chapter"><header>${heading(chapter.title.trim() || words().untitled, chapter, anchor)}</header>${deeper(inside, (chapter.depth ?? 1) - 1)}</section>`;
}

/** A record; a playbook with its chapters in reading order. */
function drawn(sheet: Sheet, record: ExportRecord, plan: SitePlan): Markup {
  const stretches = new Stretches(sheet);
  if (record.kind === 'playbook') stretches.playbook({ record }, false);
  else stretches.record(record);
  const own = stretches.all.map(({ markup }) => markup);
  const chapters = plan.chapters.get(record.id) ?? [];
  if (chapters.length === 0) return html`${own}`;
  return html`${own}<div class="chapters">${chapters.map((chapter) => deeper(chapterPart(sheet, chapter), 1))}</div>`;
}

function way({ playbook, number }: InPlaybook): Markup {
  return html`<li>${linkTo(playbook)}${number && ` ${number}`}</li>`;
}

/** The way to what stands before and behind a chapter. */
function turning({ playbook, before, next }: InPlaybook): Markup | null {
  if (!before && !next) return null;
  return html`<nav class="turn" aria-label="${shownTitle(playbook)}">${
    before && html`<p class="before"><span>${say().previous}</span>${linkTo(before)}</p>`
  }${next && html`<p class="next"><span>${say().next}</span>${linkTo(next)}</p>`}</nav>`;
}

function aside(
  contents: Contents,
  linked: readonly ExportRecord[],
  places: readonly InPlaybook[],
): Markup | null {
  // The first entry is the record itself.
  const parts = contents.entries.slice(1);
  const here =
    parts.length > FEW &&
    html`<nav aria-labelledby="on"><h2 id="on">${say().on}</h2><ul>${parts.map(
      ({ anchor, title, number }) =>
        html`<li><a href="#${anchor}">${number && `${number} `}${title}</a></li>`,
    )}</ul></nav>`;
  const from =
    linked.length > 0 &&
    html`<nav aria-labelledby="from"><h2 id="from">${say().linkedFrom}</h2><ul>${linked.map((each) => html`<li>${linkTo(each)}</li>`)}</ul></nav>`;
  const others =
    places.length > 1 &&
    html`<nav aria-labelledby="of"><h2 id="of">${say().partOf}</h2><ul>${places.map(({ playbook }) => html`<li>${linkTo(playbook)}</li>`)}</ul></nav>`;
  return here || from || others ? html`<div class="aside">${here}${from}${others}</div>` : null;
}

export interface RecordPage {
  main: Markup;
  /** What is said of the record itself, without what leads elsewhere. */
  content: Markup;
}

/** What stands on the page of a record. Its diagram must be laid out. */
export function recordPage(plan: SitePlan, record: ExportRecord): RecordPage {
  const contents = new Contents();
  const sheet = makeSheet(plan.bundle, contents, plan.anchors);
  const own = plan.anchors.get(record.id);
  const linked = withPaths(withReferences(drawn(sheet, record, plan).html, null), plan.paths, own);
  const tables = linked
    .replaceAll('<table', '<div class="wide"><table')
    .replaceAll('</table>', '</table></div>');
  const content = deeper(trusted(tables), -1);
  const places = plan.places.get(record.id) ?? [];
  const [first] = places;
  const beside = aside(contents, plan.linkedFrom.get(record.id) ?? [], places);
  const kind = say().kinds[record.kind] ?? say().others;
  const main = html`<div class="page${beside ? ' beside' : ''}"><nav class="way" aria-label="${say().home}"><ol><li><a href="../index.html">${say().home}</a></li>${
    first ? way(first) : html`<li>${kind}</li>`
  }</ol></nav><div class="content">${content}${first && turning(first)}</div>${beside}</div>`;
  return { main, content };
}
