// @ts-check
// A stand-in for Electron's runtime, to package where the real one cannot be had: a program that runs Node as Electron does
// when it is told to, with the wire of fuses that packaging sets.
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What @electron/fuses looks for in a program, before the fuses themselves. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** Version 1 of the wire; so many fuses has Electron 45, each off ("0") until it is set. */
const FUSES = 9;

/** Languages that a real distribution brings along; packaging leaves all but ours out. */
const LOCALES = ['de', 'en-GB', 'en-US', 'fr', 'ja'];

/**
 * Makes the distribution's folder.
 * @param {string} folder absolute path, made when it is not there
 * @param {string} root absolute path of the project
 */
export function makeStandIn(folder, root) {
  mkdirSync(join(folder, 'locales'), { recursive: true });
  mkdirSync(join(folder, 'resources'), { recursive: true });
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8'));
  writeFileSync(join(folder, 'version'), version);
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'resources.pak', 'chrome-sandbox'])
    writeFileSync(join(folder, name), 'stand-in\n');
  for (const name of LOCALES) writeFileSync(join(folder, 'locales', `${name}.pak`), 'stand-in\n');
  const program = join(folder, 'electron');
  const script = `#!/bin/sh\n[ "$ELECTRON_RUN_AS_NODE" = 1 ] || exit 9\nexec "${process.execPath}" "$@"\n`;
  writeFileSync(
    program,
    Buffer.concat([
      Buffer.from(`${script}exit\n${SENTINEL}`, 'latin1'),
      Buffer.from([1, FUSES]),
      Buffer.from('0'.repeat(FUSES), 'latin1'),
    ]),
  );
  chmodSync(program, 0o755);
}
