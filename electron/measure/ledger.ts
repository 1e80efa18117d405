import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { LEAD_TIMES } from '#shared/model/lead';
import { apartFolder } from './apart';
import { BLOB_TIMES } from './blob-columns';
import { Duck, numberOf, type Row, text, textOf } from './duckdb';
import { STORY_TYPE } from './episode-sql';
import { LeadsError } from './errors';
import type { Forgotten } from './forget';
import { KeptCounts } from './kept-counts';
import {
  buildLeads,
  columnsOf,
  inOrder,
  type LedgerColumns,
  type LedgerImport,
  learnImports,
  withMetas,
} from './ledger-table';
import { emptyCounts, extendLeads } from './ledger-update';
import { keysTable } from './match-sql';

export type { LedgerImport } from './ledger-table';

/** What the ledger knows of the leads as a whole. */
export interface LedgerFacts {
  leads: number;
  /** First and last hand-over (or creation), epoch milliseconds; `null` without any. */
  first: number | null;
  last: number | null;
  /** Fields and further columns that an import has. */
  columns: string[];
  /** When the newest export was made, epoch milliseconds; `null` without imports. */
  exportedAt: number | null;
}

/** A lead that waits for a decision; times in ISO 8601. */
export interface UndecidedLead {
  leadId: string;
  handedOverAt: string | null;
  acceptedAt: string | null;
  source: string | null;
  offer: string | null;
}

export interface LedgerOptions {
  /** This device's folder; the ledger's file goes below it, and it may be deleted at any time. */
  home: string;
  workspaceId: string;
  imports: readonly LedgerImport[];
  /** Digests of leads whose ids and attributes are not to be read any more; see `forget`. */
  forgotten?: readonly string[];
}

/** Raised when what stands in the file changes its meaning: an older file is built anew. */
const LEDGER_VERSION = 8;

/** What a ledger's file was made of. */
interface MadeOf {
  version: number;
  imports: LedgerImport[];
  columns: LedgerColumns;
  /** Digests of whom it does not know any more, in order. */
  forgotten: string[];
  /** Grows with each export that was taken in since it was made. */
  revision: number;
}

/**
 * All imports merged into one row for each lead, in a DuckDB file of this device. It is derived: newer exports
 * are taken in; when other imports than before are missing, or it cannot be read, it is made anew.
 */
export class Ledger {
  readonly duck: Duck;
  readonly counts: KeptCounts;
  readonly #made: MadeOf;
  #facts: Promise<LedgerFacts> | undefined;

  private constructor(duck: Duck, made: MadeOf) {
    this.duck = duck;
    this.#made = made;
    this.counts = new KeptCounts(duck, made.revision);
  }

  /** @throws LeadsError `ledger` when a blob is missing or cannot be read */
  static async open({ home, workspaceId, imports, forgotten = [] }: LedgerOptions): Promise<Ledger> {
    const folder = join(home, 'ledgers');
    await mkdir(folder, { recursive: true });
    const path = join(
      folder,
      `${workspaceId.replace(/[^A-Za-z0-9-]/g, '').slice(0, 64) || 'workspace'}.duckdb`,
    );
    const apart = apartFolder(home, workspaceId);
    const directories = [folder, apart, ...new Set(imports.map(({ blobPath }) => dirname(blobPath)))];
    const spill = join(folder, 'spill');
    for (const attempt of ['kept', 'anew', 'in memory'] as const) {
      if (attempt === 'anew') await removeDatabase(path);
      let duck: Duck;
      try {
        duck = await Duck.open({ directories, spill, ...(attempt === 'in memory' ? {} : { path }) });
      } catch {
        // Torn by a crash, made by another version, or held by another process: derived, so make it again.
        continue;
      }
      try {
        const made = await upToDate(duck, inOrder(imports), { workspaceId, forgotten }, attempt === 'kept');
        return new Ledger(duck, made);
      } catch (error) {
        await duck.close();
        if (attempt !== 'in memory') continue;
        throw new LeadsError(
          'ledger',
          `The imported leads cannot be read: ${error instanceof Error ? error.message.split('\n')[0] : 'unknown'}`,
        );
      }
    }
    throw new LeadsError('ledger', `The imported leads cannot be opened in ${folder}.`);
  }

  facts(): Promise<LedgerFacts> {
    this.#facts ??= this.#lookUp();
    return this.#facts;
  }

