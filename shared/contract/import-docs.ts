import { type } from '@orpc/contract';
import { z } from 'zod';
import { IMPORT_KINDS } from '#shared/import/record';
import type { Procedure } from '#shared/import/steps';
import { RecordId } from '#shared/model/ids';
import { procedure } from './errors';
import { longTask } from './progress';

/** No folder of documents that people wrote is larger. */
const MAX_SOURCES = 20_000;

/** A file or folder by its path (command line), or an uploaded file with its place in what was dropped. */
const DocumentSource = z.union([
  z.object({ path: z.string().min(1), /** As the person wrote it, for the report. */ name: z.string() }),
  z.object({
    upload: z.string().min(1),
    /** Relative, with forward slashes, such as `handbook/sales/index.md`. */
    name: z.string().min(1).max(4096),
  }),
]);

export const DocumentsImport = z.object({
  sources: z.array(DocumentSource).min(1).max(MAX_SOURCES),
  /** What each document becomes. */
  kind: z.enum(IMPORT_KINDS).default('process'),
  /** Whether the first numbered procedure of a document becomes the steps of its process. */
  steps: z.boolean().default(false),
});
export type DocumentsImport = z.input<typeof DocumentsImport>;

export interface CreatedDocument {
  file: string;
  id: string;
  kind: string;
  title: string;
  /** Numbered lists in its text that can be taken as the steps of the process, in their order. */
  procedures: Procedure[];
  /** What was left out of it or could not be resolved, in words. */
  notes: string[];
}

export interface DocumentsResult {
  created: CreatedDocument[];
  failed: { file: string; reason: string }[];
}

/**
 * Brings Markdown, HTML and Word documents in as drafts. Every document reported as created is durable. A
 * cancelled import leaves no records behind.
 */
export const importDocs = {
  run: procedure.input(DocumentsImport).output(longTask<DocumentsResult>()),
  /**
   * Takes a numbered list in a process's text as its steps: the first, or another by its place among those offered.
   * INVALID where there is none, or where it does not give as many `steps` as were offered.
   */
  takeSteps: procedure
    .input(
      z.object({
        id: RecordId,
        which: z.number().int().min(0).default(0),
        steps: z.number().int().positive().optional(),
      }),
    )
    .output(type<{ steps: number }>()),
};
