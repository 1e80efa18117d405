import { type } from '@orpc/contract';
import { z } from 'zod';
import { procedure } from './errors';
import type { Version } from './signoff';
import { FileSource } from './source';

/** A record as a document shows it, and the version behind it as the attached acts tell it. */
export interface ProvenRecord {
  id: string;
  kind: string;
  title: string;
  status: string;
  number: number | null;
  /** SHA-256 of the frozen content that is shown; null for a draft. */
  content: string | null;
  /** Who was asked, who signed and when, each with the six words of their key; null for a draft. */
  version: Version | null;
}

/** What a PDF says of itself, and whether that holds. */
export interface PdfReport {
  ok: boolean;
  problems: { record: string | null; problem: string }[];
  file: string;
  title: string;
  /** As of when its pages tell how things stand; null where it carries no proof. */
  at: string | null;
  /** True where not one byte differs from what the device made. */
  whole: boolean;
  workspace: {
    id: string;
    name: string;
    /** Whether it is the one that is open here; null while none is. */
    here: boolean | null;
    /** The worked example: all keys lie on one device. */
    practice: boolean;
    teams: { id: string; name: string }[];
  } | null;
  /** Who made the file; null where nobody of the workspace vouches for the device. */
  sealedBy: { name: string; words: string[]; device: string } | null;
  records: ProvenRecord[];
}

export const proof = {
  /** Reads a PDF that Accord made: who agreed to what and when, and whether it is as it was made. Needs no workspace. */
  check: procedure.input(z.object({ file: FileSource })).output(type<PdfReport>()),
};
