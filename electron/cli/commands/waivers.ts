import type { Command } from 'commander';
import type { WaiverInfo } from '#shared/contract/compliance';
import { Exit } from '../output';
import { command, inWorkspace } from '../program';
import { passphraseOf } from './workspace';

interface Flags {
  rule: string;
  path?: string;
  reason: string;
  owner?: string;
  until: string;
  as?: string;
  passphraseFile?: string;
}

const line = ({ act, rule, record, reason, owner, until }: WaiverInfo): string =>
  `${act.slice(0, 12)}  ${record}  [${rule}] until ${until}, ${owner}: ${reason}`;

const given = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;

const waive = (): Command =>
  command('waive', 'sign that a finding about a record is lived with until a day')
    .argument('<id>', 'the record')
    .requiredOption('--rule <rule>', 'whose finding it is')
    .option('--path <path>', 'the place, where the rule finds several things in the record')
    .requiredOption('--reason <text>', 'why it may stay so, for both teams')
    .requiredOption('--until <date>', 'the last day on which the waiver holds')
    .option('--owner <member>', 'who sees to it by then (default: who signs)')
    .option('--as <member>', 'who acts; must have a key on this device')
    .option('--passphrase-file <file>', 'a file whose first line is the passphrase of the key')
    .action(
      inWorkspace(async ({ client, out }, record: string, flags: Flags) => {
        const { rule, path, reason, owner, until, as } = flags;
        const waiver = await client.compliance.waive({
          ...{ rule, record, reason, until },
          ...given({ path, owner, as }),
          ...(await passphraseOf(flags.passphraseFile)),
        });
        out.result(waiver, () => line(waiver));
      }),
    );

const waivers = (): Command =>
  command('waivers', 'list the waivers that hold, or end one before its day')
    .option('--end <act>', 'the waiver to end, as the list names it')
    .option('--as <member>', 'who ends it')
    .option('--passphrase-file <file>', 'a file whose first line is the passphrase of the key')
    .action(
      inWorkspace(async ({ client, out }, { end, as, passphraseFile }: Partial<Flags> & { end?: string }) => {
        if (end !== undefined) {
          if (end.length < 8) throw new Exit(2, '--end needs at least the first 8 characters of the waiver.');
          const signing = { ...given({ as }), ...(await passphraseOf(passphraseFile)) };
          const ended = await client.compliance.endWaiver({ act: end, ...signing });
          out.result(ended, () => 'Ended. The finding stands again.');
          return;
        }
        const all = await client.compliance.waivers();
        out.result(all, () => all.map(line).join('\n') || 'No waiver holds.');
      }),
    );

/** Findings that both teams live with for a while. */
export function waiverCommands(program: Command): void {
  program.addCommand(waive());
  program.addCommand(waivers());
}
