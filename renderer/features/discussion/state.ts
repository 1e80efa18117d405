import { create } from 'zustand';
import type { About } from '#shared/model/discussion';
import { anchorsOf } from '../../editor/anchors/anchor-state';

/** A thread that is being begun. */
interface Draft {
  record: string;
  about: About;
  suggests: boolean;
}

interface TalkState {
  /** The record on the page whose discussion is open to the person; null where one may only read. */
  record: string | null;
  /** Open threads of that record by the path of the part they are about. */
  open: Readonly<Record<string, number>>;
  draft: Draft | null;
  /** How often somebody asked for a thread: the same one may be asked for again. */
  asked: number;
}

/** What the panel, the page and the keys share of the discussion on view. */
export const useTalk = create<TalkState>(() => ({ record: null, open: {}, draft: null, asked: 0 }));

/** Begins a thread; the panel shows where it is written. */
export const beginThread = (record: string, about: About, suggests = false): void =>
  useTalk.setState({ draft: { record, about, suggests } });

/** Shows a thread of a record, now or as soon as the record is on the page. */
export function chooseThread(record: string, thread: string): void {
  anchorsOf(record).setState({ chosen: thread });
  useTalk.setState(({ asked }) => ({ asked: asked + 1 }));
}

/** What was written and not sent yet, by what it is about: a panel that is closed, or drawn anew, loses no words. */
export const unsent = new Map<string, string>();
