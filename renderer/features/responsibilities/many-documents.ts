import type * as Y from 'yjs';
import type { Author } from '#shared/model/binding/author';
import { reportSaving } from '../../app/document/save-state';
import type { DocumentSession } from '../../app/document/session';

/** What opens documents and keeps them open. */
export interface DocumentSource {
  get(id: string): DocumentSession;
  hold(id: string): () => void;
}

/** A change to one document. */
export interface DocumentEdit {
  id: string;
  change: (doc: Y.Doc, author: Author) => void;
}

/** One document's part in a change of several: the step of its own undo history. */
interface Part {
  session: DocumentSession;
  step: unknown;
}

/** The name under which changes that wait for their document stand in the foot of the window. */
const WAITING = 'many-documents';

/**
 * Resolves when a document can be edited. Without a connection it waits.
 * @throws Error in words when the document cannot be edited
 */
function editable(session: DocumentSession): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const { status, problem, readOnly } = session.snapshot();
      if (status === 'loading') return;
      stop();
      if (session.editable) resolve();
      else reject(new Error(problem ?? readOnly ?? session.id));
    };
    const stop = session.subscribe(look);
    look();
  });
}

/**
 * Changes many documents as one step, each through the session that every screen shares: what is changed here is
 * saved, sent again after a lost connection, and shown elsewhere like any other change. Nothing shows before it
 * is in its document.
 */
export class ManyDocuments {
  readonly #held = new Map<string, () => void>();
  readonly #listeners = new Set<() => void>();
  readonly #stops: (() => void)[] = [];
  #done: Part[][] = [];
  #undone: Part[][] = [];
  #waiting = 0;
  #version = 0;
  #closed = false;

  constructor(private readonly source: DocumentSource) {}

  /** Hears of every change to an open document, at most once a frame for each. */
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** A number that differs after every change. */
  version = (): number => this.#version;

  /** Opens a document, so that a change to it need not wait. */
  open(id: string): DocumentSession {
    const session = this.source.get(id);
    if (this.#closed || this.#held.has(id)) return session;
    this.#held.set(id, this.source.hold(id));
    this.#stops.push(session.subscribe(this.#tell));
    this.#tell();
    return session;
  }

  /** The sessions of the documents that are open here and can be read, by id. */
  ready(): ReadonlyMap<string, DocumentSession> {
    return new Map(
      [...this.#held.keys()].flatMap((id) => {
        const session = this.source.get(id);
        return session.snapshot().status === 'ready' ? [[id, session] as const] : [];
      }),
    );
  }

  /**
   * Changes documents as one step of the undo history here. Those that are open change at once.
   * @throws Error in words for the first that cannot be edited; the others are changed all the same
   */
  async edit(edits: readonly DocumentEdit[]): Promise<void> {
    const group: Part[] = [];
    this.#done.push(group);
    this.#undone = [];
    const results = await Promise.allSettled(
      edits.map(({ id, change }) => {
        const session = this.open(id);
        if (session.editable) return this.#apply(group, session, change);
        return this.#later(() => editable(session).then(() => this.#apply(group, session, change)));
      }),
    );
    if (group.length === 0) this.#done = this.#done.filter((each) => each !== group);
    const failed = results.find((result) => result.status === 'rejected');
    if (failed) throw failed.reason;
  }

  /** Takes the last change back, in every document in which nothing was changed elsewhere since. */
  undo(): void {
    this.#turn(this.#done, this.#undone, 'undoStack', 'redoStack');
  }

  redo(): void {
    this.#turn(this.#undone, this.#done, 'redoStack', 'undoStack');
  }

  /** Lets go of the documents once everything is in them. */
  close(): void {
    this.#closed = true;
    this.#letGo();
  }

  #apply(group: Part[], session: DocumentSession, change: DocumentEdit['change']): void {
    const before = session.undoManager.undoStack.length;
    session.newStep();
    session.change(change);
    session.newStep();
    const { undoStack } = session.undoManager;
    // A change that changed nothing is no step.
    if (undoStack.length > before) group.push({ session, step: undoStack.at(-1) });
  }

  async #later(run: () => Promise<void>): Promise<void> {
    this.#count(1);
    try {
      await run();
    } finally {
      this.#count(-1);
      this.#letGo();
    }
  }

  /** What waits for its document is not saved, and the foot of the window says so. */
  #count(by: 1 | -1): void {
    this.#waiting += by;
    reportSaving(WAITING, this.#waiting > 0 ? { unsaved: true, readOnly: null, trouble: null } : null);
  }

  #turn(
    from: Part[][],
    to: Part[][],
    taken: 'undoStack' | 'redoStack',
    given: 'undoStack' | 'redoStack',
  ): void {
    const group = from.pop();
    if (!group) return;
    const turned = group.flatMap(({ session, step }): Part[] => {
      const { undoManager } = session;
      if (undoManager[taken].at(-1) !== step) return [];
      if (taken === 'undoStack') session.undo();
      else session.redo();
      return [{ session, step: undoManager[given].at(-1) }];
    });
    if (turned.length > 0) to.push(turned);
  }

  #letGo(): void {
    if (!this.#closed || this.#waiting > 0) return;
    for (const stop of this.#stops.splice(0)) stop();
    for (const release of this.#held.values()) release();
    this.#held.clear();
  }

  #tell = (): void => {
    this.#version += 1;
    for (const listener of [...this.#listeners]) listener();
  };
}
