import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Targets, targetsFrom } from './targets';

interface MentionState {
  targets: Targets;
  /** Processes whose steps are mentioned, so that their names are asked for. */
  wanted: readonly string[];
}

/** What the mentions of one editor are drawn from. */
export type MentionStore = StoreApi<MentionState>;

export const createMentions = (): MentionStore =>
  createStore<MentionState>(() => ({
    targets: targetsFrom({
      members: undefined,
      teams: undefined,
      roles: undefined,
      records: undefined,
      steps: new Map(),
    }),
    wanted: [],
  }));

/** Notes that the steps of a process are needed. */
export function wantSteps(store: MentionStore, process: string): void {
  const { wanted } = store.getState();
  if (process !== '' && !wanted.includes(process)) store.setState({ wanted: [...wanted, process] });
}
