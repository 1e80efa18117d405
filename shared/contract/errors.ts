import { oc } from '@orpc/contract';
import { z } from 'zod';

/** What every typed error may carry to say where the fault is. */
const Where = z
  .object({
    file: z.string().optional(),
    line: z.number().optional(),
    column: z.string().optional(),
    field: z.string().optional(),
    record: z.string().optional(),
  })
  .optional();

/**
 * The errors of the contract, by code. The message is written for the person who reads it:
 * what happened, what is safe, what to do.
 *
 * - `INVALID`: the input is wrong (command line: exit 2).
 * - `NOT_FOUND`: no such record, member, act or file.
 * - `EXISTS`: there is one already.
 * - `NOT_ALLOWED`: the member may not do this, or not now.
 * - `CONFLICT`: the state moved on; look again.
 * - `NO_WORKSPACE`: none is open.
 * - `CLOSED`: it belongs to a workspace that is not the open one any more.
 * - `READ_ONLY`, `DISK_FULL`, `LOCKED`, `NEWER`, `CORRUPT`: the store's.
 * - `PASSPHRASE`: missing or wrong.
 * - `UNAVAILABLE`: this host or machine cannot do it (no browser to print with, …).
 */
export const errors = {
  INVALID: { status: 400, data: Where },
  NOT_FOUND: { status: 404, data: Where },
  EXISTS: { status: 409, data: Where },
  NOT_ALLOWED: { status: 403, data: Where },
  CONFLICT: { status: 409, data: Where },
  NO_WORKSPACE: { status: 412, data: Where },
  CLOSED: { status: 410, data: Where },
  READ_ONLY: { status: 423, data: Where },
  DISK_FULL: { status: 507, data: Where },
  LOCKED: { status: 423, data: Where },
  NEWER: { status: 426, data: Where },
  CORRUPT: { status: 422, data: Where },
  PASSPHRASE: { status: 401, data: Where },
  UNAVAILABLE: { status: 503, data: Where },
} as const;

export type ErrorCode = keyof typeof errors;
export type ErrorWhere = NonNullable<z.infer<typeof Where>>;

/** The builder every procedure starts from, so that all calls share the same errors. */
export const procedure = oc.errors(errors);
