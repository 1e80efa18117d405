import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { EventsGiven, type ImportOptions } from '#shared/contract/leads';
import { LEAD_TIMES } from '#shared/model/lead';
import { Exit, table } from '../output';
import { command, finish, inWorkspace } from '../program';
import { importDocs } from './import-docs';
import { passphraseOf } from './workspace';

const PRESETS = ['hubspot', 'salesforce'];

/** A preset's or saved mapping's name as it is; a file as the mapping it holds. */
async function mappingOf(given: string | undefined): Promise<{ mapping?: ImportOptions['mapping'] }> {
  if (given === undefined) return {};
  if (PRESETS.includes(given)) return { mapping: given };
  const text = await readFile(given, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw new Exit(2, `The mapping ${given} cannot be read: ${error.code ?? error.message}.`);
  });
  // No file: the name of a saved mapping, which the workspace knows.
  if (text === null) return { mapping: given };
  try {
    const mapping: unknown = JSON.parse(text);
    if (typeof mapping !== 'object' || mapping === null || Array.isArray(mapping))
      throw new Error('it is no object');
    const wrong = Object.entries(mapping).find(([, column]) => typeof column !== 'string');
    if (wrong) throw new Error(`the field ${wrong[0]} names no column`);
    return { mapping: mapping as Record<string, string> };
  } catch (error) {
    throw new Exit(
      2,
      `The mapping ${given} is not JSON from field to column: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** What a file of events means, from a JSON file such as `{"Call":"firstTouchAt","Note":"none"}`. */
async function meaningsOf(given: string | undefined): Promise<{ events?: EventsGiven }> {
  if (given === undefined) return {};
  const text = await readFile(given, 'utf8').catch(() => {
    throw new Exit(2, `The meanings ${given} cannot be read.`);
  });
  const parsed = EventsGiven.shape.meanings.safeParse(parsedOrNull(text));
  if (parsed.success && parsed.data) return { events: { meanings: parsed.data } };
  const field = parsed.error?.issues[0]?.path.join('.');
  throw new Exit(
    2,
    `The meanings ${given} are not JSON from what happened to ${LEAD_TIMES.join(', ')} or none${field ? ` (${field})` : ''}.`,
  );
}

function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

interface ImportFlags {
  mapping?: string;
  timeZone?: string;
  dateOrder?: string;
  exportedAt?: string;
  holds?: string;
  meanings?: string;
  sheet?: string;
  dryRun?: boolean;
  as?: string;
}

const importLeads = (): Command =>
  command('leads', 'a CRM export, as CSV or as a workbook (XLSX)')
    .argument('<file>')
    .option(
      '--mapping <mapping>',
      'hubspot, salesforce, a saved mapping, or a JSON file from field to column',
    )
    .option('--time-zone <zone>', 'the zone of times that carry none')
    .option('--date-order <order>', 'dmy or mdy, where no value decides day from month')
    .option('--holds <what>', 'leads (default), or events: each row is an activity or a change of stage')
    .option('--meanings <file>', 'of events: a JSON file from what happened to the time it gives, or none')
    .option('--sheet <name>', 'of a workbook: the sheet with the leads (default: the first that has them)')
    .option('--exported-at <time>', 'when the export was made (default: the file’s time)')
    .option('--dry-run', 'say what would happen, and change nothing')
    .option('--as <member>', 'who brings them in')
    .action(
      inWorkspace(async (run, file: string, flags: ImportFlags) => {
        const { dateOrder, holds } = flags;
        if (holds !== undefined && holds !== 'leads' && holds !== 'events')
          throw new Exit(2, `--holds is leads or events, not ${holds}.`);
        if (dateOrder !== undefined && dateOrder !== 'dmy' && dateOrder !== 'mdy')
          throw new Exit(2, `--date-order is dmy or mdy, not ${dateOrder}.`);
        const stream = run.client.leads.import(
          {
            source: { path: resolve(file) },
            dryRun: flags.dryRun === true,
            ...(await mappingOf(flags.mapping)),
            ...(await meaningsOf(flags.meanings)),
            ...(holds === undefined ? {} : { holds }),
            ...(flags.timeZone === undefined ? {} : { timeZone: flags.timeZone }),
            ...(dateOrder === undefined ? {} : { dateOrder }),
            ...(flags.exportedAt === undefined ? {} : { exportedAt: flags.exportedAt }),
            ...(flags.sheet === undefined ? {} : { sheet: flags.sheet }),
            ...(flags.as === undefined ? {} : { as: flags.as }),
          },
          { signal: run.signal },
        );
        const result = await finish(stream, run);
        if (result.already) run.out.say('Exactly this file was imported before: nothing changed.');
        if (result.looksLikeEvents)
          run.out.say(
            'Its rows look like activities or changes of stage: --holds events takes the times that leads lack from them.',
          );
        if (result.sheet && result.sheet.others.length > 0)
          run.out.say(
            `Read the sheet “${result.sheet.name}”; there are also ${result.sheet.others.join(', ')} (--sheet).`,
          );
        if (result.couldRead)
          run.out.say(
            `Such a file was read before: --mapping ${result.couldRead.id} reads it as then (“${result.couldRead.title}”).`,
          );
        const { import: id, rows, accepted, rejected, leads, rejectsFile, notMeasurable } = result;
        const told = result.events ? { events: result.events } : {};
        const value = { import: id, rows, accepted, rejected, leads, rejectsFile, notMeasurable, ...told };
        run.out.result(value, () =>
          [
            `${accepted} of ${rows} rows${flags.dryRun ? ' would be' : ''} taken, ${leads} leads.`,
            ...(result.events?.kinds ?? []).map(
              ({ what, rows: count, meaning }) => `${what} (${count}): ${meaning ?? 'does not count'}`,
            ),
            result.events?.unknownLeads
              ? `${result.events.unknownLeads} leads of it are in no export yet; they count once one brings them.`
              : '',
            rejected ? `${rejected} rows refused${rejectsFile ? `: ${rejectsFile}` : ''}.` : '',
            ...notMeasurable.map(
              ({ commitment, missing }) => `Not measurable: ${commitment} (no ${missing.join(', ')}).`,
            ),
          ]
            .filter(Boolean)
            .join('\n'),
        );
      }),
    );

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

const measure = (): Command =>
  command('measure', 'what was promised and what was kept')
    .argument('<id>', 'an agreement')
    .option('--from <date>', 'periods that start on or after')
    .option('--to <date>', 'periods that start on or before')
    .option('--at <date>', 'judged as of this day or instant (default now)')
    .action(
      inWorkspace(async ({ client, out }, id: string, span: Span) => {
        const { agreement, commitments } = await client.measure.agreement({ id, ...spanOf(span) });
        const value = {
          agreement,
          commitments: commitments.map(({ id: commitment, title, metric, target, attainment, periods }) => ({
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
          })),
        };
        out.result(value, () =>
          commitments
            .map(({ title, sentence, attainment, periods }) =>
              [
                `${title} (${percent(attainment)} attained)`,
                `  ${sentence}`,
                ...periods.map(({ status, explanation }) => `  ${status.padEnd(15)} ${explanation}`),
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
        const { act, known } = await client.leads.forget({
          leadId,
          ...(flags.as === undefined ? {} : { as: flags.as }),
          ...(await passphraseOf(flags.passphraseFile)),
        });
        if (!known) out.say('No import has this id. Should a later one bring it, it is forgotten at once.');
        out.result({ act }, () =>
          [
            `${leadId} is forgotten here, and on every device of both teams once it has the next exchange.`,
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
