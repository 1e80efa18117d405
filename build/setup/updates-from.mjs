// @ts-check

/**
 * Where a packaged Accord looks for updates, as arguments of electron-builder. Nothing is looked for where nothing is said:
 * whoever builds it for themselves has no place to put updates.
 * @param {string | undefined} place `github:owner/name` for that repository's releases, or an https address of a folder
 * @returns {string[]}
 * @throws {Error} for anything else
 */
export function updatesFrom(place) {
  if (place === undefined || place === '') return [];
  const [, owner, name] = /^github:([\w.-]+)\/([\w.-]+)$/.exec(place) ?? [];
  if (owner && name)
    return ['-c.publish.provider=github', `-c.publish.owner=${owner}`, `-c.publish.repo=${name}`];
  if (/^https:\/\/[^\s"']+$/.test(place)) return ['-c.publish.provider=generic', `-c.publish.url=${place}`];
  throw new Error(`ACCORD_UPDATES is github:owner/name or an https address, not ${place}`);
}
