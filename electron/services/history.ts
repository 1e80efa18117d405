import { CHANGE_WORDS } from '#shared/domain/diff/change-words';
import { changeInWords } from '#shared/domain/diff/words';
import { type Edit, type HistoryFilter, historyOf } from '#shared/domain/history/entries';
import type { Language } from '#shared/model/language';
import { documentPath } from '../store/layout';
import type { Application } from './application';
import { Desk } from './desk';
import type { Reading } from './history/reading';
import { os } from './implement';
import { languageFor } from './language';
import { namesOf } from './names';
import { list } from './records';
import type { Session } from './session';

/** What happened in the workspace: from acts, which bind, and from who wrote in which document. */
export const historyService = (app: Application) => {
  const desk = new Desk<Reading>('history');
  return {
    list: os.history.list.handler(async ({ input: { most, ...filter }, context }) => {
      const { session } = app;
      const edits = await editsOf(session, desk, filter, languageFor(app, context));
      const entries = historyOf(session.history, edits, session.now(), filter);
      return { entries: entries.slice(0, most), total: entries.length };
    }),
  };
};

/** Edits of the record that is asked for, or of all; none where other things are asked for. */
async function editsOf(
  session: Session,
  desk: Desk<Reading>,
  filter: HistoryFilter,
  language: Language,
): Promise<Edit[]> {
  if (filter.kind !== undefined && filter.kind !== 'edits') return [];
  const records = list(session).filter(({ id }) => filter.record === undefined || id === filter.record);
  const places = records.map(({ id, kind, updatedAt }) => ({
    ...{ id, kind, updatedAt },
    path: documentPath(session.store.dir, kind, id),
  }));
  const read = await desk.use((reading) => reading.read(places));
  const nameOf = await namesOf(session);
  return records.flatMap(({ id, kind, title }) =>
    (read.get(id) ?? []).map(({ member, at, change }) => ({
      ...{ record: id, recordKind: kind, title, member, at },
      change: change && changeInWords(change, nameOf, CHANGE_WORDS[language]),
    })),
  );
}
