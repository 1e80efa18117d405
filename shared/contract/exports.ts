import { z } from 'zod';
import { TABLES } from '#shared/export/tables/table';
import { RecordId } from '#shared/model/ids';
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

export const exports = {
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
