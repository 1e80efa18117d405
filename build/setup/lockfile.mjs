// @ts-check

/**
 * What this file needs to know of one entry of package-lock.json.
 * @typedef {{ version?: string, dev?: boolean, optional?: boolean, os?: string[], cpu?: string[], libc?: string[],
 *   dependencies?: Record<string, string>, optionalDependencies?: Record<string, string>,
 *   peerDependencies?: Record<string, string>, peerDependenciesMeta?: Record<string, { optional?: boolean }> }} LockEntry
 */

/**
 * The key of what `name` means when it is required from the package at `from`, or undefined.
 * @param {Record<string, LockEntry>} packages
 * @param {string} from key such as `node_modules/a/node_modules/b`; empty for the project itself
 * @param {string} name
 */
function resolve(packages, from, name) {
  for (let base = from; ; base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')))) {
    const key = base === '' ? `node_modules/${name}` : `${base}/node_modules/${name}`;
    if (packages[key] !== undefined) return key;
    if (base === '') return undefined;
  }
}

/**
 * Keys of all that the project depends on, directly or not: what packaging takes along. Peers do not count.
 * @param {Record<string, LockEntry>} packages
 */
function shipped(packages) {
  /** @type {Set<string>} */
  const seen = new Set();
  const visit = (/** @type {string} */ key) => {
    if (seen.has(key)) return;
    seen.add(key);
    const { dependencies, optionalDependencies } = packages[key] ?? {};
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const found = resolve(packages, key, name);
      if (found !== undefined) visit(found);
    }
  };
  visit('');
  return seen;
}

/**
 * Peers that a shipped package needs and that would not be shipped, because nothing depends on them otherwise.
 * @param {{ packages: Record<string, LockEntry> }} lock
 * @returns {{ name: string, by: string }[]}
 */
export function missingPeers({ packages }) {
  const taken = shipped(packages);
  return [...taken].flatMap((key) => {
    const { peerDependencies = {}, peerDependenciesMeta = {} } = packages[key] ?? {};
    return Object.keys(peerDependencies)
      .filter((name) => peerDependenciesMeta[name]?.optional !== true)
      .filter((name) => !taken.has(resolve(packages, key, name) ?? ''))
      .map((name) => ({ name, by: key.replace(/^.*node_modules\//, '') }));
  });
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
