import { readFile, writeFile } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import type { Command } from 'commander';
import { expandHome } from '../../hosts/runtime';
import { Exit } from '../output';
import { command, inWorkspace } from '../program';
import { type KeyOptions, keyOf, withKey } from './keys';

/** What is told from a file's name; the service looks at the content itself. */
const TYPES: Readonly<Record<string, string>> = { '.pdf': 'application/pdf', '.eml': 'message/rfc822' };

const read = (): Command =>
  withKey(command('read', 'say that you have read the version in force'))
    .argument('<id>', 'the record')
    .action(
      inWorkspace(async ({ client, out }, id: string, options: KeyOptions) => {
        const { act } = await client.signoff.acknowledge({ id, ...(await keyOf(options)) });
        out.result({ act }, () => `Noted that you have read ${id}.`);
      }),
    );

const retire = (): Command =>
  withKey(command('retire', 'ask for your team that the version in force ends; it does once both teams have'))
    .argument('<id>', 'the record')
    .requiredOption('--reason <text>', 'why, for the other team')
    .action(
      inWorkspace(async ({ client, out }, id: string, options: KeyOptions & { reason: string }) => {
        const { act } = await client.signoff.retire({
          id,
          reason: options.reason,
          ...(await keyOf(options)),
        });
        const { status } = await client.signoff.state({ id });
        out.result({ act }, () =>
          status === 'retired' ? `Retired ${id}.` : `Asked. ${id} is ${status} until the other team agrees.`,
        );
      }),
    );

const assent = (): Command =>
  withKey(
    command('assent', 'record that a colleague agreed by e-mail or on paper, with the file that shows it'),
  )
    .argument('<id>', 'the record')
    .requiredOption('--by <member>', 'who agreed')
    .requiredOption('--evidence <file>', 'the mail, or the signed page')
    .requiredOption('--on <date>', 'the day on which they did')
    .option('--way <way>', 'e-mail or document', 'e-mail')
    .option('--note <text>', 'what else is to be known', '')
    .action(
      inWorkspace(
        async (
          { client, out },
          id: string,
          options: KeyOptions & { by: string; evidence: string; on: string; way: string; note: string },
        ) => {
          const { by: member, way, on, note } = options;
          if (way !== 'e-mail' && way !== 'document')
            throw new Exit(2, `--way is e-mail or document, not ${way}.`);
          const path = resolve(expandHome(options.evidence));
          const bytes = await readFile(path).catch(() => {
            throw new Exit(2, `The evidence ${path} cannot be read.`);
          });
          const type = TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
          const evidence = { name: basename(path), type, bytes: new Uint8Array(bytes) };
          const { act } = await client.signoff.assent({
            ...{ id, member, way, on, note, evidence },
            ...(await keyOf(options)),
          });
          out.result({ act }, () => `Recorded that ${member} agreed to ${id}.`);
        },
      ),
    );

const remind = (): Command =>
  command('remind', 'write the mail that asks for the missing signatures, with the day for the calendar')
    .argument('<id>', 'the record')
    .option('--out <file>', 'the file to write (default: named after the record)')
    .action(
      inWorkspace(async ({ client, out }, id: string, options: { out?: string }) => {
        const { to, subject, eml } = await client.signoff.remind({ id });
        const file = resolve(expandHome(options.out ?? eml.name));
        await writeFile(file, eml.bytes, { flag: 'wx' }).catch((error: unknown) => {
          throw new Exit(2, `${file} cannot be written: ${error instanceof Error ? error.message : error}`);
        });
        out.result({ file, to, subject }, () => `${file}: for ${to.join(', ')}. Nothing was sent.`);
      }),
    );

export function followUpCommands(program: Command): void {
  for (const make of [read, retire, assent, remind]) program.addCommand(make());
}
