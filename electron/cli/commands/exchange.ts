import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Exchanged } from '#shared/contract/exchange';
import { expandHome } from '../../hosts/runtime';
import { Exit, type Output } from '../output';
import { command, finish, inWorkspace, withoutWorkspace } from '../program';
import { type KeyOptions, keyOf, withKey } from './keys';
import { passphraseOf } from './workspace';

/** The counts as they were promised; what was wrong goes to standard error. */
function told(out: Output, { received, sent, conflicts, waiting, problems }: Exchanged): void {
  for (const { name, problem } of problems) out.say(`${name}: ${problem}`);
  const counts = { received, sent, conflicts, waiting };
  out.result(counts, () =>
    Object.entries(counts)
      .map(([what, n]) => `${what} ${n}`)
      .join(', '),
  );
}

const join = (): Command =>
  command('join', 'make your own copy of a shared workspace, and ask to be let in')
    .argument('<dir>', 'a new or empty folder')
    .option('--folder <folder>', 'the folder that is shared with you')
    .option('--bundle <file>', 'the bundle that was sent to you')
    .requiredOption('--name <name>', 'your name')
    .requiredOption('--team <team>', 'your team, as the workspace calls it')
    .option('--again', 'you were a member before and lost your key: two signatories confirm another one')
    .option('--passphrase-file <file>', 'a file whose first line protects your key')
    .action(
      withoutWorkspace(
        async (
          { client, out },
          dir: string,
          options: {
            folder?: string;
            bundle?: string;
            name: string;
            team: string;
            again?: boolean;
            passphraseFile?: string;
          },
        ) => {
          const { folder, bundle } = options;
          if ((folder === undefined) === (bundle === undefined))
            throw new Exit(2, 'Name either --folder or --bundle.');
          const from =
            folder !== undefined
              ? { folder: resolve(expandHome(folder)) }
              : { bundle: { path: resolve(expandHome(bundle ?? '')) } };
          const secret = await passphraseOf(options.passphraseFile);
          const { member, words } = await client.exchange.join({
            dir: resolve(expandHome(dir)),
            from,
            name: options.name,
            team: options.team,
            again: options.again === true,
            ...secret,
          });
          if (!secret.passphrase)
            out.say('Your key has no passphrase: whoever uses this account can sign with it.');
          out.result(
            { member, words },
            () =>
              `You ask to join as ${member}. Read your six words to who lets you in: ${words.join(' ')}${
                bundle === undefined ? '' : '\nSend them your request: accord bundle export FILE'
              }`,
          );
        },
      ),
    );

const sync = (): Command =>
  withKey(command('sync', 'take in and hand over by a shared folder'))
    .option('--folder <dir>', 'the folder (default: the one shared last)')
    .action(
      inWorkspace(async (run, options: KeyOptions & { folder?: string }) => {
        const folder = options.folder === undefined ? {} : { folder: resolve(expandHome(options.folder)) };
        const key = await keyOf(options);
        told(
          run.out,
          await finish(run.client.exchange.sync({ ...folder, ...key }, { signal: run.signal }), run),
        );
      }),
    );

const bundleExport = (): Command =>
  withKey(command('export', 'what this device hands over, as one file'))
    .argument('<file>')
    .action(
      inWorkspace(async ({ client, out }, file: string, options: KeyOptions) => {
        const result = await client.exchange.exportBundle({
          out: resolve(expandHome(file)),
          ...(await keyOf(options)),
        });
        told(out, result);
      }),
    );

const bundleImport = (): Command =>
  command('import', 'take in what a bundle holds')
    .argument('<file>')
    .action(
      inWorkspace(async (run, file: string) => {
        const bundle = { path: resolve(expandHome(file)) };
        told(
          run.out,
          await finish(run.client.exchange.importBundle({ bundle }, { signal: run.signal }), run),
        );
      }),
    );

export function exchangeCommands(program: Command): void {
  program.addCommand(join());
  program.addCommand(sync());
  const bundle = program.command('bundle').description('exchange by a file, by mail or on a stick');
  for (const make of [bundleExport, bundleImport]) bundle.addCommand(make());
}
