import { implement, ORPCError } from '@orpc/server';
import { contract } from '#shared/contract/contract';
import type { ErrorCode } from '#shared/contract/error-codes';
import { StoreError, type StoreErrorCode } from '../store/errors';
import type { Caller } from './caller';
import { calledBy } from './calling';
import { fail } from './fail';

const STORE_CODES: Record<StoreErrorCode, ErrorCode> = {
  NOT_FOUND: 'NOT_FOUND',
  EXISTS: 'EXISTS',
  READ_ONLY: 'READ_ONLY',
  DISK_FULL: 'DISK_FULL',
  LOCKED: 'LOCKED',
  CORRUPT: 'CORRUPT',
  NEWER: 'NEWER',
  INVALID: 'INVALID',
  IO: 'UNAVAILABLE',
};

/** Errors with a code of their own that come from below the services. */
interface Coded {
  code: string;
  line?: number;
  column?: string;
  file?: string;
  field?: string;
}

const isCoded = (error: unknown): error is Error & Coded =>
  error instanceof Error && 'code' in error && typeof error.code === 'string';

/** The first issue of a failed input check as one line that names the field. */
function inputFault(error: ORPCError<string, unknown>): ORPCError<string, unknown> {
  const issues = (error.data as { issues?: { message: string; path?: PropertyKey[] }[] } | undefined)?.issues;
  const first = issues?.[0];
  if (!first) return error;
  const field = first.path?.map(String).join('.') ?? '';
  return fail('INVALID', field ? `${field}: ${first.message}` : first.message, field ? { field } : {});
}

/** Every error that leaves a service, in the contract's terms. */
export function inContractTerms(error: unknown): unknown {
  if (error instanceof ORPCError) return error.code === 'BAD_REQUEST' ? inputFault(error) : error;
  if (error instanceof StoreError)
    return fail(STORE_CODES[error.code], error.message, error.path ? { file: error.path } : {});
  if (isCoded(error) && ['LeadsError', 'HostError'].includes(error.name)) {
    const where = Object.fromEntries(
      (['file', 'line', 'column', 'field'] as const).flatMap((key) =>
        error[key] === undefined ? [] : [[key, error[key]]],
      ),
    );
    const code =
      error.name === 'HostError' ? 'UNAVAILABLE' : error.code === 'not-found' ? 'NOT_FOUND' : 'INVALID';
    return fail(code, error.message, where);
  }
  return error;
}

/**
 * A stream whose errors are in the contract's terms, too; ending it ends the one below. What makes it runs as it is
 * read, and is told for whom.
 */
async function* streamInContractTerms<T>(stream: AsyncIterable<T>, caller: Caller): AsyncGenerator<T> {
  const steps = stream[Symbol.asyncIterator]();
  try {
    for (;;) {
      const { done, value } = await calledBy(caller, () => steps.next());
      if (done) return;
      yield value;
    }
  } catch (error) {
    throw inContractTerms(error);
  } finally {
    await steps.return?.();
  }
}

const isStream = (output: unknown): output is AsyncIterable<unknown> =>
  typeof output === 'object' && output !== null && Symbol.asyncIterator in output;

/** Builds the handlers of the contract; every one of them knows who calls. */
export const os = implement(contract)
  .$context<Caller>()
  .use(async ({ context, next }) => {
    try {
      const result = await calledBy(context, () => next());
      if (!isStream(result.output)) return result;
      return { ...result, output: streamInContractTerms(result.output, context) as typeof result.output };
    } catch (error) {
      throw inContractTerms(error);
    }
  });
