import type { History } from '#shared/domain/acts/history';
import { type Told, tellAct } from '#shared/domain/acts/told';
import { startOfDay, succeeds, type VersionState, versionsOf } from '#shared/domain/signoff/versions';

/** What happened, with the names of who and what, for a catalogue of sentences. */
export type HistoryTold =
  | Told
  | { code: 'edited'; who: string; title: string }
  | { code: 'changed'; who: string; title: string; change: string }
  | { code: 'tookEffect' | 'superseded' | 'expired'; title: string; version: number };

/** What a person looks for. */
export const HISTORY_KINDS = ['edits', 'versions', 'people', 'leads', 'offers'] as const;
export type HistoryKind = (typeof HISTORY_KINDS)[number];

/** One thing that happened: who did what, when, and to which record. */
export type HistoryEntry = {
  /** ISO 8601 UTC. Of an edit: when the member first wrote on that day. */
  at: string;
  /** Null where nobody did it: a version that took effect. */
  member: string | null;
  /** The team of whoever did it, by its id; `team` is what the sentence names. */
  authorTeam: string | null;
  record: string | null;
  recordKind: string | null;
  /** The proposal that it is about. */
  proposal: string | null;
  kind: HistoryKind;
} & HistoryTold;

/** Somebody wrote in a record on a day, or gave a promise another value. */
export interface Edit {
  record: string;
  recordKind: string;
  title: string;
  member: string;
  at: string;
  /** In words, where it is known what changed: `target 50 → 60 leads`. */
  change: string | null;
}

const ABOUT_VERSIONS: readonly string[] = [
  'proposal',
  'signature',
  'decline',
  'withdrawal',
  'retirement',
  'assent',
  'acknowledgement',
  'waiver',
  'waiver-end',
];

const ABOUT_FIGURES: readonly string[] = [
  'leads',
  'report',
  'forgetting',
  'statement',
  'statement-acknowledgement',
  'dispute',
  'answer',
  'settlement',
];

const ABOUT_OFFERS: readonly string[] = ['announcement', 'announcement-acknowledgement', 'offer-retirement'];

const kindOf = (act: string): HistoryKind => {
  if (ABOUT_OFFERS.includes(act)) return 'offers';
  if (ABOUT_FIGURES.includes(act)) return 'leads';
  return ABOUT_VERSIONS.includes(act) ? 'versions' : 'people';
};

function ofActs(history: History): HistoryEntry[] {
  return history.acts.map((act) => ({
    at: act.at,
    member: act.author,
    authorTeam: history.members.get(act.author)?.team ?? null,
    proposal: act.kind === 'proposal' ? act.hash : 'proposal' in act ? act.proposal : null,
    kind: kindOf(act.kind),
    ...tellAct(act, history),
  }));
}

/** When a version began to count: its date has come, and all had signed. */
const effectAt = ({ proposal, completedAt }: VersionState): string | null => {
  if (completedAt === null) return null;
  const day = startOfDay(proposal.effectiveOn, proposal.timeZone);
  return day > completedAt ? day : completedAt;
};

/** What becomes of versions by itself, as time goes on. */
function ofTime(history: History, now: string): HistoryEntry[] {
  const records = new Set(history.acts.flatMap((act) => (act.kind === 'proposal' ? [act.record.id] : [])));
  return [...records].flatMap((record) => {
    const versions = versionsOf(history, record, now);
    return versions.flatMap((version): HistoryEntry[] => {
      const { proposal, number } = version;
      const at = effectAt(version);
      if (at === null || number === null || at > now) return [];
      const base = {
        ...{
          member: null,
          authorTeam: null,
          record,
          recordKind: proposal.record.kind,
          kind: 'versions' as const,
        },
        ...{ proposal: proposal.hash, title: proposal.record.title, version: number },
      };
      const entries: HistoryEntry[] = [{ ...base, at, code: 'tookEffect' }];
      const ended = versions
        .filter((other) => succeeds(other.proposal, proposal.hash))
        .flatMap((other) => effectAt(other) ?? [])
        .sort()[0];
      if (ended && ended <= now) entries.push({ ...base, at: ended, code: 'superseded' });
      const { expiresOn, timeZone } = proposal;
      const expired = expiresOn && startOfDay(expiresOn, timeZone);
      if (expired && expired <= now) entries.push({ ...base, at: expired, code: 'expired' });
      return entries;
    });
  });
}

function ofEdits(history: History, edits: readonly Edit[]): HistoryEntry[] {
  return edits.map(({ member, change, record, recordKind, title, at }) => {
    const { name = member, team = null } = history.members.get(member) ?? {};
    const base = { at, member, authorTeam: team, record, recordKind, proposal: null, kind: 'edits' as const };
    return change === null
      ? { ...base, code: 'edited', who: name, title }
      : { ...base, code: 'changed', who: name, title, change };
  });
}

export interface HistoryFilter {
  record?: string | undefined;
  member?: string | undefined;
  /** Of whoever did it. */
  team?: string | undefined;
  kind?: HistoryKind | undefined;
  /** ISO dates, both included. */
  from?: string | undefined;
  to?: string | undefined;
}

/** All that is known to have happened by `now`, newest first. Pure: acts and edits in, entries out. */
export function historyOf(
  history: History,
  edits: readonly Edit[],
  now: string,
  { record, member, team, kind, from, to }: HistoryFilter,
): HistoryEntry[] {
  return [...ofActs(history), ...ofTime(history, now), ...ofEdits(history, edits)]
    .filter(
      (entry) =>
        (record === undefined || entry.record === record) &&
        (member === undefined || entry.member === member) &&
        (team === undefined || entry.authorTeam === team) &&
        (kind === undefined || entry.kind === kind) &&
        (from === undefined || entry.at.slice(0, 10) >= from) &&
        (to === undefined || entry.at.slice(0, 10) <= to),
    )
    .map((entry, at) => ({ entry, at }))
    .sort((a, b) => (a.entry.at < b.entry.at ? 1 : a.entry.at > b.entry.at ? -1 : b.at - a.at))
    .map(({ entry }) => entry);
}
