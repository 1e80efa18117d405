import { type } from '@orpc/contract';
import { z } from 'zod';
import type { CheckedLead } from '#shared/domain/definitions/check-lead';
import type { TriedLead, TryOut } from '#shared/domain/definitions/try-out';
import { RecordId } from '#shared/model/ids';
import { procedure } from './errors';

/** A word of the glossary. */
export interface GlossaryEntry {
  id: string;
  title: string;
  also: string[];
  meaning: string;
  status: string;
  owner: string | null;
  updatedAt: string;
  /** How many criteria can be computed. */
  criteria: number;
  /** How many records link to it. */
  usedIn: number;
  /** Fields on which two people differ. */
  conflicts: number;
  /** Names that another word has too, with that word's title. */
  shared: { name: string; with: string }[];
}

/** A record that a definition's change touches. */
export interface TouchedRecord {
  id: string;
  kind: string;
  title: string;
  status: string;
}

/** A signed version that froze the definition. */
export interface HoldingVersion {
  record: string;
  kind: string;
  title: string;
  /** 1, 2, …; null while it is not signed by all. */
  number: number | null;
  proposal: string;
  status: string;
  /** The meaning it keeps. */
  meaning: string;
  /** What the draft says otherwise, in words; empty when it says the same. */
  changes: string[];
}

export interface DefinitionUse {
  records: TouchedRecord[];
  /** Proposed, agreed and in force, newest first. */
  versions: HoldingVersion[];
}

export interface DefinitionTryOut extends TryOut {
  /** First and last day of the hand-overs (ISO dates); null without leads. */
  from: string | null;
  to: string | null;
  /** What leads can be asked for: fields and further columns that an import has. */
  attributes: string[];
  /** The leads that do not fit or are undecided, in the order of their hand-over; at most 200. */
  others: (TriedLead & { link: string | null })[];
}

/** One lead as the criteria see it, with where it opens in the CRM. */
export type LeadByDefinition = CheckedLead & { link: string | null };

export const definitions = {
  /** All words of the workspace, in alphabetical order. */
  glossary: procedure.output(type<GlossaryEntry[]>()),
  /** What a change of this definition touches, and which signed versions keep the old meaning. */
  use: procedure.input(z.object({ id: RecordId })).output(type<DefinitionUse>()),
  /** Its criteria on the leads of the newest weeks that have any. */
  tryOut: procedure
    .input(z.object({ id: RecordId, weeks: z.number().int().min(1).max(52).default(1) }))
    .output(type<DefinitionTryOut>()),
  /** Its criteria on one lead, of its newest hand-over; null where no import has a lead of that id. */
  tryLead: procedure
    .input(z.object({ id: RecordId, leadId: z.string().trim().min(1).max(200) }))
    .output(type<LeadByDefinition | null>()),
};
