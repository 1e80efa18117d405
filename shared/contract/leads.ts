import { type } from '@orpc/contract';
import { z } from 'zod';
import type { PeriodStatus } from '#shared/domain/counting/status';
import type { DisputeStatus } from '#shared/domain/disputes/disputes';
import type { FoundReason } from '#shared/domain/leads/reasons';
import { RecordId } from '#shared/model/ids';
import { LEAD_TIMES, type LeadField, type LeadTime } from '#shared/model/lead';
import { type DateOrder, Match } from '#shared/model/mapping';
import { procedure } from './errors';
import type { Course, Depth } from './measurement-depth';
import { longTask } from './progress';
import { FileSource } from './source';

/** The columns of a file in which each row tells something that happened to a lead, and what each of it means. */
export const EventsGiven = z.object({
  leadId: z.string().min(1).optional(),
  /** When it happened. */
  at: z.string().min(1).optional(),
  /** What happened: the kind of activity, or the stage that was reached. */
  what: z.string().min(1).optional(),
  /** Whether it has happened; empty for no such column. */
  done: z.string().optional(),
  /** Whether a machine did it; empty for no such column. */
  automated: z.string().optional(),
  /** By what happened: the time of the lead that it gives, or none. */
  meanings: z.record(z.string(), z.union([z.enum(LEAD_TIMES), z.literal('none')])).optional(),
});
export type EventsGiven = z.infer<typeof EventsGiven>;

/** How the file is to be read; what is left out is detected, never guessed where it is ambiguous. */
export const ImportOptions = z.object({
  source: FileSource,
  /** A preset's name, a saved mapping's id or title, a mapping from field to column, or nothing to detect it. */
  mapping: z.union([z.string(), z.record(z.string(), z.string())]).optional(),
  /** What a row tells: a lead, something that happened to one, or whatever the headings speak of. */
  holds: z.enum(['leads', 'events', 'either']).default('leads'),
  /** Of events; what is left out is detected. */
  events: EventsGiven.optional(),
  /** Where no mapping is given: whether a file with known headings is read as it was last time. */
  asLastTime: z.boolean().default(false),
  /** By which column its rows are matched with those of other sources. */
  match: Match.optional(),
  /** From a reason of rejection as it stands in the file to the agreed one that it means. */
  reasons: z.record(z.string(), z.string()).optional(),
  /**
   * Headings of columns that are kept on this device only, apart from all others, such as names. What is left out is
   * kept where files are read as last time and this device has kept it before; else nothing is.
   */
  apart: z.array(z.string().min(1)).max(50).optional(),
  timeZone: z.string().optional(),
  dateOrder: z.enum(['dmy', 'mdy']).optional(),
  exportedAt: z.string().optional(),
  encoding: z.string().optional(),
  delimiter: z.string().max(1).optional(),
  /** Of a workbook: the sheet with the leads. */
  sheet: z.string().optional(),
});
export type ImportOptions = z.input<typeof ImportOptions>;

/** What the wizard shows before anything is written. */
export interface LeadsPreview {
  encoding: string;
  delimiter: string;
  /** Of a workbook: the sheet that is read, and all that are not hidden. */
  sheet: { name: string; all: string[] } | null;
  header: boolean;
  columns: string[];
  /** hubspot, salesforce, or null when recognised by column names only. */
  preset: string | null;
  mapping: Record<string, string>;
  /** Whether the headings speak of things that happened to leads. */
  looksLikeEvents: boolean;
  /**
   * Where the rows are read so: by which columns (null where none was found), and what they tell once these are known;
   * `meaning` is null for what does not count.
   */
  events: {
    columns: Record<'leadId' | 'at' | 'what' | 'done' | 'automated', string | null>;
    kinds: { what: string; rows: number; meaning: LeadTime | null }[];
  } | null;
  /** By which column rows are matched with those of other sources; null for none. */
  match: Match | null;
  /** Reasons that are not on the agreed list, what some in the file were said to mean, and the agreed ones. */
  reasons: { unknown: FoundReason[]; mean: Record<string, string>; agreed: string[] };
  /** Columns left out because they look personal. */
  personal: string[];
  /** Columns that are kept on this device only. */
  apart: string[];
  /** The first rows as they stand in the file. */
  sample: string[][];
  /** The first rows as they will be understood, by field. */
  understood: Record<string, string>[];
  dates: {
    field: string;
    column: string;
    format: string;
    /** decided, ambiguous (an order is needed) or contradictory (with the two lines). */
    order: 'decided' | 'ambiguous' | 'contradictory';
    message: string | null;
    precision: 'instant' | 'minute' | 'day' | 'mixed';
    zone: 'in the file' | 'asked' | 'not needed';
  }[];
  timeZone: string;
  /** The saved mapping for such files; `used` tells whether the file is read by it. */
  remembered: {
    id: string;
    title: string;
    /** When it was last changed. */
    at: string;
    dateOrder: DateOrder | null;
    used: boolean;
  } | null;
  rows: number;
  wouldReject: { line: number; column: string; reason: string }[];
  rejected: number;
  /** Commitments that could not be measured with it, and the columns that neither it nor an earlier import has. */
  notMeasurable: { commitment: string; missing: string[] }[];
}

