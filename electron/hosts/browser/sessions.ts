import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** How long an unused session stays valid, so that a page left open overnight comes back. */
const SESSION_MS = 24 * 60 * 60 * 1000;
/** More than anybody has windows; the oldest goes first. */
const MOST_SESSIONS = 64;

/** A session as it may be written down: never the key itself. */
export interface StoredSession {
  /** SHA-256 of the key, hex. */
  hash: string;
  /** Milliseconds since 1970. */
  expires: number;
}

export interface Sessions {
  /** A token that can be exchanged once. */
  issueToken(): string;
  /** @returns a session key, or null when the token is unknown or used */
  exchange(token: string): string | null;
  /** True for a valid key; its life is prolonged. */
  check(key: string): boolean;
}

const digest = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/**
 * One-time tokens (they stand in the address) and session keys (they stay in the page's sessionStorage).
 * Sessions outlive the process, as hashes, so that a page finds back after a restart without losing what was
 * typed meanwhile; tokens do not.
 *
 * @param stored sessions of an earlier run
 * @param onChange called with all sessions when one was added or prolonged
 * @param now milliseconds since 1970
 */
export function createSessions(
  stored: readonly StoredSession[],
  onChange: (sessions: StoredSession[]) => void,
  now: () => number = Date.now,
): Sessions {
  const tokens = new Set<string>();
  let sessions = stored.filter((session) => session.expires > now());

  return {
    issueToken() {
      const token = randomBytes(32).toString('base64url');
      tokens.add(digest(token).toString('hex'));
      return token;
    },
    exchange(token) {
      if (!tokens.delete(digest(token).toString('hex'))) return null;
      const key = randomBytes(32).toString('base64url');
      const session = { hash: digest(key).toString('hex'), expires: now() + SESSION_MS };
      sessions = [...sessions, session].slice(-MOST_SESSIONS);
      onChange(sessions);
      return key;
    },
    check(key) {
      const given = digest(key);
      const found = sessions.find((session) => timingSafeEqual(Buffer.from(session.hash, 'hex'), given));
      if (!found || found.expires <= now()) return false;
      found.expires = now() + SESSION_MS;
      onChange(sessions);
      return true;
    },
  };
}
