import { type } from '@orpc/contract';
import { z } from 'zod';
import type { ToFill } from '#shared/domain/completeness/to-fill';
import type { TemplateChange } from '#shared/domain/templates/changes';
import { RecordId } from '#shared/model/ids';
import type { TemplateKind } from '#shared/model/template';
import type { TemplatePurpose } from '#shared/templates/template';
import { procedure } from './errors';

export interface TemplateInfo {
  id: string;
  /** Kind of the records made from it. */
  kind: TemplateKind;
  title: string;
  description: string;
  version: number;
  /** What it is for; `own` for those of the workspace. */
  purpose: TemplatePurpose | 'own';
  /** No longer offered. Only the workspace's own can be retired. */
  retired: boolean;
  /** When its newest version was saved; empty for the library's. */
  updatedAt: string;
}

/** Where a record came from, and what has happened there since. */
export interface TemplateOrigin {
  template: TemplateInfo;
  /** The version that the record has seen last. */
  version: number;
  /** What changed in the template since that version, part by part; empty when nothing did. */
  changes: TemplateChange[];
}

export interface TemplateState {
  /** Null for a record made without one, or from one that is no longer here. */
  origin: TemplateOrigin | null;
  toFill: ToFill[];
}

const Title = z.string().trim().min(1, 'a template needs a name').max(120);
const Description = z.string().trim().max(300);

export const templates = {
  /** The library in the language of the house, else of whoever asks; what the workspace saved stays as it was written. */
  list: procedure.output(type<TemplateInfo[]>()),
  /** The newest version in full, as a record made from it would begin; `roles` that would come with it. */
  show: procedure
    .input(z.object({ id: z.string() }))
    .output(type<TemplateInfo & { view: Record<string, unknown>; roles: { id: string; title: string }[] }>()),
  /** Keeps a record as a new template, or as the next version of one that the workspace has (`onto`). */
  save: procedure
    .input(
      z.object({
        record: RecordId,
        title: Title.optional(),
        description: Description.optional(),
        onto: RecordId.optional(),
      }),
    )
    .output(type<{ id: string; version: number }>()),
  rename: procedure
    .input(z.object({ id: RecordId, title: Title, description: Description.optional() }))
    .output(type<void>()),
  /** Takes one of the workspace's templates out of the gallery, or puts it back. */
  retire: procedure.input(z.object({ id: RecordId, retired: z.boolean() })).output(type<void>()),
  /** What is to fill in on a record, and what changed in its template. */
  state: procedure.input(z.object({ record: RecordId })).output(type<TemplateState>()),
  /** Takes parts of the newer template into a record, whole; without parts it is left as it is. Either way it has seen the version. */
  takeIn: procedure
    .input(z.object({ record: RecordId, parts: z.array(z.string().max(200)).max(500) }))
    .output(type<void>()),
};
