import type { Version } from '#shared/contract/signoff';
import { type ExportRecord, isSigned } from './bundle';
import { dateWords, dayOf } from './format';
import { words } from './words';

const lastSignature = (version: Version): string | null =>
  version.parties
    .flatMap(({ signatories }) => signatories.flatMap(({ signedAt }) => signedAt ?? []))
    .sort()
    .at(-1) ?? null;

/** Since when a version holds: its effective date, or the day of its last signature. */
export function inForceSince(version: Version, timeZone: string): string | null {
  const signed = lastSignature(version);
  const signedOn = signed === null ? null : dayOf(signed, timeZone);
  if (version.effectiveOn === null) return signedOn;
  // Signed after the date it was meant for: it cannot have held before.
  return signed !== null && signed.slice(0, 10) > version.effectiveOn
    ? signedOn
    : dateWords(version.effectiveOn);
}

export const statusWord = (status: string): string => words().status[status] ?? status;

/** What stands behind the status word: which version, since when, or why it binds nobody. */
export function statusDetail(record: ExportRecord, timeZone: string): string {
  const { source, version, status } = record;
  if (source.from === 'covering') return words().coveredBy(source.title, source.number);
  const note = words().statusNote[status] ?? '';
  if (version === null || source.from === 'draft') return note;
  if (status === 'in force') {
    const since = inForceSince(version, timeZone);
    const number = version.number === null ? '' : words().version(version.number);
    return since === null ? number : `${number}${number && ', '}${words().since(since)}`;
  }
  if (status === 'agreed' && version.effectiveOn)
    return `${note}: ${words().effectiveFrom(dateWords(version.effectiveOn))}`;
  return note;
}

/** The version in a few letters, for the foot of a page. */
export function versionLabel(record: ExportRecord): string {
  if (!isSigned(record)) return '';
  const { source, version, status } = record;
  if (source.from === 'covering')
    return source.number === null ? statusWord(status) : words().version(source.number);
  if (source.from === 'version' && version && version.number !== null) return words().version(version.number);
  return statusWord(status);
}
