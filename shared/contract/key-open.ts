/** For how long a key stays open once its passphrase was typed, where somebody asks for it. */
export const KEY_OPEN_MINUTES = 10;

/** Whether the key of who acts here is open for this window, so that no passphrase is asked for. */
export interface KeyOpen {
  /** ISO 8601 UTC; null while it is shut. */
  until: string | null;
  /** Whether it is to stay open after the next time it is opened. */
  wished: boolean;
}
