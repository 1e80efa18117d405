import type { Conflict } from '#shared/model/binding/view';
import { type About, type Discussion, type Outcome, Settlement, type Thread } from '#shared/model/discussion';
import { mentionedIn } from './mentions';

/** One message as it is shown. */
export interface ThreadMessage {
  id: string;
  by: string;
  at: string;
  /** `@{member}` where somebody is mentioned; empty once removed. */
  text: string;
  edited: boolean;
  removed: boolean;
  /** Messages that it answers. */
  answers: readonly string[];
}

/** One thread as it is shown. */
export interface ThreadState {
  id: string;
  about: About;
  /** The words that are suggested in place of those it is about; null for a comment. */
  suggestion: string | null;
  outcome: Outcome;
  /** Who settled it, and when; null while it is open. */
  settled: { by: string; at: string } | null;
  messages: ThreadMessage[];
}

/**
 * Where a thread stands. Nothing is settled behind anybody's back: where two sides differ on it, it is open, and
 * a message that nobody had seen who resolved it opens it again. A suggestion stays settled whatever is said
 * afterwards; once its words were taken over, that counts.
 */
function outcomeOf(thread: Thread, standing: readonly Settlement[]): Outcome {
  const said = thread.messages.filter(({ removedAt }) => removedAt === null);
  if (said.length === 0 && !thread.suggestion) return 'resolved';
  if (standing.length === 0 || standing.some(({ outcome }) => outcome === 'open')) return 'open';
  if (standing.some(({ outcome }) => outcome === 'accepted')) return 'accepted';
  if (standing.some(({ outcome }) => outcome === 'rejected')) return 'rejected';
  const seen = new Set(standing.flatMap((each) => each.seen));
  return said.every(({ id }) => seen.has(id)) ? 'resolved' : 'open';
}

/**
 * The threads of a discussion in the order in which they were begun.
 * @param conflicts of the same document: settlements on which two sides differ stand there
 */
export function threadsOf(view: Discussion, conflicts: readonly Conflict[]): ThreadState[] {
  return view.threads.map((thread) => {
    const differing = conflicts.find(({ path }) => path === `threads/${thread.id}/settlement`);
    const standing = differing
      ? differing.entries.flatMap(({ value }) => {
          const read = Settlement.safeParse(value);
          return read.success ? [read.data] : [];
        })
      : thread.settlement
        ? [thread.settlement]
        : [];
    const outcome = outcomeOf(thread, standing);
    const last = standing.find((each) => each.outcome === outcome);
    return {
      id: thread.id,
      about: thread.about,
      suggestion: thread.suggestion?.text ?? null,
      outcome,
      settled: outcome !== 'open' && last ? { by: last.by, at: last.at } : null,
      messages: thread.messages.map(({ id, by, at, text, answers, editedAt, removedAt }) => ({
        id,
        by,
        at,
        text: removedAt === null ? text : '',
        edited: editedAt !== null && removedAt === null,
        removed: removedAt !== null,
        answers,
      })),
    };
  });
}

/** Messages of a thread that ask something of a member and that they have not answered. */
export function unanswered({ outcome, messages }: ThreadState, member: string): ThreadMessage[] {
  if (outcome !== 'open') return [];
  const answered = new Set(messages.filter(({ by }) => by === member).flatMap(({ answers }) => answers));
  return messages.filter(
    ({ id, by, text }) => by !== member && !answered.has(id) && mentionedIn(text).includes(member),
  );
}

/** Suggestions that nobody has decided on: they stand in the way of a proposal. */
export const openSuggestions = (threads: readonly ThreadState[]): ThreadState[] =>
  threads.filter(({ suggestion, outcome }) => suggestion !== null && outcome === 'open');
