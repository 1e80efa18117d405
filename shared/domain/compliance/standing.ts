import type { VersionStatus } from '#shared/domain/signoff/versions';

export interface StandingParty {
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
