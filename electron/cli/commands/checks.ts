import type { Command } from 'commander';
import type { Finding, WaivedFinding } from '#shared/contract/compliance';
import { Exit } from '../output';
import { command, inWorkspace } from '../program';

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

export function checkCommands(program: Command): void {
  program.addCommand(check());
}
