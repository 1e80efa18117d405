import type { History } from '#shared/domain/acts/history';
import { readersOf } from '#shared/domain/signoff/readers';
import { statusOf, type VersionState, type VersionStatus } from '#shared/domain/signoff/versions';

interface StandingParty {
  team: string;
  /** Members whose signature it asks or asked for. */
  signatories: readonly string[];
}

/** Where a record stands, as far as the rules ask. */
export interface Standing {
  word: 'draft' | VersionStatus;
  inForce: {
    number: number | null;
    /** ISO 8601 UTC. */
    since: string | null;
    /** ISO dates. */
    reviewOn: string | null;
    expiresOn: string | null;
    parties: readonly StandingParty[];
    /** Members whom it binds and who have not said that they read it. */
    unread: readonly string[];
  } | null;
  /** The proposal that waits. */
  open: {
    at: string;
    dueOn: string | null;
    /** Teams whose signature is still missing. */
    waiting: readonly StandingParty[];
  } | null;
  /** How many versions stand beside each other without one taking the place of the other. */
  rivals: number;
}

/** Of a record that was never proposed. */
export const DRAFT: Standing = { word: 'draft', inForce: null, open: null, rivals: 0 };

const partiesOf = ({ parties }: VersionState, which: (complete: boolean) => boolean): StandingParty[] =>
  parties
    .filter(({ complete }) => which(complete))
    .map(({ team, signatories }) => ({ team, signatories: signatories.map(({ member }) => member) }));

/** Where a record stands at an instant (ISO 8601 UTC). */
export function standingAt(history: History, record: string, at: string): Standing {
  const { word, inForce, open, rivals } = statusOf(history, record, at);
  return {
    word,
    inForce: inForce && {
      number: inForce.number,
      since: inForce.completedAt,
      reviewOn: inForce.proposal.reviewOn,
      expiresOn: inForce.proposal.expiresOn,
      parties: partiesOf(inForce, () => true),
      unread: readersOf(history, inForce).flatMap(({ member, readAt }) => (readAt === null ? [member] : [])),
    },
    open: open && {
      at: open.proposal.at,
      dueOn: open.proposal.dueOn,
      waiting: partiesOf(open, (complete) => !complete),
    },
    rivals: rivals.length,
  };
}
