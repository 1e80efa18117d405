import { Temporal } from 'temporal-polyfill';
import type { Measurement } from '#shared/contract/leads';
import { startOfDay } from '#shared/domain/calendar/days';
import type { JudgedBy } from '#shared/domain/review/promises';
import { type Quarter, quarterNamed } from '#shared/domain/review/quarter';
import { statusOf } from '#shared/domain/signoff/versions';
import type { Ledger } from '../../measure/ledger';
import type { ReviewSpan } from '../../measure/review';
import type { Application } from '../application';
import { fail } from '../fail';
import { measureOn, zoneOf } from '../measure';
import { type JudgingVersion, judgingVersions } from '../measuring/versions';
import type { Session } from '../session';

/** What each answer is worked out from. */
export interface Looking {
  app: Application;
  session: Session;
  id: string;
  quarter: Quarter;
  /** The cut-off. */
  at: number;
  cutOff: string;
  ledger: Ledger;
  versions: readonly JudgingVersion[];
  /** The same with the proposals behind them. */
  judgedBy: readonly JudgedBy[];
  measurement: Measurement;
  /** Leads handed over within the quarter, on the promise's clock. */
  span: ReviewSpan;
}

export interface Asked {
  id: string;
  quarter: string;
  at: string;
}

export interface Checked {
  quarter: Quarter;
  /** The cut-off as epoch milliseconds, and as acts write it. */
  at: number;
  cutOff: string;
}

/** INVALID for a quarter that had not begun, or a cut-off to come. */
export function checked(session: Session, { quarter: named, at }: Asked): Checked {
  const quarter = quarterNamed(named);
  if (!quarter)
    throw fail('INVALID', `quarter: “${named}” is none. Write it like 2026-Q1.`, { field: 'quarter' });
  if (Date.parse(at) > Date.parse(session.now()))
    throw fail('INVALID', 'at: nobody knows yet how it will stand then', { field: 'at' });
  if (at.slice(0, 10) < quarter.from)
    throw fail('INVALID', `quarter: ${named} had not begun at the cut-off`, { field: 'quarter' });
  const instant = Date.parse(at);
  return { quarter, at: instant, cutOff: new Date(instant).toISOString() };
}

/** Measures the quarter once, for all answers. */
export async function lookAt(
  app: Application,
  id: string,
  { quarter, at, cutOff }: Checked,
  ledger: Ledger,
): Promise<Looking> {
  const { session } = app;
  const versions = await judgingVersions(session, id, at);
  const zone = zoneOf(versions);
  const proposals = new Map(
    statusOf(session.history, id, cutOff).versions.map(({ number, proposal }) => [number, proposal.hash]),
  );
  const edge = (day: string) => startOfDay(Temporal.PlainDate.from(day), zone);
  const next = Temporal.PlainDate.from(quarter.to).add({ days: 1 });
  return {
    ...{ app, session, id, quarter, at, cutOff, ledger, versions },
    judgedBy: versions.map(({ number, from }) => ({
      number,
      from,
      proposal: number === null ? null : (proposals.get(number) ?? null),
    })),
    measurement: await measureOn(
      session,
      { id, from: quarter.from, to: quarter.to, at: cutOff, dropped: true },
      async () => ledger,
    ),
    span: { from: edge(quarter.from), to: startOfDay(next, zone), at },
  };
}
