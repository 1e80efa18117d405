import { Temporal } from 'temporal-polyfill';
import { isComplete } from '#shared/domain/definitions/criteria';
import { disputesAlike } from '#shared/domain/review/disputes';
import type { DisputesAlike, FigureChanged, Reach, ReviewFacts } from '#shared/domain/review/facts';
import { firstMonthOf } from '#shared/domain/review/quarter';
import { daysWorked, reachOf } from '#shared/domain/review/reach';
import { statementsOf } from '#shared/domain/statements/statements';
import { sameJson } from '#shared/model/binding/equal';
import type { ViewOf } from '#shared/model/kinds';
import { disputesAt } from '../disputes/reading';
import { tryCommitments } from '../measuring/trial';
import { draftOf } from '../measuring/versions';
import type { Watch } from '../progress';
import { show } from '../records';
import { findRestatements } from '../restatements';
import type { Looking } from './asked';
import { resourcesIn } from './resources';

/** Judged figures that changed, and whether a statement had frozen them. */
export async function changedIn(looking: Looking, watch: Watch): Promise<ReviewFacts['changed']> {
  const { session, id, quarter, cutOff } = looking;
  const { from, to } = quarter;
  const statements = statementsOf(session.history, id).filter(
    ({ act }) => act.at <= cutOff && act.from <= to && act.to >= from,
  );
  const { restatements } = await findRestatements(session, { id, from, to, at: cutOff }, watch);
  const figures = restatements.map(
    ({ cause, by, at, file, count, act: _act, acknowledged: _both, ...restated }): FigureChanged => {
      const day = restated.start.slice(0, 10);
      const frozen = statements.findLast(({ act }) => act.at < at && act.from <= day && act.to >= day);
      return { ...restated, cause, by, at, file, leads: count, statement: frozen?.act.hash ?? null };
    },
  );
  return { figures, statements: statements.length };
}

/** Whether holidays and staff left the time that the promises needed. */
export async function reachIn(looking: Looking): Promise<ReviewFacts['reach']> {
  const { session, quarter, versions, measurement, cutOff } = looking;
  const version = versions.at(-1);
  const rows = measurement.commitments.flatMap((commitment): Reach[] =>
    version && commitment.missing.length === 0 && commitment.periods.length > 0
      ? [reachOf(commitment, version.calendarOf(commitment.owedBy))]
      : [],
  );
  const [from, to] = [Temporal.PlainDate.from(quarter.from), Temporal.PlainDate.from(quarter.to)];
  const parties = new Set(measurement.commitments.flatMap(({ owedBy, owedTo }) => [owedBy, owedTo]));
  const { genesis, members } = session.history;
  const teams = (genesis?.teams ?? []).filter(({ id }) => parties.has(id));
  const sellers = version?.commitments.find(({ metric }) => metric === 'count')?.owedTo;
  return {
    rows,
    staff: (await resourcesIn(session, quarter, sellers)).staff,
    teams: teams.flatMap(({ id, name }) => {
      if (!version) return [];
      const { worked, off } = daysWorked(version.calendarOf(id), from, to);
      const people = [...members.values()].filter(
        (member) => member.team === id && member.admittedAt <= cutOff && !member.left,
      );
      return [{ team: id, name, workingDays: worked, off, members: people.length }];
    }),
  };
}

/** Disputes about the quarter's periods, those that are about the same together. */
export async function disputedIn(looking: Looking): Promise<DisputesAlike[]> {
  const { session, id, quarter, at, versions, measurement } = looking;
  const disputes = disputesAt(session, id, versions, at).filter(
    ({ act }) => act.period >= quarter.from && act.period <= quarter.to,
  );
  if (disputes.length === 0) return [];
  const agreement = (await show(session, id)).view as ViewOf<'agreement'>;
  const named = agreement.definitions.filter((each) => session.store.documents.has(each.id));
  const definitions = await Promise.all(
    named.map(async (each) => {
      const { title, also, criteria } = (await show(session, each.id)).view as ViewOf<'definition'>;
      return { id: each.id, title, also, criteria: criteria.filter(isComplete).length };
    }),
  );
  const promised = versions.at(-1)?.commitments ?? [];
  return disputesAlike(
    disputes.map(({ act, status }) => ({ ...act, status })),
    measurement.commitments.map(({ id: commitment, title, sentence }) => ({
      ...{ id: commitment, title, sentence },
      of: promised.find((each) => each.id === commitment)?.of,
    })),
    definitions,
  );
}

/** What the draft would have scored on the same leads. */
export async function proposedIn(
  looking: Looking,
  promises: ReviewFacts['promises'],
): Promise<ReviewFacts['proposal']> {
  const { app, session, id, quarter, at, ledger, versions, span } = looking;
  const trials = await tryCommitments(app, { id, at, to: Math.min(at, span.to - 1), ledger });
  const draft = await draftOf(session, id, at);
  const version = versions.at(-1);
  const rows = trials.map(({ id: commitment, title, missing, quarters }) => {
    const scored = quarters.find(({ start }) => start === firstMonthOf(quarter));
    const had = promises.filter((row) => row.commitment === commitment);
    const signed = version?.commitments.find((each) => each.id === commitment);
    return {
      ...{ commitment, title, columns: missing },
      kept: scored?.kept ?? 0,
      judged: scored?.judged ?? 0,
      before:
        had.length === 0
          ? null
          : {
              kept: had.reduce((sum, row) => sum + row.kept, 0),
              judged: had.reduce((sum, row) => sum + row.judged, 0),
            },
      changed: !sameJson(
        signed,
        draft.commitments.find((each) => each.id === commitment),
      ),
    };
  });
  return { rows, version: version?.number ?? null };
}
