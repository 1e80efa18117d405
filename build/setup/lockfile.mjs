// @ts-check

/**
 * What this file needs to know of one entry of package-lock.json.
 * @typedef {{ version?: string, dev?: boolean, optional?: boolean, os?: string[], cpu?: string[], libc?: string[],
 *   optionalDependencies?: Record<string, string> }} LockEntry
 */

/**
 * The entry that `name` means when it is required from the package at `from`, or undefined.
 * @param {Record<string, LockEntry>} packages
 * @param {string} from key such as `node_modules/a/node_modules/b`
 * @param {string} name
 */
function resolve(packages, from, name) {
  for (let base = from; ; base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')))) {
    const found = packages[base === '' ? `node_modules/${name}` : `${base}/node_modules/${name}`];
    if (found !== undefined || base === '') return found;
  }
}

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const PROCESSORS = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x'];

/**
 * What a package for one platform is for, read from its name (`…-linux-arm64-musl`).
 * @param {string} name
 * @returns {Pick<LockEntry, 'os' | 'cpu' | 'libc'> | null} null where the name does not say
 */
export function platformOf(name) {
  const words = name.split(/[-/]/);
  const os = SYSTEMS.find((system) => words.includes(system));
  const cpu = PROCESSORS.find((processor) => words.includes(processor));
  if (os === undefined || cpu === undefined) return null;
  if (os !== 'linux') return { os: [os], cpu: [cpu] };
  return { os: [os], cpu: [cpu], libc: [words.some((word) => word.startsWith('musl')) ? 'musl' : 'glibc'] };
}

/**
 * Optional packages that the lockfile should name but does not. `npm ci` refuses such a lockfile, on every
 * platform; npm writes one where the registry it asked lacks a package for some other platform.
 * @param {{ packages: Record<string, LockEntry> }} lock
 * @returns {{ name: string, version: string, dev: boolean }[]}
 */
export function missingOptionals(lock) {
  return Object.entries(lock.packages).flatMap(([key, { optionalDependencies = {}, dev = false }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => resolve(lock.packages, key, name) === undefined)
      .map(([name, version]) => ({ name, version, dev })),
  );
}

/**
 * The lockfile with an entry for every missing optional package. Its checksum is not known here, so npm takes
 * what the registry gives for that exact version.
 * @template {{ packages: Record<string, LockEntry> }} L
 * @param {L} lock
 * @returns {L}
 * @throws Error for a package of which version or platform are not plain
 */
export function completeLock(lock) {
  const packages = { ...lock.packages };
  for (const { name, version, dev } of missingOptionals(lock)) {
    const platform = platformOf(name);
    if (platform === null || !/^\d/.test(version))
      throw new Error(`Cannot tell what ${name}@${version} is for`);
    packages[`node_modules/${name}`] = { version, ...platform, ...(dev ? { dev } : {}), optional: true };
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...lock, packages: Object.fromEntries(sorted) };
}
