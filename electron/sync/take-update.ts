import * as Y from 'yjs';
import { mayDo } from '#shared/domain/acts/history';
import type { Right } from '#shared/model/acts';
import { type LostText, noteLost } from '#shared/model/binding/lost-text';
import { isKind, type KindName } from '#shared/model/kinds';
import { isSuggestedBy } from '#shared/model/suggested';
import { StoreError } from '../store/errors';
import { contentOf } from './content';
import { type ExchangeContext, ORIGIN } from './context';
import type { Frame } from './frames';
import type { Held } from './state';

type Update = Extract<Frame, { t: 'update' }>;

/** `back`: it was removed here, and who sent the change has brought it back. */
export type Outcome = 'taken' | 'back' | 'nothing' | 'held' | { problem: string };

/**
 * Takes one update in: tried on a copy first, held aside when its sender may not edit or a later version of
 * Accord is needed, and refused when it cannot be read. Durable when it resolves.
 */
export async function takeUpdate(
  context: ExchangeContext,
  installation: string,
  update: Update,
  way: 'folder' | 'bundle',
): Promise<Outcome> {
  const { store, state } = context;
  const { kind, id, bytes } = update;
  const history = context.history();
  const member = history.installations.get(installation)?.member;
  const hold = (reason: Held['reason']): Outcome => {
    state.hold({ record: id, kind, installation, reason, bytes });
    return 'held';
  };
  const may = (right: Right): boolean => member !== undefined && mayDo(history, member, right);
  const beside = kind === 'discussion' || kind === 'suggested';
  if (!member || !may(beside ? 'comment' : 'edit')) return hold('right');
  // Who may edit passes on what others suggest, as they pass on everything.
  if (kind === 'suggested' && !isSuggestedBy(id, member) && !may('edit'))
    return { problem: 'It suggests something in another’s name. The suggestion was left out.' };
  if (!isKind(kind)) return hold('newer');
  const back = !store.documents.has(id) && (await broughtBack(context, id));
  if (!store.documents.has(id) && goesOn(bytes)) return hold('incomplete');
  const outcome = await takeIn(context, { ...update, kind }, way);
  if (outcome === 'part') return hold('incomplete');
  if (!back) return outcome;
  if (outcome === 'taken') return 'back';
  // Nobody changed it: it stays removed.
  await store.documents.remove(id);
  return outcome;
}

async function takeIn(
  context: ExchangeContext,
  update: Update & { kind: KindName },
  way: 'folder' | 'bundle',
): Promise<Outcome | 'part'> {
  const { store, works } = context;
  const { kind, id, bytes } = update;
  const there = store.documents.kindOf(id);
  if ((there !== undefined && there !== kind) || (kind === 'workspace') !== (id === 'workspace'))
    return { problem: `It changes “${id}” as a ${kind}, which it is not. The change was left out.` };
  const before = there === undefined ? null : await store.documents.open(kind, id);
  try {
    const old = before ? Y.encodeStateAsUpdate(before.doc) : null;
    const { fault, lost, isPart } = await works.tryUpdate(kind, old, bytes);
    if (fault !== null) return { problem: `Its change to “${id}” ${fault}. The change was left out.` };
    if (isPart) return 'part';
    if (before) await store.documents.update(id, bytes, ORIGIN, { merge: true });
    else await store.documents.create(kind, id, bytes);
    const outcome = await note(context, update, before, way);
    await askAbout(context, id, lost);
    return outcome;
  } catch (error) {
    // What is wrong with the update is told; what is wrong with the disk stops the exchange.
    if (!(error instanceof StoreError) || !['INVALID', 'CORRUPT'].includes(error.code)) throw error;
    return { problem: `Its change to “${id}” was left out: ${error.message}.` };
  } finally {
    before?.doc.destroy();
  }
}

