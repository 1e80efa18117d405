import type { Command } from 'commander';
import { Exit } from '../output';
import { command, inWorkspace } from '../program';
import { type KeyOptions, keyOf, withKey } from './keys';

const signing = (name: string, description: string): Command =>
  withKey(command(name, description)).argument('<id>', 'the record');

/** For one of several open proposals. */
const exactly = (made: Command): Command =>
  made.option('--proposal <hash>', 'exactly this one, where several are open');

interface Which extends KeyOptions {
  proposal?: string;
}

async function whichOf(options: Which) {
  const { proposal } = options;
  return { ...(proposal === undefined ? {} : { proposal }), ...(await keyOf(options)) };
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
          options: KeyOptions &
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
            ...(await keyOf(options)),
          });
          out.result({ act }, () => `Proposed ${id}.`);
        },
      ),
    );

const sign = (): Command =>
  exactly(signing('sign', 'sign the open proposal')).action(
    inWorkspace(async ({ client, out }, id: string, options: Which) => {
      const { act } = await client.signoff.sign({ id, ...(await whichOf(options)) });
      const { status, waitingFor, rivals } = await client.signoff.state({ id });
      if (rivals.length > 0)
        out.say(`Two versions of ${id} count now: propose one of them again to decide between them.`);
      out.result({ act }, () =>
        waitingFor.length ? `Signed. Waiting for ${waitingFor.join(', ')}.` : `Signed. ${id} is ${status}.`,
      );
    }),
  );

const decline = (): Command =>
  exactly(signing('decline', 'decline the open proposal'))
    .requiredOption('--reason <text>', 'why, for the other team')
    .action(
      inWorkspace(async ({ client, out }, id: string, options: Which & { reason: string }) => {
        const { reason } = options;
        const { act } = await client.signoff.decline({ id, reason, ...(await whichOf(options)) });
        out.result({ act }, () => `Declined ${id}.`);
      }),
    );

const withdraw = (): Command =>
  exactly(signing('withdraw', 'take the open proposal back')).action(
    inWorkspace(async ({ client, out }, id: string, options: Which) => {
      const { act } = await client.signoff.withdraw({ id, ...(await whichOf(options)) });
      out.result({ act }, () => `Withdrew the proposal of ${id}.`);
    }),
  );

export function signoffCommands(program: Command): void {
  for (const make of [propose, sign, decline, withdraw]) program.addCommand(make());
}
