import { type } from '@orpc/contract';
import { z } from 'zod';
import { LANGUAGES } from '#shared/model/language';
import { procedure } from './errors';
import type { Member } from './people';
import { longTask } from './progress';

/** A file of a workspace that is not as it should be, and what was done about it. */
export interface FoundFile {
  /** Its path inside the workspace, with `/`. */
  file: string;
  /**
   * - `restored`: damaged; brought back from `backup`, the damaged file lies in `kept`
   * - `quarantined`: damaged, and no backup has it; it lies in `kept`
   * - `altered`: an act whose bytes are not those that were signed; left out
   * - `unreadable`: the system did not let it be read
   * - `duplicate`, `foreign`: another record has its id, no kind that is known; left out
   * - `leftover`: a temporary file of a save that was cut off; removed
   * - `newer`: made by a newer version; read-only here
   */
  what:
    | 'restored'
    | 'quarantined'
    | 'altered'
    | 'unreadable'
    | 'duplicate'
    | 'leftover'
    | 'foreign'
    | 'newer';
  record: string | null;
  kept: string | null;
  backup: string | null;
  /** The store's own words, for a log or a command line. */
  detail: string;
}

export interface WorkspaceStatus {
  host: 'electron' | 'browser' | 'headless';
  version: string;
  /** How keys are kept on this device: the system's key store, or a passphrase. */
  keyStore: 'system' | 'passphrase';
  /** Where a new workspace would go by default. */
  suggestedDir: string;
  workspace: null | {
    id: string;
    dir: string;
    name: string;
    /** The worked example: both teams' members sign on this device. */
    practice: boolean;
    teams: { id: string; name: string; mark: string; colour: string }[];
    /** The member who acts on this device. */
    me: Member | null;
    /** How the key of `me` is kept here: only one under a passphrase is asked for it. Null where there is none. */
    keyProtection: 'system' | 'passphrase' | 'file' | null;
    /** Members with a key on this device. */
    mine: Member[];
    health: { state: 'ok' | 'read-only' | 'disk-full' | 'error'; message: string };
    /** True until a recovery file has been kept. */
    recoveryMissing: boolean;
    /** Files that were not as they should be when it was opened. */
    found: FoundFile[];
  };
  /** Documents read so far for lists and search, where they have to be read anew; null when they need not. */
  indexing: null | { done: number; total: number };
  /** What time it is where the clock was moved for a rehearsal in the worked example, ISO 8601 UTC; null else. */
  rehearsal: string | null;
  /** Why the last workspace could not be opened, with what to do. */
  problem: null | { dir: string; code: string; message: string };
}

export interface RecentWorkspace {
  dir: string;
  name: string;
  openedAt: string;
  exists: boolean;
}

const Person = z.object({
  name: z.string().trim().min(1, 'a name is needed').max(80),
  team: z.string().trim().min(1, 'a team is needed').max(40),
});

export const workspace = {
  status: procedure.output(type<WorkspaceStatus>()),
  /** Makes a workspace with its genesis act and opens it. `start` is a template's id, or empty. */
  create: procedure
    .input(
      z.object({
        dir: z.string().min(1).optional(),
        name: z.string().trim().min(1).max(80).optional(),
        you: Person,
        otherTeam: z.string().trim().min(1).max(40),
        passphrase: z.string().min(8, 'a passphrase has at least 8 characters').optional(),
        timeZone: z.string().optional(),
        start: z.enum(['empty', 'template']).default('empty'),
        /** Of roles, reasons and templates that it begins with; else that of whoever asks. */
        language: z.enum(LANGUAGES).optional(),
      }),
    )
    .output(type<WorkspaceStatus>()),
  /** Makes the worked example and opens it. */
  createSample: procedure
    .input(
      z.object({
        dir: z.string().min(1).optional(),
        asOf: z.iso.date('a date is written 2026-05-03').optional(),
        language: z.enum(LANGUAGES).optional(),
      }),
    )
    .output(longTask<WorkspaceStatus>()),
  open: procedure.input(z.object({ dir: z.string().min(1) })).output(type<WorkspaceStatus>()),
  close: procedure.output(type<WorkspaceStatus>()),
  /** Moves the open workspace's folder: copied, checked, then the old one removed. */
  move: procedure.input(z.object({ dir: z.string().min(1) })).output(longTask<WorkspaceStatus>()),
  recent: procedure.output(type<RecentWorkspace[]>()),
  forgetRecent: procedure.input(z.object({ dir: z.string() })).output(type<void>()),
  /** Asks with the system's dialog; `supported` is false where the page has to ask itself. */
  chooseFolder: procedure.output(type<{ supported: boolean; dir: string | null }>()),
  /** Folders below `dir` for a page that asks itself: names only, no files. */
  folders: procedure
    .input(z.object({ dir: z.string().optional() }))
    .output(type<{ dir: string; parent: string | null; folders: { name: string; workspace: boolean }[] }>()),
  makeFolder: procedure
    .input(z.object({ dir: z.string(), name: z.string().trim().min(1).max(100) }))
    .output(type<{ dir: string }>()),
};