/** What was written where the other side had removed it is noted in the record, for somebody to choose. */
async function askAbout({ store, history, me }: ExchangeContext, id: string, lost: readonly LostText[]) {
  const now = history();
  const member = now.installations.get(me.card.id)?.member;
  // Who may not edit leaves it to the others: they see it, too.
  if (lost.length === 0 || !member || !mayDo(now, member, 'edit')) return;
  await store.documents.edit(id, ORIGIN, (doc) => noteLost(doc, lost));
}

/** Whether an update goes on from something, and so is nothing without it. */
function goesOn(update: Uint8Array): boolean {
  try {
    return [...Y.parseUpdateMeta(update).from.values()].some((clock) => clock > 0);
  } catch {
    return false;
  }
}

/** What was removed here is brought back, to see whether somebody changed it. */
async function broughtBack({ store }: ExchangeContext, id: string): Promise<boolean> {
  return store.documents.restore(id).then(
    () => true,
    (error: unknown) => {
      if (error instanceof StoreError && error.code === 'NOT_FOUND') return false;
      throw error;
    },
  );
}

/** Whether a record holds a held change by now: somebody who may has taken it in. */
async function isThere({ store }: ExchangeContext, record: string, bytes: Uint8Array): Promise<boolean> {
  if (!store.documents.has(record)) return false;
  const doc = new Y.Doc();
  try {
    Y.applyUpdate(doc, await store.documents.state(record));
    const needs = Y.parseUpdateMeta(bytes).to;
    const has = Y.decodeStateVector(Y.encodeStateVector(doc));
    // Looked at first, for it costs little: what lies beyond what is here is not here.
    if ([...needs].some(([client, clock]) => (has.get(client) ?? 0) < clock)) return false;
    const before = contentOf(doc);
    Y.applyUpdate(doc, bytes);
    return contentOf(doc) === before;
  } catch {
    return false;
  } finally {
    doc.destroy();
  }
}

/** Tries again what waited for something that is here by now. Returns the records that changed. */
export async function takeHeld(context: ExchangeContext): Promise<string[]> {
  const { state, store } = context;
  const changed: string[] = [];
  for (const { n, record, kind, installation, reason, bytes } of state.held()) {
    const ready = reason === 'newer' ? isKind(kind) : reason === 'incomplete' && store.documents.has(record);
    if (!ready) {
      if (reason === 'right' && (await isThere(context, record, bytes))) state.letGo(n);
      continue;
    }
    state.letGo(n);
    const outcome = await takeUpdate(
      context,
      installation,
      { t: 'update', kind, id: record, bytes },
      'bundle',
    );
    if (outcome === 'taken' || outcome === 'back') changed.push(record);
  }
  return changed;
}

/**
 * Notes what came in as handed over already, when nothing was changed here besides: everybody who reads the
 * folder has it, too. What came in a bundle is passed on, since nobody else may ever see that bundle.
 */
async function note(
  { store, state }: ExchangeContext,
  { kind, id, bytes }: Update,
  before: { doc: Y.Doc; updatedAt: string } | null,
  way: 'folder' | 'bundle',
): Promise<Outcome> {
  const now = await store.documents.open(kind, id);
  const expected = new Y.Doc();
  try {
    const old = before ? contentOf(before.doc) : null;
    const content = contentOf(now.doc);
    const handed = state.handed(id);
    const clean = before ? handed?.stamp === before.updatedAt && handed.content === old : true;
    if (way === 'folder' && clean) {
      if (before) Y.applyUpdate(expected, Y.encodeStateAsUpdate(before.doc));
      Y.applyUpdate(expected, bytes);
      if (contentOf(expected) === content)
        state.noteHanded(id, {
          stamp: now.updatedAt,
          shared: true,
          came: true,
          vector: Y.encodeStateVector(now.doc),
          content,
        });
    }
    return old === content ? 'nothing' : 'taken';
  } finally {
    now.doc.destroy();
    expected.destroy();
  }
}
