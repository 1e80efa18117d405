/** What can be wrong with a file of leads, or with what is asked of it. */
export type LeadsErrorCode =
  | 'not-found'
  | 'is-directory'
  | 'not-readable'
  | 'empty'
  | 'binary'
  | 'encoding'
  | 'no-sheet'
  | 'no-header'
  | 'no-rows'
  | 'no-lead-id'
  | 'unknown-mapping'
  | 'unknown-column'
  | 'unknown-time-zone'
  | 'ambiguous-date'
  | 'contradictory-date'
  | 'malformed'
  | 'changed'
  | 'cancelled'
  | 'no-period'
  | 'ledger';

/** One clear sentence about leads, with the line (from 1) and column of the file where there is one. */
export class LeadsError extends Error {
  override name = 'LeadsError';
  readonly code: LeadsErrorCode;
  readonly line: number | undefined;
  readonly column: string | undefined;

  constructor(
    code: LeadsErrorCode,
    message: string,
    where: { line?: number | undefined; column?: string | undefined } = {},
  ) {
    super(message);
    this.code = code;
    this.line = where.line;
    this.column = where.column;
  }
}

/** Throws when the signal says that nobody waits any more. */
export function checkCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new LeadsError('cancelled', 'Cancelled. Nothing was imported.');
}
