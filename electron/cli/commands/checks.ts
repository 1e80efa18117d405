import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Finding, WaivedFinding } from '#shared/contract/compliance';
import { ExportFormat } from '#shared/contract/exports';
import { TABLES, type TableName } from '#shared/export/tables/table';
import { Exit } from '../output';
import { command, finish, inWorkspace } from '../program';

const check = (): Command =>
  command('check', 'look for what was not kept and what is missing')
    .option('--at <time>', 'as of this day or instant (default now)')
    .option('--rule <id...>', 'only these rules')
    .option('--explain <rule>', 'say what a rule looks for and how to mend it')
    .action(
      inWorkspace(async ({ client, out }, options: { at?: string; rule?: string[]; explain?: string }) => {
        if (options.explain !== undefined) {
          const rules = await client.compliance.rules();
          const rule = rules.find(({ id }) => id === options.explain);
          if (!rule)
            throw new Exit(
              2,
              `There is no rule ${options.explain}. Rules: ${rules.map(({ id }) => id).join(', ')}.`,
            );
          out.result(rule, () =>
            [
              `${rule.title} (${rule.severity}, ${rule.cause}, ${rule.on ? 'on' : 'off'})`,
              rule.explanation,
              `Mend it: ${rule.mend}`,
            ].join('\n'),
          );
          return;
        }
        const { findings, waived, failed } = await client.compliance.check({
          ...(options.at === undefined ? {} : { at: options.at }),
          ...(options.rule === undefined ? {} : { rules: options.rule }),
        });
        const rows = findings.map(row);
        out.result(
          {
            findings: rows,
            waived: waived.map(({ waiver, ...finding }) => ({ ...row(finding), waiver })),
            failed: failed.map(({ rule, record, message }) => ({ rule, record, message })),
          },
          () => [rows.map(line).join('\n') || 'Nothing found.', ...waived.map(waivedLine)].join('\n'),
        );
        for (const { rule, title, message } of failed)
          out.say(`The rule ${rule} could not be carried out on ${title}: ${message}`);
        if (failed.length > 0 || findings.some(({ severity }) => severity === 'error')) throw new Exit(1);
      }),
    );

const row = ({ rule, severity, cause, record, path, message }: Finding) => ({
  ...{ rule, severity, cause, record, path, message },
});

const line = ({ severity, rule, message }: Finding | ReturnType<typeof row>): string =>
  `${severity.padEnd(8)} ${message}  [${rule}]`;

const waivedLine = ({ message, rule, waiver: { owner, until, reason, act } }: WaivedFinding): string =>
  `waived   ${message}  [${rule}] until ${until}, ${owner}: ${reason} (${act.slice(0, 12)})`;

interface ExportFlags {
  all?: boolean;
  format: string;
  out?: string;
  overwrite?: boolean;
  paper?: string;
  tables?: string;
  meeting?: string;
  comments: boolean;
  statement?: string;
  only?: string;
}

function tableNames(given: string): TableName[] {
  const names = given.split(',').map((name) => name.trim());
  return names.map((name) => {
    const known = TABLES.find((each) => each === name);
    if (!known) throw new Exit(2, `--tables takes ${TABLES.join(', ')}, not ${name}.`);
    return known;
  });
}

function onlyPart(given: string): 'responsibilities' {
  if (given !== 'responsibilities') throw new Exit(2, `--only takes responsibilities, not ${given}.`);
  return given;
}

const exportRecords = (): Command =>
  command('export', 'records or a playbook to a file')
    .argument('[id...]')
    .option('--all', 'every record of the workspace')
    .requiredOption('--format <format>', ExportFormat.options.join(', '))
    .option('--out <file>', 'file, or folder, to write (default: the record’s name in this folder)')
    .option('--overwrite', 'replace a file that exists')
    .option('--paper <size>', 'A4 or Letter', 'A4')
    .option('--only <part>', 'of processes: responsibilities')
    .option('--statement <act>', 'with the figures that this statement froze')
    .option('--meeting <day>', 'of a touchpoint: the minutes of that meeting, such as 2026-05-04')
    .option('--tables <names>', `of xlsx and csv: ${TABLES.join(', ')}`)
    .option('--no-comments', 'a Word document without what was said')
    .action(
      inWorkspace(async (run, ids: string[], flags: ExportFlags) => {
        const format = ExportFormat.safeParse(flags.format);
        if (!format.success)
          throw new Exit(2, `--format is one of ${ExportFormat.options.join(', ')}, not ${flags.format}.`);
        if (flags.paper !== 'A4' && flags.paper !== 'Letter')
          throw new Exit(2, `--paper is A4 or Letter, not ${flags.paper}.`);
        if (ids.length === 0 && flags.all !== true)
          throw new Exit(2, 'Name the records to export, or say --all.');
        const name = ids[0] ?? 'workspace';
        const { file, pages } = await finish(
          run.client.exports.make(
            {
              ids,
              format: format.data,
              paper: flags.paper,
              all: flags.all === true,
              out: resolve(
                flags.out ?? (/^(folder|site)$/.test(format.data) ? name : `${name}.${format.data}`),
              ),
              overwrite: flags.overwrite === true,
              comments: flags.comments,
              ...(flags.only === undefined ? {} : { only: onlyPart(flags.only) }),
              ...(flags.statement === undefined ? {} : { statement: flags.statement }),
              ...(flags.meeting === undefined ? {} : { meeting: flags.meeting }),
              ...(flags.tables === undefined ? {} : { tables: tableNames(flags.tables) }),
            },
            { signal: run.signal },
          ),
          run,
        );
        run.out.result({ file, pages }, () => `${file}${pages === null ? '' : ` (${pages} pages)`}`);
      }),
    );

export function checkCommands(program: Command): void {
  program.addCommand(check());
  program.addCommand(exportRecords());
}
