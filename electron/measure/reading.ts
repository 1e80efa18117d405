import { guessMapping, PRESETS, type Preset, recognise } from '#shared/domain/leads/presets';
import type { LeadField } from '#shared/model/lead';
import type { DateOrder } from '#shared/model/mapping';
import { type ColumnPlan, planColumns } from './columns';
import type { CsvFile } from './csv-sql';
import { analyseDates, type ColumnDates } from './date-columns';
import { type Dialect, detectDialect } from './dialect';
import { Duck } from './duckdb';
import { checkCancelled, LeadsError } from './errors';
import { prepareSource } from './source';

/** How a file is to be read; what is left out is detected. */
export interface ReadOptions {
  /** A preset's name, or a mapping from field to column. */
  mapping?: string | Partial<Record<LeadField, string>> | undefined;
  /** The zone of times without an offset. */
  timeZone: string;
  dateOrder?: DateOrder | undefined;
  encoding?: string | undefined;
  delimiter?: string | undefined;
}

/** A file that is understood: where every column goes and how every date reads. */
export interface Reading extends CsvFile {
  preset: Preset | null;
  mapping: Partial<Record<LeadField, string>>;
  plan: ColumnPlan;
  dates: ColumnDates[];
  duck: Duck;
}

function mappingOf({ columns, sample }: Dialect, given: ReadOptions['mapping'], recognised: Preset | null) {
  if (given === undefined) return { preset: recognised, mapping: guessMapping(columns, recognised, sample) };
  if (typeof given !== 'string') return { preset: null, mapping: given };
  const preset = PRESETS.find((known) => known === given.toLowerCase());
  if (preset === undefined) {
    throw new LeadsError(
      'unknown-mapping',
      `There is no mapping "${given}"; use ${PRESETS.join(' or ')}, or a mapping of your own.`,
    );
  }
  return { preset, mapping: guessMapping(columns, preset, sample) };
}

/**
 * Opens a file and finds out how to read it. The caller closes `duck` of what it gets.
 *
 * @param folder a folder for what is needed on the way; the caller removes it
 * @throws LeadsError for every way in which the file cannot be leads
 */
export async function openReading(
  path: string,
  options: ReadOptions,
  folder: string,
  signal?: AbortSignal,
): Promise<Reading> {
  const source = await prepareSource(path, `${folder}/source.csv`, options.encoding, signal);
  const dialect = detectDialect(source.head, source.size <= source.head.length, options.delimiter);
  const { preset, mapping } = mappingOf(dialect, options.mapping, recognise(dialect.columns));
  if (!dialect.header && typeof options.mapping !== 'object') {
    const first = dialect.sample[0]?.slice(0, 4).join(', ') ?? '';
    throw new LeadsError(
      'no-header',
      `The first line holds no column names but values: ${first}. Add a line with the names.`,
      { line: 1 },
    );
  }
  const plan = planColumns(dialect.columns, mapping);
  checkCancelled(signal);
  const duck = await Duck.open({ directories: [folder], files: [source.path], spill: folder });
  try {
    const dates = await analyseDates({ duck, source, dialect, plan }, options.dateOrder);
    return { source, dialect, preset, mapping: mappedColumns(plan), plan, dates, duck };
  } catch (error) {
    await duck.close();
    throw error;
  }
}

function mappedColumns(plan: ColumnPlan): Partial<Record<LeadField, string>> {
  return Object.fromEntries(plan.fields.map(({ field, column }) => [field, column]));
}
