import type { RuleFailure } from '#shared/contract/compliance';
import type { MeasuredCommitment } from '#shared/contract/leads';
import type { LeadFacts } from '#shared/domain/compliance/rule';
import type { Application } from '../application';
import { measureAgreement } from '../measure';
import { ledgerOf } from '../measuring/ledgers';
import { inUse } from '../records';
import type { Session } from '../session';

/** What the leads say, for the rules. */
export interface Figures {
  measured: ReadonlyMap<string, readonly MeasuredCommitment[]>;
  leads: LeadFacts | null;
  /** Agreements that could not be measured, and why. */
  failed: readonly Omit<RuleFailure, 'rule'>[];
}

/** Periods fall due to the minute; what was measured holds so long, if nothing changes that it rests on. */
const SLOT_MS = 60_000;
const RECENT_DAYS = 91;
/** What figures rest on beside leads and acts. */
const GROUNDS = ['agreement', 'calendar', 'workspace'];

interface Kept {
  history: Session['history'];
  slot: number;
  figures: Promise<Figures>;
}

const kept = new WeakMap<Session, Kept>();
const watched = new WeakSet<Session>();

/** Documents that figures rest on are watched, so that what was measured before a change is not told after it. */
function watch(app: Application, session: Session): void {
  if (watched.has(session)) return;
  watched.add(session);
  app.onClose(
    session.store.documents.subscribeList((changed, removed) => {
      if (removed.length > 0 || changed.some(({ kind }) => GROUNDS.includes(kind))) kept.delete(session);
    }),
  );
}

/**
 * Figures of every agreement in use: the same object as long as nothing about them can have changed.
 * @param at an instant that was asked for, as it was written; null for now
 */
export function figuresAt(app: Application, at: string | null): Promise<Figures> {
  const { session } = app;
  if (at !== null) return measure(app, at);
  watch(app, session);
  const { history } = session;
  const slot = Math.floor(Date.parse(session.now()) / SLOT_MS);
  const before = kept.get(session);
  if (before?.history === history && before.slot === slot) return before.figures;
  const figures = measure(app, null);
  kept.set(session, { history, slot, figures });
  // What is awaited may be here the next moment.
  const forget = (): void => {
    if (kept.get(session)?.figures === figures) kept.delete(session);
  };
  figures.then(({ failed }) => failed.length > 0 && forget(), forget);
  return figures;
}

async function measure(app: Application, at: string | null): Promise<Figures> {
  const measured = new Map<string, readonly MeasuredCommitment[]>();
  const failed: Omit<RuleFailure, 'rule'>[] = [];
  for (const { id, title } of inUse(app.session, 'agreement')) {
    try {
      const { commitments } = await measureAgreement(app, { id, ...(at !== null && { at }) });
      measured.set(id, commitments);
    } catch (error) {
      failed.push({ record: id, title, message: error instanceof Error ? error.message : String(error) });
    }
  }
  const leads = failed.length > 0 ? null : await leadFacts(app, at ?? app.session.now());
  return { measured, leads, failed };
}

async function leadFacts(app: Application, at: string): Promise<LeadFacts | null> {
  if (!app.session.history.acts.some(({ kind }) => kind === 'leads')) return null;
  const until = Date.parse(at.length === 10 ? `${at}T23:59:59.999Z` : at);
  const since = until - RECENT_DAYS * 86_400_000;
  const ledger = await ledgerOf(app);
  return { ...(await ledger.rejections(since, until)), since: new Date(since).toISOString().slice(0, 10) };
}
