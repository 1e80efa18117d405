import { ORPCError } from '@orpc/server';
import type { ErrorCode } from '#shared/contract/error-codes';
import type { ErrorWhere } from '#shared/contract/errors';

const STATUS: Record<ErrorCode, number> = {
  INVALID: 400,
  NOT_FOUND: 404,
  EXISTS: 409,
  NOT_ALLOWED: 403,
  CONFLICT: 409,
  NO_WORKSPACE: 412,
  CLOSED: 410,
  READ_ONLY: 423,
  DISK_FULL: 507,
  LOCKED: 423,
  NEWER: 426,
  CORRUPT: 422,
  PASSPHRASE: 401,
  UNAVAILABLE: 503,
};

/**
 * An error of the contract, for a service to throw. The message says in one line what is wrong, where,
 * and what to do; `where` says it again for a program.
 */
export function fail(
  code: ErrorCode,
  message: string,
  where?: ErrorWhere,
): ORPCError<ErrorCode, ErrorWhere | undefined> {
  return new ORPCError(code, { defined: true, status: STATUS[code], message, data: where });
}
