import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Exchanged } from '#shared/contract/exchange';
import type { Member } from '#shared/contract/people';
import { expandHome } from '../../hosts/runtime';
import { Exit, type Output, table } from '../output';
import { command, finish, inWorkspace, withoutWorkspace } from '../program';
import { passphraseOf } from './workspace';

interface KeyOptions {
  as?: string;
  passphraseFile?: string;
}

const withKey = (made: Command): Command =>
  made
    .option('--as <member>', 'who acts; must have a key on this device')
    .option('--passphrase-file <file>', 'a file whose first line is the passphrase of the key');

async function keyOf({ as, passphraseFile }: KeyOptions) {
  return { ...(as === undefined ? {} : { as }), ...(await passphraseOf(passphraseFile)) };
}

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

const memberList = (): Command =>
  command('list', 'people, teams, six words, state').action(
    inWorkspace(async ({ client, out }) => {
      const members = await client.people.list();
      out.result(
        members.map(({ id, name, team, state, words, signatory }) => ({
          id,
          name,
          team,
          state,
          words,
          signatory,
        })),
        () =>
          table(members.map(({ id, name, team, state, words }) => [id, name, team, state, words.join(' ')])),
      );
    }),
  );

const asRow = ({ id, name, team, state, words }: Member) => ({ id, name, team, state, words });

const memberConfirm = (): Command =>
  withKey(command('confirm', 'let somebody in, or note that you compared their six words'))
    .argument('<id>', 'as member list names them')
    .action(
      inWorkspace(async ({ client, out }, id: string, options: KeyOptions) => {
        const member = await client.exchange.confirm({ member: id, ...(await keyOf(options)) });
        out.result(asRow(member), () =>
          member.state === 'waiting'
            ? `Noted. Another signatory has to confirm the new key of ${member.name}, too.`
            : `Confirmed ${member.name}: ${member.words.join(' ')}`,
        );
      }),
    );

const memberAppoint = (): Command =>
  withKey(command('appoint', 'have a member sign for a team that has no signatory left'))
    .argument('<id>', 'the member')
    .action(
      inWorkspace(async ({ client, out }, id: string, options: KeyOptions) => {
        const member = await client.exchange.appoint({ member: id, ...(await keyOf(options)) });
        out.result(asRow(member), () =>
          member.signatory
            ? `${member.name} signs for ${member.team} now.`
            : `Noted. More have to ask for ${member.name} before they sign for ${member.team}.`,
        );
      }),
    );

const memberRecovery = (): Command =>
  command('recovery', 'write a recovery file with the keys of this device')
    .argument('<file>', 'the file to write')
    .requiredOption('--passphrase-file <file>', 'a file whose first line protects the recovery file')
    .option('--key-passphrase-file <file>', 'a file whose first line is the passphrase of the keys')
    .action(
      inWorkspace(
        async (
          { client, out },
          file: string,
          options: { passphraseFile: string; keyPassphraseFile?: string },
        ) => {
          const { passphrase = '' } = await passphraseOf(options.passphraseFile);
          const { passphrase: keyPassphrase } = await passphraseOf(options.keyPassphraseFile);
          const key = keyPassphrase === undefined ? {} : { keyPassphrase };
          const { bytes } = await client.people.recovery({ passphrase, ...key });
          const path = resolve(expandHome(file));
          await writeFile(path, bytes, { flag: 'wx', mode: 0o600 }).catch((error: unknown) => {
            throw new Exit(2, `${path} cannot be written: ${error instanceof Error ? error.message : error}`);
          });
          out.result({ file: path }, () => `Keep ${path} where only you find it, and not on this device.`);
        },
      ),
    );

const memberRestore = (): Command =>
  command('restore', 'bring keys back from a recovery file')
    .argument('<file>', 'the recovery file')
    .requiredOption('--passphrase-file <file>', 'a file whose first line is its passphrase')
    .action(
      inWorkspace(async ({ client, out }, file: string, options: { passphraseFile: string }) => {
        const { passphrase = '' } = await passphraseOf(options.passphraseFile);
        const path = resolve(expandHome(file));
        const bytes = await readFile(path).catch(() => {
          throw new Exit(2, `The recovery file ${path} cannot be read.`);
        });
        const { members } = await client.people.restore({ bytes: new Uint8Array(bytes), passphrase });
        out.result({ members }, () => `The keys are back: ${members.join(', ')}.`);
      }),
    );

const memberLeave = (): Command =>
  withKey(command('leave', 'somebody leaves: their key counts no more'))
    .argument('<id>', 'the member')
    .option('--hand-to <member>', 'who takes over the records and roles they look after')
    .action(
      inWorkspace(async ({ client, out }, id: string, options: KeyOptions & { handTo?: string }) => {
        // First what can still be refused: nobody leaves with their work half handed over.
        if (options.handTo !== undefined) await client.exchange.handOver({ member: id, to: options.handTo });
        const member = await client.exchange.leave({ member: id, ...(await keyOf(options)) });
        out.result(asRow(member), () => `${member.name} has left.`);
      }),
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
  const member = program.command('member').description('people of the workspace');
  for (const make of [memberList, memberConfirm, memberAppoint, memberLeave, memberRecovery, memberRestore])
    member.addCommand(make());
  program.addCommand(sync());
  const bundle = program.command('bundle').description('exchange by a file, by mail or on a stick');
  for (const make of [bundleExport, bundleImport]) bundle.addCommand(make());
}
