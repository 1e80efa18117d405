import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Member } from '#shared/contract/people';
import { expandHome } from '../../hosts/runtime';
import { Exit, table } from '../output';
import { command, inWorkspace } from '../program';
import { type KeyOptions, keyOf, withKey } from './keys';
import { passphraseOf } from './workspace';

const memberList = (): Command =>
  command('list', 'people, teams, six words, state').action(
    inWorkspace(async ({ client, out }) => {
      const [members, { requests }] = await Promise.all([client.people.list(), client.exchange.status()]);
      const rows = [
        ...members
          .filter(({ state, here }) => state !== 'waiting' || here)
          .map((member) => ({ ...asRow(member), signatory: member.signatory })),
        // Also a member who asks with another key: with the words of that one.
        ...requests.map(({ id, name, team, words }) => ({
          ...{ id, name, team, state: 'waiting', words, signatory: false },
        })),
      ];
      out.result(rows, () =>
        table(rows.map(({ id, name, team, state, words }) => [id, name, team, state, words.join(' ')])),
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

const memberAside = (): Command =>
  command('aside', 'show no more what somebody asks for, on this device, until they ask anew')
    .argument('<id>', 'as member list names them')
    .option('--off', 'show it again')
    .action(
      inWorkspace(async ({ client, out }, id: string, options: { off?: boolean }) => {
        const aside = options.off !== true;
        await client.exchange.putAside({ member: id, aside });
        out.result({ member: id, aside }, () =>
          aside ? `Put aside what ${id} asks for.` : `What ${id} asks for is shown again.`,
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

const memberRole = (): Command =>
  withKey(command('role', 'give a member of your team another role: what it may do stands under People'))
    .argument('<id>', 'the member')
    .argument('<role>', 'lead, member, reader, or a role of your own')
    .action(
      inWorkspace(async ({ client, out }, id: string, role: string, options: KeyOptions) => {
        const member = await client.people.setRole({ member: id, role, ...(await keyOf(options)) });
        out.result({ ...asRow(member), role: member.role }, () => `${member.name} is ${member.role} now.`);
      }),
    );

const memberSignatory = (): Command =>
  withKey(command('signatory', 'let a member sign for your team, or no longer'))
    .argument('<id>', 'the member')
    .option('--off', 'no longer')
    .action(
      inWorkspace(async ({ client, out }, id: string, options: KeyOptions & { off?: boolean }) => {
        const signatory = options.off !== true;
        const member = await client.people.setSignatory({ member: id, signatory, ...(await keyOf(options)) });
        out.result({ ...asRow(member), signatory }, () =>
          signatory ? `${member.name} signs for ${member.team}.` : `${member.name} signs no longer.`,
        );
      }),
    );

export function memberCommands(program: Command): void {
  const member = program.command('member').description('people of the workspace');
  for (const make of [
    ...[memberList, memberConfirm, memberAside, memberRole, memberSignatory, memberAppoint, memberLeave],
    ...[memberRecovery, memberRestore],
  ])
    member.addCommand(make());
}
