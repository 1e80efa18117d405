import type { History } from '#shared/domain/acts/history';
import { signatoriesOf } from '#shared/domain/acts/history';
import { readCommitment } from '#shared/domain/commitments/check';
import { flowBlockers } from '#shared/domain/process/check';
import { bothTeamsJoined, type RecordStatus } from './versions';

/** Kinds of records that can be proposed and signed. */
export const SIGNABLE = ['process', 'agreement', 'definition', 'playbook'];

interface Draft {
  kind: string;
  view: Record<string, unknown>;
  /** Whether the draft differs from the version agreed last; null when there is none. */
  changed: boolean | null;
  conflicts: readonly string[];
}

/** Parties that must sign: those the record names, else both teams. */
export function partiesOf(history: History, view: Record<string, unknown>): string[] {
  const named = Array.isArray(view.parties) ? view.parties.filter((each) => typeof each === 'string') : [];
  const known = history.genesis?.teams.map(({ id }) => id) ?? [];
  const parties = known.filter((id) => named.includes(id));
  return parties.length > 0 ? parties : known;
}

/** Why a draft cannot be proposed now, each in one sentence that says what to do; empty when it can. */
export function proposalBlockers(history: History, status: RecordStatus, draft: Draft): string[] {
  const teams = new Map(history.genesis?.teams.map(({ id, name }) => [id, name]));
  const blockers: string[] = [];
  if (!SIGNABLE.includes(draft.kind)) blockers.push('Records of this kind are not signed.');
  if (status.open) blockers.push('A proposal is open. Sign it, decline it or withdraw it first.');
  if (!String(draft.view.title ?? '').trim()) blockers.push('Give it a title.');
  if (draft.changed === false) blockers.push('Nothing has changed since the agreed version.');
  for (const conflict of draft.conflicts) blockers.push(`${conflict}. Choose a value first.`);
  for (const team of partiesOf(history, draft.view)) {
    if (signatoriesOf(history, team).length === 0)
      blockers.push(`${teams.get(team) ?? team} has no signatory yet. Invite one under People.`);
  }
  if (!bothTeamsJoined(history)) {
    blockers.push(
      'The other team has not joined yet, or the six words have not been compared on both sides.',
    );
  }
  if (draft.kind === 'agreement') blockers.push(...commitmentBlockers(draft.view));
  if (draft.kind === 'process') blockers.push(...flowBlockers(draft.view));
  return blockers;
}

/** An agreement is signed with promises that can be measured, or not at all. */
function commitmentBlockers(view: Record<string, unknown>): string[] {
  const commitments = (view.commitments ?? []) as { title?: string }[];
  if (commitments.length === 0) return ['An agreement needs at least one commitment.'];
  return commitments.flatMap((each, at) => {
    const read = readCommitment(each);
    return 'problem' in read
      ? [`Commitment “${each.title || at + 1}”: ${read.problem.field} ${read.problem.message}.`]
      : [];
  });
}
