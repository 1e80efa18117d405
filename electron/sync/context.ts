import type { NewsItem } from '#shared/contract/exchange';
import type { History } from '#shared/domain/acts/history';
import type { WorkspaceStore } from '../store/types';
import type { Epochs } from './epochs';
import type { Installation } from './installation';
import type { WritablePlace } from './place';
import type { ExchangeState } from './state';
import type { Works } from './works';

/** Where every update that came by exchange is said to come from. */
export const ORIGIN = 'exchange';

/** One open workspace, as the exchange sees it. */
export interface ExchangeContext {
  readonly workspace: string;
  readonly store: WorkspaceStore;
  readonly me: Installation;
  readonly state: ExchangeState;
  readonly epochs: Epochs;
  /** This installation's own replica, on this device: what is handed over is copied from there. */
  readonly outbox: WritablePlace;
  /** A folder on this device where attachments lie that have come in part. */
  readonly parts: string;
  readonly works: Works;
  history(): History;
  /** Carries out what is to be forgotten here, and gives the hashes of the acts that are. */
  erased(): Promise<readonly string[]>;
  /** ISO 8601 UTC. */
  now(): string;
}

/** Something wrong in what another installation handed over, and whose it is, in words. */
export interface ExchangeProblem {
  installation: string;
  /** The name of its member, or of the device, where it is known. */
  name: string;
  problem: string;
}

/** What one exchange did. */
export interface Tally {
  /** Changes taken in: updates of records, and acts. */
  received: number;
  /** Changes handed over. */
  sent: number;
  /** Fields for which two values stand, in the records that came in. */
  conflicts: number;
  /** What is not here yet, not let in yet, or held aside. */
  waiting: number;
  problems: ExchangeProblem[];
  news: NewsItem[];
  /** Attachments that are whole now: pictures, frozen texts, leads. */
  blobs: number;
  /** Records that came in. */
  records: Set<string>;
  /** Of these, the ones that had been removed here: by which installation they were changed. */
  back: Map<string, string>;
}

export const newTally = (): Tally => ({
  received: 0,
  sent: 0,
  conflicts: 0,
  waiting: 0,
  problems: [],
  news: [],
  blobs: 0,
  records: new Set(),
  back: new Map(),
});

/** Who stands behind an installation, for people. */
export function nameOf(history: History, installation: string): string {
  const known = history.installations.get(installation);
  return (
    (known && history.members.get(known.member)?.name) ?? known?.name ?? `device ${installation.slice(0, 6)}`
  );
}