/** Leads that were handed over before an agreement counted, and so are judged by none of its promises. */
export interface UnjudgedLeads {
  agreement: string;
  /** The first day on which it counts, `YYYY-MM-DD`. */
  from: string;
  leads: number;
}

export interface ImportResult {
  import: string | null;
  /** True when exactly this file was imported before; then nothing changed. */
  already: boolean;
  rows: number;
  accepted: number;
  rejected: number;
  leads: number;
  rejectsFile: string | null;
  /** Of a file of events: what it tells and what that means, and of how many leads that no export has brought yet. */
  events: { kinds: { what: string; rows: number; meaning: LeadTime | null }[]; unknownLeads: number } | null;
  /** The headings speak of events, and the file was read as leads. */
  looksLikeEvents: boolean;
  notMeasurable: { commitment: string; missing: string[] }[];
  /** When the newest lead that is known now was handed over, ISO 8601 UTC; null of a trial run, and where nobody knows. */
  newest: string | null;
  /** By agreements that count only from later on, and have not counted for long. */
  unjudged: UnjudgedLeads[];
  /** Reasons of rejection that are not on the agreed list. */
  unknownReasons: FoundReason[];
  timeZone: string;
  /** Agreements whose figures may have changed. */
  agreements: string[];
  /** The sheet that was read of a workbook, and the others that it has. */
  sheet: { name: string; others: string[] } | null;
  /** Columns that were kept on this device only. */
  apart: string[];
  /** A saved mapping that would have read this file, had it been asked for; null where there is none or it was. */
  couldRead: { id: string; title: string } | null;
}

/** How exports of one kind are read; it is changed, removed and brought back like any record. */
export interface SavedMappingView {
  id: string;
  title: string;
  preset: string;
  columns: Partial<Record<LeadField, string>>;
  timeZone: string | null;
  dateOrder: DateOrder | null;
  match: Match | null;
  reasons: Record<string, string> | null;
  updatedAt: string;
}

/** Further columns of a lead that this device keeps apart by choice, such as its name. */
export interface ApartLead {
  leadId: string;
  values: { column: string; value: string }[];
}

/** Which columns this device keeps apart, and of how many leads. */
export interface ApartFacts {
  columns: string[];
  leads: number;
}

/** A device on which a person is to be forgotten, too. */
export interface ErasingDevice {
  /** What the device is called, and whose it is; null of this one. */
  name: string | null;
  member: string | null;
  own: boolean;
  /** When it said that it had, ISO 8601 UTC; null while it has not. */
  erasedAt: string | null;
}

/** A person was forgotten. Whom it is about stands nowhere. */
export interface Erasure {
  act: string;
  at: string;
  by: string;
  /** This one, and every other that takes part in the exchange. */
  devices: ErasingDevice[];
}

export interface LeadsSummary {
  imports: {
    import: string;
    source: string;
    importedAt: string;
    importedBy: string;
    exportedAt: string;
    rows: number;
    accepted: number;
    rejected: number;
  }[];
  leads: number;
  first: string | null;
  last: string | null;
  columns: string[];
}

