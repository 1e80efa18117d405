import { type } from '@orpc/contract';
import { z } from 'zod';
import type { Told } from '#shared/domain/acts/told';
import type { Asks } from '#shared/domain/exchange/asks';
import type { SharingNext } from '#shared/domain/exchange/next';
import { procedure } from './errors';
import type { Member } from './people';
import { longTask } from './progress';
import { FileSource } from './source';

/** What one exchange did. */
export interface Exchanged {
  /** Changes taken in. */
  received: number;
  /** Changes handed over. */
  sent: number;
  /** Fields for which two values stand now, in what came in. */
  conflicts: number;
  /** What is not here whole yet, not let in yet, or held aside. */
  waiting: number;
  /** What was wrong in what others handed over, with whose it is. */
  problems: { installation: string; name: string; problem: string }[];
}

/** One thing that came in, for a catalogue of sentences, and the record it is about. */
export type NewsItem = { at: string; record: string | null; recordKind: string | null } & (
  | Told
  | { code: 'changed'; title: string }
  | { code: 'broughtBack'; title: string; who: string }
  | { code: 'suggested'; who: string; title: string }
  | { code: 'asked'; who: string }
  | { code: 'readAgain' }
);

/** Somebody who asks to be let in, or who was and whose words are not compared yet. */
export interface Newcomer {
  id: string;
  name: string;
  team: string;
  /** Six words of the key's fingerprint. */
  words: string[];
  /**
   * What for: to be let `in`; for another `device` with the key that is known; for another `key`, theirs is lost. Who
   * has `left`, or whose name is `taken` in another team, has to ask under another name.
   */
  asks: Asks | 'comparison';
  /** Of a key: names of those who have confirmed it already; two have to. */
  confirmedBy: string[];
}

/** Changes of one person to one record that came in and were not taken. */
export interface HeldChange {
  record: string;
  kind: string;
  /** Null where the record is not here. */
  title: string | null;
  /** Who sent them, in words. */
  from: string;
  /**
   * `right`: their sender may not do that; `newer`: a later version of Accord is needed; `incomplete`: what they
   * go on from is not here yet.
   */
  reason: 'right' | 'newer' | 'incomplete';
  count: number;
}

/** What somebody looks after and would leave to nobody. */
export interface OpenWork {
  records: { id: string; kind: string; title: string }[];
  roles: { id: string; title: string }[];
}

export interface ExchangeStatus {
  /** The folder that is shared with the others; null where only bundles are exchanged. */
  folder: string | null;
  /** `off`: nothing is shared yet; `waiting`: this device asked to join; `on`: it takes part. */
  state: 'off' | 'waiting' | 'on';
  /** True while an exchange is under way. */
  busy: boolean;
  /** When the last exchange ended, ISO 8601 UTC. */
  last: string | null;
  /** Why the last exchange did not get through, in words. */
  failure: string | null;
  problems: Exchanged['problems'];
  /** Who waits here to be let in. */
  requests: Newcomer[];
  /** Members whose six words this member has not compared yet, though it is needed before anything binds. */
  compare: Newcomer[];
  /** What is left to do on the other side, once this one shares. */
  next: SharingNext;
  /** Who this device asked to be; null once let in. */
  asked: Newcomer | null;
  /** What came in and waits, with its reason. */
  held: HeldChange[];
  /** What came in, newest first. */
  news: NewsItem[];
}

/** What one can see of a shared workspace before joining it. */
export interface SharedWorkspace {
  workspace: string;
  name: string;
  teams: { id: string; name: string }[];
  founder: string;
}

const Where = z.union([z.object({ folder: z.string().min(1) }), z.object({ bundle: FileSource })]);
const Key = { as: z.string().optional(), passphrase: z.string().optional() };

export const exchange = {
  status: procedure.output(type<ExchangeStatus>()),
  /** Looks into a folder or a bundle: which workspace is shared there. */
  look: procedure.input(Where).output(type<SharedWorkspace>()),
  /** Makes a folder this person's own copy of a shared workspace, and leaves a request to be let in. */
  join: procedure
    .input(
      z.object({
        dir: z.string().min(1).optional(),
        from: Where,
        name: z.string().trim().min(1, 'a name is needed').max(80),
        team: z.string().trim().min(1, 'a team is needed').max(40),
        /** They were a member before and lost their key: the others confirm another one. */
        again: z.boolean().default(false),
        passphrase: z.string().min(8, 'a passphrase has at least 8 characters').optional(),
      }),
    )
    .output(type<{ member: string; words: string[]; dir: string }>()),
  /** Shares the workspace by a folder from now on. The key is needed when this device takes no part yet. */
  share: procedure.input(z.object({ folder: z.string().min(1), ...Key })).output(type<ExchangeStatus>()),
  /** Stops sharing by the folder; what lies there stays. */
  stop: procedure.output(type<ExchangeStatus>()),
  /** Takes in and hands over, by the folder that is named or else the one that is shared. */
  sync: procedure
    .input(z.object({ folder: z.string().min(1).optional(), ...Key }))
    .output(longTask<Exchanged>()),
  /** Everything this device handed over as one file: written to `out`, else given back as bytes. */
  exportBundle: procedure
    .input(z.object({ out: z.string().min(1).optional(), ...Key }))
    .output(type<Exchanged & { file: string; bytes: Uint8Array | null }>()),
  importBundle: procedure.input(z.object({ bundle: FileSource })).output(longTask<Exchanged>()),
  /** Lets somebody in who asks, or notes that the six words of a member were compared. */
  confirm: procedure.input(z.object({ member: z.string(), ...Key })).output(type<Member>()),
  /** Shows no more what somebody asks for, on this device, until they ask anew; or shows it again. */
  putAside: procedure
    .input(z.object({ member: z.string(), aside: z.boolean().default(true) }))
    .output(type<ExchangeStatus>()),
  /** Has a member sign for a team that has no signatory left, once enough have asked for it. */
  appoint: procedure.input(z.object({ member: z.string(), ...Key })).output(type<Member>()),
  /** Somebody leaves: their key counts no more, and what is handed over from now on is closed to them. */
  leave: procedure.input(z.object({ member: z.string(), ...Key })).output(type<Member>()),
  openWork: procedure.input(z.object({ member: z.string() })).output(type<OpenWork>()),
  /** Gives what somebody looks after to somebody else: records they own, roles they hold. */
  handOver: procedure.input(z.object({ member: z.string(), to: z.string() })).output(type<OpenWork>()),
};
