import { resolve } from 'node:path';
import type { Command } from 'commander';
import { ExportFormat } from '#shared/contract/exports';
import { TABLES, type TableName } from '#shared/export/tables/table';
import { LANGUAGES } from '#shared/model/language';
import { languageFlag } from '../language-flag';
import { Exit } from '../output';
import { command, finish, inWorkspace } from '../program';

interface ExportFlags {
  all?: boolean;
  format: string;
  out?: string;
  overwrite?: boolean;
  paper?: string;
  language?: string;
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
    .option('--language <language>', `${LANGUAGES.join(' or ')} (default: as set under On paper, else en)`)
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
              ...languageFlag(flags),
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

interface SendFlags {
  zip?: boolean;
  bundle: boolean;
  out?: string;
  overwrite?: boolean;
  paper?: string;
  language?: string;
}

const sendRecords = (): Command =>
  command('send', 'a PDF and the workspace’s bundle in one file to hand on; nothing is sent by itself')
    .argument('<id...>')
    .option('--zip', 'one archive instead of a mail')
    .option('--no-bundle', 'the PDF alone')
    .option('--out <file>', 'file to write (default: the record’s name in this folder)')
    .option('--overwrite', 'replace a file that exists')
    .option('--paper <size>', 'A4 or Letter', 'A4')
    .option('--language <language>', `${LANGUAGES.join(' or ')} (default: as set under On paper, else en)`)
    .action(
      inWorkspace(async (run, ids: string[], flags: SendFlags) => {
        if (flags.paper !== 'A4' && flags.paper !== 'Letter')
          throw new Exit(2, `--paper is A4 or Letter, not ${flags.paper}.`);
        const { file, pages, holds, size } = await finish(
          run.client.exports.send(
            {
              ids,
              as: flags.zip === true ? 'zip' : 'mail',
              bundle: flags.bundle,
              paper: flags.paper,
              ...languageFlag(flags),
              out: resolve(flags.out ?? `${ids[0]}.${flags.zip === true ? 'zip' : 'eml'}`),
              overwrite: flags.overwrite === true,
            },
            { signal: run.signal },
          ),
          run,
        );
        run.out.result({ file, pages, holds, size }, () => `${file}: ${holds.join(', ')}`);
      }),
    );

export function exportCommands(program: Command): void {
  program.addCommand(exportRecords());
  program.addCommand(sendRecords());
}
