import type { EventColumns } from '#shared/domain/leads/events';
import { guessMapping, PRESETS, type Preset, recognise } from '#shared/domain/leads/presets';
import type { LeadField, LeadTime } from '#shared/model/lead';
import type { DateOrder } from '#shared/model/mapping';
import { type ColumnPlan, layColumns, planColumns } from './columns';
import type { CsvFile } from './csv-sql';
import { analyseDates, type ColumnDates } from './date-columns';
import { type Dialect, detectDialect } from './dialect';
import { Duck } from './duckdb';
import { checkCancelled, LeadsError } from './errors';
import type { MatchReading } from './match-sql';
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
  /** Of a workbook: the sheet with the leads. */
  sheet?: string | undefined;
  /** Whether each row tells something that happened to a lead, and by which columns; asked with the headings. */
  events?:
    | ((file: { columns: readonly string[]; sample: readonly string[][] }) => EventReading | null)
    | undefined;
  /** How its rows are matched with those of other sources. */
  match?: MatchReading | undefined;
  /** From a reason of rejection as it stands in the file to the agreed one that it means. */
  reasons?: Readonly<Record<string, string>> | undefined;
  /** Columns that are kept on this device only; asked with the headings where it depends on them. */
  apart?: readonly string[] | ((columns: readonly string[]) => readonly string[]) | undefined;
  /** How files with such headings were read before: asked where no mapping is given. */
  remembered?: ((file: FoundColumns) => UsualReading | null) | undefined;
}

/** What is known of a file before anybody says how it is to be read. */
export interface FoundColumns {
  columns: readonly string[];
  preset: Preset | null;
}

/** How a file is read in which each row tells something that happened to a lead. */
export interface EventReading {
  columns: EventColumns;
  /** Which time of the lead it gives; null for none. */
  meaningOf: (what: string) => LeadTime | null;
}

/** How files of one kind are usually read; what it leaves out is as for any other file. */
export interface UsualReading {
  mapping: Partial<Record<LeadField, string>>;
  timeZone?: string | undefined;
  /** Holds where no value of a column decides. */
  dateOrder?: DateOrder | undefined;
  match?: MatchReading | undefined;
  reasons?: Readonly<Record<string, string>> | undefined;
}

/** A file that is understood: where every column goes and how every date reads. */
export interface Reading extends CsvFile {
  preset: Preset | null;
  mapping: Partial<Record<LeadField, string>>;
  plan: ColumnPlan;
  /** Where each row tells something that happened to a lead. */
  events: EventReading | null;
  match: MatchReading | null;
  reasons: Readonly<Record<string, string>>;
  /** The zone in which times without an offset are read. */
  timeZone: string;
  dates: ColumnDates[];
  duck: Duck;
}

function mappingOf(
  { columns, sample }: Dialect,
  given: ReadOptions['mapping'],
  recognised: Preset | null,
  usual: UsualReading | null,
) {
  if (given === undefined)
    return { preset: recognised, mapping: usual?.mapping ?? guessMapping(columns, recognised, sample) };
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
 * @param looking it is only looked at: who a row is about may still be asked
 * @throws LeadsError for every way in which the file cannot be leads
 */
export async function openReading(
  path: string,
  options: ReadOptions,
  folder: string,
  { signal, looking = false }: { signal?: AbortSignal | undefined; looking?: boolean } = {},
): Promise<Reading> {
  const source = await prepareSource(path, `${folder}/source.csv`, options, signal);
  const delimiter = source.sheet ? ',' : options.delimiter;
  const dialect = detectDialect(source.head, source.size <= source.head.length, delimiter);
  const recognised = recognise(dialect.columns);
  const events = options.events?.(dialect) ?? null;
  const usual =
    options.mapping === undefined && !events
      ? (options.remembered?.({ columns: dialect.columns, preset: recognised }) ?? null)
      : null;
  const given = events ? carriers(events.columns) : options.mapping;
  const { preset, mapping } = mappingOf(dialect, given, recognised, usual);
  if (!looking && !dialect.header && typeof given !== 'object') {
    const first = dialect.sample[0]?.slice(0, 4).join(', ') ?? '';
    throw new LeadsError(
      'no-header',
      `The first line holds no column names but values: ${first}. Add a line with the names.`,
      { line: 1 },
    );
  }
  const match = events ? undefined : (usual?.match ?? options.match);
  const whole = (looking ? layColumns : planColumns)(dialect.columns, mapping, {
    match: match?.column,
    apart: events ? [] : keptApart(options.apart, dialect.columns, mapping),
  });
  const plan = events ? { ...whole, kept: [] } : whole;
  checkCancelled(signal);
  const duck = await Duck.open({ directories: [folder], files: [source.path], spill: folder });
  try {
    const dates = await analyseDates(
      { duck, source, dialect, plan },
      { asked: options.dateOrder, usual: usual?.dateOrder },
    );
    const timeZone = usual?.timeZone ?? options.timeZone;
    const read = { source, dialect, preset, mapping: mappedColumns(plan), plan, events };
    const reasons = { ...usual?.reasons, ...options.reasons };
    return { ...read, match: match ?? null, reasons, timeZone, dates, duck };
  } catch (error) {
    await duck.close();
    throw error;
  }
}

/** What was said is taken at its word; what is usual gives way to what a column is taken for. */
function keptApart(
  apart: ReadOptions['apart'],
  columns: readonly string[],
  mapping: Partial<Record<LeadField, string>>,
): readonly string[] {
  if (typeof apart !== 'function') return [...new Set(apart)];
  const mapped = new Set(Object.values(mapping));
  return apart(columns).filter((column) => !mapped.has(column));
}

/** The fields of a lead that carry what a row of events tells until it is known what it means. */
const carriers = ({
  leadId,
  at,
  what,
  done,
  automated,
}: EventColumns): Partial<Record<LeadField, string>> => ({
  leadId,
  createdAt: at,
  status: what,
  ...(done === undefined ? {} : { fit: done }),
  ...(automated === undefined ? {} : { source: automated }),
});

function mappedColumns(plan: ColumnPlan): Partial<Record<LeadField, string>> {
  return Object.fromEntries(plan.fields.map(({ field, column }) => [field, column]));
}
