import type { Signatory, Version } from '#shared/contract/signoff';
import { type ExportRecord, isSigned } from '../bundle';
import { dateWords, dayOf, momentWords } from '../format';
import { inForceSince, statusWord } from '../status';
import { words } from '../words';
import { facts } from './facts';
import { html, type Markup } from './markup';
import type { Sheet } from './sheet';
import { teamBadge } from './teams';

function outcomeOf(sheet: Sheet, { signedAt, declinedAt, reason, deputy, assent }: Signatory): Markup {
  if (assent !== null) {
    const { way, on, recordedBy, evidence } = assent;
    return html`<em>${words().assented[way](dateWords(on))}</em><br><small>${words().recordedBy(recordedBy, evidence.name)}</small>`;
  }
  if (signedAt !== null && deputy !== null)
    return html`${momentWords(signedAt, sheet.bundle.timeZone)}<br><small>${words().deputySigned(deputy)}</small>`;
  if (signedAt !== null) return html`${momentWords(signedAt, sheet.bundle.timeZone)}`;
  if (declinedAt !== null) return html`<em>${words().declinedBy(reason ?? '')}</em>`;
  return html`<em>${words().waiting}</em>`;
}

function signatoriesTable(sheet: Sheet, version: Version): Markup {
  const row = (team: string, rule: string, signatory: Signatory, first: boolean): Markup =>
    html`<tr><td>${first && html`${teamBadge(sheet, team)}<br><small>${rule}</small>`}</td><td>${signatory.name}</td><td>${outcomeOf(
      sheet,
      signatory,
    )}</td><td class="six-words">${signatory.words.join(' ')}</td></tr>`;
  return html`<table class="grid signatures"><thead><tr><th>${words().team}</th><th>${words().name}</th><th>${words().signedOn}</th><th>${words().fingerprint}</th></tr></thead><tbody>${version.parties.map(
    ({ team, rule, signatories }) =>
      signatories.map((each, at) =>
        row(team, rule === 'all' ? words().allOf : words().anyOf, each, at === 0),
      ),
  )}</tbody></table>`;
}

function covers(version: Version): Markup | null {
  if (version.manifest.length === 0) return null;
  const kind = (name: string): string => words().kinds[name] ?? name;
  return html`<p class="small-head">${words().covers}</p><p>${words().coversLead}</p><ul class="covers">${version.manifest.map(
    (entry) =>
      html`<li>${entry.title || words().untitled} <span class="who">(${kind(entry.kind)})</span></li>`,
  )}</ul>`;
}

/** Who signed what and when, with the six words of each key; or, plainly, that nobody has. */
export function signaturePart(sheet: Sheet, record: ExportRecord): Markup {
  if (!isSigned(record)) return html``;
  const { source, version, status } = record;
  const { timeZone } = sheet.bundle;
  const head = html`<h3 id="${sheet.contents.add(words().signatures)}">${words().signatures}</h3>`;
  if (version === null) {
    const said = status === 'draft' ? words().nothingSigned : words().neverSigned(statusWord(status));
    return html`<section class="sign-block">${head}<p>${said}</p></section>`;
  }
  if (source.from === 'covering') {
    const anchor = sheet.anchorOf(source.record);
    const told = words().signedWithin(source.title, source.number);
    const said = anchor ? html`<a href="#${anchor}">${told}</a>${sheet.references.to(anchor)}` : told;
    return html`<section class="sign-block">${head}<p>${said}.</p>${!anchor && signatoriesTable(sheet, version)}</section>`;
  }
  const since = status === 'in force' ? inForceSince(version, timeZone) : null;
  return html`<section class="sign-block">${head}${
    status !== 'in force' &&
    html`<p>${words().neverSigned(`${statusWord(status)}: ${words().statusNote[status] ?? ''}`)}</p>`
  }${facts([
    [
      words().versionHead,
      version.number === null ? statusWord(status) : words().signedVersion(version.number),
    ],
    [words().effectiveOn, since ?? (version.effectiveOn ? dateWords(version.effectiveOn) : null)],
    [words().reviewOn, version.reviewOn ? dateWords(version.reviewOn) : null],
    [words().endsOn, version.expiresOn ? dateWords(version.expiresOn) : null],
    [
      words().proposed,
      words().proposedBy(sheet.name(version.proposedBy), dayOf(version.proposedAt, timeZone)),
    ],
  ])}${signatoriesTable(sheet, version)}${covers(version)}</section>`;
}
