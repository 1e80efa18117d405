import type { Command } from 'commander';
import type { OfferLine, RequestLine } from '#shared/contract/offers';
import { Exit, table } from '../output';
import { command, inWorkspace } from '../program';
import { passphraseOf } from './workspace';

interface Acting {
  as?: string;
  passphraseFile?: string;
}

const acting = (make: Command): Command =>
  make
    .option('--as <member>', 'who acts; must have a key on this device')
    .option('--passphrase-file <file>', 'a file whose first line is the passphrase of the key');

const signing = async ({ as, passphraseFile }: Acting) => ({
  ...(as === undefined ? {} : { as }),
  ...(await passphraseOf(passphraseFile)),
});

const line = ({ id, status, title, personas, stages, known }: OfferLine): string[] => [
  id,
  status,
  [...personas, ...stages].join(', '),
  known.of > 0 ? `${known.count} of ${known.of} know it` : '',
  title,
];

const catalogue = (): Command =>
  command('list', 'what there is to hand out').action(
    inWorkspace(async ({ client, out }) => {
      const offers = await client.offers.catalogue();
      out.result(offers, () => table(offers.map(line)));
    }),
  );

const show = (): Command =>
  command('show', 'how an offer stands, who knows it, and what came of it')
    .argument('<id>')
    .action(
      inWorkspace(async ({ client, out }, id: string) => {
        const page = await client.offers.page({ id });
        out.result(page, () => JSON.stringify(page, null, 2));
      }),
    );

const announce = (): Command =>
  acting(command('announce', 'tell teams of an offer; their people are asked to say that they know it'))
    .argument('<id>')
    .option('--to <team...>', 'the teams (default: the others)')
    .option('--note <words>', 'what they should know')
    .action(
      inWorkspace(async ({ client, out }, id: string, flags: Acting & { to?: string[]; note?: string }) => {
        const { to, note } = flags;
        const { act } = await client.offers.announce({
          ...{ id, ...(to && { to }), ...(note !== undefined && { note }) },
          ...(await signing(flags)),
        });
        out.result({ act }, () => 'Announced.');
      }),
    );

const acknowledge = (): Command =>
  acting(command('acknowledge', 'say that you know an announced offer'))
    .argument('<id>')
    .action(
      inWorkspace(async ({ client, out }, id: string, flags: Acting) => {
        const { act } = await client.offers.acknowledge({ id, ...(await signing(flags)) });
        out.result({ act }, () => 'Noted.');
      }),
    );

const retire = (): Command =>
  acting(command('retire', 'end an offer; it is not handed out any more'))
    .argument('<id>')
    .option('--reason <words>', 'why', '')
    .option('--replaced-by <id>', 'the offer that takes its place')
    .action(
      inWorkspace(
        async ({ client, out }, id: string, flags: Acting & { reason: string; replacedBy?: string }) => {
          const { reason, replacedBy = null } = flags;
          const { act } = await client.offers.retire({ id, reason, replacedBy, ...(await signing(flags)) });
          out.result({ act }, () => 'Retired.');
        },
      ),
    );

const FROM = ['prospect', 'rep'] as const;
const MARKS = ['good', 'mixed', 'bad'] as const;

function oneOf<T extends string>(among: readonly T[], value: string, option: string): T {
  const found = among.find((each) => each === value);
  if (!found) throw new Exit(2, `${option} is one of ${among.join(', ')}, not ${value}.`);
  return found;
}

interface Saying {
  from: string;
  mark: string;
  lead: string;
  text: string;
}

const say = (): Command =>
  command('feedback', 'how a prospect took an offer, or what you think of it')
    .argument('<id>')
    .requiredOption('--from <whose>', FROM.join(' or '))
    .requiredOption('--mark <mark>', MARKS.join(', '))
    .option('--lead <id>', 'the lead it is about', '')
    .option('--text <words>', 'in a few words', '')
    .action(
      inWorkspace(async ({ client, out }, id: string, { from, mark, lead, text }: Saying) => {
        const { said, tally } = await client.offers.say({
          ...{ id, lead, text },
          from: oneOf(FROM, from, '--from'),
          mark: oneOf(MARKS, mark, '--mark'),
        });
        out.result({ feedback: said, tally }, () => 'Kept.');
      }),
    );

const effects = (): Command =>
  command('effects', 'what became of leads with each offer and without it').action(
    inWorkspace(async ({ client, out }) => {
      const found = await client.offers.effects();
      const share = (part: number, whole: number) =>
        whole > 0 ? `${Math.round((100 * part) / whole)} %` : '–';
      out.result(found, () =>
        table(
          Object.entries(found.effects).map(([id, { with: own, without }]) => [
            id,
            `${own.leads} leads`,
            `${own.qualified} SQL (${share(own.qualified, own.leads)})`,
            `without it ${share(without.qualified, without.leads)}`,
          ]),
        ),
      );
    }),
  );

const requestRow = ({ id, status, due, late, by, what }: RequestLine): string[] => [
  id,
  status,
  due === null ? '' : `${late ? 'was due' : 'due'} ${due}`,
  by.name,
  what,
];

const requests = (): Command =>
  command('requests', 'what was asked for and not found').action(
    inWorkspace(async ({ client, out }) => {
      const asked = await client.offers.requests();
      out.result(asked, () => table(asked.requests.map(requestRow)) || 'Nobody has asked for anything.');
    }),
  );

interface Asking {
  persona?: string;
  stage?: string;
  product?: string;
  by?: string;
}

const ask = (): Command =>
  command('ask', 'ask for an offer that you did not find')
    .argument('<what...>', 'what you need')
    .option('--persona <words>', 'for whom')
    .option('--stage <words>', 'at which stage')
    .option('--product <words>', 'about what')
    .option('--by <date>', 'by when (default: as agreed)')
    .action(
      inWorkspace(async ({ client, out }, what: string[], { by, ...words }: Asking) => {
        const { persona = '', stage = '', product = '' } = words;
        const { asked } = await client.offers.ask({
          ...{ what: what.join(' '), persona, stage, product },
          neededOn: by ?? null,
        });
        out.result({ request: asked }, () => asked);
      }),
    );

const answer = (): Command =>
  command('answer', 'answer a request by an offer, or say why there will be none')
    .argument('<request>', 'as the list of requests names it')
    .option('--offer <id>', 'the offer')
    .option('--reason <words>', 'why there will be none, or what to know', '')
    .action(
      inWorkspace(async ({ client, out }, request: string, flags: { offer?: string; reason: string }) => {
        const { offer = null, reason } = flags;
        await client.offers.changeRequest({ request, answer: { offer, reason } });
        out.result({ request }, () => 'Answered.');
      }),
    );

/** What marketing makes for sales to hand out. */
export function offerCommands(program: Command): void {
  const offer = program.command('offer').description('what there is to hand to a prospect');
  const all = [catalogue, show, announce, acknowledge, retire, say, effects, requests, ask, answer];
  for (const make of all) offer.addCommand(make());
}
