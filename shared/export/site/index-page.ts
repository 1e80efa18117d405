import { KINDS } from '#shared/model/kinds';
import { type BundleChapter, type ExportRecord, isInForce, isSigned } from '../bundle';
import { statusPill } from '../html/cover';
import { facts, plain } from '../html/facts';
import { html, type Markup } from '../html/markup';
import type { Sheet } from '../html/sheet';
import { teamBadges } from '../html/teams';
import { lenient } from '../lenient';
import { words } from '../words';
import { pagePath, type SitePlan, shownTitle } from './plan';

const say = () => words().site;

/** Lines are not set in further than this. */
const DEEPEST = 6;

function chapterLine(playbook: ExportRecord, chapter: BundleChapter): Markup {
  const { number, depth = 1 } = chapter;
  const [path, title, of] =
    'record' in chapter
      ? [pagePath(chapter.record), shownTitle(chapter.record), words().kinds[chapter.record.kind]]
      : [pagePath(playbook), chapter.title.trim() || words().untitled, ''];
  return html`<li class="depth-${Math.min(depth, DEEPEST)}">${number && html`<span class="no">${number}</span>`}<a href="${path}">${title}</a>${of && html`<span class="of">${of}</span>`}</li>`;
}

function playbookLines({ chapters, bundle }: SitePlan, record: ExportRecord): Markup {
  const { purpose } = lenient(KINDS.playbook.schema, record.view);
  return html`<h3><a href="${pagePath(record)}">${shownTitle(record)}</a></h3>${statusPill(record, bundle.timeZone)}${plain(purpose, 'lead')}<ol class="tree">${(
    chapters.get(record.id) ?? []
  ).map((chapter) => chapterLine(record, chapter))}</ol>`;
}

function listOf({ bundle }: SitePlan, records: readonly ExportRecord[]): Markup {
  if (!records.some(isSigned))
    return html`<ul class="tree">${records.map((each) => html`<li><a href="${pagePath(each)}">${shownTitle(each)}</a></li>`)}</ul>`;
  return html`<table class="list"><thead><tr><th scope="col">${say().title}</th><th scope="col">${say().status}</th></tr></thead><tbody>${records.map(
    (each) =>
      html`<tr><td><a href="${pagePath(each)}">${shownTitle(each)}</a></td><td>${statusPill(each, bundle.timeZone)}</td></tr>`,
  )}</tbody></table>`;
}

/** The first page: whose site it is, and everything on it by its kind. */
export function indexPage(plan: SitePlan, sheet: Sheet, logo: string | null, asOf: string): Markup {
  const { bundle, records } = plan;
  const kinds = [...Object.keys(say().kinds), ''];
  const named = new Set(kinds);
  const signable = records.filter((each) => each.kind !== 'playbook' && isSigned(each));
  const sections = kinds.map((kind) => {
    const own = records
      .filter((record) => (kind === '' ? !named.has(record.kind) : record.kind === kind))
      .sort((a, b) => shownTitle(a).localeCompare(shownTitle(b), words().locale));
    if (own.length === 0) return null;
    const id = `kind-${kind || 'other'}`;
    return html`<section aria-labelledby="${id}"><h2 id="${id}">${say().kinds[kind] ?? say().others}</h2>${
      kind === 'playbook' ? own.map((each) => playbookLines(plan, each)) : listOf(plan, own)
    }</section>`;
  });
  const teams = bundle.teams.map(({ id }) => id);
  return html`<div class="page index"><header>${logo && html`<img class="logo" src="${logo}" alt="">`}<h1>${bundle.title || words().untitled}</h1>${
    signable.length > 0 &&
    html`<p class="status">${words().inForceOf(signable.filter(isInForce).length, signable.length)}</p>`
  }${facts([
    [words().between, teams.length > 0 ? teamBadges(sheet, teams) : null],
    [words().prepared, asOf],
  ])}</header>${sections}</div>`;
}
