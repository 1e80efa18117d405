import { type } from '@orpc/contract';
import { z } from 'zod';
import { procedure } from './errors';

export interface Member {
  id: string;
  name: string;
  team: string;
  signatory: boolean;
  role: string;
  /** Six words of the key's fingerprint. */
  words: string[];
  state: 'active' | 'waiting' | 'left';
  /** True when this device has the member's key. */
  here: boolean;
}

const Passphrase = z.string().optional();

export const people = {
  list: procedure.output(type<Member[]>()),
  /** A second person on this device: the worked example only. */
  add: procedure
    .input(
      z.object({
        name: z.string().trim().min(1).max(80),
        team: z.string(),
        signatory: z.boolean().default(false),
        passphrase: Passphrase,
      }),
    )
    .output(type<Member>()),
  /** Who acts on this device from now on; must have a key here. */
  actAs: procedure.input(z.object({ member: z.string() })).output(type<Member>()),
  /** Makes a member a signatory of the own team, or no longer. Asked of a signatory of that team. */
  setSignatory: procedure
    .input(
      z.object({
        member: z.string(),
        signatory: z.boolean(),
        as: z.string().optional(),
        passphrase: Passphrase,
      }),
    )
    .output(type<Member>()),
  /** The recovery file: this device's keys under a passphrase of its own. */
  recovery: procedure
    .input(
      z.object({
        passphrase: z.string().min(8, 'a passphrase has at least 8 characters'),
        keyPassphrase: Passphrase,
      }),
    )
    .output(type<{ name: string; bytes: Uint8Array }>()),
  /** Brings keys back from a recovery file. */
  restore: procedure
    .input(z.object({ bytes: z.instanceof(Uint8Array), passphrase: z.string() }))
    .output(type<{ members: string[] }>()),
};
