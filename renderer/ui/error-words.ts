import { ORPCError } from '@orpc/client';
import { ERROR_CODES, type ErrorCode } from '#shared/contract/error-codes';
import type { ErrorWhere } from '#shared/contract/errors';
import { ConnectionLost } from '../app/connection/wire';
import { refusalWords } from '../words/refusals';

/** What an error says to the person, before it is put into words. */
export interface ErrorWords {
  code: ErrorCode | 'OFFLINE' | 'UNKNOWN';
  /** The service's own sentence, in the language of the page; empty when there is none. */
  message: string;
  where: ErrorWhere;
}

const isCode = (code: string): code is ErrorCode => ERROR_CODES.some((each) => each === code);

/** Reads any thrown value as one of the contract's typed errors. */
export function errorWords(error: unknown): ErrorWords {
  if (error instanceof ConnectionLost) return { code: 'OFFLINE', message: '', where: {} };
  if (error instanceof ORPCError && isCode(error.code)) {
    const where = typeof error.data === 'object' && error.data !== null ? (error.data as ErrorWhere) : {};
    return { code: error.code, message: refusalWords(error.message), where };
  }
  // oRPC's own code when input does not fit its schema: the screen sent what it should have refused itself.
  if (error instanceof ORPCError && error.code === 'BAD_REQUEST') {
    return { code: 'INVALID', message: refusalWords(firstIssue(error.data) ?? error.message), where: {} };
  }
  return { code: 'UNKNOWN', message: error instanceof Error ? refusalWords(error.message) : '', where: {} };
}

function firstIssue(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null || !('issues' in data) || !Array.isArray(data.issues))
    return undefined;
  const [issue] = data.issues as { message?: unknown }[];
  return typeof issue?.message === 'string' ? issue.message : undefined;
}
