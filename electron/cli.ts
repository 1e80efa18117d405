import { ORPCError } from '@orpc/client';
import { Command, CommanderError } from 'commander';
import { annotationCommands } from './cli/commands/annotations';
import { checkCommands } from './cli/commands/checks';
import { exchangeCommands } from './cli/commands/exchange';
import { exportCommands } from './cli/commands/exporting';
import { figureCommands } from './cli/commands/figures';
import { followUpCommands } from './cli/commands/following-up';
import { leadCommands } from './cli/commands/leads';
import { memberCommands } from './cli/commands/members';
import { offerCommands } from './cli/commands/offers';
import { recordCommands } from './cli/commands/records';
import { serveCommand } from './cli/commands/serve';
import { signoffCommands } from './cli/commands/signoff';
import { suggestedCommands } from './cli/commands/suggested';
import { verifyCommands } from './cli/commands/verify';
import { versionCommands } from './cli/commands/versions';
import { waiverCommands } from './cli/commands/waivers';
import { workspaceCommands } from './cli/commands/workspace';
import { Exit, errorLine } from './cli/output';
import { version } from './hosts/runtime';

/** Codes for which nothing is wrong with what was asked, but the answer is no. */
const NOT_USAGE = new Set(['READ_ONLY', 'DISK_FULL', 'LOCKED', 'CORRUPT', 'UNAVAILABLE']);

function createProgram(): Command {
  const program = new Command('accord')
    .description(
      'Marketing and sales write down how they work together, agree to it, and see whether it is done.',
    )
    .version(version);
  for (const add of [
    workspaceCommands,
    recordCommands,
    leadCommands,
    annotationCommands,
    figureCommands,
    checkCommands,
    exportCommands,
    waiverCommands,
    signoffCommands,
    verifyCommands,
    followUpCommands,
    memberCommands,
    exchangeCommands,
    suggestedCommands,
    offerCommands,
    versionCommands,
    serveCommand,
  ])
    add(program);
  const strict = (command: Command): void => {
    command
      .exitOverride()
      .showHelpAfterError(false)
      .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, '')) });
    command.commands.forEach(strict);
  };
  strict(program);
  return program;
}

/** 0 fine; 1 a finding or a failure that is nobody's input; 2 bad usage or bad input. */
function exitCode(error: unknown): number {
  if (error instanceof Exit) return error.code;
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof ORPCError) return NOT_USAGE.has(error.code) ? 1 : error.defined ? 2 : 1;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return ['NOT_FOUND', 'EXISTS', 'INVALID', 'NEWER', 'PORT_TAKEN'].includes(code) ? 2 : 1;
}

try {
  await createProgram().parseAsync(process.argv);
} catch (error) {
  const line = error instanceof CommanderError ? '' : errorLine(error);
  if (line) process.stderr.write(`${line}\n`);
  process.exitCode = exitCode(error);
}
