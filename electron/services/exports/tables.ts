import { type Bundle, type ExportRecord, recordsOf } from '#shared/export/bundle';
import { findingsTable, type LeadsOfPeriod, leadsTable } from '#shared/export/tables/findings';
import { commitmentsTable, periodsTable, raciTable } from '#shared/export/tables/records';
import type { SheetTable, TableName } from '#shared/export/tables/table';
import type { Application } from '../application';
import { look } from '../compliance/look';
import { fail } from '../fail';
import { leadsBehind } from '../measure';
import type { Watch } from '../progress';

interface Asked {
  /** What is wanted; every table that has something to say, but no leads, where nothing is named. */
  tables?: readonly TableName[] | undefined;
  at?: string | undefined;
}

const WITHOUT_LEADS: readonly TableName[] = ['raci', 'commitments', 'periods', 'findings'];

/** The leads of every period that has figures, period by period. */
async function leadsOf(
  app: Application,
  agreements: readonly ExportRecord[],
  at: string | undefined,
  { signal, onProgress }: Watch,
): Promise<LeadsOfPeriod[]> {
  const wanted = agreements.flatMap(({ id, measurement }) =>
    (measurement?.commitments ?? []).flatMap(({ id: commitment, periods }) =>
      periods.filter(({ numerator }) => numerator !== null).map(({ start }) => ({ id, commitment, start })),
    ),
  );
  const found: LeadsOfPeriod[] = [];
  for (const [done, { id, commitment, start }] of wanted.entries()) {
    signal.throwIfAborted();
    onProgress(0.1 + (0.7 * done) / wanted.length, { say: 'leadsOf', at: done + 1, of: wanted.length });
    const { leads } = await leadsBehind(app, { id, commitment, period: start, missed: false, at });
    found.push({ agreement: id, commitment, start, leads });
  }
  return found;
}

/**
 * The tables that records have. INVALID where they have none of those that were asked for.
 */
export async function tablesOf(
  app: Application,
  bundle: Bundle,
  asked: Asked,
  watch: Watch,
): Promise<SheetTable[]> {
  const records = recordsOf(bundle);
  const ofKind = (kind: string) => records.filter((record) => record.kind === kind);
  const processes = ofKind('process');
  const agreements = ofKind('agreement');
  const wanted = asked.tables ?? WITHOUT_LEADS;
  const made: SheetTable[] = [];
  for (const name of wanted) {
    watch.signal.throwIfAborted();
    if (name === 'raci' && processes.length > 0) made.push(raciTable(bundle, processes));
    if (name === 'commitments' && agreements.length > 0) made.push(commitmentsTable(bundle, agreements));
    if (name === 'periods' && agreements.length > 0) made.push(periodsTable(agreements));
    if (name === 'leads' && agreements.length > 0)
      made.push(leadsTable(await leadsOf(app, agreements, asked.at, watch)));
    if (name === 'findings') {
      const { findings, waived } = await look(app, asked.at === undefined ? {} : { at: asked.at });
      made.push(findingsTable(findings, waived, new Set(records.map(({ id }) => id))));
    }
  }
  if (made.length > 0) return made;
  const missing = wanted.includes('raci') ? 'a process' : 'an agreement';
  throw fail('INVALID', `There is no such table here: it needs ${missing}.`, { field: 'tables' });
}
