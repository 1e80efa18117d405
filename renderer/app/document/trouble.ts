import { ORPCError } from '@orpc/client';

/** Codes after which trying the same again can help, because the disk or the folder can change. */
const PASSING = new Set(['DISK_FULL', 'READ_ONLY', 'LOCKED', 'UNAVAILABLE', 'NO_WORKSPACE']);

/**
 * Why a call failed, as the session has to treat it.
 *
 * - `lost`: no answer; whether it was carried out is unknown. Ask again.
 * - `passing`: refused for now; ask again, and say so.
 * - `gone`: the record is not there any more, or its workspace is not: nothing more is sent.
 * - `newer`: the record belongs to a newer version now.
 * - `refused`: an answer that will not change.
 */
export interface Trouble {
  kind: 'lost' | 'passing' | 'gone' | 'newer' | 'refused';
  code: string;
  message: string;
}

/** Reads an error of a call. */
export function troubleOf(error: unknown): Trouble {
  const message = error instanceof Error ? error.message : String(error);
  if (!(error instanceof ORPCError)) return { kind: 'lost', code: 'OFFLINE', message };
  const code = String(error.code);
  if (code === 'NOT_FOUND' || code === 'CLOSED') return { kind: 'gone', code, message };
  if (code === 'NEWER') return { kind: 'newer', code, message };
  if (PASSING.has(code) || !error.defined) return { kind: 'passing', code, message };
  return { kind: 'refused', code, message };
}
