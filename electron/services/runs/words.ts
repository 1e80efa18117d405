import type { RecordSummary } from '#shared/contract/records';
import type { RunStanding } from '#shared/domain/runs/state';
import type { Session } from '../session';
import { knownRun } from './known';

/** Where a run stands, in the word that lists show as its status. */
const WORDS: Readonly<Record<RunStanding, string>> = {
  offered: 'handed over',
  active: 'in work',
  blocked: 'blocked',
  done: 'done',
  stopped: 'called off',
  empty: 'without steps',
};

/** A list whose runs say where they stand; nobody signs them, so they are neither drafts nor versions. */
export async function withRunWords(session: Session, records: RecordSummary[]): Promise<RecordSummary[]> {
  if (!records.some(({ kind }) => kind === 'run')) return records;
  return Promise.all(
    records.map(async (record) => {
      if (record.kind !== 'run' || record.readOnly !== null) return record;
      // One that cannot be read stands in the list as it is: its page says why.
      const known = await knownRun(session, record.id).catch(() => null);
      return known ? { ...record, status: WORDS[known.state.standing] } : record;
    }),
  );
}
