import type { Command } from 'commander';
import type { Depth } from '#shared/contract/measurement-depth';
import { Exit, table } from '../output';
import { command, inWorkspace } from '../program';
import { importDocs } from './import-docs';
import { importLeads } from './import-leads';
import { passphraseOf } from './workspace';

interface Span {
  from?: string;
  to?: string;
  at?: string;
}

const spanOf = ({ from, to, at }: Span) => ({
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
  ...(at === undefined ? {} : { at }),
});

const percent = (ratio: number | null) => (ratio === null ? '–' : `${Math.round(ratio * 1000) / 10} %`);

/** The few lines of a depth that read well in a terminal; the rest is in the JSON. */
function depthInWords(depth: Depth | null | undefined): string[] {
  if (!depth) return [];
  const { funnel, reasons, flags } = depth;
  return [
    ...funnel.map(
      ({ source, offer, handedOver, accepted, qualified, won }) =>
        `  ${[source ?? '–', offer].filter(Boolean).join(', ')}: ${handedOver} handed over, ${accepted} accepted, ${qualified} qualified, ${won} won`,
    ),
    ...reasons.map(({ reason, source, leads: n }) => `  rejected: ${n} ${reason ?? '–'} (${source ?? '–'})`),
    ...flags.map(({ kind, leads: n, some }) => `  worth a look: ${n} ${kind} (${some.join(', ')})`),
  ];
}

const measure = (): Command =>
  command('measure', 'what was promised and what was kept')
    .argument('<id>', 'an agreement')
    .option('--from <date>', 'periods that start on or after')
    .option('--to <date>', 'periods that start on or before')
    .option('--at <date>', 'judged as of this day or instant (default now)')
    .option('--depth', 'also what lies behind the figures: funnel, reasons, times, flags')
    .action(
      inWorkspace(async ({ client, out }, id: string, span: Span & { depth?: boolean }) => {
        const { agreement, commitments } = await client.measure.agreement({ id, ...spanOf(span) });
        const depths = new Map<string, Depth | null>();
        for (const { id: commitment } of span.depth === true ? commitments : [])
          depths.set(commitment, await client.measure.depth({ id, commitment, ...spanOf(span) }));
        const value = {
          agreement,
          commitments: commitments.map(
            ({ id: commitment, title, metric, target, attainment, periods, course }) => ({
              id: commitment,
              title,
              metric,
              target,
              attainment,
              periods: periods.map(({ start, end, due, status, numerator, denominator, measured }) => ({
                start,
                end,
                due,
                status,
                numerator,
                denominator,
                measured,
              })),
              ...course,
              ...(depths.has(commitment) ? { depth: depths.get(commitment) } : {}),
            }),
          ),
        };
        out.result(value, () =>
          commitments
            .map(({ id: commitment, title, sentence, attainment, periods }) =>
              [
                `${title} (${percent(attainment)} attained)`,
                `  ${sentence}`,
                ...periods.map(({ status, explanation }) => `  ${status.padEnd(15)} ${explanation}`),
                ...depthInWords(depths.get(commitment)),
              ].join('\n'),
            )
            .join('\n\n'),
        );
      }),
    );

const leads = (): Command =>
  command('leads', 'the leads behind a figure')
    .argument('<id>', 'an agreement')
    .requiredOption('--commitment <id>')
    .requiredOption('--period <start>', 'the day or instant on which the period starts')
    .option('--missed', 'only those that missed')
    .option('--at <date>')
    .action(
      inWorkspace(
        async (
          { client, out },
          id: string,
          options: { commitment: string; period: string; missed?: boolean; at?: string },
        ) => {
          const found = await client.measure.leads({
            id,
            commitment: options.commitment,
            period: options.period,
            missed: options.missed === true,
            ...(options.at === undefined ? {} : { at: options.at }),
          });
          out.result(found, () =>
            [
              found.period.explanation,
              table(
                found.leads.map((lead) => [
                  lead.leadId,
                  lead.handedOverAt ?? '–',
                  lead.qualifiedAt ?? lead.disqualifiedAt ?? '–',
                  lead.reason,
                ]),
              ),
            ].join('\n'),
          );
        },
      ),
    );

interface ForgetFlags {
  as?: string;
  passphraseFile?: string;
}

const forget = (): Command =>
  command(
    'forget',
    'who a lead was: its times stay for the figures, its id and all else goes; not to be undone',
  )
    .argument('<lead>', 'the id of the lead, as the CRM has it')
    .option('--as <member>', 'who has it forgotten')
    .option('--passphrase-file <file>', 'a file whose first line is the passphrase of the key')
    .action(
      inWorkspace(async ({ client, out }, leadId: string, flags: ForgetFlags) => {
        const { act, known, devices } = await client.leads.forget({
          leadId,
          ...(flags.as === undefined ? {} : { as: flags.as }),
          ...(await passphraseOf(flags.passphraseFile)),
        });
        if (!known) out.say('No import has this id. Should a later one bring it, it is forgotten at once.');
        const waits = devices.filter(({ erasedAt }) => erasedAt === null);
        out.result({ act, devices }, () =>
          [
            `${leadId} is forgotten here, and on every device of both teams once it has the next exchange.`,
            ...waits.map(({ member, name }) => `Not confirmed yet: ${member}, on ${name}.`),
            'Out of reach: files that were exported, printed or mailed, and the CRM itself.',
          ].join('\n'),
        );
      }),
    );

interface ReportFlags {
  commitment: string;
  period: string;
  value: string;
  evidence: string;
  as?: string;
  passphraseFile?: string;
}

const report = (): Command =>
  command('report', 'a figure that is not measured from leads')
    .argument('<id>', 'an agreement')
    .requiredOption('--commitment <id>')
    .requiredOption('--period <start>', 'the day or instant on which the period starts')
    .requiredOption('--value <number>', 'in the target’s unit; a share as a ratio, 0.6 for 60 %')
    .requiredOption('--evidence <text>', 'what shows it: a sentence, an address')
    .option('--as <member>', 'who reports it; must have a key on this device')
    .option('--passphrase-file <file>', 'a file whose first line is the passphrase of the key')
    .action(
      inWorkspace(async ({ client, out }, id: string, flags: ReportFlags) => {
        const { commitment, period, evidence } = flags;
        const value = Number(flags.value);
        if (flags.value.trim() === '' || !Number.isFinite(value) || value < 0)
          throw new Exit(2, `--value is a number that is not negative, not ${flags.value}.`);
        const { act } = await client.measure.report({
          ...{ id, commitment, period, value, evidence },
          ...(flags.as === undefined ? {} : { as: flags.as }),
          ...(await passphraseOf(flags.passphraseFile)),
        });
        out.result({ act }, () => `Reported ${flags.value} for ${commitment}, period from ${period}.`);
      }),
    );

export function leadCommands(program: Command): void {
  const into = program.command('import').description('bring something in');
  into.addCommand(importLeads());
  into.addCommand(importDocs());
  program.addCommand(measure());
  program.addCommand(leads());
  program.addCommand(report());
  program.addCommand(forget());
}
