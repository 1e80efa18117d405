import { oc } from '@orpc/contract';
import { z } from 'zod';
import type { ErrorCode } from './error-codes';

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

/** What each code of the contract's errors carries; the codes stand apart, because a page needs them without any schema. */
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
} as const satisfies Record<ErrorCode, { status: number; data: typeof Where }>;

export type ErrorWhere = NonNullable<z.infer<typeof Where>>;

/** The builder every procedure starts from, so that all calls share the same errors. */
export const procedure = oc.errors(errors);
