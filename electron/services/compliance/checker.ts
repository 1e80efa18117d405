import type { Finding } from '#shared/contract/compliance';
import { documentPath } from '../../store/layout';
import type { DocumentStore, RecordSummary, Unsubscribe } from '../../store/types';
import { Desk } from '../desk';
import type { Checking, CheckRequest } from './checking';

/** The drafts take time to read and room to keep: the thread stays while the workspace is in use. */
const IDLE_MS = 30 * 60_000;

/** Tells the checking thread of one workspace what changed since it last looked. */
export class Checker {
  private readonly desk = new Desk<Checking>('compliance', {}, IDLE_MS);
  private readonly changed = new Map<string, RecordSummary>();
  private readonly removed = new Set<string>();
  private readonly unsubscribe: Unsubscribe;

  constructor(
    private readonly dir: string,
    private readonly documents: DocumentStore,
  ) {
    this.unsubscribe = documents.subscribeList((changed, removed) => {
      for (const record of changed) {
        this.changed.set(record.id, record);
        this.removed.delete(record.id);
      }
      for (const id of removed) {
        this.removed.add(id);
        this.changed.delete(id);
      }
    });
  }

  check(request: Omit<CheckRequest, 'changed' | 'removed'>): Promise<Finding[]> {
    return this.desk.use((checking, fresh) => {
      const records = fresh ? this.documents.list() : [...this.changed.values()];
      // What is archived is out of the working set: to the rules it is not there.
      const away = records.filter(({ archived }) => archived).map(({ id }) => id);
      const changed = records
        .filter(({ archived }) => !archived)
        .map(({ id, kind, title }) => ({ id, kind, title, path: documentPath(this.dir, kind, id) }));
      const removed = fresh ? [] : [...this.removed, ...away];
      this.changed.clear();
      this.removed.clear();
      return checking.check({ ...request, changed, removed });
    });
  }

  async close(): Promise<void> {
    this.unsubscribe();
    await this.desk.close();
  }
}
