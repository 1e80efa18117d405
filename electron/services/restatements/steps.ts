import type { Known } from '#shared/domain/acts/history';
import { isUpheld } from '#shared/domain/disputes/disputes';
import { disputesNow } from '../disputes';
import type { Session } from '../session';

/** Something that may have changed figures that were judged already, in the order in which it happened. */
export type Step = { at: number } & (
  | { kind: 'import'; act: Known<'leads'>; earlier: readonly Known<'leads'>[] }
  | { kind: 'dispute'; act: Known<'answer'> | Known<'settlement'>; dispute: Known<'dispute'> }
  | { kind: 'report'; act: Known<'report'> }
);

/** Everything that may have restated an agreement's figures. The first import restates nothing. */
export async function stepsOf(session: Session, agreement: string): Promise<Step[]> {
  const { acts } = session.history;
  const byTime = (a: { at: string }, b: { at: string }) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0);
  const imports = acts.filter((act): act is Known<'leads'> => act.kind === 'leads').sort(byTime);
  const steps: Step[] = imports.slice(1).map((act, at) => ({
    kind: 'import',
    at: Date.parse(act.at),
    act,
    earlier: imports.slice(0, at + 1),
  }));
  for (const state of await disputesNow(session, agreement)) {
    const act = state.settlement ?? state.answer;
    if (isUpheld(state) && act)
      steps.push({ kind: 'dispute', at: Date.parse(act.at), act, dispute: state.act });
  }
  const reported = new Set<string>();
  for (const act of acts) {
    if (act.kind !== 'report' || act.record !== agreement) continue;
    const key = `${act.commitment} ${act.period}`;
    if (reported.has(key)) steps.push({ kind: 'report', at: Date.parse(act.at), act });
    reported.add(key);
  }
  return steps.sort((a, b) => a.at - b.at);
}
