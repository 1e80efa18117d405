import { defaultDeleteFilter, defaultProtectedNodes, ySyncPluginKey } from '@tiptap/y-tiptap';
import * as Y from 'yjs';
import type { DocumentEvent } from '#shared/contract/records';
import { type Author, signClient } from '#shared/model/binding/author';
import type { LostText } from '#shared/model/binding/lost-text';
import type { Entry } from '#shared/model/binding/register';
import type { ContestedRemoval } from '#shared/model/binding/removed';
import type { Conflict } from '#shared/model/binding/view';
import { lacking, sameDocument } from './exchange';
import { PromiseReader } from './promise-reader';
import type { Saving } from './save-state';
import { type DocumentCalls, Sync, type Wait } from './sync';
import type { Trouble } from './trouble';
import { ViewReader } from './view-reader';

export type SessionStatus = 'loading' | 'ready' | 'missing' | 'error';

/** What screens show of a document; a new object whenever any of it changed. */
export interface SessionSnapshot {
  readonly status: SessionStatus;
  readonly kind: string | null;
  /** Why it cannot be edited; null when it can. */
  readonly readOnly: string | null;
  /** Why it is missing or in error, in words. */
  readonly problem: string | null;
  /** The record, read by its kind's schema; null until ready and for kinds this program does not know. */
  readonly view: Record<string, unknown> | null;
  /** Promises on which two sides differ. */
  readonly conflicts: readonly Conflict[];
  /** Parts that one side removed and another changed: somebody has to choose. */
  readonly removals: readonly ContestedRemoval[];
  /** Words written where another side had removed what they stood in. */
  readonly lost: readonly LostText[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export interface SessionOptions {
  id: string;
  calls: DocumentCalls;
  /** The member who acts on this device now; null when nobody may. */
  member: () => string | null;
  now: () => string;
  wait: Wait;
  /** Runs once, soon: at the next frame on a screen. Returns what cancels it. */
  soon: (run: () => void) => () => void;
  /**
   * Runs once, when nothing called it again for a moment: a long text is not read anew with every key. Returns
   * what cancels it; without it, every change is read soon.
   */
  pause?: (run: () => void) => () => void;
  gatherMs?: number;
  answerMs?: number;
  backoff?: (attempt: number) => number;
  onSaving?: (saving: Saving) => void;
}

/** Marks what came from the services, so that it is neither sent back nor undone. */
const REMOTE = Symbol('remote');
/** Marks own changes by the screens. */
const OWN = Symbol('own');
/** Marks what goes along with an own change and is not undone with it. */
const ALONG = Symbol('along');

const defaultBackoff = (attempt: number): number => Math.min(250 * 2 ** (attempt - 1), 5000);

/**
 * One document as this window has it open: its Yjs document, what screens show of it, its undo history,
 * and the saving of every change. All places that show the same record share one.
 */
export class DocumentSession {
  readonly id: string;
  readonly doc = new Y.Doc();
  readonly undoManager: Y.UndoManager;
  readonly #options: SessionOptions;
  readonly #sync: Sync;
  readonly #views = new ViewReader(this.doc);
  readonly #promises = new PromiseReader(this.doc);
  readonly #listeners = new Set<() => void>();
  readonly #live = new Set<() => void>();
  readonly #fields = new Set<() => void>();
  #snapshot: SessionSnapshot = {
    status: 'loading',
    kind: null,
    readOnly: null,
    problem: null,
    view: null,
    conflicts: [],
    removals: [],
    lost: [],
    canUndo: false,
    canRedo: false,
  };
  #cancel: (() => void) | null = null;
  /** The reading that is to come waits for a pause in writing. */
  #texting = false;
  #signed: string | null = null;
  #trouble: Trouble | null = null;

  constructor(options: SessionOptions) {
    this.id = options.id;
    this.#options = options;
    this.undoManager = new Y.UndoManager(this.doc, {
      trackedOrigins: new Set<unknown>([OWN, ySyncPluginKey]),
      deleteFilter: (item) => defaultDeleteFilter(item, defaultProtectedNodes),
      // Longer than Yjs's own half second: a pause in the middle of a word is no new step.
      captureTimeout: 900,
      captureTransaction: (transaction) => transaction.meta.get('addToHistory') !== false,
    });
    this.doc.on('update', this.#changed);
    this.doc.on('afterTransaction', (transaction: Y.Transaction) => this.#views.note(transaction));
    const { id, calls, wait, gatherMs = 300, answerMs = 20_000, backoff = defaultBackoff } = options;
    this.#sync = new Sync(
      { id, calls, wait, gatherMs, answerMs, backoff },
      {
        state: (event) => this.#receive(event),
        update: (update) => Y.applyUpdate(this.doc, update, REMOTE),
        removed: () => this.#become({ status: 'missing', readOnly: null }),
        failed: (trouble) => this.#failed(trouble),
        saving: (_empty, trouble) => this.#report(trouble),
      },
    );
  }

  /** Hears of new snapshots, at most once a frame. */
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Hears of every change to the document at once. */
  subscribeLive = (listener: () => void): (() => void) => {
    this.#live.add(listener);
    return () => this.#live.delete(listener);
  };

  /** The same for fields that are being typed into: what is written in a rich text is none of them. */
  subscribeFields = (listener: () => void): (() => void) => {
    this.#fields.add(listener);
    return () => this.#fields.delete(listener);
  };

  snapshot = (): SessionSnapshot => this.#snapshot;

  /** Everything of this document is on disk. */
  get saved(): boolean {
    return this.#sync.empty;
  }

  /** A text of it is being written: the next pause has not come yet. */
  get writing(): boolean {
    return this.#texting;
  }

  get editable(): boolean {
    return (
      this.#snapshot.status === 'ready' && this.#snapshot.readOnly === null && this.#options.member() !== null
    );
  }

  /** The standing entries of one promise field, newest first; the same array while they stay the same. */
  standing(path: string): readonly Entry[] {
    return this.#promises.standing(path);
  }

  /** Who changes the document now, for writing promises. */
  author(): Author {
    return { member: this.#options.member() ?? '', at: this.#options.now() };
  }

  /**
   * Changes the document as one step. Answers false, and changes nothing, where it cannot be edited.
   * @param change gets the document and the author to sign promises with
   */
  change(change: (doc: Y.Doc, author: Author) => void): boolean {
    if (!this.editable) return false;
    this.doc.transact(() => change(this.doc, this.author()), OWN);
    return true;
  }

  /** What follows is undone apart from what came before, however quickly it follows. */
  newStep(): void {
    this.undoManager.stopCapturing();
  }

  undo = (): void => {
    if (this.editable) this.undoManager.undo();
  };

  redo = (): void => {
    if (this.editable) this.undoManager.redo();
  };

  /** Sends what is unsent at once; resolves when all is on disk. */
  flush(): Promise<void> {
    return this.#sync.flush();
  }

  /** Tries again at once what waits for the connection or the disk. */
  wake(): void {
    this.#sync.wake();
  }

  /** Ends the session. Flush before: what is unsent is not sent any more. */
  close(): void {
    this.#sync.close();
    this.#cancel?.();
    this.undoManager.destroy();
    this.doc.destroy();
  }

  #receive(event: Extract<DocumentEvent, { type: 'state' }>): Uint8Array | null {
    const first = this.#snapshot.status !== 'ready';
    if (!sameDocument(this.doc, event.state)) {
      this.#sync.close();
      this.#become({ status: 'missing' });
      return null;
    }
    Y.applyUpdate(this.doc, event.state, REMOTE);
    this.#views.kind = event.kind;
    this.#snapshot = {
      ...this.#snapshot,
      status: 'ready',
      problem: null,
      kind: event.kind,
      readOnly: event.readOnly,
    };
    this.#refresh();
    if (first || event.readOnly !== null) return null;
    return lacking(this.doc, event.state);
  }

  #changed = (update: Uint8Array, origin: unknown): void => {
    if (origin !== REMOTE) {
      this.#sign();
      this.#sync.send(update);
    }
    for (const listener of [...this.#live]) listener();
    if (!this.#views.onlyTexts) for (const listener of [...this.#fields]) listener();
    this.#later();
  };

  /** Fields show at the next frame; of a text that is being written its own editor shows every key at once. */
  #later(): void {
    const { soon, pause } = this.#options;
    if (pause && this.#views.onlyTexts) {
      if (this.#cancel && !this.#texting) return;
      this.#cancel?.();
      this.#texting = true;
      this.#cancel = pause(() => this.#refresh());
      return;
    }
    if (this.#texting) this.#cancel?.();
    else if (this.#cancel) return;
    this.#texting = false;
    this.#cancel = soon(() => this.#refresh());
  }

  /** The first own change of a day says who this client is; looking at a document changes nothing. */
  #sign(): void {
    const member = this.#options.member();
    if (member === null) return;
    const at = this.#options.now();
    const signed = `${at.slice(0, 10)} ${member}`;
    if (signed === this.#signed) return;
    this.#signed = signed;
    this.doc.transact(() => signClient(this.doc, { member, at }), ALONG);
  }

  #refresh(): void {
    this.#cancel?.();
    this.#cancel = null;
    this.#texting = false;
    this.#become(this.#views.read());
  }

  #failed(trouble: Trouble): void {
    if (trouble.kind === 'gone') this.#become({ status: 'missing', problem: trouble.message });
    else if (trouble.kind === 'newer') this.#become({ readOnly: trouble.message });
    else if (trouble.kind === 'refused') this.#become({ status: 'error', problem: trouble.message });
    else if (this.#snapshot.status === 'loading' && trouble.kind === 'passing') {
      this.#become({ problem: trouble.message });
    }
  }

  #become(change: Partial<SessionSnapshot>): void {
    const canUndo = this.undoManager.canUndo();
    this.#snapshot = { ...this.#snapshot, ...change, canUndo, canRedo: this.undoManager.canRedo() };
    this.#report(this.#trouble);
    for (const listener of [...this.#listeners]) listener();
  }

  #report(trouble: Trouble | null): void {
    this.#trouble = trouble;
    this.#options.onSaving?.({ unsaved: !this.#sync.empty, readOnly: this.#snapshot.readOnly, trouble });
  }
}
