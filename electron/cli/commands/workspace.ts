import { readFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { LANGUAGES } from '#shared/model/language';
import { expandHome } from '../../hosts/runtime';
import { languageFlag } from '../language-flag';
import { Exit } from '../output';
import { besideWorkspace, command, finish, withoutWorkspace } from '../program';

interface InitOptions {
  sample?: boolean;
  asOf?: string;
  name?: string;
  team: string;
  otherTeam: string;
  passphraseFile?: string;
  timeZone?: string;
  language?: string;
}

/** The first line of a passphrase file. */
export async function passphraseOf(file: string | undefined): Promise<{ passphrase?: string }> {
  if (file === undefined) return {};
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Exit(2, `The passphrase file ${file} cannot be read.`);
  });
  const [first = ''] = text.split(/\r?\n/);
  if (!first) throw new Exit(2, `The passphrase file ${file} is empty.`);
  return { passphrase: first };
}

const userName = (): string => {
  try {
    return userInfo().username;
  } catch {
    return 'me';
  }
};

const init = (): Command =>
  command('init', 'make a workspace')
    .argument('<dir>', 'a new or empty folder')
    .option('--sample', 'fill it with the worked example')
    .option('--as-of <date>', 'with --sample: the day up to which leads are made (default today)')
    .option('--name <name>', 'your name', userName())
    .option('--team <team>', 'your team', 'Marketing')
    .option('--other-team <team>', 'the other team', 'Sales')
    .option('--time-zone <zone>', 'the teams’ time zone, such as Europe/Berlin')
    .option('--passphrase-file <file>', 'a file whose first line protects your key')
    .option('--language <language>', `of what it begins with: ${LANGUAGES.join(' or ')} (default en)`)
    .action(
      withoutWorkspace(async (run, dir: string, options: InitOptions) => {
        const { client, out, signal } = run;
        const path = resolve(expandHome(dir));
        const language = languageFlag(options);
        if (options.asOf !== undefined && !options.sample) throw new Exit(2, '--as-of goes with --sample.');
        if (options.sample) {
          const asOf = options.asOf === undefined ? {} : { asOf: options.asOf };
          const status = await finish(
            client.workspace.createSample({ dir: path, ...asOf, ...language }, { signal }),
            run,
          );
          out.say(
            'The worked example: both teams’ keys are on this device, which a real workspace never allows.',
          );
          out.result(
            { workspace: status.workspace?.dir ?? path },
            () => `Made the worked example in ${path}`,
          );
          return;
        }
        const secret = await passphraseOf(options.passphraseFile);
        const status = await client.workspace.create({
          dir: path,
          you: { name: options.name ?? userName(), team: options.team },
          otherTeam: options.otherTeam,
          ...language,
          ...(options.timeZone === undefined ? {} : { timeZone: options.timeZone }),
          ...secret,
        });
        if (!secret.passphrase)
          out.say('Your key has no passphrase: whoever uses this account can sign with it.');
        out.result({ workspace: status.workspace?.dir ?? path }, () => `Made a workspace in ${path}`);
      }),
    );

const doctor = (): Command =>
  command('doctor', 'look for damage in the workspace')
    .option('--repair', 'mend what can be mended without losing anything')
    .action(
      besideWorkspace(async (run, dir, options: { repair?: boolean }) => {
        const report = await finish(
          run.client.doctor.run({ repair: options.repair === true, dir }, { signal: run.signal }),
          run,
        );
        run.out.result(report, () =>
          [
            ...report.problems.map(({ kind, path, message }) => `${kind}  ${path}  ${message}`),
            ...report.repaired.map((each) => `repaired  ${each}`),
            ...report.quarantine.map((each) => `set aside  ${each}`),
            report.ok ? 'All is well.' : '',
          ]
            .filter(Boolean)
            .join('\n'),
        );
        if (!report.ok) throw new Exit(1);
      }),
    );

export function workspaceCommands(program: Command): void {
  program.addCommand(init());
  program.addCommand(doctor());
}
