import { type } from '@orpc/contract';
import { z } from 'zod';
import type { RecordComparison } from '#shared/domain/diff/compare';
import { RecordId } from '#shared/model/ids';
import { procedure } from './errors';

/** One side of a comparison: a version, or the draft as it is now. */
export interface ComparedSide {
  /** Null of the draft. */
  proposal: string | null;
  /** 1, 2, … of a version that was signed by all. */
  number: number | null;
  /** The version's word; `draft` of the draft. */
  status: string;
  title: string;
  /** When it was proposed; null of the draft. */
  at: string | null;
}

export interface Comparison {
  record: string;
  kind: string;
  from: ComparedSide;
  to: ComparedSide;
  /** The record first, then each record that both rest on and that differs, came or went. */
  records: RecordComparison[];
  /** How long reading and comparing both took, in milliseconds. */
  tookMs: number;
}

/** `draft`, a version's number, or the beginning of a proposal's hash. */
const VersionRef = z.string().trim().min(1).max(64);

export const versions = {
  /**
   * What differs between two versions of a record, or a version and its draft, and in all they rest on.
   * NOT_FOUND for a version that is not there, INVALID for a beginning that fits several.
   */
  compare: procedure
    .input(z.object({ id: RecordId, from: VersionRef, to: VersionRef }))
    .output(type<Comparison>()),
};
