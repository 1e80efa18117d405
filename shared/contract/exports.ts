import { z } from 'zod';
import { RecordId } from '#shared/model/ids';
import { procedure } from './errors';
import { longTask } from './progress';

export const ExportFormat = z.enum(['pdf', 'html', 'md', 'csv']);
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
      z.object({
        ids: z.array(RecordId).min(1, 'name at least one record'),
        format: ExportFormat,
        out: z.string().optional(),
        overwrite: z.boolean().default(false),
        paper: z.enum(['A4', 'Letter']).default('A4'),
        title: z.string().max(200).optional(),
        at: z.string().optional(),
      }),
    )
    .output(longTask<ExportResult>()),
};
