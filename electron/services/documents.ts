import * as Y from 'yjs';
import type { DocumentEvent } from '#shared/contract/records';
import type { Application } from './application';
import { fail } from './fail';
import { os } from './implement';
import { kindOfRecord, requireEditor, requireWritable } from './records';
import { requireTaker } from './runs/taking';
import type { Session } from './session';
import { suggests } from './suggested/sources';
import { onWhatWasSuggested, suggest, withSuggested } from './suggested/suggest';

/** Editing: the state and everybody's updates as a stream, and updates acknowledged when they are durable. */
export const documentsService = (app: Application) => {
  // Numbers are told anew each time a workspace opens: a copy of a folder is the same workspace, and what
  // was durable in the one need not be so in the other. Sending an update twice changes nothing.
  const acknowledged = new WeakMap<Session, Acknowledged>();
  const of = (session: Session): Acknowledged => {
    const known = acknowledged.get(session) ?? new Acknowledged();
    acknowledged.set(session, known);
    return known;
  };
  return {
    open: os.documents.open.handler(async ({ input, signal }) =>
      open(sessionOf(app, input.workspace, input.id), input.id, input.connection, signal),
    ),
    update: os.documents.update.handler(async ({ input }) => {
      const session = sessionOf(app, input.workspace, input.id);
      return { ack: await update(session, of(session), input) };
    }),
  };
};

/** The open workspace, when it is the one that the document was opened in. NO_WORKSPACE, CLOSED. */
function sessionOf(app: Application, workspace: string | undefined, record: string): Session {
  const { session } = app;
  if (workspace === undefined || workspace === session.id) return session;
  throw fail(
    'CLOSED',
    'This document belongs to a workspace that is not open any more. Nothing was changed; open that workspace again.',
    { record },
  );
}

/** The highest sequence number of each connection and record that is durable. */
class Acknowledged {
  private readonly highest = new Map<string, number>();

  get(connection: string, id: string): number {
    return this.highest.get(`${connection}\u0000${id}`) ?? 0;
  }

  raise(connection: string, id: string, seq: number): number {
    const next = Math.max(this.get(connection, id), seq);
    this.highest.set(`${connection}\u0000${id}`, next);
    return next;
  }
}

/** A workspace that closes or moves refuses what comes late: NO_WORKSPACE, after which one may ask again. */
async function unlessClosing<T>(session: Session, record: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!session.closing.aborted) throw error;
    throw fail('NO_WORKSPACE', 'The workspace was closed before this was done. Nothing was saved.', {
      record,
    });
  }
}

/** What a page gets of a record: to who may only suggest, with what they suggest in it. */
async function stateFor(session: Session, kind: string, id: string, doc: Y.Doc): Promise<Uint8Array> {
  const me = await session.me();
  if (!me || !suggests(session, me.id, kind)) return Y.encodeStateAsUpdate(doc);
  const own = await withSuggested(session, id, me.id);
  try {
    return Y.encodeStateAsUpdate(own);
  } finally {
    own.destroy();
  }
}

const originOf = (connection: string) => `page:${connection}`;

async function* open(
  session: Session,
  id: string,
  connection: string,
  signal: AbortSignal | undefined,
): AsyncGenerator<DocumentEvent> {
  const kind = kindOfRecord(session, id);
  const { documents } = session.store;
  const queue: DocumentEvent[] = [];
  let wake = () => {};
  const push = (event: DocumentEvent) => {
    queue.push(event);
    wake();
  };
  // Listening begins before the state is read: what comes between is sent twice, which Yjs does not mind.
  const stops = [
    documents.subscribe(id, (update, origin) => {
      if (origin !== originOf(connection)) push({ type: 'update', update });
    }),
    documents.subscribeList((_changed, removed) => {
      if (removed.includes(id)) push({ type: 'removed' });
    }),
  ];
  const ended = () => wake();
  const ends = [session.closing, ...(signal ? [signal] : [])];
  for (const end of ends) end.addEventListener('abort', ended);
  const over = () => ends.some(({ aborted }) => aborted);
  try {
    const { doc, readOnly, schema } = await unlessClosing(session, id, documents.open(kind, id));
    yield {
      type: 'state',
      workspace: session.id,
      kind,
      state: await stateFor(session, kind, id, doc),
      readOnly: readOnly ?? null,
      schema,
    };
    while (!over()) {
      const next = queue.shift();
      if (next) {
        yield next;
        if (next.type === 'removed') return;
      } else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
  } finally {
    for (const stop of stops) stop();
    for (const end of ends) end.removeEventListener('abort', ended);
  }
}

interface Update {
  id: string;
  connection: string;
  seq: number;
  update: Uint8Array;
}

async function update(session: Session, acknowledged: Acknowledged, input: Update): Promise<number> {
  const { id, connection, seq } = input;
  const kind = kindOfRecord(session, id);
  requireWritable(kind, id);
  const me = await session.actor(undefined);
  const asSuggestion = suggests(session, me.id, kind);
  if (!asSuggestion) await requireEditor(session);
  if (seq <= acknowledged.get(connection, id)) return acknowledged.get(connection, id);
  if (input.update.byteLength > 64 * 1024 * 1024)
    throw fail('INVALID', 'One change of more than 64 MB is refused.', { record: id });
  if (kind === 'run') await requireTaker(session, id, me, (doc) => Y.applyUpdate(doc, input.update));
  const saved = asSuggestion
    ? suggest(session, id, me.id, input.update)
    : session.store.documents.update(
        id,
        await onWhatWasSuggested(session, id, me.id, input.update),
        originOf(connection),
      );
  await unlessClosing(session, id, saved);
  return acknowledged.raise(connection, id, seq);
}
