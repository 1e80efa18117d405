import { KEY_OPEN_MINUTES, type KeyOpen } from '#shared/contract/key-open';
import { pageThatCalls } from '../calling';

/** Times by the wall and by the machine: a computer that slept is told by the first, a clock put back by the second. */
interface Opened {
  page: string;
  member: string;
  secret: Uint8Array;
  /** Milliseconds since 1970. */
  until: number;
  timer: NodeJS.Timeout;
}

/**
 * Keys that a passphrase opened and that somebody asked to keep open for a while, in memory alone.
 *
 * What keeps that sound: it is asked for, never the default; the time runs from the passphrase and is not prolonged by
 * use; a key is open for the window in which the passphrase was typed and for no other, so neither the command line nor
 * another program of this user signs with it; and it is shut with the window, with the workspace, and by hand.
 */
export class OpenKeys {
  private readonly wishes = new Set<string>();
  private opened: Opened[] = [];

  /** @param changed told whenever a key is opened or shut */
  constructor(
    private readonly changed: () => void = () => {},
    private readonly now: () => number = Date.now,
  ) {}

  /** What the page that calls is told. */
  state(member: string): KeyOpen {
    const page = pageThatCalls();
    const open = page === null ? undefined : this.find(page, member);
    return {
      until: open ? new Date(open.until).toISOString() : null,
      wished: page !== null && this.wishes.has(page),
    };
  }

  /** Whether the page that calls wants the next key that it opens to stay open. */
  wish(on: boolean): void {
    const page = pageThatCalls();
    if (page === null) return;
    if (on) this.wishes.add(page);
    else this.wishes.delete(page);
    this.changed();
  }

  /** Keeps a key that was just opened, where the page that calls wished for it. */
  keep(member: string, secret: Uint8Array): void {
    const page = pageThatCalls();
    if (page === null || !this.wishes.has(page)) return;
    this.shut((each) => each.page === page && each.member === member, false);
    const lasts = KEY_OPEN_MINUTES * 60_000;
    const timer = setTimeout(() => this.shut((each) => each.timer === timer), lasts);
    timer.unref();
    this.opened.push({ page, member, secret: Uint8Array.from(secret), until: this.now() + lasts, timer });
    this.changed();
  }

  /** The open key of a member for the page that calls; null where there is none. */
  secretOf(member: string): Uint8Array | null {
    const page = pageThatCalls();
    const open = page === null ? undefined : this.find(page, member);
    return open ? Uint8Array.from(open.secret) : null;
  }

  /** Shuts what is open for the page that calls. */
  lock(): void {
    const page = pageThatCalls();
    this.shut((each) => each.page === page);
  }

  /** A window is gone. */
  forget(page: string): void {
    this.wishes.delete(page);
    this.shut((each) => each.page === page);
  }

  /** The workspace closes. */
  end(): void {
    this.wishes.clear();
    this.shut(() => true, false);
  }

  private find(page: string, member: string): Opened | undefined {
    this.shut(({ until }) => until <= this.now());
    return this.opened.find((each) => each.page === page && each.member === member);
  }

  private shut(which: (each: Opened) => boolean, tell = true): void {
    const gone = this.opened.filter(which);
    if (gone.length === 0) return;
    this.opened = this.opened.filter((each) => !gone.includes(each));
    for (const { secret, timer } of gone) {
      clearTimeout(timer);
      secret.fill(0);
    }
    if (tell) this.changed();
  }
}
