import type { FileSystem } from '../files';
import type { DocumentKeeper, RecordCodec } from '../types';

export type ProblemKind =
  | 'missing-marker'
  | 'torn-document'
  | 'stale-view'
  | 'duplicate-document'
  | 'foreign-file'
  | 'altered-act'
  | 'missing-act'
  | 'invalid-act'
  | 'changed-blob'
  | 'orphan-blob'
  | 'missing-index'
  | 'stale-index'
  | 'temporary-file';

/** Something wrong in a workspace. `record` is the id of the record it concerns. */
export interface DoctorProblem {
  readonly kind: ProblemKind;
  readonly path: string;
  readonly record?: string;
  readonly message: string;
}

/** What was done about a problem; `message` says how. Nothing is ever destroyed but temporary files. */
export type Repaired = DoctorProblem;

/** A problem, and how to mend it where that is possible. `repair` says in words what it did. */
export interface Finding extends DoctorProblem {
  readonly repair?: () => Promise<string>;
}

export interface CheckContext {
  /** The workspace's true path. */
  readonly dir: string;
  readonly home: string;
  readonly codec: RecordCodec;
  readonly files: FileSystem;
  readonly keeper: DocumentKeeper;
  /** Says what is wrong with an act besides its hash, or null. */
  readonly verifyAct?: (bytes: Uint8Array) => string | null;
  /** Blobs that something outside documents and acts needs. */
  readonly keepBlob?: (hash: string) => boolean;
}
