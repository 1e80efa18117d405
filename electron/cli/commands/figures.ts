import type { Command } from 'commander';
import type { AccordClient } from '#shared/contract/contract';
import { Claim } from '#shared/model/acts';
import { Exit, table } from '../output';
import { command, finish, inWorkspace } from '../program';
import { passphraseOf } from './workspace';

interface Acting {
  as?: string;
  passphraseFile?: string;
}

const acting = (name: string, description: string): Command =>
  command(name, description)
    .option('--as <member>', 'who acts; must have a key on this device')
    .option('--passphrase-file <file>', 'a file whose first line is the passphrase of the key');

async function who({ as, passphraseFile }: Acting) {
  return { ...(as === undefined ? {} : { as }), ...(await passphraseOf(passphraseFile)) };
}

const state = (): Command =>
  acting('state', 'freeze an agreement’s figures, for both teams to acknowledge')
    .argument('<id>', 'an agreement')
    .requiredOption('--from <date>', 'periods that start on or after')
    .requiredOption('--to <date>', 'periods that start on or before')
    .option('--at <date>', 'judged as of this day or instant (default now)')
    .action(
      inWorkspace(
        async ({ client, out }, id: string, flags: Acting & { from: string; to: string; at?: string }) => {
          const { from, to, at } = flags;
          const { act } = await client.statements.freeze({
            ...{ id, from, to },
            ...(at === undefined ? {} : { at }),
            ...(await who(flags)),
          });
          out.result({ statement: act }, () => `Frozen: ${act}`);
        },
      ),
    );

const statements = (): Command =>
  command('statements', 'the statements of an agreement, or one of them and what is different today')
    .argument('<id>', 'an agreement')
    .option('--show <statement>', 'one of them, by its id')
    .action(
      inWorkspace(async ({ client, out }, id: string, { show }: { show?: string }) => {
        if (show !== undefined) {
          const found = await client.statements.show({ statement: show });
          out.result(found, () =>
            [
              `${found.from} – ${found.to}, as of ${found.cutOff}, by ${found.by}`,
              ...found.content.commitments.flatMap(({ title, periods }) => [
                title,
                ...periods.map(({ explanation }) => `  ${explanation}`),
              ]),
              ...found.differences.map(
                ({ title, start, before, after }) =>
                  `Different today: ${title}, ${start.slice(0, 10)}: ${before.status} → ${after?.status ?? 'gone'}`,
              ),
            ].join('\n'),
          );
          return;
        }
        const { statements: found } = await client.statements.list({ id });
        out.result({ statements: found }, () =>
          table(
            found.map((line) => [
              line.statement,
              `${line.from} – ${line.to}`,
              line.waitingFor.length === 0 ? 'acknowledged' : `waiting for ${line.waitingFor.join(', ')}`,
            ]),
          ),
        );
      }),
    );

const acknowledge = (): Command =>
  acting('acknowledge', 'acknowledge a statement for one’s team')
    .argument('<statement>', 'its id')
    .action(
      inWorkspace(async ({ client, out }, statement: string, flags: Acting) => {
        const { act } = await client.statements.acknowledge({ statement, ...(await who(flags)) });
        out.result({ act }, () => 'Acknowledged.');
      }),
    );

interface Contesting extends Acting {
  commitment: string;
  period: string;
  lead: string;
  claim: string;
  reason: string;
}

const contest = (): Command =>
  acting('contest', 'contest how a lead counts in a period')
    .argument('<id>', 'an agreement')
    .requiredOption('--commitment <id>')
    .requiredOption('--period <start>', 'the day or instant on which the period starts')
    .requiredOption('--lead <id>')
    .requiredOption('--claim <claim>', Claim.options.join(', '))
    .requiredOption('--reason <text>', 'why, for the other team')
    .action(
      inWorkspace(async ({ client, out }, id: string, flags: Contesting) => {
        const claim = Claim.safeParse(flags.claim);
        if (!claim.success)
          throw new Exit(2, `--claim is one of ${Claim.options.join(', ')}, not ${flags.claim}.`);
        const { commitment, period, lead, reason } = flags;
        const { act } = await client.disputes.contest({
          ...{ id, commitment, period, lead, claim: claim.data, reason },
          ...(await who(flags)),
        });
        out.result({ dispute: act }, () => `Contested: ${act}`);
      }),
    );

const disputes = (): Command =>
  command('disputes', 'what is contested about an agreement’s leads')
    .argument('<id>', 'an agreement')
    .action(
      inWorkspace(async ({ client, out }, id: string) => {
        const { disputes: found } = await client.disputes.list({ id });
        out.result({ disputes: found }, () =>
          table(
            found.map((line) => [
              line.dispute,
              line.status,
              line.period,
              line.lead,
              line.claim,
              `${line.begun.by}: ${line.begun.reason}`,
            ]),
          ),
        );
      }),
    );

type Word = { dispute: string; reason: string } & Awaited<ReturnType<typeof who>>;

const WORDS: Readonly<Record<string, (client: AccordClient, word: Word) => Promise<{ act: string }>>> = {
  accept: (client, word) => client.disputes.answer({ ...word, outcome: 'accepted' }),
  reject: (client, word) => client.disputes.answer({ ...word, outcome: 'rejected' }),
  uphold: (client, word) => client.disputes.settle({ ...word, outcome: 'upheld' }),
  dismiss: (client, word) => client.disputes.settle({ ...word, outcome: 'dismissed' }),
  withdraw: (client, word) => client.disputes.settle({ ...word, outcome: 'withdrawn' }),
};

const settle = (): Command =>
  acting('settle', 'answer a dispute, decide it as the arbiter, or take it back')
    .argument('<dispute>', 'its id')
    .argument('<word>', Object.keys(WORDS).join(', '))
    .option('--reason <text>', 'why', '')
    .action(
      inWorkspace(
        async ({ client, out }, dispute: string, word: string, flags: Acting & { reason: string }) => {
          const say = Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
          if (!say) throw new Exit(2, `The word is one of ${Object.keys(WORDS).join(', ')}, not ${word}.`);
          const { act } = await say(client, { dispute, reason: flags.reason, ...(await who(flags)) });
          out.result({ act }, () => 'Said.');
        },
      ),
    );

const restatements = (): Command =>
  command('restatements', 'judged figures that changed afterwards, each with its cause')
    .argument('<id>', 'an agreement')
    .option('--from <date>', 'periods that start on or after')
    .option('--to <date>', 'periods that start on or before')
    .action(
      inWorkspace(async (run, id: string, { from, to }: { from?: string; to?: string }) => {
        const stream = run.client.restatements.find(
          { id, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) },
          { signal: run.signal },
        );
        const { restatements: found } = await finish(stream, run);
        run.out.result({ restatements: found }, () =>
          table(
            found.map(({ title, start, before, after, cause, by, at }) => [
              title,
              start.slice(0, 10),
              `${before.numerator ?? '–'} ${before.status} → ${after.numerator ?? '–'} ${after.status}`,
              cause,
              `${by}, ${at.slice(0, 10)}`,
            ]),
          ),
        );
      }),
    );

/** Statements of figures, restatements, and disputes about the leads behind them. */
export function figureCommands(program: Command): void {
  for (const make of [state, statements, acknowledge, restatements, contest, disputes, settle])
    program.addCommand(make());
}
