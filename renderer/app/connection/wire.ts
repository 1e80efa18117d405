import type { ClientContext, ClientLink } from '@orpc/client';

/** One living connection to the services. */
export interface Wire {
  readonly link: ClientLink<ClientContext>;
  readonly lost: boolean;
  /** Called at most once, before the calls in flight are rejected. */
  onLost(listener: () => void): void;
  close(): void;
}

/** Opens a wire; called again after each loss. */
export type Dial = (signal: AbortSignal) => Promise<Wire>;

/** Why a page may not connect, so that trying again is useless. */
export type RefusalReason =
  /** The page has no key: it was not opened by Accord. */
  | 'no-key'
  /** The one-time token in the address was used before. */
  | 'used-token'
  /** The host no longer knows this session. */
  | 'session-ended';

/** The host refuses this page; a new window has to be opened from Accord. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(readonly reason: RefusalReason) {
    super(
      {
        'no-key': 'This page was not opened by Accord. Open it with the address that Accord shows.',
        'used-token': 'This address has been used already; each opens one window. Ask Accord for a new one.',
        'session-ended': 'This window’s session has ended. Ask Accord for a new address.',
      }[reason],
    );
  }
}

/** A call that was under way, or begun, while there was no connection. Whether it was carried out is unknown. */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost';
  readonly code = 'CONNECTION_LOST';

  constructor() {
    super('The connection to Accord was lost.');
  }
}