  async #lookUp(): Promise<LedgerFacts> {
    const row =
      await this.duck.one(`SELECT count(*) AS n, min(coalesce("handedOverAt", "createdAt")) AS first,
      max(greatest(${LEAD_TIMES.map((field) => `coalesce("${field}", 0)`).join(', ')})) AS last FROM leads`);
    const orNull = (value: unknown) =>
      value === null || value === undefined || Number(value) === 0 ? null : Number(value);
    return {
      leads: numberOf(row['n']),
      first: orNull(row['first']),
      last: orNull(row['last']),
      columns: this.columns,
      exportedAt: this.exportedAt,
    };
  }

  /** How many leads were handed over (or, for want of that, created) before an instant (epoch milliseconds). */
  async handedOverBefore(at: number): Promise<number> {
    if (this.exportedAt === null) return 0;
    const row = await this.duck.one(
      `SELECT count(*) AS n FROM leads WHERE coalesce("handedOverAt", "createdAt") < ${at}`,
    );
    return numberOf(row['n']);
  }

  /** When the newest lead was handed over (or created), epoch milliseconds; `null` where nobody knows. */
  async newestHandOver(): Promise<number | null> {
    if (this.exportedAt === null) return null;
    const row = await this.duck.one(
      'SELECT max(coalesce("lastHandedOverAt", "handedOverAt", "createdAt")) AS newest FROM leads',
    );
    return row['newest'] === null ? null : numberOf(row['newest']);
  }

  /** Leads rejected between two instants (epoch milliseconds), and how many of them without a reason. */
  async rejections(from: number, to: number): Promise<{ rejected: number; withoutReason: number }> {
    const row = await this.duck.one(`SELECT count(*) AS n,
      count(*) FILTER (WHERE trim(coalesce("rejectionReason", '')) = '') AS bare
      FROM leads WHERE "disqualifiedAt" BETWEEN ${from} AND ${to}`);
    return { rejected: numberOf(row['n']), withoutReason: numberOf(row['bare']) };
  }

  /** When the newest export was made, epoch milliseconds; `null` without imports. */
  get exportedAt(): number | null {
    const newest = this.#made.imports.at(-1);
    return newest === undefined ? null : Date.parse(newest.exportedAt);
  }

  /** Fields of a lead and further columns that at least one import has. */
  get columns(): string[] {
    return [...this.#made.columns.fields, ...this.#made.columns.segments];
  }

  /** Leads that nobody has qualified, disqualified, won or lost, the newest hand-over first, and how many there are. */
  async undecided(most: number): Promise<{ total: number; leads: UndecidedLead[] }> {
    const open = ['qualifiedAt', 'disqualifiedAt', 'wonAt', 'lostAt', 'mergedInto'];
    const from = `FROM leads WHERE ${open.map((field) => `"${field}" IS NULL`).join(' AND ')} AND NOT starts_with("leadId", 'forgotten-')`;
    const rows = await this.duck.all(`SELECT "leadId", "handedOverAt", "acceptedAt", source, offer ${from}
      ORDER BY "handedOverAt" DESC NULLS LAST, "leadId" LIMIT ${most}`);
    const iso = (value: Row[string] | undefined) =>
      value === null || value === undefined ? null : new Date(Number(value)).toISOString();
    const leads = rows.map((row) => ({
      leadId: textOf(row['leadId']),
      handedOverAt: iso(row['handedOverAt']),
      acceptedAt: iso(row['acceptedAt']),
      source: textOf(row['source']) || null,
      offer: textOf(row['offer']) || null,
    }));
    return { total: numberOf((await this.duck.one(`SELECT count(*) AS n ${from}`))['n']), leads };
  }

  /** Is there a lead with this id? */
  async knows(leadId: string): Promise<boolean> {
    return (
      numberOf(
        (await this.duck.one(`SELECT count(*) AS n FROM leads WHERE "leadId" = ${text(leadId)}`))['n'],
      ) > 0
    );
  }

  /** Of how many leads a file of events tells which no export has brought yet. */
  async unknownLeads(blobPath: string): Promise<number> {
    const row = await this.duck.one(`SELECT count(DISTINCT "leadId") AS n FROM read_parquet(${text(blobPath)})
      WHERE "leadId" NOT IN (SELECT "leadId" FROM leads)`);
    return numberOf(row['n']);
  }

  /** Every import that it was made of, the oldest export first. */
  get imports(): readonly LedgerImport[] {
    return this.#made.imports;
  }

  async close(): Promise<void> {
    await this.counts.flush().catch(() => undefined);
    return this.duck.close();
  }
}

