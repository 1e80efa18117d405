import { KINDS } from '#shared/model/kinds';
import { type Bundle, type ExportRecord, isInForce, isSigned, recordsOf, titleOf } from '../bundle';
import { dayOf } from '../format';
import { lenient } from '../lenient';
import { statusDetail, statusWord } from '../status';
import { words } from '../words';
import { facts, plain } from './facts';
import { html, type Markup } from './markup';
import { isPictureAddress } from './picture';
import { statusShape } from './shapes';
import type { Sheet } from './sheet';
import { teamBadges } from './teams';

/** Above so many records the contents say it better. */
const MOST_LISTED = 12;

/** The status as a shape, its word, and what stands behind it. */
export function statusPill(record: ExportRecord, timeZone: string): Markup {
  if (!isSigned(record)) return html``;
  const detail = statusDetail(record, timeZone);
  const tone = record.status.replaceAll(' ', '-');
  return html`<p class="status"><span class="pill ${tone}">${statusShape(record.status)}${statusWord(record.status)}</span>${detail && html`<span class="detail">${detail}</span>`}</p>`;
}

const kindWord = (kind: string): string => words().kinds[kind] ?? kind;

function playbookOwner(sheet: Sheet, record: ExportRecord): string | null {
  const { owner } = lenient(KINDS.playbook.schema, record.view);
  return owner ? sheet.name(owner) : null;
}

function listOf(bundle: Bundle, records: readonly ExportRecord[]): Markup {
  return html`<p class="small-head">${words().holds}</p><table class="grid holds"><thead><tr><th>${words().part}</th><th>${words().kind}</th><th>${words().statusHead}</th></tr></thead><tbody>${records.map(
    (record) =>
      html`<tr><td>${titleOf(record) || words().untitled}</td><td>${kindWord(record.kind)}</td><td>${statusPill(record, bundle.timeZone)}</td></tr>`,
  )}</tbody></table>`;
}

/** The house's logo over the name of the workspace, which says it to who cannot see it. */
const logo = ({ house, workspace }: Bundle): Markup | null =>
  house?.logo && isPictureAddress(house.logo)
    ? html`<img class="logo" src="${house.logo}" alt="${workspace}">`
    : null;

/** A date in a title stays in one line: `5 January 2026`, `5. Januar 2026`. */
const DATE = /(\d{1,2}\.? \p{L}+ \d{4})/u;
const titled = (title: string): Markup =>
  html`${title.split(DATE).map((part, at) => (at % 2 === 1 ? html`<span class="together">${part}</span>` : part))}`;

/**
 * The first page: whose document this is, what it is called, whether it binds, and what it holds.
 * @param withContents leaves the lower half of the page to them
 */
export function cover(sheet: Sheet, withContents: boolean): Markup {
  const { bundle } = sheet;
  const records = recordsOf(bundle);
  const [first] = bundle.parts;
  const single = bundle.parts.length === 1 ? first?.record : undefined;
  const signable = records.filter((each) => each.kind !== 'playbook' && isSigned(each));
  const overall = words().inForceOf(signable.filter(isInForce).length, signable.length);
  return html`<header class="cover ${withContents ? 'short' : 'full'}">${logo(bundle)}<p class="workspace">${bundle.workspace}</p><div class="title-block"><p class="kind">${
    single && !bundle.only ? kindWord(single.kind) : ''
  }</p><h1>${titled(bundle.title || words().untitled)}</h1>${
    single && records.length === 1
      ? statusPill(single, bundle.timeZone)
      : html`<p class="status"><span class="pill">${overall}</span></p>`
  }${single?.kind === 'playbook' && plain(lenient(KINDS.playbook.schema, single.view).purpose, 'lead')}${facts(
    [
      [
        words().between,
        bundle.teams.length > 0
          ? teamBadges(
              sheet,
              bundle.teams.map(({ id }) => id),
            )
          : null,
      ],
      [words().owner, single?.kind === 'playbook' ? playbookOwner(sheet, single) : null],
      [words().prepared, dayOf(bundle.generatedAt, bundle.timeZone)],
    ],
  )}</div>${signable.length > 1 && signable.length <= MOST_LISTED && listOf(bundle, signable)}</header>`;
}
