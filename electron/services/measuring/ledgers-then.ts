import { Ledger } from '../../measure/ledger';
import type { Application } from '../application';
import { forgottenIn, importsOf } from '../imports';
import type { Session } from '../session';
import { ledgerOf } from './ledgers';

/** Ledgers of what was known at a moment: at most two are open, the newest ones. */
export class LedgersThen {
  readonly #open = new Map<string, Promise<Ledger>>();

  /** @param purpose tells its files from those of others that look back at the same time */
  constructor(
    private readonly session: Session,
    private readonly purpose = 'then',
  ) {}

  /** @param at epoch milliseconds: imports that had come in by then */
  async at(at: number): Promise<Ledger> {
    const imports = importsOf(this.session)
      .filter((act) => Date.parse(act.at) <= at)
      .map(({ hash, blob, exportedAt }) => ({
        importId: hash,
        blobPath: this.session.store.blobs.path(blob),
        exportedAt,
      }));
    const key = imports.map(({ importId }) => importId).join();
    const there = this.#open.get(key);
    if (there) return there;
    const [oldest] = this.#open;
    if (this.#open.size > 1 && oldest) {
      this.#open.delete(oldest[0]);
      // Before the next one takes its file: the same database open twice in a process ends the process.
      await (await oldest[1]).close();
    }
    // Two files in turn: one is read while the other is made.
    const name = `${this.session.id.slice(0, 40)}-${this.purpose}-${imports.length % 2}`;
    const made = Ledger.open({
      home: this.session.device.home,
      workspaceId: name,
      imports,
      forgotten: forgottenIn(this.session),
    });
    this.#open.set(key, made);
    return made;
  }

  async close(): Promise<void> {
    for (const ledger of this.#open.values()) await ledger.then((open) => open.close()).catch(() => {});
    this.#open.clear();
  }
}

/**
 * Does something with the leads as they were known at a moment (epoch milliseconds): with the workspace's own ledger
 * where nothing has come in since.
 */
export async function withLedgerAt<T>(
  app: Application,
  at: number,
  work: (ledger: Ledger) => Promise<T>,
): Promise<T> {
  // Also where it is not used: it says so when leads are awaited.
  const now = await ledgerOf(app);
  if (importsOf(app.session).every((act) => Date.parse(act.at) <= at)) return work(now);
  const then = new LedgersThen(app.session, 'review');
  try {
    return await work(await then.at(at));
  } finally {
    await then.close();
  }
}
