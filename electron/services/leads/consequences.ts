import type { ImportResult, UnjudgedLeads } from '#shared/contract/leads';
import { DAY, dateAt } from '#shared/domain/calendar/days';
import { missingFields } from '#shared/domain/counting/requirements';
import { Commitment } from '#shared/model/commitment';
import type { ViewOf } from '#shared/model/kinds';
import type { Ledger } from '../../measure/ledger';
import type { Application } from '../application';
import { importsOf } from '../imports';
import { ledgerOf } from '../measuring/ledgers';
import { type JudgingVersion, judgingVersions } from '../measuring/versions';
import { inUse } from '../records';

/** Fields and further columns that leads have so far. */
async function columnsSoFar(app: Application): Promise<string[]> {
  const mapped = importsOf(app.session).flatMap(({ mapping }) => Object.keys(mapping));
  if (mapped.length === 0) return [];
  // Leads of the other side that are still on their way keep the ledger waiting, and nobody from importing.
  const known = await ledgerOf(app).catch(() => null);
  return [...mapped, ...(known?.columns ?? [])];
}

/**
 * What a file means for the agreements: which it feeds, and what they still lack with it.
 *
 * @param columns the fields and further columns that the file has
 */
export async function consequences(
  app: Application,
  columns: readonly string[],
): Promise<Pick<ImportResult, 'notMeasurable' | 'agreements'>> {
  const { session } = app;
  const present = [...columns, ...(await columnsSoFar(app))];
  const agreements = inUse(session, 'agreement');
  const notMeasurable: ImportResult['notMeasurable'] = [];
  for (const { id } of agreements) {
    const view = (await session.store.documents.view(id)).view as ViewOf<'agreement'>;
    for (const each of view.commitments) {
      const commitment = Commitment.safeParse(each);
      const missing = commitment.success ? missingFields(commitment.data, present) : [];
      if (missing.length > 0) notMeasurable.push({ commitment: each.title || each.id, missing });
    }
  }
  return { notMeasurable, agreements: agreements.map(({ id }) => id) };
}

/** Once an agreement has counted for twelve weeks, its figures stand on their own, and nobody asks what was before. */
const YOUNG = 12 * 7 * DAY;

/**
 * Leads that came before an agreement counted; null where there are none, for a draft, which counts for all time, and
 * once it has counted for long.
 */
export async function unjudged(
  ledger: Ledger,
  agreement: string,
  versions: readonly JudgingVersion[],
  at: number,
): Promise<UnjudgedLeads | null> {
  const [first] = versions;
  if (!first || first.from === null || at - first.from > YOUNG) return null;
  const leads = await ledger.handedOverBefore(first.from);
  const zone = first.commitments[0]?.schedule.timeZone ?? 'UTC';
  return leads === 0 ? null : { agreement, from: dateAt(first.from, zone).toString(), leads };
}

/** What the leads that are known now mean: how new they are, and which agreements count only from later on. */
export async function newestAndUnjudged(
  app: Application,
  agreements: readonly string[],
): Promise<Pick<ImportResult, 'newest' | 'unjudged'>> {
  const { session } = app;
  const ledger = await ledgerOf(app).catch(() => null);
  if (ledger === null) return { newest: null, unjudged: [] };
  const now = Date.parse(session.now());
  const found = await Promise.all(
    agreements.map(async (id) => unjudged(ledger, id, await judgingVersions(session, id, now), now)),
  );
  const newest = await ledger.newestHandOver();
  return {
    newest: newest === null ? null : new Date(newest).toISOString(),
    unjudged: found.filter((each) => each !== null),
  };
}
