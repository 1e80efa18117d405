import { type } from '@orpc/contract';
import { z } from 'zod';
import type { WhyOffered } from '#shared/domain/leads/watched';
import { procedure } from './errors';
import type { ImportResult } from './leads';
import { longTask } from './progress';

/** A file in a watched folder that waits for somebody. */
export interface FoundExport {
  file: string;
  /** When it came to be there, ISO 8601. */
  at: string;
  rows: number;
  /** How many of them would be refused. */
  rejected: number;
  /** The saved mapping that reads it; null where there is none. */
  mapping: string | null;
  /** Whether it can be imported as it is: everything that a person would be asked is known. */
  certain: boolean;
  why: WhyOffered;
  /** Why it could not be read or imported, in words; null where nothing is wrong. */
  problem: string | null;
}

export interface WatchedFolder {
  id: string;
  folder: string;
  mapping: { id: string; title: string } | null;
  how: 'offer' | 'import';
  since: string;
  /** Why the folder cannot be looked into; null where it can. */
  failure: string | null;
  /** Files that are still being written. */
  arriving: string[];
  /** New exports, the newest first. */
  found: FoundExport[];
  /** What was imported by itself since the workspace was opened, the newest first. */
  imported: { file: string; at: string; rows: number; rejected: number }[];
}

const File = { id: z.string().min(1), file: z.string().min(1) };
const How = {
  mapping: z.string().nullable(),
  how: z.enum(['offer', 'import']),
};

/** Folders of this device in which new exports are looked for while the workspace is open. */
export const watched = {
  list: procedure.output(type<WatchedFolder[]>()),
  /** INVALID for a folder that is not there, or is watched already, or to import from without a mapping. */
  add: procedure.input(z.object({ folder: z.string().min(1), ...How })).output(type<WatchedFolder[]>()),
  change: procedure.input(z.object({ id: z.string(), ...How })).output(type<WatchedFolder[]>()),
  remove: procedure.input(z.object({ id: z.string() })).output(type<WatchedFolder[]>()),
  /** Imports a file that was found, as it is offered. */
  import: procedure
    .input(z.object({ ...File, as: z.string().optional(), passphrase: z.string().optional() }))
    .output(longTask<ImportResult>()),
  /** Hands a file that was found to the wizard, as if it had been dropped there. */
  take: procedure
    .input(z.object(File))
    .output(type<{ upload: string; name: string; at: string; size: number }>()),
  /** Offers a file no more, or once more. */
  setAside: procedure
    .input(z.object({ ...File, aside: z.boolean().default(true) }))
    .output(type<WatchedFolder[]>()),
};
