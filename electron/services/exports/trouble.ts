import { ORPCError } from '@orpc/server';
import { fail } from '../fail';
import { inContractTerms } from '../implement';
import type { Log } from '../surroundings';

/** What an export was doing. */
export type Stage = 'collect' | 'draft' | 'print' | 'save';

const WORDS: Readonly<Record<Stage, string>> = {
  collect:
    'What goes into the export could not be read. Nothing was written. Check the data under Settings, then try again.',
  draft:
    'The pages could not be laid out. Nothing was written. Try again; if it happens again, export as HTML.',
  print: 'The pages could not be printed. Nothing was written. Try again, or export as HTML.',
  save: 'The export could not be saved. Try again, or choose another place.',
};

/**
 * Why an export failed, as an error of the contract. What nobody foresaw (a thread that died, a browser that
 * was killed, a file that pdf.js cannot read) gets the words of its stage; its cause goes to the log.
 */
export function exportTrouble(error: unknown, stage: Stage, signal: AbortSignal, log: Log): unknown {
  if (signal.aborted) return error;
  const told = inContractTerms(error);
  if (told instanceof ORPCError && told.defined) {
    if (told !== error) log.warn(`export, ${stage}: ${chain(error)}`);
    return told;
  }
  log.error(`export, ${stage}: ${chain(error)}`);
  return fail('UNAVAILABLE', WORDS[stage]);
}

/** An error and what caused it, on one line. */
function chain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = `${error.name}: ${error.message.split('\n')[0]}`;
  return error.cause === undefined ? own : `${own}, because of ${chain(error.cause)}`;
}
