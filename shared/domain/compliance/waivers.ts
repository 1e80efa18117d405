import type { Finding, WaivedFinding, WaiverInfo } from '#shared/contract/compliance';
import type { History, Known } from '#shared/domain/acts/history';
import { findingKey } from './rule';

/** A waiver as it is shown. */
export function waiverInfo({ members }: Pick<History, 'members'>, act: Known<'waiver'>): WaiverInfo {
  const { rule, record, path, reason, owner, until, author, at, hash } = act;
  const nameOf = (member: string) => members.get(member)?.name ?? member;
  return {
    ...{ act: hash, rule, record: record.id, path, reason, until, at },
    owner: nameOf(owner),
    ownerId: owner,
    by: nameOf(author),
  };
}

/** Waivers that hold on a day: written by then, not ended by then, and their last day not over. The latest first. */
export function waiversOn(history: History, today: string, at: string): WaiverInfo[] {
  const known = history.acts.filter((act) => act.at <= at);
  const ended = new Set(known.flatMap((act) => (act.kind === 'waiver-end' ? [act.waiver] : [])));
  return known
    .flatMap((act) => (act.kind === 'waiver' && act.until >= today && !ended.has(act.hash) ? [act] : []))
    .map((act) => waiverInfo(history, act))
    .sort((a, b) => (a.until < b.until ? 1 : a.until > b.until ? -1 : 0));
}

/** Findings that stand, and those that are lived with, each with the waiver that holds longest. */
export function waive(
  findings: readonly Finding[],
  waivers: readonly WaiverInfo[],
): { findings: Finding[]; waived: WaivedFinding[] } {
  const byKey = new Map<string, WaiverInfo>();
  for (const waiver of waivers) {
    const key = findingKey(waiver);
    if (!byKey.has(key)) byKey.set(key, waiver);
  }
  const stand: Finding[] = [];
  const waived: WaivedFinding[] = [];
  for (const finding of findings) {
    const waiver = byKey.get(findingKey(finding));
    if (waiver) waived.push({ ...finding, waiver });
    else stand.push(finding);
  }
  return { findings: stand, waived };
}
