import { join } from 'node:path';
import type { ImportOptions, LeadsPreview } from '#shared/contract/leads';
import { type EventColumns, guessEvents, looksLikeEvents, meaningOf } from '#shared/domain/leads/events';
import { unknownReasons } from '#shared/domain/leads/reasons';
import type { SavedMapping } from '#shared/domain/leads/remembered';
import { type Imported, importLeads, type ReadOptions, sniffLeads } from '../../measure/import-leads';
import type { EventReading, UsualReading } from '../../measure/reading';
import type { Application } from '../application';
import type { Caller } from '../caller';
import { fail } from '../fail';
import type { Session } from '../session';
import type { Uploads } from '../sources';
import { teamZone } from '../team-zone';
import { columnsApart } from './apart';
import { consequences } from './consequences';
import { mappingNamed, savedFor, savedMappings, usualReading } from './mappings';
import { agreedReasons } from './reasons';

/** Where files are worked on; what a crash leaves there belongs to nobody. */
export const workFolder = (app: Application) => join(app.options.home, 'work');

/** How a file is to be read, and the saved mapping that was found for it once it is looked at. */
export async function readOptions(
  app: Application,
  input: ImportOptions,
): Promise<{ options: ReadOptions; known: () => SavedMapping | null }> {
  const { session } = app;
  const { timeZone, dateOrder, encoding, delimiter, sheet } = input;
  const named = typeof input.mapping === 'string' ? await mappingNamed(session, input.mapping) : null;
  const saved = await savedMappings(session);
  const usualApart = named || input.asLastTime ? await columnsApart(app) : [];
  let known: SavedMapping | null = null;
  const use = (mapping: SavedMapping): UsualReading => {
    const usual = usualReading(mapping, session.id);
    return timeZone === undefined ? usual : { ...usual, timeZone };
  };
  const options: ReadOptions = {
    mapping: named ? undefined : (input.mapping as ReadOptions['mapping']),
    // Of times that carry none, when nobody names one.
    timeZone: timeZone ?? (await teamZone(session)),
    dateOrder,
    encoding,
    delimiter,
    sheet,
    reasons: input.reasons,
    apart: input.apart ?? ((columns) => columns.filter((column) => usualApart.includes(column))),
    match: input.match && { ...input.match, workspaceId: session.id },
    events: (file) => eventsIn(input, file),
    remembered: (file) => {
      known = named ?? savedFor(saved, file)?.mapping ?? null;
      return known && (named || input.asLastTime) ? use(known) : null;
    },
  };
  return { options, known: () => known };
}

/** What a file would be taken for; nothing is kept of it. */
export async function preview(
  app: Application,
  uploads: Uploads,
  input: ImportOptions,
  caller: Caller,
): Promise<LeadsPreview> {
  const { session } = app;
  const { path } = await uploads.file(caller, input.source);
  const { options, known } = await readOptions(app, input);
  const work = workFolder(app);
  const found: { events: Found | null } = { events: null };
  const sniffed = await sniffLeads(
    path,
    {
      ...options,
      events: (file) => {
        found.events = eventColumns(input, file);
        return isWhole(found.events) ? { columns: found.events, meaningOf } : null;
      },
    },
    work,
  );
  const certain = sniffed.dates.every(({ order }) => order === 'decided');
  // Rows can be read only once every date reads one way and every column is known; until then the wizard asks.
  const { events } = found;
  const asked = events !== null && !isWhole(events);
  const read: Imported | null =
    certain && !asked && sniffed.mapping.leadId !== undefined
      ? await importLeads(path, options, { parquet: null, rejects: null, work })
      : null;
  return {
    encoding: sniffed.encoding,
    delimiter: sniffed.delimiter,
    sheet: sniffed.sheet,
    header: sniffed.header,
    columns: sniffed.columns,
    preset: sniffed.preset,
    mapping: sniffed.mapping as Record<string, string>,
    looksLikeEvents: looksLikeEvents(sniffed.columns, sniffed.sample),
    events: events && { columns: columnsOf(events), kinds: read?.events ?? [] },
    personal: sniffed.personal,
    apart: sniffed.apart,
    match: sniffed.match,
    reasons: await reasonsIn(session, read),
    sample: sniffed.sample,
    understood: read?.understood ?? [],
    dates: sniffed.dates.map(({ field, column, format, order, message, needsZone, example }) => ({
      field,
      column,
      format: example,
      order,
      message,
      precision: precisionOf(format.days, example),
      zone: needsZone ? 'asked' : 'not needed',
    })),
    timeZone: sniffed.timeZone,
    remembered: rememberedIn(known(), input.asLastTime === true),
    rows: read?.rows ?? 0,
    wouldReject: (read?.rejects ?? []).map(({ line, column, reason }) => ({ line, column, reason })),
    rejected: read?.rejected ?? 0,
    notMeasurable: (
      await consequences(app, [...Object.keys(read?.mapping ?? sniffed.mapping), ...(read?.kept ?? [])])
    ).notMeasurable,
  };
}

/** Reasons of a file that are not agreed, and what was said that some of them mean. */
async function reasonsIn(session: Session, read: Imported | null): Promise<LeadsPreview['reasons']> {
  const agreed = await agreedReasons(session);
  return {
    unknown: unknownReasons(read?.reasons ?? [], agreed),
    mean: { ...read?.reasonsMean },
    agreed,
  };
}

/** Columns of events as far as they are known. */
type Found = { [Name in keyof EventColumns]?: string | undefined };

interface Looked {
  columns: readonly string[];
  sample: readonly string[][];
}

/** By which columns a file of events is read, as far as they are known; null where it is read as leads. */
function eventColumns(
  { holds = 'leads', events = {} }: ImportOptions,
  { columns, sample }: Looked,
): Found | null {
  if (holds === 'leads' || (holds === 'either' && !looksLikeEvents(columns, sample))) return null;
  const { meanings: _, ...given } = events;
  const { done, automated, ...found } = { ...guessEvents(columns, sample), ...given };
  return { ...found, ...(done ? { done } : {}), ...(automated ? { automated } : {}) };
}

const columnsOf = ({ leadId, at, what, done, automated }: Found) => ({
  leadId: leadId || null,
  at: at || null,
  what: what || null,
  done: done || null,
  automated: automated || null,
});

const isWhole = (events: Found | null): events is EventColumns =>
  Boolean(events?.leadId && events.at && events.what);

/** How a file of events is read; null where it is read as leads. INVALID names what no column says. */
function eventsIn(input: ImportOptions, file: Looked): EventReading | null {
  const columns = eventColumns(input, file);
  if (columns === null) return null;
  if (!isWhole(columns)) {
    const { leadId, at } = columns;
    const missing = !leadId ? 'the id of the lead' : !at ? 'when it happened' : 'what happened';
    throw fail('INVALID', `No column says ${missing}. Say which one does.`, { field: 'events' });
  }
  const { meanings = {} } = input.events ?? {};
  return {
    columns,
    meaningOf: (what) => {
      const said = meanings[what];
      return said === 'none' ? null : (said ?? meaningOf(what));
    },
  };
}

const rememberedIn = (known: SavedMapping | null, used: boolean): LeadsPreview['remembered'] =>
  known && {
    id: known.id,
    title: known.title,
    at: known.updatedAt,
    dateOrder: known.dateOrder ?? null,
    used,
  };

/** How exact a column is, by what stands in it. */
const precisionOf = (days: boolean, example: string) =>
  days || !example.includes(':') ? 'day' : /:\d\d:\d\d/.test(example) ? 'instant' : 'minute';
