import { type } from '@orpc/contract';
import { z } from 'zod';
import type { RightState } from '#shared/domain/rights/rights';
import { type Right, RightsTable } from '#shared/model/acts';
import { procedure } from './errors';
import type { KeyOpen } from './key-open';

export interface Member {
  id: string;
  name: string;
  /** The team's id; `neither` of who belongs to none. */
  team: string;
  signatory: boolean;
  role: string;
  /** Six words of the key's fingerprint. */
  words: string[];
  state: 'active' | 'waiting' | 'left';
  /** True when this device has the member's key. */
  here: boolean;
  /** Names of those who let go of a member of neither team, until both teams have. */
  letGoBy: string[];
}

/** Somebody who may sign for a signatory who is away. */
export interface Deputy {
  signatory: string;
  deputy: string;
  /** ISO dates, both included. */
  from: string;
  until: string;
}

/** What the roles of one team may do. */
export interface TeamRights {
  team: string;
  rights: RightsTable;
  /** Members of the team by role, so that it can be seen whom a change concerns. */
  members: Record<string, string[]>;
  /** Why the member who acts here may not change it; null where they may. */
  locked: string | null;
}

/** A team of which nobody signs any more. */
export interface Vacancy {
  team: string;
  /** So many of its people, and a signatory of the other team, have to ask for the same member. */
  colleagues: number;
  candidates: { member: string; name: string; by: string[]; mine: boolean }[];
  /** Whether the member who acts here may ask for one. */
  may: boolean;
}

const Day = z.iso.date('a date is written 2026-01-05');
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
  /** Who stands in for whom, today or later. */
  deputies: procedure.output(type<Deputy[]>()),
  /** Names who may sign in the own place, or nobody any more. Asked of a signatory. */
  setDeputy: procedure
    .input(
      z.object({
        deputy: z.string().nullable(),
        from: Day,
        until: Day,
        as: z.string().optional(),
        passphrase: Passphrase,
      }),
    )
    .output(type<Deputy[]>()),
  vacancies: procedure.output(type<Vacancy[]>()),
  /** The table of rights, by team. */
  rights: procedure.output(type<TeamRights[]>()),
  setRights: procedure
    .input(
      z.object({ team: z.string(), rights: RightsTable, as: z.string().optional(), passphrase: Passphrase }),
    )
    .output(type<TeamRights[]>()),
  /** What the member who acts here may do, and why not. */
  may: procedure.output(type<Record<Right, RightState>>()),
  /** Gives a member of the own team another role. Asked of a signatory. */
  setRole: procedure
    .input(
      z.object({
        member: z.string(),
        role: z.string().trim().min(1).max(40),
        as: z.string().optional(),
        passphrase: Passphrase,
      }),
    )
    .output(type<Member>()),
  /** Whether the key of who acts here is open for this window. */
  keyOpen: procedure.output(type<KeyOpen>()),
  /** Asks that the next passphrase opens the key for a while, in this window only; or no longer. */
  keepKeyOpen: procedure.input(z.object({ on: z.boolean() })).output(type<KeyOpen>()),
  /** Shuts the key again before its time. */
  lockKey: procedure.output(type<KeyOpen>()),
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
