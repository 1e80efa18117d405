import { resolve } from 'node:path';
import { ORPCError } from '@orpc/client';
import { type Command, Option } from 'commander';
import type { PdfReport, ProvenRecord } from '#shared/contract/proof';
import type { Signatory } from '#shared/contract/signoff';
import { createOutput, Exit, type Output } from '../output';
import { command, inWorkspace, type Run, withoutWorkspace } from '../program';

type Problems = readonly { record: string | null; problem: string }[];

const problemLines = (problems: Problems): string[] =>
  problems.map(({ record, problem }) => (record ? `${record}: ${problem}` : problem));

const day = (instant: string): string => `${instant.slice(0, 16).replace('T', ' ')} UTC`;

function answerOf({ signedAt, declinedAt, deputy, assent, reason }: Signatory): string {
  if (assent)
    return `agreed ${assent.way === 'e-mail' ? 'by e-mail' : 'on a signed page'} on ${assent.on}, recorded by ${assent.recordedBy}; not signed with a key`;
  if (signedAt) return `signed ${day(signedAt)}${deputy ? `, by ${deputy} as deputy` : ''}`;
  if (declinedAt) return `declined ${day(declinedAt)}${reason ? `: ${reason}` : ''}`;
  return 'has not signed';
}

function recordLines(record: ProvenRecord, team: (id: string) => string): string[] {
  const { title, kind, status, number, version, content } = record;
  const head = `${kind} “${title || record.id}”: ${status}${number === null ? '' : `, version ${number}`}`;
  if (!version) return [`${head} (nobody agreed to what is shown)`];
  const within = version.manifest[0]?.id === record.id ? '' : `, as part of “${version.title}”`;
  return [
    `${head}${within}`,
    `  content ${content ?? ''}`,
    ...version.parties.flatMap((party) =>
      party.signatories.map(
        (each) => `  ${each.name} (${team(party.team)}) ${answerOf(each)} [${each.words.join(' ')}]`,
      ),
    ),
  ];
}

function reportText(report: PdfReport): string {
  const { workspace, sealedBy, records, at } = report;
  const team = (id: string): string => workspace?.teams.find((each) => each.id === id)?.name ?? id;
  const lines = [
    report.ok
      ? `${report.file} is as it was made.`
      : `${report.file} does not hold:\n${problemLines(report.problems).join('\n')}`,
  ];
  if (workspace && at !== null) {
    lines.push(
      '',
      `“${report.title}”, from the workspace “${workspace.name}” as of ${day(at)}`,
      ...(sealedBy ? [`made by ${sealedBy.name} on ${sealedBy.device} [${sealedBy.words.join(' ')}]`] : []),
      ...(workspace.practice ? ['This is the worked example: all its keys lie on one device.'] : []),
      '',
      ...records.flatMap((record) => recordLines(record, team)),
      '',
      'Compare the six words with those that you know: anybody can make keys under any name.',
    );
  }
  return lines.join('\n');
}

async function verifyPdf({ client, out }: Run, file: string): Promise<void> {
  const report = await client.proof.check({ file: { path: resolve(file) } });
  out.result(report, () => reportText(report));
  if (!report.ok) throw new Exit(1);
}

function tellWorkspace(out: Output, report: { ok: boolean; problems: Problems }): void {
  out.result(report, () =>
    report.ok ? 'Everything is as it was signed.' : problemLines(report.problems).join('\n'),
  );
  if (!report.ok) throw new Exit(1);
}

async function verifyWorkspace(id: string | undefined, options: Options, self: Command): Promise<void> {
  const verify = async ({ client, out }: Run) =>
    tellWorkspace(out, await client.signoff.verify(id === undefined ? {} : { id }));
  try {
    await inWorkspace(verify)(options, self);
  } catch (error) {
    // What is so damaged that it does not open is a finding too, for programs as for people.
    if (!(error instanceof ORPCError && error.code === 'CORRUPT')) throw error;
    const problems = [{ record: null, problem: error.message }];
    tellWorkspace(createOutput(options.json === true), { ok: false, problems });
  }
}

interface Options {
  pdf?: string;
  json?: boolean;
  workspace?: string;
}

/** `accord verify`: of a workspace, or of a PDF by itself. */
export function verifyCommands(program: Command): void {
  program.addCommand(
    command('verify', 'check signatures, acts and frozen content; or a PDF that Accord made')
      .argument('[id]', 'only this record')
      .addOption(new Option('--pdf <file>', 'this file instead of a workspace: needs none'))
      .action(async (id: string | undefined, options: Options, self: Command) => {
        const { pdf } = options;
        if (pdf === undefined) return verifyWorkspace(id, options, self);
        if (id !== undefined) throw new Exit(2, 'Name a record or a PDF, not both.');
        const check = (run: Run) => verifyPdf(run, pdf);
        return options.workspace === undefined
          ? withoutWorkspace(check)(options, self)
          : inWorkspace(check)(options, self);
      }),
  );
}
