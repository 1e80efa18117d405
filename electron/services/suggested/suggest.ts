import * as Y from 'yjs';
import { signClient } from '#shared/model/binding/author';
import { writeRecord } from '#shared/model/binding/write';
import { KINDS, type ViewOf } from '#shared/model/kinds';
import { newDocument } from '#shared/model/new-document';
import { suggestedId } from '#shared/model/suggested';
import { StoreError } from '../../store/errors';
import { contentOf } from '../../sync/content';
import type { Session } from '../session';

type Piece = ViewOf<'suggested'>['pieces'][number];

const bytesOf = ({ update }: Piece): Uint8Array => new Uint8Array(Buffer.from(update, 'base64'));

/** What a member suggests for a record, as it is kept. */
async function piecesOf({ store }: Session, record: string, member: string): Promise<Piece[]> {
  const id = suggestedId(record, member);
  if (store.documents.kindOf(id) !== 'suggested') return [];
  const { pieces } = (await store.documents.view(id)).view as ViewOf<'suggested'>;
  return pieces;
}

/** A copy of the record's document with what the member suggests for it in it; the caller destroys it. */
export async function withSuggested(session: Session, record: string, member: string): Promise<Y.Doc> {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, await session.store.documents.state(record));
  for (const piece of await piecesOf(session, record, member))
    if (piece.update !== '') Y.applyUpdate(doc, bytesOf(piece));
  return doc;
}

/** Whether a record holds all of an update already. */
async function holds({ store }: Session, record: string, update: Uint8Array): Promise<boolean> {
  const doc = new Y.Doc();
  try {
    Y.applyUpdate(doc, await store.documents.state(record));
    const before = contentOf(doc);
    Y.applyUpdate(doc, update);
    return contentOf(doc) === before;
  } finally {
    doc.destroy();
  }
}

const turns = new WeakMap<Session, Promise<unknown>>();

/** One after the other: what is kept is read, added to and written. */
function inTurn<T>(session: Session, work: () => Promise<T>): Promise<T> {
  const before = turns.get(session) ?? Promise.resolve();
  const turn = before.then(work, work);
  turns.set(session, turn);
  return turn;
}

/** Keeps an update of a record as a suggestion of a member; durable when it resolves. */
export const suggest = (
  session: Session,
  record: string,
  member: string,
  update: Uint8Array,
): Promise<void> => inTurn(session, () => add(session, record, member, update));

async function add(session: Session, record: string, member: string, update: Uint8Array): Promise<void> {
  const { store, device } = session;
  const id = suggestedId(record, member);
  const at = session.now();
  const own = (await piecesOf(session, record, member)).find((piece) => piece.id === device.id);
  const before = own && own.update !== '' ? bytesOf(own) : null;
  const open = before !== null && !(await holds(session, record, before));
  const whole = open ? Y.mergeUpdates([before, update]) : update;
  const piece = { id: device.id, update: Buffer.from(whole).toString('base64'), at };
  if (!store.documents.has(id)) {
    const view = { record, member, pieces: [piece] };
    try {
      await store.documents.create('suggested', id, newDocument('suggested', view, member, at));
      return;
    } catch (error) {
      if (!(error instanceof StoreError && error.code === 'EXISTS')) throw error;
    }
  }
  await writePieces(session, record, member, (pieces) => [
    ...pieces.filter((each) => each.id !== piece.id),
    piece,
  ]);
}

/**
 * An update by somebody who may edit by now: where it goes on from what they suggested before, that is taken in
 * with it.
 */
export async function onWhatWasSuggested(
  session: Session,
  record: string,
  member: string,
  update: Uint8Array,
): Promise<Uint8Array> {
  const pieces = (await piecesOf(session, record, member)).filter((piece) => piece.update !== '');
  if (pieces.length === 0) return update;
  const doc = new Y.Doc();
  try {
    Y.applyUpdate(doc, await session.store.documents.state(record));
    Y.applyUpdate(doc, update);
    const waits = doc.store.pendingStructs !== null || doc.store.pendingDs !== null;
    return waits ? Y.mergeUpdates([...pieces.map(bytesOf), update]) : update;
  } finally {
    doc.destroy();
  }
}

/** Makes a change that is kept as a suggestion of a member; false where nothing differs from what they suggest. */
export async function suggestChange(
  session: Session,
  record: string,
  member: string,
  change: (doc: Y.Doc) => boolean,
): Promise<boolean> {
  const doc = await withSuggested(session, record, member);
  try {
    const before = Y.encodeStateVector(doc);
    const changed = change(doc);
    if (changed) await suggest(session, record, member, Y.encodeStateAsUpdate(doc, before));
    return changed;
  } finally {
    doc.destroy();
  }
}

/** Empties what a member suggests for a record. */
export const takeBack = (session: Session, record: string, member: string): Promise<void> =>
  inTurn(session, () =>
    writePieces(session, record, member, (pieces) => pieces.map((piece) => ({ ...piece, update: '' }))),
  );

async function writePieces(
  session: Session,
  record: string,
  member: string,
  change: (pieces: Piece[]) => Piece[],
): Promise<void> {
  const pieces = change(await piecesOf(session, record, member));
  const author = { member, at: session.now() };
  await session.store.documents.edit(suggestedId(record, member), 'suggested', (doc) => {
    writeRecord(doc, KINDS.suggested.schema, { pieces }, author);
    signClient(doc, author);
  });
}
