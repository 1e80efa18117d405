import type { Command } from 'commander';
import { table } from '../output';
import { command, inWorkspace } from '../program';
import { differenceLines } from './versions';

const list = (): Command =>
  command('list', 'what people who may not edit suggest')
    .argument('[id]', 'only for this record')
    .action(
      inWorkspace(async ({ client, out }, record: string | undefined) => {
        const found = await client.suggested.list(record === undefined ? {} : { record });
        out.result(found, () =>
          found.length === 0
            ? 'Nothing is suggested.'
            : table(found.map(({ record: id, by, name, count }) => [id, by, name, `${count} changes`])),
        );
      }),
    );

const about = (name: string, description: string): Command =>
  command(name, description)
    .argument('<id>', 'the record')
    .requiredOption('--by <member>', 'who suggests it');

const show = (): Command =>
  about('show', 'what somebody suggests, part by part').action(
    inWorkspace(async ({ client, out }, record: string, { by }: { by: string }) => {
      const found = await client.suggested.show({ record, by });
      out.result(found, () => found.parts.flatMap((part) => [part.id, ...differenceLines(part)]).join('\n'));
    }),
  );

const take = (): Command =>
  about('take', 'take a suggestion into the record; what is left out stays as it is')
    .option('--part <part...>', 'only these parts (default: all)')
    .action(
      inWorkspace(async ({ client, out }, record: string, options: { by: string; part?: string[] }) => {
        const { by, part } = options;
        const done = await client.suggested.settle({ record, by, take: part ?? 'all' });
        out.result(done, () => `Taken: ${done.taken}. Left: ${done.left}.`);
      }),
    );

const leave = (): Command =>
  about('leave', 'take nothing of a suggestion').action(
    inWorkspace(async ({ client, out }, record: string, { by }: { by: string }) => {
      const done = await client.suggested.settle({ record, by, take: [] });
      out.result(done, () => `Left: ${done.left}.`);
    }),
  );

const takeBack = (): Command =>
  command('take-back', 'take back what you suggest for a record')
    .argument('<id>', 'the record')
    .action(
      inWorkspace(async ({ client, out }, record: string) => {
        await client.suggested.takeBack({ record });
        out.result({ id: record }, () => `Nothing is suggested for ${record} by you any more.`);
      }),
    );

export function suggestedCommands(program: Command): void {
  const group = program.command('suggested').description('changes by people who may not edit');
  for (const make of [list, show, take, leave, takeBack]) group.addCommand(make());
}
