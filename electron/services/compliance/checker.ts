import type { CheckResult, Severity } from '#shared/contract/compliance';
import type { MeasuredCommitment } from '#shared/contract/leads';
import { Findings } from '#shared/domain/compliance/findings';
import type { News } from '#shared/domain/compliance/linter';
import { nameOfRecord, type Rule, type World } from '#shared/domain/compliance/rule';
import type { Standing } from '#shared/domain/compliance/standing';
import { KINDS } from '#shared/model/kinds';
import type { DocumentStore, RecordSummary, Unsubscribe } from '../../store/types';
import { Desk } from '../desk';
import type { Checking } from './checking';

/** The drafts take time to read and room to keep: the thread stays while the workspace is in use. */
const IDLE_MS = 30 * 60_000;

const VERSIONS = Object.fromEntries(Object.entries(KINDS).map(([kind, { version }]) => [kind, version]));

/** What is to be checked against what. Maps that are the same object as before were not changed. */
export interface Asked {
  rules: readonly Rule[];
  severityOf(rule: Rule): Severity;
  world: World;
  /** Of every record that was ever proposed. */
  standings: ReadonlyMap<string, Standing>;
  measured: ReadonlyMap<string, readonly MeasuredCommitment[]>;
}

/** Tells the checking thread of one workspace what changed since it last looked. */
export class Checker {
  private readonly desk = new Desk<Checking>('compliance', {}, IDLE_MS);
  private readonly changed = new Map<string, RecordSummary>();
  private readonly removed = new Set<string>();
  private readonly titles = new Map<string, string>();
  private readonly findings = new Findings();
  private readonly unsubscribe: Unsubscribe;
  private told = new Told();

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

  /** A check follows: its thread starts meanwhile. */
  begin(): void {
    this.desk.begin();
  }

  check(asked: Asked): Promise<Pick<CheckResult, 'findings' | 'failed'>> {
    return this.desk.use(async (checking, fresh) => {
      if (fresh) this.told = new Told();
      const records = fresh ? this.documents.list() : [...this.changed.values()];
      const removed = fresh ? [] : [...this.removed];
      this.changed.clear();
      this.removed.clear();
      for (const id of removed) this.titles.delete(id);
      for (const record of records) this.titles.set(record.id, nameOfRecord(record));
      const answers = await checking.check({
        dir: this.dir,
        removed,
        // What is archived is out of the working set: the rules do not look at it, and links to it hold.
        aside: records.filter(({ archived }) => archived).map(({ id, title }) => ({ id, title })),
        changed: records
          .filter(({ archived }) => !archived)
          .map(({ id, kind, title }) => ({ id, kind, title })),
        news: this.told.news(asked),
        rules: asked.rules.map(({ id }) => id),
        versions: VERSIONS,
      });
      if (fresh) this.findings.clear();
      this.findings.take(answers);
      return this.findings.of(
        asked.rules,
        (rule) => asked.severityOf(rule),
        (id) => this.titles.get(id) ?? id,
      );
    });
  }

  async close(): Promise<void> {
    this.unsubscribe();
    await this.desk.close();
  }
}

/** Of two maps by record, what the second has otherwise, and null for what it has no more. */
function differences<T>(
  before: Map<string, string>,
  now: ReadonlyMap<string, T>,
): (readonly [string, T | null])[] {
  const found: (readonly [string, T | null])[] = [];
  for (const [id, value] of now) {
    const json = JSON.stringify(value);
    if (before.get(id) === json) continue;
    before.set(id, json);
    found.push([id, value]);
  }
  for (const id of [...before.keys()]) {
    if (now.has(id)) continue;
    before.delete(id);
    found.push([id, null]);
  }
  return found;
}

/** What the thread knows already. */
class Told {
  private readonly world = new Map<string, string>();
  private readonly standings = new Map<string, string>();
  private readonly measured = new Map<string, string>();
  private last: Pick<Asked, 'standings' | 'measured'> | null = null;

  news({ world, standings, measured }: Asked): News {
    const { last } = this;
    this.last = { standings, measured };
    return {
      world: this.worldNews(world),
      standings: last?.standings === standings ? [] : differences(this.standings, standings),
      measured: last?.measured === measured ? [] : differences(this.measured, measured),
    };
  }

  private worldNews(world: World): Partial<World> {
    const changed = Object.entries(world).filter(([name, value]) => {
      const json = JSON.stringify(value instanceof Map ? [...value] : value);
      if (this.world.get(name) === json) return false;
      this.world.set(name, json);
      return true;
    });
    return Object.fromEntries(changed);
  }
}
