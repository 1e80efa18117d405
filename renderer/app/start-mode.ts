import { create } from 'zustand';

/**
 * What stands in place of the shell although a workspace may be open:
 * - `first-run`: a further workspace is being made.
 * - `recovery`: one was just made, and its recovery file is offered.
 */
export type StartMode = 'none' | 'first-run' | 'recovery';

interface Start {
  mode: StartMode;
  /** The passphrase just chosen, so that the recovery file need not ask for it again. Never stored. */
  passphrase: string | null;
}

export const useStart = create<Start>(() => ({ mode: 'none', passphrase: null }));

export const start = {
  firstRun: () => useStart.setState({ mode: 'first-run', passphrase: null }),
  recovery: (passphrase: string | null) => useStart.setState({ mode: 'recovery', passphrase }),
  done: () => useStart.setState({ mode: 'none', passphrase: null }),
};
