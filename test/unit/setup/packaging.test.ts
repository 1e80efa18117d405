import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { nodeEntries } from '../../../build/node-entries.mjs';
import { png } from '../../../build/setup/icon.mjs';
import { isPackaged, packagedManifest, packagesApart, stagePackages } from '../../../build/setup/stage.mjs';
import { PACKAGED } from '../../../build/vite.node.config.mjs';
import { iconBitmap } from '../../../electron/hosts/electron/tray-icon';
import { smallPdf } from '../../fixtures/proof/small-pdf';

const root = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'accord-packaging-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const config = parse(readFileSync('build/electron-builder.yml', 'utf8'));
const project = JSON.parse(readFileSync('package.json', 'utf8'));

const filesOf = (path: string): string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(path.length + 1)
        .replaceAll('\\', '/'),
    );

describe('what is packaged', () => {
  it('starts where the build puts its entries', () => {
    const entries = Object.keys(nodeEntries(root)).map((name) => `dist/electron/${name}.js`);
    expect(entries).toContain(packagedManifest(project, PACKAGED).main);
    expect(entries).toContain('dist/electron/cli.js');
  });

  it('depends on nothing but what cannot be built in, at the versions that are installed', () => {
    const { dependencies, ...rest } = packagedManifest(project, PACKAGED);
    expect(Object.keys(dependencies)).toEqual([
      '@duckdb/node-api',
      'libsql',
      'pino',
      'pino-roll',
      'pdfjs-dist',
      '@fontsource/inter',
    ]);
    expect(Object.values(dependencies)).toEqual(PACKAGED.map((name) => project.dependencies[name]));
    expect(rest).not.toHaveProperty('devDependencies');
    expect(rest).not.toHaveProperty('imports');
  });

  it('names a package that is not installed', () => {
    expect(() => packagesApart(root, ['no-such-package'])).toThrow(
      'no-such-package, which Accord needs, is not installed',
    );
  });

  it('is enough for each of these packages to work in a folder of its own, and unpacks all that is native', () => {
    const app = join(folder, 'app');
    stagePackages(root, app, PACKAGED);
    const files = filesOf(app);
    expect(files.filter((file) => !isPackaged(file.replace(/^.*node_modules\//, '')))).toEqual([]);
    const unpacked = config.asarUnpack.map((pattern: string) => pattern.replace('**', ''));
    const native = files.filter((file) => /\.(node|so|dylib|dll)(\.\d+)*$/.test(file));
    expect(native.length).toBeGreaterThanOrEqual(3);
    expect(native.filter((file) => !unpacked.some((start: string) => file.startsWith(start)))).toEqual([]);
    expect(native.join(' ')).not.toMatch(/musl|skia/);
    writeFileSync(join(app, 'small.pdf'), smallPdf());
    writeFileSync(
      join(app, 'try.mjs'),
      `import { DuckDBInstance } from '@duckdb/node-api';
       import Database from 'libsql';
       import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
       import { readFileSync } from 'node:fs';
       import { createRequire } from 'node:module';
       import pino from 'pino';
       import roll from 'pino-roll';
       const db = await (await DuckDBInstance.create()).connect();
       const rows = await (await db.runAndReadAll('select 40 + 2 as n')).getRows();
       const two = new Database(':memory:').prepare('select 2 as n').get().n;
       const log = pino(await roll({ file: ${JSON.stringify(join(app, 'log'))}, size: '1m' }));
       const face = createRequire(import.meta.url).resolve('@fontsource/inter/package.json');
       const font = readFileSync(face.replace('package.json', 'files/inter-latin-400-normal.woff2'), 'latin1');
       const pdf = await getDocument({ data: new Uint8Array(readFileSync('small.pdf')), verbosity: 0 }).promise;
       console.log(rows[0][0], two, pdf.numPages, await pdf.getAttachments(), typeof log.info, font.slice(0, 4));
       process.exit(0);`,
    );
    const tried = spawnSync(process.execPath, ['try.mjs'], { cwd: app, encoding: 'utf8' });
    expect([tried.stdout.trim(), tried.stderr]).toEqual(['42 2 1 null function wOF2', '']);
  });
});

describe('the packaged command', () => {
  it.skipIf(process.platform === 'win32')(
    'runs the program as Node, wherever its link lies, and hands on all it was given',
    () => {
      const installed = join(folder, 'opt with space/Accord');
      mkdirSync(join(installed, 'resources/app.asar/dist/electron'), { recursive: true });
      for (const { from, to, filter } of config.extraResources) {
        for (const file of filter) cpSync(join(from, file), join(installed, 'resources', to, file));
      }
      const program = join(installed, config.linux.executableName);
      writeFileSync(
        program,
        `#!/bin/sh\n[ "$ELECTRON_RUN_AS_NODE" = 1 ] || exit 9\nexec "${process.execPath}" "$@"\n`,
      );
      chmodSync(program, 0o755);
      writeFileSync(
        join(installed, 'resources/app.asar/dist/electron/cli.js'),
        'console.log(JSON.stringify(process.argv.slice(2))); process.exitCode = 2;',
      );
      symlinkSync('opt with space/Accord/resources/bin/accord', join(folder, 'link'));
      symlinkSync(join(folder, 'link'), join(folder, 'accord'));
      const { stdout, status } = spawnSync(join(folder, 'accord'), ['show', 'two words', '--json', ''], {
        encoding: 'utf8',
      });
      expect(JSON.parse(stdout)).toEqual(['show', 'two words', '--json', '']);
      expect(status).toBe(2);
    },
  );

  it('is where the packages put it, and not the name of the program itself', () => {
    const link = readFileSync('build/launcher/accord-installed', 'utf8');
    expect(link).toContain(`/opt/${config.productName}/resources/bin/accord`);
    expect(config.deb.fpm).toEqual(['build/launcher/accord-installed=/usr/bin/accord']);
    expect(config.rpm.fpm).toEqual(config.deb.fpm);
    expect(config.linux.executableName).not.toBe('accord');
    const windows = readFileSync('build/launcher/accord.cmd', 'utf8');
    expect(windows).toContain(`${config.productName}.exe`);
    expect(windows.split('\n').every((line) => line === '' || line.endsWith('\r'))).toBe(true);
  });

  it('needs the one fuse that lets the program run as Node, and no other is open', () => {
    expect(config.electronFuses).toEqual({
      runAsNode: true,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
    });
  });
});

describe('the release', () => {
  it('has one job for each platform, which packages from its own install', () => {
    const { jobs } = parse(readFileSync('.github/workflows/release.yml', 'utf8'));
    expect(jobs.release.needs).toEqual(['linux', 'mac', 'windows']);
    for (const name of jobs.release.needs) {
      const runs = jobs[name].steps.flatMap(({ run }: { run?: string }) => run ?? []);
      expect(runs).toEqual(expect.arrayContaining(['npm ci', 'npm run package']));
    }
  });

  it('has an icon that is whole', () => {
    const picture = png(iconBitmap(64), 64);
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([64, 64]);
    const at = picture.indexOf('IDAT');
    const pixels = inflateSync(picture.subarray(at + 4, at + 4 + picture.readUInt32BE(at - 4)));
    expect(pixels.length).toBe(64 * (64 * 4 + 1));
    // The corner is clear, the middle of the upper edge is the ground.
    expect([...pixels.subarray(1, 5)]).toEqual([0, 0, 0, 0]);
    expect([...pixels.subarray(1 + 32 * 4, 5 + 32 * 4)]).toEqual([0x1b, 0x3a, 0x70, 255]);
  });
});
