// @ts-check

/** What set-up cannot mend by itself. Its message is one line that says what is wrong and what to do. */
export class SetupError extends Error {}

/**
 * Progress of the set-up, on standard error: standard output belongs to the command that is being set up.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Runs a launcher's main part and ends the process with its exit code; a SetupError becomes its one line.
 * @param {() => Promise<number | undefined>} main gives the exit code, or undefined to leave the process be
 */
export async function run(main) {
  try {
    const code = await main();
    if (code !== undefined) process.exitCode = code;
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}
