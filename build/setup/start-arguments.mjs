// @ts-check
import { SetupError } from './say.mjs';

/**
 * Takes `--host electron|browser` out of the arguments of `npm start`; the rest is for the host.
 * @param {string[]} args
 * @returns {{ host: 'electron' | 'browser' | undefined, rest: string[] }}
 * @throws SetupError for another host
 */
export function takeHost(args) {
  const at = args.findIndex((argument) => argument === '--host' || argument.startsWith('--host='));
  const given = args[at];
  if (given === undefined) return { host: undefined, rest: args };
  const separate = given === '--host';
  const host = separate ? args[at + 1] : given.slice('--host='.length);
  if (host !== 'electron' && host !== 'browser') {
    throw new SetupError(
      `--host takes "electron" or "browser", not ${host === undefined ? 'nothing' : `"${host}"`}.`,
    );
  }
  return { host, rest: args.toSpliced(at, separate ? 2 : 1) };
}
