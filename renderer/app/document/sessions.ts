import { dateNow } from '../../ui/clock';
import { reportSaving } from './save-state';
import { DocumentSession } from './session';
import type { DocumentCalls } from './sync';

/** Milliseconds for which a document stays open after the last screen let go of it: going back is instant. */
const LINGER_MS = 10_000;

interface Shared {
  session: DocumentSession;
  users: number;
  ending: ReturnType<typeof setTimeout> | null;
}

/** Pauses, or less when the signal is aborted. */
function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done, { once: true });
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
  });
}

/** At the next frame; a hidden page draws none, and still has to follow. */
function soon(run: () => void): () => void {
  if (document.hidden) {
    const timer = setTimeout(run, 50);
    return () => clearTimeout(timer);
  }
  const frame = requestAnimationFrame(run);
  return () => cancelAnimationFrame(frame);
}

/** How long the person must rest before a text is read anew for what stands around it. */
const PAUSE_MS = 700;

function pause(run: () => void): () => void {
  const timer = setTimeout(run, PAUSE_MS);
  return () => clearTimeout(timer);
}

/** The documents that this window has open, one session each however many places show it. */
export class Sessions {
  readonly #open = new Map<string, Shared>();
  readonly #renewed = new Set<() => void>();
  #generation = 0;

  constructor(
    private readonly calls: DocumentCalls,
    private readonly member: () => string | null,
  ) {}

  /** The session of a document, opened when it is not yet. Does not hold it open: `hold` does. */
  get(id: string): DocumentSession {
    return this.#shared(id).session;
  }

  /** Keeps a document open; returns what lets go of it. */
  hold(id: string): () => void {
    const shared = this.#shared(id);
    shared.users += 1;
    if (shared.ending) clearTimeout(shared.ending);
    shared.ending = null;
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      shared.users -= 1;
      if (shared.users === 0) this.#linger(id, shared);
    };
  }

  /** Some change is not on disk yet. */
  get unsaved(): boolean {
    return [...this.#open.values()].some(({ session }) => !session.saved);
  }

  /** Somebody is in the middle of writing a text. */
  get writing(): boolean {
    return [...this.#open.values()].some(({ session }) => session.writing);
  }

  /** Sends everything unsent at once; resolves when all is on disk. */
  async flush(): Promise<void> {
    await Promise.all([...this.#open.values()].map(({ session }) => session.flush()));
  }

  /** Tries again at once what waits for a better time. */
  wake(): void {
    for (const { session } of this.#open.values()) session.wake();
  }

  /**
   * Lets go of every document at once: another workspace is open, and what is unsent has nowhere to go.
   * Whoever opens another workspace flushes first.
   */
  closeAll(): void {
    const all = [...this.#open.entries()];
    this.#open.clear();
    for (const [id, shared] of all) this.#end(id, shared);
    this.#begin();
  }

  /** Lets go of one document and reads it anew: what it held here is not what it holds any more. Flush before. */
  renew(id: string): void {
    const shared = this.#open.get(id);
    if (!shared) return;
    this.#open.delete(id);
    this.#end(id, shared);
    this.#begin();
  }

  /** Grows whenever sessions that were in use were given up: whoever shows a document asks for it anew. */
  generation = (): number => this.#generation;

  /** Hears of a new generation. */
  onGeneration = (listener: () => void): (() => void) => {
    this.#renewed.add(listener);
    return () => this.#renewed.delete(listener);
  };

  #begin(): void {
    this.#generation += 1;
    for (const listener of [...this.#renewed]) listener();
  }

  #shared(id: string): Shared {
    const known = this.#open.get(id);
    // A record that was missing may be back from the trash: whoever opens it anew asks anew.
    const over = known?.users === 0 && ['missing', 'error'].includes(known.session.snapshot().status);
    if (known && !over) return known;
    if (known) {
      this.#open.delete(id);
      this.#end(id, known);
    }
    const session = new DocumentSession({
      id,
      calls: this.calls,
      member: this.member,
      now: () => dateNow().toISOString(),
      wait,
      soon,
      pause,
      onSaving: (saving) => {
        // A report from a session that lost its place must not speak for its successor.
        if (!this.#open.has(id) || this.#open.get(id)?.session === session) reportSaving(id, saving);
      },
    });
    const shared: Shared = { session, users: 0, ending: null };
    this.#open.set(id, shared);
    this.#linger(id, shared);
    return shared;
  }

  #linger(id: string, shared: Shared): void {
    if (shared.ending) clearTimeout(shared.ending);
    void shared.session.flush();
    shared.ending = setTimeout(() => {
      // A record that went to the trash takes nothing any more; there is nothing to wait for.
      const saved = shared.session.snapshot().status === 'ready' ? shared.session.flush() : Promise.resolve();
      void saved.then(() => {
        if (shared.users > 0 || this.#open.get(id) !== shared) return;
        this.#open.delete(id);
        this.#end(id, shared);
      });
    }, LINGER_MS);
  }

  #end(id: string, { session, ending }: Shared): void {
    if (ending) clearTimeout(ending);
    session.close();
    if (!this.#open.has(id)) reportSaving(id, null);
  }
}
