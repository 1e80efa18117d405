import { z } from 'zod';
import { LEAD_TIMES, LeadField } from '#shared/model/lead';
import { TimeZone } from '#shared/model/time';

const Column = z.string().min(1, { error: 'name a column' });

/** From a lead's field to the heading of the column that holds it, as in `{"leadId":"Lead ID"}`. */
export const ColumnMap = z.partialRecord(LeadField, Column).refine((map) => map.leadId !== undefined, {
  error: 'name the column that holds the lead id',
  path: ['leadId'],
});
export type ColumnMap = z.infer<typeof ColumnMap>;

/** Which comes first where a date is written in figures: 03/04/2026 is 3 April (`dmy`) or 4 March (`mdy`). */
export const DateOrder = z.enum(['dmy', 'mdy']);
export type DateOrder = z.infer<typeof DateOrder>;

/**
 * By which column rows of several sources are found to be about one lead, such as its e-mail address; only a digest of
 * it is kept. `kept`: the ids of this source are those of the leads. `joined`: its rows go to the leads of the others.
 */
export const Match = z.object({ column: Column, ids: z.enum(['kept', 'joined']) });
export type Match = z.infer<typeof Match>;

/** A saved way of reading one system's exports. */
export const Mapping = z.object({
  title: z.string().default(''),
  columns: ColumnMap,
  /** The system whose export it is, as `domain/leads/presets` names it; empty where none was recognised. */
  preset: z.string().default(''),
  /** Of the headings of the file that it was last used for; empty in one that was written by hand. */
  fingerprint: z.string().default(''),
  /** The zone of times that carry none. */
  timeZone: TimeZone.optional(),
  dateOrder: DateOrder.optional(),
  /** Left out where leads are known by their ids alone. */
  match: Match.optional(),
  /** From a reason of rejection as it stands in such files to the agreed one that it means. */
  reasons: z.record(z.string(), z.string()).optional(),
  /** Address of a lead in the CRM, with `{leadId}` where the id goes. */
  link: z
    .string()
    .refine((text) => /^https?:\/\/.*\{leadId\}/.test(text), {
      error: 'must be a web address that contains {leadId}',
    })
    .optional(),
});
export type Mapping = z.infer<typeof Mapping>;

/** Does this field hold a moment? */
export function isTimeField(field: string): field is (typeof LEAD_TIMES)[number] {
  return LEAD_TIMES.some((name) => name === field);
}