/** Leads that wait for a decision. */
export interface TriageList {
  /** Whether the workspace decides leads here. */
  on: boolean;
  /** How many wait; at most 500 are listed. */
  total: number;
  leads: {
    leadId: string;
    handedOverAt: string | null;
    acceptedAt: string | null;
    source: string | null;
    offer: string | null;
  }[];
  /** The agreed reasons for rejecting one. */
  reasons: string[];
}

const Signing = { as: z.string().optional(), passphrase: z.string().optional() };
const LeadId = z.string().trim().min(1).max(200);

/** For teams without a CRM: leads are pasted and decided here, and each time becomes a signed import. */
const triage = {
  list: procedure.output(type<TriageList>()),
  /** Hands leads over now. */
  add: procedure
    .input(
      z.object({
        leads: z
          .array(z.object({ leadId: LeadId, source: z.string().max(200), offer: z.string().max(200) }))
          .max(10_000),
        ...Signing,
      }),
    )
    .output(type<{ added: number }>()),
  /** Decides leads now; a reason is one of the agreed list. */
  decide: procedure
    .input(
      z.object({
        decisions: z
          .array(
            z.discriminatedUnion('as', [
              z.object({ leadId: LeadId, as: z.enum(['accepted', 'qualified']) }),
              z.object({ leadId: LeadId, as: z.literal('rejected'), reason: z.string().min(1) }),
            ]),
          )
          .max(10_000),
        ...Signing,
      }),
    )
    .output(type<{ decided: number }>()),
};

/**
 * What a device keeps of leads by choice, beside the workspace: it is in no blob, act, export or exchange, and goes with
 * whoever is forgotten.
 */
const apart = {
  /** Of leads in sight; those of which nothing is kept are left out. */
  of: procedure.input(z.object({ leadIds: z.array(z.string()).max(10_000) })).output(type<ApartLead[]>()),
  kept: procedure.output(type<ApartFacts>()),
  /** Lets go of all of it, on this device. It cannot be undone. */
  erase: procedure.output(type<ApartFacts>()),
};

export const leads = {
  triage,
  apart,
  preview: procedure.input(ImportOptions).output(type<LeadsPreview>()),
  import: procedure
    .input(
      ImportOptions.extend({
        dryRun: z.boolean().default(false),
        /** Whether how it was read is kept for the next file with the same headings. */
        remember: z.boolean().default(true),
        as: z.string().optional(),
        passphrase: z.string().optional(),
      }),
    )
    .output(longTask<ImportResult>()),
  summary: procedure.output(type<LeadsSummary>()),
  /**
   * Forgets who a lead was, on every device that shares the workspace: its times stay for the figures, its id and all
   * else goes. It cannot be undone. `known` tells whether any import has the id; forgetting holds for later ones too.
   */
  forget: procedure
    .input(
      z.object({
        leadId: z.string().trim().min(1),
        as: z.string().optional(),
        passphrase: z.string().optional(),
      }),
    )
    .output(type<{ act: string; known: boolean; devices: ErasingDevice[] }>()),
  /** Who was forgotten, the last first, and which devices have confirmed that they did. */
  forgotten: procedure.output(type<Erasure[]>()),
  /** Saved mappings, the one changed last first. */
  mappings: procedure.output(type<SavedMappingView[]>()),
  /** The refused rows of an import made on this device, as CSV; NOT_FOUND when there are none. */
  rejects: procedure
    .input(z.object({ import: z.string() }))
    .output(type<{ name: string; bytes: Uint8Array }>()),
};

/** The other way to count a period, while disputes are not settled. */
export interface Contested {
  /** How many leads are contested. */
  open: number;
  status: PeriodStatus;
  numerator: number | null;
  denominator: number | null;
  measured: number | null;
}

/** One judged period, in the words and units of the design. Times are ISO 8601 with offset. */
export interface Period {
  start: string;
  end: string;
  due: string;
  status: PeriodStatus;
  numerator: number | null;
  denominator: number | null;
  /** Leads of the denominator that were handed over before, and count anew after the cooling-off; left out where none was. */
  recycled?: number;
  measured: number | null;
  /** The target that held, in the metric's unit. */
  target: number | null;
  /** One sentence with the verdict and its reason. */
  explanation: string;
  /** While leads of it are contested: how it would stand if all of these went to who contests. */
  contested?: Contested;
  /** Of a commitment that is reported: who reported the figure, when, and what shows it. */
  report?: { by: string; at: string; evidence: string };
}

