// @ts-check
// What is packaged: the built folders, and those few packages that could not be built in.
import { cpSync, existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** What of a package nobody needs to run it: maps, types, sources, other builds of the same, tests. */
const LEFT_OUT = [
  /\.(map|md|markdown|ts|mts|cts|flow)$/i,
  /(^|\/)(test|tests|__tests__|docs?|examples?|benchmarks?|\.github)\//i,
  /^pdfjs-dist\/(build|web|image_decoders|types)\//,
  // What text is drawn and pictures are decoded with: of a PDF only the directory and what is attached are read.
  /^pdfjs-dist\/(cmaps|standard_fonts|wasm|iccs)\//,
  /^pdfjs-dist\/legacy\/(web|image_decoders)\//,
  /^pdfjs-dist\/legacy\/build\/.*(sandbox|min)/,
  /^date-fns\/(fp|locale\/(?!en-US|_lib))/,
  // Of the typeface the cuts that documents are set in (electron/services/exports/fonts.ts).
  /^@fontsource\/inter\/(?!package\.json|LICENSE|files)/,
  /^@fontsource\/inter\/files\/.*(\.woff|-[12389]00-\w+\.woff2)$/,
];

/**
 * Packages that are asked for and never used, by what stands in their place. pdf.js wants a canvas of 32 MB before it
 * reads anything, although nothing is drawn.
 * @type {Record<string, string>}
 */
const STOOD_IN = {
  '@napi-rs/canvas': 'module.exports = { DOMMatrix: class {}, ImageData: class {}, Path2D: class {} };\n',
};

/** Native parts for systems that no Electron runs on. */
const NOWHERE = /^@libsql\/.*-musl/;

/**
 * The folder of a package as Node finds it from another one, or null where it is not installed (optional, or for
 * another system).
 * @param {string} from absolute path of a package's folder, or of the project
 * @param {string} name
 * @param {string} root absolute path of the project
 * @returns {string | null}
 */
function packageFrom(from, name, root) {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = join(folder, 'node_modules', name);
    if (existsSync(join(found, 'package.json'))) return found;
    if (folder === root || folder === dirname(folder)) return null;
  }
}

/**
 * The packages that have to be packaged beside the built code, with all that they need of their own.
 * @param {string} root absolute path of the project
 * @param {readonly string[]} names
 * @returns {string[]} folders relative to root, sorted
 * @throws {Error} where a package that is needed is not installed
 */
export function packagesApart(root, names) {
  /** @type {Set<string>} */
  const found = new Set();
  /** @param {string} from @param {string} name @param {boolean} optional */
  const add = (from, name, optional) => {
    if (NOWHERE.test(name)) return;
    const folder = packageFrom(from, name, root);
    if (folder === null) {
      if (optional) return;
      throw new Error(`${name}, which ${relative(root, from) || 'Accord'} needs, is not installed`);
    }
    const path = relative(root, folder).replaceAll(sep, '/');
    if (found.has(path)) return;
    found.add(path);
    if (name in STOOD_IN) return;
    const { dependencies = {}, optionalDependencies = {} } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    );
    for (const each of Object.keys(dependencies)) add(folder, each, each in optionalDependencies);
    for (const each of Object.keys(optionalDependencies)) add(folder, each, true);
  };
  for (const name of names) add(root, name, false);
  return [...found].sort();
}

/**
 * Whether a file of a package is packaged.
 * @param {string} path from its node_modules on, with forward slashes: `pino/lib/levels.js`
 */
export const isPackaged = (path) => !LEFT_OUT.some((pattern) => pattern.test(path));

/**
 * The package.json of what is packaged: who it is, where it starts, and only what lies beside it.
 * @param {Record<string, unknown>} project the project's own
 * @param {readonly string[]} names packages that are kept apart
 */
export function packagedManifest(project, names) {
  const { name, productName, version, description, license, author, homepage, type, main } = project;
  const wanted = /** @type {Record<string, string>} */ (project['dependencies']);
  const dependencies = Object.fromEntries(names.map((each) => [each, wanted[each]]));
  return { name, productName, version, description, license, author, homepage, type, main, dependencies };
}

/**
 * Lays out the packages that are kept apart, without what nobody needs to run them.
 * @param {string} root absolute path of the project
 * @param {string} target absolute path
 * @param {readonly string[]} names
 */
export function stagePackages(root, target, names) {
  for (const folder of packagesApart(root, names)) {
    const from = realpathSync(join(root, folder));
    const name = folder.replace(/^.*node_modules\//, '');
    const stoodIn = STOOD_IN[name];
    if (stoodIn !== undefined) {
      const { version, license } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'));
      mkdirSync(join(target, folder), { recursive: true });
      writeFileSync(join(target, folder, 'package.json'), `${JSON.stringify({ name, version, license })}\n`);
      writeFileSync(join(target, folder, 'index.js'), stoodIn);
      continue;
    }
    cpSync(from, join(target, folder), {
      recursive: true,
      filter: (path) => {
        const inside = relative(from, path).replaceAll(sep, '/');
        // Packages inside of a package are found on their own.
        if (inside.split('/')[0] === 'node_modules') return false;
        return inside === '' || isPackaged(`${name}/${inside}`);
      },
    });
  }
}

/**
 * Lays out what is packaged in a folder of its own; whatever was there goes.
 * @param {string} root absolute path of the project, built
 * @param {string} target absolute path
 * @param {readonly string[]} names packages that are kept apart
 */
export function stage(root, target, names) {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const project = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  writeFileSync(
    join(target, 'package.json'),
    `${JSON.stringify(packagedManifest(project, names), null, 2)}\n`,
  );
  cpSync(join(root, 'LICENSE'), join(target, 'LICENSE'));
  for (const part of ['dist/electron', 'dist/renderer']) {
    cpSync(join(root, part), join(target, part), {
      recursive: true,
      filter: (path) => !path.endsWith('.map') && !path.endsWith('.sources'),
    });
  }
  stagePackages(root, target, names);
}
