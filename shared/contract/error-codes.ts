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
export const ERROR_CODES = [
  'INVALID',
  'NOT_FOUND',
  'EXISTS',
  'NOT_ALLOWED',
  'CONFLICT',
  'NO_WORKSPACE',
  'CLOSED',
  'READ_ONLY',
  'DISK_FULL',
  'LOCKED',
  'NEWER',
  'CORRUPT',
  'PASSPHRASE',
  'UNAVAILABLE',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];
