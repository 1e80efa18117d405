import { HostError } from './host';

/** A print that its browser did not finish: killed, crashed, or without an answer. */
export function printingFailed(cause: unknown): HostError {
  const detail = (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? '';
  return new HostError(
    'UNAVAILABLE',
    `Printing failed: ${detail.replace(/\.$/, '')}. Nothing was written. Try again, or export as HTML.`,
    { cause },
  );
}
