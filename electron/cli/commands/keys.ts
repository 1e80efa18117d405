import type { Command } from 'commander';
import { passphraseOf } from './workspace';

/** Who acts, and what opens their key. */
export interface KeyOptions {
  as?: string;
  passphraseFile?: string;
}

/** Adds what says who acts. */
export const withKey = (made: Command): Command =>
  made
    .option('--as <member>', 'who acts; must have a key on this device')
    .option('--passphrase-file <file>', 'a file whose first line is the passphrase of the key');

/** The same as the contract takes it. */
export async function keyOf({ as, passphraseFile }: KeyOptions) {
  return { ...(as === undefined ? {} : { as }), ...(await passphraseOf(passphraseFile)) };
}
