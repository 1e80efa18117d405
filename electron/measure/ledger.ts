import { createHash } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { LEAD_TIMES } from '#shared/model/lead';
import { BLOB_TIMES } from './blob-columns';
import { Duck, numberOf, type Row, text, textOf } from './duckdb';
import { LeadsError } from './errors';
import type { Forgotten } from './forget';
import { buildLeads, type LedgerColumns, type LedgerImport } from './ledger-table';

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
const LEDGER_VERSION = 4;

/**
 * All imports merged into one row for each lead, in a DuckDB file of this device. It is derived: when
 * the imports are not those that it was made of, or it cannot be read, it is made anew.
 */
export class Ledger {
  readonly duck: Duck;
  readonly #columns: LedgerColumns;
  readonly #imports: readonly LedgerImport[];

  private constructor(duck: Duck, columns: LedgerColumns, imports: readonly LedgerImport[]) {
    this.duck = duck;
    this.#columns = columns;
    this.#imports = imports;
  }

  /** @throws LeadsError `ledger` when a blob is missing or cannot be read */
  static async open({ home, workspaceId, imports, forgotten = [] }: LedgerOptions): Promise<Ledger> {
    const folder = join(home, 'ledgers');
    await mkdir(folder, { recursive: true });
    const path = join(
      folder,
      `${workspaceId.replace(/[^A-Za-z0-9-]/g, '').slice(0, 64) || 'workspace'}.duckdb`,
    );
    const key = keyOf(imports, forgotten);
    const directories = [folder, ...new Set(imports.map(({ blobPath }) => dirname(blobPath)))];
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
        const made = await readColumns(duck, key);
        // What a file held once can be read from it long after: with somebody to forget, it is made anew.
        if (!made && attempt === 'kept' && forgotten.length > 0) throw new Error('made before');
        const columns = made ?? (await build(duck, key, imports, { workspaceId, forgotten }));
        return new Ledger(duck, columns, imports);
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

  async facts(): Promise<LedgerFacts> {
    const row =
      await this.duck.one(`SELECT count(*) AS n, min(coalesce("handedOverAt", "createdAt")) AS first,
      max(greatest(${LEAD_TIMES.map((field) => `coalesce("${field}", 0)`).join(', ')})) AS last FROM leads`);
    const times = this.#imports.map(({ exportedAt }) => Date.parse(exportedAt));
    const orNull = (value: unknown) =>
      value === null || value === undefined || Number(value) === 0 ? null : Number(value);
    return {
      leads: numberOf(row['n']),
      first: orNull(row['first']),
      last: orNull(row['last']),
      columns: this.columns,
      exportedAt: times.length > 0 ? Math.max(...times) : null,
    };
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
    return this.#imports.length === 0
      ? null
      : Math.max(...this.#imports.map(({ exportedAt }) => Date.parse(exportedAt)));
  }

  /** Fields of a lead and further columns that at least one import has. */
  get columns(): string[] {
    return [...this.#columns.fields, ...this.#columns.segments];
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

  close(): Promise<void> {
    return this.duck.close();
  }
}

function keyOf(imports: readonly LedgerImport[], forgotten: readonly string[]): string {
  const parts = imports
    .map(({ importId, exportedAt, blobPath }) => `${importId} ${exportedAt} ${blobPath}`)
    .sort();
  return createHash('sha256')
    .update(JSON.stringify([LEDGER_VERSION, parts, ...(forgotten.length > 0 ? [[...forgotten].sort()] : [])]))
    .digest('hex');
}

async function removeDatabase(path: string): Promise<void> {
  await rm(path, { force: true, maxRetries: 3 }).catch(() => undefined);
  await rm(`${path}.wal`, { force: true, maxRetries: 3 }).catch(() => undefined);
}

/** The columns of a ledger that was made of exactly these imports, or `undefined`. */
async function readColumns(duck: Duck, key: string): Promise<LedgerColumns | undefined> {
  try {
    const row = await duck.one(`SELECT key, fields, segments FROM made_of`);
    if (textOf(row['key']) !== key) return undefined;
    return { fields: JSON.parse(textOf(row['fields'])), segments: JSON.parse(textOf(row['segments'])) };
  } catch {
    return undefined;
  }
}

async function build(
  duck: Duck,
  key: string,
  imports: readonly LedgerImport[],
  whom: Forgotten,
): Promise<LedgerColumns> {
  await duck.run('DROP TABLE IF EXISTS made_of');
  const columns = imports.length === 0 ? await emptyLeads(duck) : await buildLeads(duck, imports, whom);
  const json = (value: readonly string[]) => `'${JSON.stringify(value).replaceAll("'", "''")}'`;
  await duck.run(
    `CREATE TABLE made_of AS SELECT '${key}' AS key, ${json(columns.fields)} AS fields, ${json(columns.segments)} AS segments`,
  );
  return columns;
}

async function emptyLeads(duck: Duck): Promise<LedgerColumns> {
  await duck.run(
    `CREATE OR REPLACE TABLE leads ("leadId" VARCHAR, ${BLOB_TIMES.map((field) => `"${field}" BIGINT, ${field}_precision VARCHAR`).join(', ')})`,
  );
  return { fields: [], segments: [] };
}
