import type { Command } from 'commander';
import { Exit } from '../output';
import { command, inWorkspace } from '../program';
import { passphraseOf } from './workspace';

interface Signing {
  as?: string;
  passphraseFile?: string;
}

const signing = (name: string, description: string): Command =>
  command(name, description)
    .argument('<id>', 'the record')
    .option('--as <member>', 'who acts; must have a key on this device')
    .option('--passphrase-file <file>', 'a file whose first line is the passphrase of the key');

async function who(options: Signing) {
  return {
    ...(options.as === undefined ? {} : { as: options.as }),
    ...(await passphraseOf(options.passphraseFile)),
  };
}

const propose = (): Command =>
  signing('propose', 'freeze a record and ask both teams to sign it')
    .option('--effective-on <date>', 'from when it holds (default: the record’s own date, else today)')
    .option('--due-on <date>', 'by when it is to be signed')
    .option('--review-on <date>', 'by when both teams look at it again')
    .option('--expires-on <date>', 'when it ends by itself')
    .option('--rule <rule>', 'any or all of a team’s signatories', 'any')
    .action(
      inWorkspace(
        async (
          { client, out },
          id: string,
          options: Signing &
            Partial<Record<'effectiveOn' | 'dueOn' | 'reviewOn' | 'expiresOn', string>> & { rule: string },
        ) => {
          const { effectiveOn, dueOn, reviewOn, expiresOn } = options;
          if (options.rule !== 'any' && options.rule !== 'all')
            throw new Exit(2, `--rule is any or all, not ${options.rule}.`);
          const { act } = await client.signoff.propose({
            id,
            rule: options.rule,
            ...(effectiveOn === undefined ? {} : { effectiveOn }),
            ...(dueOn === undefined ? {} : { dueOn }),
            ...(reviewOn === undefined ? {} : { reviewOn }),
            ...(expiresOn === undefined ? {} : { expiresOn }),
            ...(await who(options)),
          });
          out.result({ act }, () => `Proposed ${id}.`);
        },
      ),
    );

const sign = (): Command =>
  signing('sign', 'sign the open proposal').action(
    inWorkspace(async ({ client, out }, id: string, options: Signing) => {
      const { act } = await client.signoff.sign({ id, ...(await who(options)) });
      const { status, waitingFor } = await client.signoff.state({ id });
      out.result({ act }, () =>
        waitingFor.length ? `Signed. Waiting for ${waitingFor.join(', ')}.` : `Signed. ${id} is ${status}.`,
      );
    }),
  );

const decline = (): Command =>
  signing('decline', 'decline the open proposal')
    .requiredOption('--reason <text>', 'why, for the other team')
    .action(
      inWorkspace(async ({ client, out }, id: string, options: Signing & { reason: string }) => {
        const { act } = await client.signoff.decline({ id, reason: options.reason, ...(await who(options)) });
        out.result({ act }, () => `Declined ${id}.`);
      }),
    );

const withdraw = (): Command =>
  signing('withdraw', 'take the open proposal back').action(
    inWorkspace(async ({ client, out }, id: string, options: Signing) => {
      const { act } = await client.signoff.withdraw({ id, ...(await who(options)) });
      out.result({ act }, () => `Withdrew the proposal of ${id}.`);
    }),
  );

export function signoffCommands(program: Command): void {
  for (const make of [propose, sign, decline, withdraw]) program.addCommand(make());
}
