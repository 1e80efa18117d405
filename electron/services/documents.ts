import * as Y from 'yjs';
import type { DocumentEvent } from '#shared/contract/records';
import type { Application } from './application';
import { fail } from './fail';
import { os } from './implement';
import { kindOfRecord, requireEditor } from './records';
import type { Session } from './session';

/** Editing: the state and everybody's updates as a stream, and updates acknowledged when they are durable. */
export const documentsService = (app: Application) => {
  const acknowledged = new Acknowledged();
  app.events.subscribe('event', ({ type }) => {
    if (type === 'workspace' && !app.isOpen) acknowledged.clear();
  });
  return {
    open: os.documents.open.handler(({ input, signal }) =>
      open(app.session, input.id, input.connection, signal),
    ),
    update: os.documents.update.handler(async ({ input }) => ({
      ack: await update(app.session, acknowledged, input),
    })),
  };
};

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

  clear(): void {
    this.highest.clear();
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
  signal?.addEventListener('abort', ended);
  try {
    const { doc, readOnly, schema } = await documents.open(kind, id);
    yield { type: 'state', kind, state: Y.encodeStateAsUpdate(doc), readOnly: readOnly ?? null, schema };
    while (!signal?.aborted) {
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
    signal?.removeEventListener('abort', ended);
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
  kindOfRecord(session, id);
  await requireEditor(session);
  if (seq <= acknowledged.get(connection, id)) return acknowledged.get(connection, id);
  if (input.update.byteLength > 64 * 1024 * 1024)
    throw fail('INVALID', 'One change of more than 64 MB is refused.', { record: id });
  await session.store.documents.update(id, input.update, originOf(connection));
  return acknowledged.raise(connection, id, seq);
}
