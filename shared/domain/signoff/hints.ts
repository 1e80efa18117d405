import type { History } from '#shared/domain/acts/history';
import { signatoriesOf } from '#shared/domain/acts/history';
import { readCommitment } from '#shared/domain/commitments/check';
import { problemInWords } from '#shared/domain/commitments/problem-words';
import { placeInWords } from '#shared/domain/diff/place';
import type { NameOf } from '#shared/domain/diff/values';
import { flowBlockers } from '#shared/domain/process/check';
import type { LostText } from '#shared/model/binding/lost-text';
import type { ContestedRemoval } from '#shared/model/binding/removed';
import { bothTeamsJoined, type RecordStatus } from './versions';

/** Kinds of records that can be proposed and signed. */
export const SIGNABLE = ['process', 'agreement', 'definition', 'playbook'];

/** One reason why a draft cannot be proposed now, and where it is mended. */
export interface Blocker {
  code:
    | 'not-signed'
    | 'open-proposal'
    | 'no-title'
    | 'unchanged'
    | 'conflict'
    | 'suggestion'
    | 'no-signatory'
    | 'not-joined'
    | 'no-commitment'
    | 'commitment'
    | 'branch-to-nowhere';
  /** One sentence that says what to do. */
  message: string;
  /** The record in which it is mended; null where it is mended elsewhere, among people. */
  record: { id: string; kind: string } | null;
  /** The field, such as `commitments/c1/target`; null where it is no field's. */
  path: string | null;
}

/** A record in which two values stand for a field, or in which a part was removed here and changed there. */
export interface OpenConflict {
  id: string;
  kind: string;
  title: string;
  path: string;
  /** What two values stand for, such as “target of “Leads handed over””; empty where a part was removed. */
  place: string;
  /** What the part is called that was removed and changed; null where two values stand. */
  removed: string | null;
}

/** So many letters of a lost text are quoted. */
const QUOTED = 60;

interface Undecided {
  conflicts: readonly { path: string }[];
  removals: readonly ContestedRemoval[];
  lost: readonly LostText[];
}

interface DraftRead extends Undecided {
  view: Record<string, unknown>;
}

/**
 * What a record's draft leaves to be decided, of its promises and of its parts.
 * @param nameOf of roles, where a letter is contested
 */
export const openConflicts = (
  record: { id: string; kind: string; title: string },
  { view, conflicts, removals, lost }: DraftRead,
  nameOf?: NameOf,
): OpenConflict[] => [
  ...conflicts.map(({ path }) => ({
    ...record,
    path,
    place: placeInWords(path, view, nameOf),
    removed: null,
  })),
  ...removals.map(({ path, title }) => ({ ...record, path, place: '', removed: title })),
  ...lost.map(({ key, text }) => ({
    ...record,
    path: `lost/${key}`,
    place: '',
    removed: text.slice(0, QUOTED),
  })),
];

/** A record in whose texts suggestions wait for a decision. */
export interface OpenSuggestions {
  id: string;
  kind: string;
  title: string;
  /** The threads they stand in. */
  threads: readonly string[];
}

interface Draft {
  id: string;
  kind: string;
  view: Record<string, unknown>;
  /** Whether the draft differs from the version agreed last; null when there is none. */
  changed: boolean | null;
  conflicts: readonly OpenConflict[];
  suggestions: readonly OpenSuggestions[];
}

/** Parties that must sign: those the record names, else both teams. */
export function partiesOf(history: History, view: Record<string, unknown>): string[] {
  const named = Array.isArray(view.parties) ? view.parties.filter((each) => typeof each === 'string') : [];
  const known = history.genesis?.teams.map(({ id }) => id) ?? [];
  const parties = known.filter((id) => named.includes(id));
  return parties.length > 0 ? parties : known;
}

/** Why a draft cannot be proposed now; empty when it can. */
export function proposalBlockers(history: History, status: RecordStatus, draft: Draft): Blocker[] {
  const teams = new Map(history.genesis?.teams.map(({ id, name }) => [id, name]));
  const { id, kind, view } = draft;
  const blockers: Blocker[] = [];
  const here = (code: Blocker['code'], message: string, path: string | null = null) =>
    blockers.push({ code, message, record: { id, kind }, path });
  const amongPeople = (code: Blocker['code'], message: string) =>
    blockers.push({ code, message, record: null, path: null });
  if (!SIGNABLE.includes(kind)) here('not-signed', 'Records of this kind are not signed.');
  if (status.open) here('open-proposal', 'A proposal is open. Sign it, decline it or withdraw it first.');
  if (!String(view.title ?? '').trim()) here('no-title', 'Give it a title.', 'title');
  // A conflict is decided by proposing one of the two again as it is.
  if (draft.changed === false && status.rivals.length === 0)
    here('unchanged', 'Nothing has changed since the agreed version.');
  for (const { path, place, title, removed, ...record } of draft.conflicts) {
    const within = record.id === id ? '' : ` in “${title || record.id}”`;
    const message =
      removed === null
        ? `Two values stand for the ${place}${within}. Choose a value first.`
        : `“${removed || 'A part'}”${within} was removed by one side and changed by the other. Choose first whether it stays.`;
    blockers.push({ code: 'conflict', message, record, path });
  }
  for (const { threads, title, ...record } of draft.suggestions) {
    const count = threads.length === 1 ? 'A suggestion waits' : `${threads.length} suggestions wait`;
    const where = record.id === id ? '' : ` in “${title || record.id}”`;
    const message = `${count} for a decision${where}. Accept or reject ${threads.length === 1 ? 'it' : 'them'} first.`;
    blockers.push({ code: 'suggestion', message, record, path: `discussion/${threads[0] ?? ''}` });
  }
  for (const team of partiesOf(history, view)) {
    if (signatoriesOf(history, team).length > 0) continue;
    amongPeople('no-signatory', `${teams.get(team) ?? team} has no signatory yet. Invite one under People.`);
  }
  if (!bothTeamsJoined(history)) {
    amongPeople(
      'not-joined',
      'The other team has not joined yet, or the six words have not been compared on both sides.',
    );
  }
  if (kind === 'agreement') {
    const commitments = (view.commitments ?? []) as { id: string; title?: string }[];
    if (commitments.length === 0)
      here('no-commitment', 'An agreement needs at least one commitment.', 'commitments');
    // It is signed with promises that can be measured, or not at all.
    for (const [at, each] of commitments.entries()) {
      const read = readCommitment(each);
      if (!('problem' in read)) continue;
      const words = `Commitment “${each.title || at + 1}”: ${problemInWords(read.problem)}.`;
      here('commitment', words, `commitments/${each.id}/${read.problem.field.replaceAll('.', '/')}`);
    }
  }
  if (kind === 'process') {
    for (const { step, message } of flowBlockers(view))
      here('branch-to-nowhere', message, `steps/${step}/branches`);
  }
  return blockers;
}