export interface MeasuredCommitment {
  id: string;
  title: string;
  metric: string;
  target: number | null;
  /** What target and measured figures are in: leads, ratios, or hours. */
  unit: 'leads' | 'ratio' | 'hours';
  /** attained ÷ (attained + missed); null when nothing is judged. */
  attainment: number | null;
  /** The promise in one sentence. */
  sentence: string;
  owedBy: string;
  owedTo: string;
  /** Columns that the leads lack for this one. */
  missing: string[];
  /** The counting rules that made the figures, in words. */
  rules: string[];
  periods: Period[];
  /** How it is doing, beyond the single periods. */
  course: Course;
}

export interface Measurement {
  agreement: string;
  title: string;
  at: string;
  /** The version that judged, or `draft` where none was in force. */
  version: number | null;
  /** Leads from before it counted; null where there are none, and once it has counted for twelve weeks. */
  unjudged: UnjudgedLeads | null;
  commitments: MeasuredCommitment[];
}

/** A promise tried on the leads of the last four quarters, as if it had held all the time. */
export interface Trial {
  id: string;
  title: string;
  sentence: string;
  /** Columns that the leads lack for it. */
  missing: string[];
  /** Of the last twelve judged periods, or fewer. */
  kept: number;
  judged: number;
  /** By calendar quarter, oldest first; `start` is its first month, `2026-01`. */
  quarters: { start: string; kept: number; judged: number }[];
  periods: Period[];
}

export interface LeadRow {
  leadId: string;
  /** Which of its hand-overs, from 1: each after the cooling-off counts as a lead of its own. */
  episode: number;
  counted: boolean;
  /** Why it counts or does not, in words. */
  reason: string;
  createdAt: string | null;
  handedOverAt: string | null;
  assignedAt: string | null;
  firstTouchAt: string | null;
  /** Of a machine: it stops no clock, unless that was signed. */
  automatedTouchAt: string | null;
  acceptedAt: string | null;
  qualifiedAt: string | null;
  disqualifiedAt: string | null;
  opportunityAt: string | null;
  wonAt: string | null;
  lostAt: string | null;
  dueAt: string | null;
  status: string | null;
  fit: boolean | null;
  rejectionReason: string | null;
  source: string | null;
  owner: string | null;
  /** The newest dispute about it for this period. */
  dispute: { dispute: string; status: DisputeStatus } | null;
  /** Opens the lead in the CRM, when a link pattern is set. */
  link: string | null;
}

const Instant = z.string().min(1);

export const measure = {
  agreement: procedure
    .input(
      z.object({ id: RecordId, from: Instant.optional(), to: Instant.optional(), at: Instant.optional() }),
    )
    .output(type<Measurement>()),
  /** What lies behind the figures of one commitment, over the periods that start within the dates. */
  depth: procedure
    .input(
      z.object({
        id: RecordId,
        commitment: z.string(),
        from: Instant.optional(),
        to: Instant.optional(),
        at: Instant.optional(),
      }),
    )
    .output(type<Depth | null>()),
  /** The commitment given as JSON, else every whole one of the draft. INVALID names the field that is wrong. */
  trial: procedure
    .input(z.object({ id: RecordId, commitment: z.unknown().optional(), at: Instant.optional() }))
    .output(type<Trial[]>()),
  /** A figure for the period (that holds an instant) of a `manual` commitment; a later one takes its place. */
  report: procedure
    .input(
      z.object({
        id: RecordId,
        commitment: z.string(),
        period: Instant,
        value: z.number().nonnegative(),
        evidence: z.string().trim().min(1).max(2000),
        as: z.string().optional(),
        passphrase: z.string().optional(),
      }),
    )
    .output(type<{ act: string }>()),
  leads: procedure
    .input(
      z.object({
        id: RecordId,
        commitment: z.string(),
        period: Instant,
        missed: z.boolean().default(false),
        at: Instant.optional(),
      }),
    )
    .output(
      type<{
        agreement: string;
        commitment: string;
        period: Period;
        /** Working time of the deciding team between start and due, for the time line. */
        working: { start: string; end: string }[];
        leads: LeadRow[];
      }>(),
    ),
};
