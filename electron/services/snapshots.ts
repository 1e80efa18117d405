import * as Y from 'yjs';
import type { Snapshot } from '#shared/contract/snapshots';
import { CHANGE_WORDS } from '#shared/domain/diff/change-words';
import { changesBetween } from '#shared/domain/diff/changes';
import { changeInWords } from '#shared/domain/diff/words';
import { readRecord } from '#shared/model/binding/view';
import { recordCodec } from '#shared/model/codec';
import { KINDS } from '#shared/model/kinds';
import type { Language } from '#shared/model/language';
import type { Application } from './application';
import { os } from './implement';
import { languageFor } from './language';
import { namesOf } from './names';
import { kindOfRecord, requireEditor, show as showRecord } from './records';
import type { Session } from './session';

/** Earlier states of a record's draft: undo does not outlive the session, these do. */
export const snapshotsService = (app: Application) => ({
  list: os.snapshots.list.handler(({ input }) => list(app.session, input.id)),
  show: os.snapshots.show.handler(({ input, context }) =>
    show(app.session, input.id, input.at, languageFor(app, context)),
  ),
  keep: os.snapshots.keep.handler(async ({ input }) => {
    await requireEditor(app.session);
    kindOfRecord(app.session, input.id);
    await app.session.store.documents.keepState(input.id);
  }),
});

async function list(session: Session, id: string): Promise<Snapshot[]> {
  const states = await session.store.snapshots.list(kindOfRecord(session, id), id);
  return states.map(({ at, by }) => ({
    at,
    by: by.map((member) => session.history.members.get(member)?.name ?? member),
  }));
}

async function show(session: Session, id: string, at: string, language: Language) {
  const kind = kindOfRecord(session, id);
  const { schema } = KINDS[kind];
  const doc = new Y.Doc();
  Y.applyUpdate(doc, await session.store.snapshots.state(kind, id, at));
  recordCodec.upcast(kind, doc);
  const view = readRecord(doc, schema).view as Record<string, unknown>;
  doc.destroy();
  const now = await showRecord(session, id);
  const nameOf = await namesOf(session);
  const changes = changesBetween(view, now.view, schema).map((change) => ({
    path: change.path,
    text: changeInWords(change, nameOf, CHANGE_WORDS[language]),
  }));
  return { kind, title: String(view['title'] ?? ''), view, changes };
}
