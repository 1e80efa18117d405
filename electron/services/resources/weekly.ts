import type { Commitment } from '#shared/model/commitment';
import { numberOf } from '../../measure/duckdb';
import type { Ledger } from '../../measure/ledger';
import { inUse } from '../records';
import type { Session } from '../session';

const WEEK = 7 * 86_400_000;
/** Leads as they came are told over so many weeks: long enough to be no accident, short enough to be now. */
const WEEKS = 12;

/** The weeks before the newest export, and how many leads came in each of them on average. */
export interface LeadsLately {
  /** Epoch milliseconds. */
  from: number;
  to: number;
  weeks: number;
  perWeek: number;
}

/** Leads as they came lately; null without any. */
export async function leadsLately(ledger: Ledger): Promise<LeadsLately | null> {
  const { exportedAt: to } = ledger;
  if (to === null) return null;
  const from = to - WEEKS * WEEK;
  const row = await ledger.duck.one(`SELECT count(*) AS n, min("handedOverAt") AS first FROM leads
    WHERE "handedOverAt" >= ${from} AND "handedOverAt" < ${to} AND "mergedInto" IS NULL`);
  const count = numberOf(row['n']);
  if (count === 0) return null;
  // What began lately is told over the weeks that there were.
  const weeks = Math.min(WEEKS, Math.max(1, Math.ceil((to - Number(row['first'])) / WEEK)));
  return { from: to - weeks * WEEK, to, weeks, perWeek: count / weeks };
}

/** What agreements promise of leads every week, and between whom. */
export interface PromisedLeads {
  perWeek: number;
  /** The team they are promised to. */
  owedTo: string;
  agreement: { id: string; title: string };
}

const EVERY_WEEK = /^FREQ=WEEKLY(;BYDAY=[A-Z]{2})?(;INTERVAL=1)?$/;

const isWeeklyCount = ({ metric, target, schedule, segment }: Partial<Commitment>): boolean =>
  metric === 'count' &&
  target?.unit === 'leads' &&
  target.bound === 'atLeast' &&
  EVERY_WEEK.test(schedule?.rrule ?? '') &&
  (segment ?? []).length === 0;

/** The largest weekly number of leads that an agreement in use promises, as its draft has it; null without one. */
export async function promisedLeads(session: Session): Promise<PromisedLeads | null> {
  let most: PromisedLeads | null = null;
  for (const { id, title } of inUse(session, 'agreement')) {
    const { view } = await session.store.documents.view(id);
    for (const promised of (view.commitments ?? []) as Partial<Commitment>[]) {
      const perWeek = promised.target?.value ?? 0;
      if (!isWeeklyCount(promised) || perWeek <= (most?.perWeek ?? 0)) continue;
      most = { perWeek, owedTo: promised.owedTo ?? '', agreement: { id, title } };
    }
  }
  return most;
}
