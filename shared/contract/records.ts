import { eventIterator, type } from '@orpc/contract';
import { z } from 'zod';
import type { LostText } from '#shared/model/binding/lost-text';
import type { ContestedRemoval } from '#shared/model/binding/removed';
import { RecordId } from '#shared/model/ids';
import { LANGUAGES } from '#shared/model/language';
import { procedure } from './errors';

export interface RecordSummary {
  id: string;
  kind: string;
  title: string;
  /** Status word of the design: draft, proposed, agreed, in force, … */
  status: string;
  updatedAt: string;
  team: string | null;
  /** The member who looks after it. */
  owner: string | null;
  tags: readonly string[];
  archived: boolean;
  /** Why it cannot be edited, when it cannot. */
  readOnly: string | null;
}

export interface RecordConflict {
  /** Field path such as `commitments/c1.target`. */
  path: string;
  values: { entry: string; value: unknown; author: string; at: string }[];
}

export interface RecordView {
  id: string;
  kind: string;
  updatedAt: string;
  schema: number;
  readOnly: string | null;
  conflicts: RecordConflict[];
  /** Items that one side removed and another changed: somebody has to choose whether they stay. */
  removals: ContestedRemoval[];
  /** Words written where another side had removed what they stood in: somebody has to choose. */
  lost: LostText[];
  /** The fields of the kind's schema. */
  view: Record<string, unknown>;
}

const Kind = z.string().min(1).max(40);

export const records = {
  /** Newest change first. `archived` narrows to those that are, or are not; left out, both are listed. */
  list: procedure
    .input(z.object({ kind: Kind.optional(), archived: z.boolean().optional() }))
    .output(type<RecordSummary[]>()),
  show: procedure.input(z.object({ id: RecordId })).output(type<RecordView>()),
  /**
   * A record from a template (by its id), or an empty one. The library's templates are told in `language`, else in that
   * of the house, else in that of whoever asks.
   */
  create: procedure
    .input(
      z.object({
        kind: Kind,
        template: z.string().optional(),
        title: z.string().max(300).optional(),
        id: RecordId.optional(),
        language: z.enum(LANGUAGES).optional(),
      }),
    )
    .output(type<{ id: string; kind: string }>()),
  /** A record from its view as JSON, or onto the one with that id: a keyed difference, never a replacement. */
  /** Where the member who acts may not edit but comment, `suggested`: it waits for somebody who may. */
  put: procedure
    .input(z.object({ view: z.unknown() }))
    .output(type<{ id: string; kind: string; changed: boolean; suggested?: boolean }>()),
  duplicate: procedure.input(z.object({ id: RecordId })).output(type<{ id: string; kind: string }>()),
  /** To the trash; `restore` brings it back. A record that is proposed or was agreed is retired instead. */
  remove: procedure.input(z.object({ id: RecordId })).output(type<void>()),
  restore: procedure.input(z.object({ id: RecordId })).output(type<void>()),
};

export type DocumentEvent =
  /** First: the whole state; `readOnly` says why when it cannot be edited. */
  | {
      type: 'state';
      /** The workspace it belongs to: updates name it, and so does whoever opens the document again. */
      workspace: string;
      kind: string;
      state: Uint8Array;
      readOnly: string | null;
      schema: number;
    }
  /** Then every update of others, as it is durable. */
  | { type: 'update'; update: Uint8Array }
  /** The record went to the trash. */
  | { type: 'removed' };

const Workspace = z.string().min(1).max(80);

export const documents = {
  /**
   * The state, then everybody else's updates; ends when the workspace closes. After a lost connection the
   * same connection opens again and names the workspace it had: CLOSED when another one is open by then,
   * because ids of records (`workspace` above all) are not unique among workspaces.
   */
  open: procedure
    .input(z.object({ id: RecordId, connection: z.string(), workspace: Workspace.optional() }))
    .output(eventIterator(type<DocumentEvent>())),
  /**
   * One Yjs update of a connection. Answers after the fsync: `ack` is the sequence number up to
   * which everything of this connection is durable. A number seen before is acknowledged again
   * and changes nothing. CLOSED when the document belongs to another workspace than the open one.
   */
  update: procedure
    .input(
      z.object({
        id: RecordId,
        connection: z.string(),
        workspace: Workspace,
        seq: z.number().int().positive(),
        update: z.instanceof(Uint8Array),
      }),
    )
    .output(type<{ ack: number }>()),
};
