import type { History } from '#shared/domain/acts/history';
import { signatoriesOf } from '#shared/domain/acts/history';
import { readCommitment } from '#shared/domain/commitments/check';
import { problemInWords } from '#shared/domain/commitments/problem-words';
import { CHANGE_WORDS } from '#shared/domain/diff/change-words';
import { placeInWords } from '#shared/domain/diff/place';
import type { NameOf } from '#shared/domain/diff/values';
import { flowBlockers } from '#shared/domain/process/check';
import type { LostText } from '#shared/model/binding/lost-text';
import type { ContestedRemoval } from '#shared/model/binding/removed';
import type { Language } from '#shared/model/language';
import { BLOCKER_WORDS } from './blocker-words';
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
 * @param language in which the place is said
 */
export const openConflicts = (
  record: { id: string; kind: string; title: string },
  { view, conflicts, removals, lost }: DraftRead,
  nameOf?: NameOf,
  language: Language = 'en',
): OpenConflict[] => [
  ...conflicts.map(({ path }) => ({
    ...record,
    path,
    place: placeInWords(path, view, nameOf, CHANGE_WORDS[language]),
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

/** Why a draft cannot be proposed now, said in a language; empty when it can. */
export function proposalBlockers(
  history: History,
  status: RecordStatus,
  draft: Draft,
  language: Language = 'en',
): Blocker[] {
  const words = BLOCKER_WORDS[language];
  const teams = new Map(history.genesis?.teams.map(({ id, name }) => [id, name]));
  const { id, kind, view } = draft;
  const blockers: Blocker[] = [];
  const here = (code: Blocker['code'], message: string, path: string | null = null) =>
    blockers.push({ code, message, record: { id, kind }, path });
  const amongPeople = (code: Blocker['code'], message: string) =>
    blockers.push({ code, message, record: null, path: null });
  if (!SIGNABLE.includes(kind)) here('not-signed', words.notSigned);
  if (status.open) here('open-proposal', words.openProposal);
  if (!String(view.title ?? '').trim()) here('no-title', words.noTitle, 'title');
  // A conflict is decided by proposing one of the two again as it is.
  if (draft.changed === false && status.rivals.length === 0) here('unchanged', words.unchanged);
  for (const { path, place, title, removed, ...record } of draft.conflicts) {
    const within = record.id === id ? '' : words.within(title || record.id);
    const message =
      removed === null ? words.twoValues(place, within) : words.removed(removed || words.aPart, within);
    blockers.push({ code: 'conflict', message, record, path });
  }
  for (const { threads, title, ...record } of draft.suggestions) {
    const within = record.id === id ? '' : words.within(title || record.id);
    const message = words.suggestions(threads.length, within);
    blockers.push({ code: 'suggestion', message, record, path: `discussion/${threads[0] ?? ''}` });
  }
  for (const team of partiesOf(history, view)) {
    if (signatoriesOf(history, team).length > 0) continue;
    amongPeople('no-signatory', words.noSignatory(teams.get(team) ?? team));
  }
  if (!bothTeamsJoined(history)) {
    amongPeople('not-joined', words.notJoined);
  }
  if (kind === 'agreement') {
    const commitments = (view.commitments ?? []) as { id: string; title?: string }[];
    if (commitments.length === 0) here('no-commitment', words.noCommitment, 'commitments');
    // It is signed with promises that can be measured, or not at all.
    for (const [at, each] of commitments.entries()) {
      const read = readCommitment(each);
      if (!('problem' in read)) continue;
      const said = words.commitment(String(each.title || at + 1), problemInWords(read.problem, language));
      here('commitment', said, `commitments/${each.id}/${read.problem.field.replaceAll('.', '/')}`);
    }
  }
  if (kind === 'process') {
    for (const { step, title, branch } of flowBlockers(view))
      here('branch-to-nowhere', words.branchToNowhere(title, branch), `steps/${step}/branches`);
  }
  return blockers;
}
