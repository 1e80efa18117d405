import type { Measurement } from '#shared/contract/leads';
import type { Restatement, RestatementCause, Restatements } from '#shared/contract/restatements';
import { DAY } from '#shared/domain/calendar/days';
import { leadsChanged, type Restated, restatedBetween } from '#shared/domain/restatements/restatements';
import { statementsOf } from '#shared/domain/statements/statements';
import { sameJson } from '#shared/model/binding/equal';
import { knownAmong, leadsThen } from '../measure/leads-then';
import type { Ledger } from '../measure/ledger';
import type { Application } from './application';
import { versionOfPeriod } from './disputes/reading';
import { fail } from './fail';
import { os } from './implement';
import { measureOn } from './measure';
import { LedgersThen } from './measuring/ledgers-then';
import { judgingVersions } from './measuring/versions';
import { progressOf, type Watch } from './progress';
import { kindOfRecord } from './records';
import { type Step, stepsOf } from './restatements/steps';
import type { Session } from './session';

/** Figures of judged periods that changed afterwards, each with its cause. */
export const restatementsService = (app: Application) => ({
  steps: os.restatements.steps.handler(async ({ input }) => {
    requireAgreement(app.session, input.id);
    return { steps: (await stepsOf(app.session, input.id)).length };
  }),
  find: os.restatements.find.handler(({ input, signal }) =>
    progressOf<Restatements>(signal, (watch) => findRestatements(app.session, input, watch)),
  ),
});

interface Asked {
  id: string;
  from?: string | undefined;
  to?: string | undefined;
  at?: string | undefined;
}

/** So many leads are named; the others are counted. */
const NAMED = 5;

function requireAgreement(session: Session, id: string): void {
  const kind = kindOfRecord(session, id);
  if (kind !== 'agreement')
    throw fail('INVALID', `${id} is a ${kind}; only figures of an agreement are restated.`, { record: id });
}

/** Of one step: what is restated costs nothing to ask again until something else happens. */
const answered = new WeakMap<Session, Map<string, Restatements>>();

export async function findRestatements(session: Session, asked: Asked, watch: Watch): Promise<Restatements> {
  requireAgreement(session, asked.id);
  const key = JSON.stringify([asked, session.history.heads, session.now().slice(0, 13)]);
  const before = answered.get(session)?.get(key);
  if (before) return before;
  const found = await look(session, asked, watch);
  answered.set(session, new Map([[key, found]]));
  return found;
}

/**
 * One ledger after the other, each as the leads were known until the next import: the figures just before a step
 * against those just before the one after it.
 */
async function look(session: Session, asked: Asked, { signal, onProgress }: Watch): Promise<Restatements> {
  const now = Date.parse(asked.at ?? session.now());
  // Before a period has begun nothing of it was judged that could be taken back; a day more for any zone.
  const begins = asked.from === undefined ? Number.NaN : Date.parse(asked.from) - DAY;
  const steps = (await stepsOf(session, asked.id)).filter(({ at }) => at <= now && !(at < begins));
  const ledgers = new LedgersThen(session);
  const found: Restatement[] = [];
  try {
    const [first] = steps;
    let before = first ? await figuresAt(session, asked, ledgers, first.at - 1) : null;
    for (const [at, step] of steps.entries()) {
      signal.throwIfAborted();
      onProgress(
        at / steps.length,
        step.kind === 'import' ? { say: 'named', name: step.act.source.name } : { say: 'disputes' },
      );
      const until = (steps[at + 1]?.at ?? now + 1) - 1;
      const after = await figuresAt(session, asked, ledgers, until);
      for (const restated of before ? restatedBetween(before, after) : [])
        found.push(await withCause(session, asked.id, ledgers, step, restated, until));
      before = after;
    }
  } finally {
    await ledgers.close();
  }
  return { record: asked.id, restatements: found.reverse() };
}

const figuresAt = (session: Session, asked: Asked, ledgers: LedgersThen, at: number): Promise<Measurement> =>
  measureOn(session, { ...asked, at: new Date(at).toISOString() }, () => ledgers.at(at));

/** Was the same file, or the same kind of export, read by other columns before? */
function mappedAnew({ act, earlier }: Extract<Step, { kind: 'import' }>): boolean {
  const same = earlier.findLast(({ source }) => source.hash === act.source.hash);
  if (same) return !sameJson(same.mapping, act.mapping) || same.timeZone !== act.timeZone;
  return false;
}

/** Have both teams acknowledged figures since that have the period in them? */
function isAcknowledged(session: Session, agreement: string, { start }: Restated, step: Step): boolean {
  const day = start.slice(0, 10);
  return statementsOf(session.history, agreement).some(
    ({ act, waitingFor }) =>
      waitingFor.length === 0 && act.at >= step.act.at && act.from <= day && day <= act.to,
  );
}

async function withCause(
  session: Session,
  agreement: string,
  ledgers: LedgersThen,
  step: Step,
  restated: Restated,
  until: number,
): Promise<Restatement> {
  const said = {
    ...restated,
    by: session.history.members.get(step.act.author)?.name ?? step.act.author,
    at: step.act.at,
    act: step.act.hash,
    acknowledged: isAcknowledged(session, agreement, restated, step),
  };
  if (step.kind === 'dispute')
    return { ...said, cause: 'settled dispute', file: null, leads: [step.dispute.lead], count: 1 };
  if (step.kind === 'report') return { ...said, cause: 'corrected figure', file: null, leads: [], count: 0 };
  const { late, corrected } = await changedIn(session, agreement, ledgers, step, restated, until);
  const cause: RestatementCause = mappedAnew(step)
    ? 'changed mapping'
    : corrected.length > 0
      ? 'corrected leads'
      : 'late data';
  const leads = [...corrected, ...late];
  const file = step.act.source.name.split(/[\\/]/).at(-1) ?? '';
  return { ...said, cause, file, leads: leads.slice(0, NAMED), count: leads.length };
}

/** The leads of a restated period that count otherwise since an import. */
async function changedIn(
  session: Session,
  agreement: string,
  ledgers: LedgersThen,
  step: Step,
  { commitment: id, start }: Restated,
  until: number,
) {
  const [then, now] = [await ledgers.at(step.at - 1), await ledgers.at(until)];
  const versions = await judgingVersions(session, agreement, until);
  const found = versionOfPeriod(versions, id, start.slice(0, 10));
  const promised = found?.version.commitments.find((each) => each.id === id);
  if (!found || !promised) return { late: [], corrected: [] };
  const calendar = found.version.calendarOf(promised.owedBy);
  const leads = (ledger: Ledger, at: number) => leadsThen(ledger, promised, calendar, Date.parse(start), at);
  const [before, after] = [await leads(then, until), await leads(now, until)];
  const came = [...after.keys()].filter((lead) => !before.has(lead));
  return leadsChanged(before, after, await knownAmong(then, came));
}
