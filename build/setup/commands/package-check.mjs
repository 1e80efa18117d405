// @ts-check
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { run, say } from '../say.mjs';
import { makeStandIn } from '../stand-in.mjs';

/** What electron-builder packs and sets fuses with, as it finds them itself. */
const builders = createRequire(createRequire(import.meta.url).resolve('app-builder-lib/package.json'));

const MB = 1024 * 1024;
/** What Accord may add to an empty Electron application, unpacked; the native parts are most of it. */
const MOST_MB = 115;

/** @param {string} folder @returns {string[]} paths of all files, relative and with forward slashes */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );

/** @param {string} folder */
const sizeOf = (folder) => filesIn(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);

/** @param {boolean} holds @param {string} what */
function expect(holds, what) {
  say(`${holds ? '✓' : '✗'} ${what}`);
  if (!holds) process.exitCode = 1;
}

/** Runs electron-builder for a folder of the system it runs on. @param {readonly string[]} more */
function build(more) {
  const program = join(root, 'node_modules/electron-builder/cli.js');
  const config = ['--config', 'build/electron-builder.yml', '--publish', 'never', '--linux', 'dir'];
  execFileSync(process.execPath, [program, ...config, ...more], { cwd: root, stdio: 'inherit' });
}

await run(async () => {
  if (process.platform !== 'linux') {
    say('The stand-in is a Linux program; elsewhere npm run package makes the real thing.');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'accord-package-'));
  try {
    const standIn = join(folder, 'electron');
    makeStandIn(standIn, root);
    const { prepare } = await import('../prepare-package.mjs');
    await prepare(root);
    build([`-c.electronDist=${standIn}`, `-c.directories.output=${join(folder, 'ours')}`]);
    const packaged = join(folder, 'ours/linux-unpacked');
    const resources = join(packaged, 'resources');
    const { extractAll, listPackage } = builders('@electron/asar');
    const archive = join(resources, 'app.asar');
    /** @type {string[]} */
    const packed = listPackage(archive, { isPack: false });
    const listed = packed.map((file) => file.slice(1).replaceAll('\\', '/'));
    const unpacked = filesIn(join(resources, 'app.asar.unpacked'));

    const native = listed.filter((file) => /\.(node|so|dylib|dll)(\.\d+)*$/.test(file));
    expect(
      native.length > 2,
      `${native.length} native parts are there: ${native.map((file) => file.split('/').at(-1)).join(', ')}`,
    );
    expect(
      native.every((file) => unpacked.includes(file)),
      'all of them are unpacked',
    );
    for (const file of [
      'dist/electron/main.js',
      'dist/electron/preload.cjs',
      'dist/electron/cli.js',
      'dist/renderer/index.html',
      'node_modules/@fontsource/inter/files/inter-latin-400-normal.woff2',
      'LICENSE',
    ])
      expect(listed.includes(file), `${file} is in the archive`);
    const workers = listed.filter((file) => /^dist\/electron\/.*worker.*\.js$/.test(file));
    expect(workers.length > 0, `${workers.length} files for threads`);
    expect(
      listed.some((file) => /licen[cs]es/i.test(file) && file.startsWith('dist/')),
      'third-party licences',
    );
    const strays = listed.filter(
      (file) => /\.(map|md|ts|tsx)$|(^|\/)(test|docs?)\//i.test(file) && !/\/dist\//.test(file),
    );
    expect(
      strays.length === 0,
      `nothing that nobody needs${strays.length > 0 ? `: ${strays.slice(0, 5).join(', ')}` : ''}`,
    );
    const locales = readdirSync(join(packaged, 'locales'));
    expect(
      locales.length === 3,
      `Chromium's words in ${locales.map((name) => name.replace('.pak', '')).join(', ')}`,
    );
    for (const file of ['accord', 'accord.cmd'])
      expect(existsSync(join(resources, 'bin', file)), `the command's launcher ${file}`);

    const { FuseV1Options, getCurrentFuseWire } = builders('@electron/fuses');
    const wire = await getCurrentFuseWire(join(packaged, 'accord-desktop'));
    const open = Object.keys(FuseV1Options).filter((name) => wire[FuseV1Options[name]] === 49);
    expect(
      open.includes('RunAsNode') && !open.includes('EnableNodeOptionsEnvironmentVariable'),
      `fuses that are on: ${open.join(', ')}`,
    );

    // Electron reads the archive as a folder; Node does not, so the command runs on what lies in it.
    const out = join(folder, 'out');
    extractAll(archive, out);
    cpSync(join(resources, 'app.asar.unpacked'), out, { recursive: true });
    const cli = (/** @type {string[]} */ ...args) =>
      execFileSync(process.execPath, [join(out, 'dist/electron/cli.js'), ...args], {
        encoding: 'utf8',
        env: {
          ...process.env,
          ACCORD_HOME: join(folder, 'home'),
          ACCORD_WORKSPACE: join(folder, 'workspace'),
        },
        stdio: ['ignore', 'pipe', 'ignore'],
      });
    cli('init', join(folder, 'workspace'), '--sample', '--as-of', '2026-05-03');
    const measured = JSON.parse(
      cli('measure', 'lead-agreement', '--to', '2026-03-29', '--at', '2026-05-03', '--json'),
    );
    expect(
      measured.commitments.length === 4,
      'the packaged command makes the worked example and measures it',
    );

    // An empty application is the runtime and an archive of two small files: what there is more is ours.
    const own = statSync(archive).size / MB;
    const natives = sizeOf(join(resources, 'app.asar.unpacked')) / MB;
    const more = own + natives;
    expect(
      more < MOST_MB,
      `${more.toFixed(1)} MB more than an empty application (at most ${MOST_MB}): archive ${own.toFixed(1)} MB, native parts ${natives.toFixed(1)} MB; ${listed.length} entries`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
