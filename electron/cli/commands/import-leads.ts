import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { EventsGiven, type ImportOptions } from '#shared/contract/leads';
import { LEAD_TIMES } from '#shared/model/lead';
import { Exit } from '../output';
import { command, finish, inWorkspace } from '../program';

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

/** What is said of the columns of a file of events. */
async function eventsOf({ meanings, automatedBy }: ImportFlags): Promise<{ events?: EventsGiven }> {
  const { events } = await meaningsOf(meanings);
  if (events === undefined && automatedBy === undefined) return {};
  return { events: { ...events, ...(automatedBy === undefined ? {} : { automated: automatedBy }) } };
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
  automatedBy?: string;
  sheet?: string;
  matchBy?: string;
  join?: boolean;
  keepApart?: string[];
  dryRun?: boolean;
  as?: string;
}

/** `accord import leads`: a file's leads, or what happened to them. */
export const importLeads = (): Command =>
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
    .option(
      '--automated-by <column>',
      'of events: the column that tells whether a machine did it; such touches stop no clock',
    )
    .option('--sheet <name>', 'of a workbook: the sheet with the leads (default: the first that has them)')
    .option(
      '--match-by <column>',
      'the column, such as the e-mail address, by which other sources know the same leads',
    )
    .option('--join', 'with --match-by: rows go to the leads of other sources, whose ids stay')
    .option(
      '--keep-apart <column>',
      'a column such as the name, kept on this device only: never in figures, exports or what is shared (may be given again)',
      (column: string, before: string[] | undefined) => [...(before ?? []), column],
    )
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
        if (flags.join && flags.matchBy === undefined) throw new Exit(2, '--join needs --match-by.');
        const stream = run.client.leads.import(
          {
            source: { path: resolve(file) },
            dryRun: flags.dryRun === true,
            ...(await mappingOf(flags.mapping)),
            ...(await eventsOf(flags)),
            ...(holds === undefined ? {} : { holds }),
            ...(flags.timeZone === undefined ? {} : { timeZone: flags.timeZone }),
            ...(dateOrder === undefined ? {} : { dateOrder }),
            ...(flags.exportedAt === undefined ? {} : { exportedAt: flags.exportedAt }),
            ...(flags.matchBy === undefined
              ? {}
              : { match: { column: flags.matchBy, ids: flags.join ? 'joined' : 'kept' } as const }),
            ...(flags.keepApart === undefined ? {} : { apart: flags.keepApart }),
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
        const told = {
          ...(result.events ? { events: result.events } : {}),
          ...(result.apart.length > 0 ? { apart: result.apart } : {}),
          ...(result.newest === null ? {} : { newest: result.newest }),
          ...(result.unjudged.length > 0 ? { unjudged: result.unjudged } : {}),
          ...(result.unknownReasons.length > 0 ? { unknownReasons: result.unknownReasons } : {}),
        };
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
            result.unknownReasons.length > 0
              ? `Reasons that are not on the agreed list: ${result.unknownReasons.map(({ reason, rows: n }) => `${reason} (${n})`).join(', ')}.`
              : '',
            result.apart.length > 0 ? `Kept on this device only: ${result.apart.join(', ')}.` : '',
            rejected ? `${rejected} rows refused${rejectsFile ? `: ${rejectsFile}` : ''}.` : '',
            ...notMeasurable.map(
              ({ commitment, missing }) => `Not measurable: ${commitment} (no ${missing.join(', ')}).`,
            ),
            result.newest === null ? '' : `The newest lead was handed over on ${result.newest.slice(0, 10)}.`,
            ...result.unjudged.map(
              ({ agreement, from, leads: before }) =>
                `${agreement} counts from ${from}: ${before} leads came before and are not judged.`,
            ),
          ]
            .filter(Boolean)
            .join('\n'),
        );
      }),
    );
