import * as Y from 'yjs';
import type { ShownSuggestion, Suggestion } from '#shared/contract/suggested';
import { CHANGE_WORDS } from '#shared/domain/diff/change-words';
import { rightState } from '#shared/domain/rights/rights';
import { type SuggestedPart, suggestedParts } from '#shared/domain/suggested/parts';
import { settleSuggested } from '#shared/domain/suggested/settle';
import { recordCodec } from '#shared/model/codec';
import { isKind, KINDS, type KindName } from '#shared/model/kinds';
import { speakingIn, spokenLanguage } from '../measure/speaking';
import { contentOf } from '../sync/content';
import { inlineWorks } from '../sync/works';
import type { Application } from './application';
import { findExchange } from './exchange/exchanges';
import { fail } from './fail';
import { os } from './implement';
import { languageFor } from './language';
import { namesOf } from './names';
import { kindOfRecord, requireEditor } from './records';
import { type Source, sourcesOf } from './suggested/sources';
import { takeBack } from './suggested/suggest';

/** What people who may not edit suggest: looked at part by part, and taken or left by whoever may. */
export const suggestedService = (app: Application) => ({
  list: os.suggested.list.handler(({ input }) => list(app, input.record)),
  show: os.suggested.show.handler(({ input, context }) =>
    speakingIn(languageFor(app, context), () => show(app, input)),
  ),
  settle: os.suggested.settle.handler(({ input }) => settle(app, input)),
  takeBack: os.suggested.takeBack.handler(async ({ input }) => {
    const me = await app.session.actor(undefined);
    kindOfRecord(app.session, input.record);
    const own = await sourcesOf(app.session, null, input.record);
    if (!own.some(({ by }) => by === me.id))
      throw fail('NOT_FOUND', 'You suggest nothing for this record.', { record: input.record });
    await takeBack(app.session, input.record, me.id);
  }),
});

interface Compared {
  kind: KindName;
  title: string;
  state: string;
  parts: SuggestedPart[];
  record: Uint8Array;
  updates: Uint8Array[];
}

/** What a suggestion would change; null where it cannot be read, or waits for what it goes on from. */
async function compared(app: Application, source: Source): Promise<Compared | null> {
  const { session } = app;
  const { documents } = session.store;
  const kind = documents.kindOf(source.record);
  if (!kind || !isKind(kind)) return null;
  const works = (await findExchange(app))?.context.works ?? inlineWorks;
  const record = await documents.state(source.record);
  const update = Y.mergeUpdates(source.updates);
  if ((await works.tryUpdate(kind, record, update)).fault) return null;
  const doc = new Y.Doc();
  try {
    Y.applyUpdate(doc, record);
    const { view } = await documents.view(source.record);
    const before = contentOf(doc);
    Y.applyUpdate(doc, update);
    if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) return null;
    const { schema } = KINDS[kind];
    const after = recordCodec.view(kind, doc);
    const parts = suggestedParts(view, after, schema, await namesOf(session), CHANGE_WORDS[spokenLanguage()]);
    const state = `${before.slice(0, 16)}${contentOf(doc).slice(0, 16)}`;
    return { kind, title: String(view['title'] ?? ''), state, parts, record, updates: source.updates };
  } finally {
    doc.destroy();
  }
}

const asSuggestion = (source: Source, { kind, title, parts }: Compared, me: string | null): Suggestion => ({
  record: source.record,
  kind,
  title,
  by: source.by,
  name: source.name,
  at: source.at,
  count: parts.length,
  mine: source.by === me,
});

/** Suggestions of which something is still to be decided. */
export async function list(app: Application, record: string | undefined): Promise<Suggestion[]> {
  const { session } = app;
  if (record !== undefined) kindOfRecord(session, record);
  const me = await session.me();
  const found: Suggestion[] = [];
  for (const source of await sourcesOf(session, await findExchange(app), record)) {
    const seen = await compared(app, source);
    if (seen && seen.parts.length > 0) found.push(asSuggestion(source, seen, me?.id ?? null));
  }
  return found;
}

interface About {
  record: string;
  by: string;
}

async function find(app: Application, { record, by }: About): Promise<{ source: Source; seen: Compared }> {
  kindOfRecord(app.session, record);
  const sources = await sourcesOf(app.session, await findExchange(app), record);
  const source = sources.find((each) => each.by === by);
  const seen = source ? await compared(app, source) : null;
  if (!source || !seen || seen.parts.length === 0)
    throw fail('NOT_FOUND', `Nothing is suggested here by ${source?.name ?? by} any more.`, { record });
  return { source, seen };
}

async function show(app: Application, about: About): Promise<ShownSuggestion> {
  const { source, seen } = await find(app, about);
  const me = await app.session.me();
  return {
    ...asSuggestion(source, seen, me?.id ?? null),
    parts: seen.parts,
    state: seen.state,
    may: rightState(app.session.history, me, 'edit', spokenLanguage()),
  };
}

/** Merges the suggestion and brings back what was not taken; the state before is kept among the earlier ones. */
async function settle(
  app: Application,
  { take, state, ...about }: About & { take: 'all' | string[]; state?: string | undefined },
): Promise<{ taken: number; left: number }> {
  const { session } = app;
  const { documents } = session.store;
  const me = await requireEditor(session);
  const { source, seen } = await find(app, about);
  if (state !== undefined && state !== seen.state)
    throw fail('CONFLICT', 'The record or the suggestion changed meanwhile. Look at it again.', {
      record: about.record,
    });
  const ids = new Set(seen.parts.map(({ id }) => id));
  const chosen = take === 'all' ? ids : new Set(take);
  const stranger = [...chosen].find((id) => !ids.has(id));
  if (stranger !== undefined)
    throw fail('INVALID', `${stranger} is no part of what ${source.name} suggests.`, { field: 'take' });
  const author = { member: me.id, at: session.now() };
  const { schema } = KINDS[seen.kind];
  const update = settleSuggested(seen.record, seen.updates, schema, (id) => chosen.has(id), author);
  await documents.keepState(about.record);
  await documents.update(about.record, update, 'suggested');
  const exchange = await findExchange(app);
  for (const n of source.held) exchange?.state.letGo(n);
  app.tell({ type: 'exchange' });
  return { taken: chosen.size, left: ids.size - chosen.size };
}
