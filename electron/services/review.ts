import type { Review, ReviewQuarters } from '#shared/contract/review';
import { dateAt } from '#shared/domain/calendar/days';
import { QUESTIONS, type Question } from '#shared/domain/review/answer';
import type { ReviewFacts } from '#shared/domain/review/facts';
import { promisesKept } from '#shared/domain/review/promises';
import { quartersBetween, quarterToReview } from '#shared/domain/review/quarter';
import { REVIEW_WORDS } from '#shared/domain/review/spoken';
import { tellReview } from '#shared/domain/review/tell';
import { speakingIn, spokenLanguage } from '../measure/speaking';
import type { Application } from './application';
import { fail } from './fail';
import { os } from './implement';
import { importsOf } from './imports';
import { languageFor } from './language';
import { ledgerFacts, zoneOf } from './measure';
import { withLedgerAt } from './measuring/ledgers-then';
import { judgingVersions } from './measuring/versions';
import { workspaceView } from './names';
import { progressOf, type Watch } from './progress';
import { kindOfRecord } from './records';
import { type Asked, checked, type Looking, lookAt } from './review/asked';
import { changedIn, disputedIn, proposedIn, reachIn } from './review/from-acts';
import { leftAlone, offersIn, rejectedIn, sourcesIn, timeIn } from './review/from-leads';
import type { Session } from './session';

/** A quarter of an agreement, looked at together. */
export const reviewService = (app: Application) => ({
  quarters: os.review.quarters.handler(({ input }) => quarters(app, input.id)),
  open: os.review.open.handler(async function* ({ input, context, signal }) {
    const language = languageFor(app, context);
    yield* progressOf<Review>(signal, (watch) => speakingIn(language, () => reviewOf(app, input, watch)));
  }),
});

/** So many quarters are offered: five years. */
const MOST_QUARTERS = 20;

function requireAgreement(session: Session, id: string): void {
  const kind = kindOfRecord(session, id);
  if (kind !== 'agreement')
    throw fail('INVALID', `${id} is a ${kind}; only agreements are reviewed.`, { record: id });
}

const titleOf = ({ store }: Session, id: string): string =>
  store.documents.list().find((each) => each.id === id)?.title ?? '';

async function quarters(app: Application, id: string): Promise<ReviewQuarters> {
  const { session } = app;
  requireAgreement(session, id);
  const now = session.now();
  const versions = await judgingVersions(session, id, Date.parse(now));
  const today = dateAt(Date.parse(now), zoneOf(versions)).toString();
  const { first } = await ledgerFacts(app);
  const begins = versions[0]?.from ?? null;
  const days = [
    first?.slice(0, 10),
    begins === null ? undefined : new Date(begins).toISOString().slice(0, 10),
  ];
  const from = days.flatMap((day) => day ?? []).sort()[0];
  const found = from === undefined || from > today ? [] : quartersBetween(from, today, MOST_QUARTERS);
  return {
    title: titleOf(session, id),
    quarters: found.toReversed(),
    suggested: quarterToReview(found, today),
    now,
  };
}

/** Reviews that were asked for: nothing in them changes while nobody does anything. */
const answered = new WeakMap<Session, Map<string, Review>>();
const MOST_KEPT = 4;

/** The ten answers, in the language that is spoken. INVALID, NOT_ALLOWED. */
export async function reviewOf(app: Application, input: Asked, watch: Watch): Promise<Review> {
  const { session } = app;
  requireAgreement(session, input.id);
  const asked = checked(session, input);
  const key = JSON.stringify([input, spokenLanguage(), session.history.heads, changesIn(session)]);
  const kept = answered.get(session) ?? new Map<string, Review>();
  answered.set(session, kept);
  const before = kept.get(key);
  if (before) return before;
  const made = await withLedgerAt(app, asked.at, async (ledger): Promise<Review> => {
    const looking = await lookAt(app, input.id, asked, ledger);
    const facts = await factsOf(looking, watch);
    return {
      ...asked.quarter,
      agreement: input.id,
      title: titleOf(session, input.id),
      cutOff: asked.cutOff,
      exportedAt: ledger.exportedAt === null ? null : new Date(ledger.exportedAt).toISOString(),
      later: importsOf(session).filter(({ at }) => at > asked.cutOff).length,
      answers: tellReview(facts, spokenLanguage()),
      facts,
    };
  });
  kept.set(key, made);
  for (const old of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(old);
  return made;
}

/** Changes whenever a record does: drafts, offers, calendars and definitions all speak along. */
const changesIn = ({ store }: Session): string =>
  store.documents
    .list()
    .map(({ id, updatedAt }) => `${id} ${updatedAt}`)
    .join();

async function factsOf(looking: Looking, { signal, onProgress }: Watch): Promise<ReviewFacts> {
  const titles = REVIEW_WORDS[spokenLanguage()].titles;
  const step = async <T>(question: Question, work: () => Promise<T>): Promise<T> => {
    signal.throwIfAborted();
    onProgress(QUESTIONS.indexOf(question) / QUESTIONS.length, { say: 'named', name: titles[question] });
    return work();
  };
  const promised = new Set(looking.versions.at(-1)?.commitments.map(({ id }) => id));
  const promises = promisesKept(looking.measurement.commitments, looking.judgedBy, promised);
  const changed = await step('changed', () =>
    changedIn(looking, { signal, onProgress: () => onProgress(0.1, { say: 'named', name: titles.changed }) }),
  );
  const sources = await step('sources', () => sourcesIn(looking));
  return {
    leads: sources.rows.reduce((sum, { leads }) => sum + leads, 0),
    crm: (await workspaceView(looking.session))?.leadLink ?? '',
    ...{ promises, changed, sources },
    rejections: await step('rejections', () => rejectedIn(looking)),
    time: await step('time', () => timeIn(looking)),
    untouched: await step('untouched', () => leftAlone(looking)),
    reach: await step('reach', () => reachIn(looking)),
    offers: await step('offers', () => offersIn(looking)),
    disputes: await step('disputes', () => disputedIn(looking)),
    proposal: await step('proposal', () => proposedIn(looking, promises)),
  };
}
