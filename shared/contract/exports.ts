import { z } from 'zod';
import { TABLES } from '#shared/export/tables/table';
import { RecordId } from '#shared/model/ids';
import { LANGUAGES } from '#shared/model/language';
import { PlainDate } from '#shared/model/time';
import { procedure } from './errors';
import { longTask } from './progress';
import { QuarterName } from './review';

/**
 * What records are exported as. `md` is one file for reading; `folder` is a folder of Markdown files that can be
 * imported again without loss, and `site` a folder of pages with an index and a search (both a ZIP where `out` ends so,
 * and for a page).
 */
export const ExportFormat = z.enum(['pdf', 'html', 'site', 'md', 'csv', 'docx', 'xlsx', 'ics', 'folder']);
export type ExportFormat = z.infer<typeof ExportFormat>;

export interface ExportResult {
  /** Path of the file on the machine; null for a page that fetches it by `url`. */
  file: string | null;
  /** Where a page fetches it, short-lived. */
  url: string | null;
  name: string;
  /** Pages of a PDF, else null. */
  pages: number | null;
}

/** How what is sent is packed: a mail to be sent from one's own program, or one archive (ZIP) for any other way. */
export const SendAs = z.enum(['mail', 'zip']);
export type SendAs = z.infer<typeof SendAs>;

/**
 * What documents are told in; else as the house says, else the language of the device. Tables, calendars and folders that
 * are imported again are read by programs, and stay English.
 */
const Told = z.enum(LANGUAGES).optional();

export interface SendResult extends ExportResult {
  /** Bytes of the file. */
  size: number;
  /** Names of the files in it. */
  holds: string[];
}

export const exports = {
  /** The PDF of records, and the workspace's bundle, as one file to hand on. Nothing is sent by itself. */
  send: procedure
    .input(
      z.object({
        ids: z.array(RecordId).min(1, 'name at least one record'),
        as: SendAs.default('mail'),
        /** Whether the workspace goes along, for whoever has Accord. */
        bundle: z.boolean().default(true),
        paper: z.enum(['A4', 'Letter']).default('A4'),
        language: Told,
        title: z.string().max(200).optional(),
        out: z.string().optional(),
        overwrite: z.boolean().default(false),
      }),
    )
    .output(longTask<SendResult>()),
  /** One record, several, or a playbook. `out` is for the command line; a page is asked where, or downloads. */
  make: procedure
    .input(
      z
        .object({
          ids: z.array(RecordId).default([]),
          /** Every record of the workspace, in place of `ids`; a `folder` then has the tables as well. */
          all: z.boolean().default(false),
          format: ExportFormat,
          out: z.string().optional(),
          overwrite: z.boolean().default(false),
          paper: z.enum(['A4', 'Letter']).default('A4'),
          language: Told,
          title: z.string().max(200).optional(),
          at: z.string().optional(),
          /** Of processes, on paper: the matrix of who does what in all of them, and nothing else. */
          only: z.enum(['responsibilities']).optional(),
          /** The act of a statement of one of these agreements: its figures are shown, as they were frozen. */
          statement: z
            .string()
            .regex(/^[0-9a-f]{64}$/, 'a statement is named by 64 hexadecimal digits')
            .optional(),
          /** Of an agreement: its review of a quarter in place of it, as known at the cut-off (ISO 8601 UTC). */
          review: z.object({ quarter: QuarterName, at: z.iso.datetime() }).optional(),
          /** Of a touchpoint: the day of the meeting whose minutes are wanted. */
          meeting: PlainDate.optional(),
          /** Of a spreadsheet: which tables; all but the leads where nothing is named. A CSV file holds one. */
          tables: z.array(z.enum(TABLES)).min(1).optional(),
          /** Of a Word document: whether what is said about the records goes along as comments. */
          comments: z.boolean().default(true),
        })
        .refine(({ ids, all }) => all || ids.length > 0, {
          error: 'name at least one record',
          path: ['ids'],
        }),
    )
    .output(longTask<ExportResult>()),
};