async function removeDatabase(path: string): Promise<void> {
  await rm(path, { force: true, maxRetries: 3 }).catch(() => undefined);
  await rm(`${path}.wal`, { force: true, maxRetries: 3 }).catch(() => undefined);
}

/** What the file was made of, or `undefined` when it does not say so in today's words. */
async function readMadeOf(duck: Duck): Promise<MadeOf | undefined> {
  try {
    const row = await duck.one('SELECT made FROM made_of');
    const made: MadeOf = JSON.parse(textOf(row['made']));
    return made.version === LEDGER_VERSION ? made : undefined;
  } catch {
    return undefined;
  }
}

const sameImport = (a: LedgerImport | undefined, b: LedgerImport | undefined): boolean =>
  a?.importId === b?.importId && a?.exportedAt === b?.exportedAt && a?.blobPath === b?.blobPath;

/**
 * Makes the file hold exactly these imports, in the order of their exports.
 *
 * @param before the file may be from before
 * @throws Error when somebody is to be forgotten whom the file may have held
 */
async function upToDate(
  duck: Duck,
  imports: LedgerImport[],
  whom: Forgotten,
  before: boolean,
): Promise<MadeOf> {
  const made = await readMadeOf(duck);
  const known = new Map(made?.imports.map((each) => [each.importId, each]));
  const sameFor = made?.forgotten.join() === [...whom.forgotten].sort().join();
  const held = imports.filter((each) => sameImport(known.get(each.importId), each));
  if (made !== undefined && sameFor && known.size > 0 && held.length === known.size) {
    const { forgotten } = whom;
    if (forgotten.length > 0) await beginKeys(duck, held, true);
    if (held.length === imports.length) return made;
    const grown = await grow(duck, made, imports, new Set(held), whom);
    if (grown !== null) return grown;
  }
  // What a file held once can be read from it long after: with somebody to forget, it is made anew.
  if (before && whom.forgotten.length > 0) throw new Error('made before');
  return build(duck, imports, whom);
}

async function grow(
  duck: Duck,
  made: MadeOf,
  imports: LedgerImport[],
  held: ReadonlySet<LedgerImport>,
  whom: Forgotten,
): Promise<MadeOf | null> {
  const revision = made.revision + 1;
  const all = await withMetas(duck, imports);
  const fresh = all.filter((_, i) => !held.has(imports[i] as LedgerImport));
  // Cut short in the middle, the file says nothing of what it was made of, and is made anew.
  await duck.run('DROP TABLE made_of');
  if (!(await extendLeads(duck, { imports: all, fresh, whom, revision }))) return null;
  return writeMadeOf(duck, { ...made, imports, columns: columnsOf(all), revision });
}

/**
 * Whom rows of sources that join are about is known beside the leads. With somebody to forget it is not written into the
 * file, and gathered once more: their ids stand in it.
 */
async function beginKeys(duck: Duck, imports: readonly LedgerImport[], aside: boolean): Promise<void> {
  await duck.run(keysTable(aside));
  await learnImports(duck, await withMetas(duck, imports));
}

async function writeMadeOf(duck: Duck, made: MadeOf): Promise<MadeOf> {
  await duck.run(`CREATE OR REPLACE TABLE made_of AS SELECT ${text(JSON.stringify(made))} AS made`);
  return made;
}

async function build(duck: Duck, imports: LedgerImport[], whom: Forgotten): Promise<MadeOf> {
  await duck.run('DROP TABLE IF EXISTS made_of');
  await emptyCounts(duck);
  await beginKeys(duck, imports, whom.forgotten.length > 0);
  const columns = imports.length === 0 ? await emptyLeads(duck) : await buildLeads(duck, imports, whom);
  const forgotten = [...whom.forgotten].sort();
  return writeMadeOf(duck, { version: LEDGER_VERSION, imports, columns, forgotten, revision: 0 });
}

async function emptyLeads(duck: Duck): Promise<LedgerColumns> {
  await duck.run(
    `CREATE OR REPLACE TABLE leads ("leadId" VARCHAR, ${BLOB_TIMES.map((field) => `"${field}" BIGINT, ${field}_precision VARCHAR`).join(', ')}, story ${STORY_TYPE})`,
  );
  return { fields: [], segments: [] };
}
