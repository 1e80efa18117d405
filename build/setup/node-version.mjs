// @ts-check
// Read by any Node that knows ES modules, however old: nothing newer than ES2015 may stand in this file.

var NEEDED_MAJOR = 20;
var NEEDED_MINOR = 19;

/**
 * The line for a Node version that is too old, or null where it will do.
 * @param {string} version such as `v20.19.0` or `18.2.1`
 * @returns {string | null}
 */
export function nodeProblem(version) {
  var parts = version.replace(/^v/, '').split('.');
  var major = Number(parts[0]);
  var fits = major > NEEDED_MAJOR || (major === NEEDED_MAJOR && Number(parts[1]) >= NEEDED_MINOR);
  if (fits) return null;
  return (
    'Accord needs Node ' +
    NEEDED_MAJOR +
    '.' +
    NEEDED_MINOR +
    ' or later, and this is ' +
    version +
    '. Install a newer one from https://nodejs.org and run the command again.'
  );
}

/** Ends the process with one line when this Node is too old. */
export function requireNode() {
  var problem = nodeProblem(process.version);
  if (problem === null) return;
  console.error(problem);
  process.exit(1);
}
