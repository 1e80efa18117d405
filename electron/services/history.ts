import type { RecordSummary } from '#shared/contract/records';
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
import { progressOf } from './progress';
import { list } from './records';
import type { Session } from './session';

/** So many documents are read between two looks at whether it is to go on. */
const BATCH = 200;

/** So many documents are read at first, and twice as many each time that they do not suffice. */
const FIRST = 100;

/** What happened in the workspace: from acts, which bind, and from who wrote in which document. */
export const historyService = (app: Application) => {
  const desk = new Desk<Reading>('history');
  return {
    /**
     * The newest first, and so are the documents read: nothing was written in one after `updatedAt`, which tells
     * when the entries that are asked for are complete. What is older stays unread.
     */
    list: os.history.list.handler(async ({ input: { most, ...filter }, context }) => {
      const { session } = app;
      const language = languageFor(app, context);
      const records = recordsFor(session, filter);
      const edits: Edit[] = [];
      for (let at = 0, size = FIRST; ; at += size, size *= 2) {
        edits.push(...(await editsOf(session, desk, records.slice(at, at + size), language)));
        const entries = historyOf(session.history, edits, session.now(), filter);
        const next = records[at + size]?.updatedAt;
        if (next === undefined) return { entries: entries.slice(0, most), total: entries.length };
        const lastShown = entries[most - 1];
        if (lastShown && lastShown.at > next) return { entries: entries.slice(0, most), total: null };
      }
    }),
    everything: os.history.everything.handler(async function* ({ input, context, signal }) {
      const { session } = app;
      const language = languageFor(app, context);
      yield* progressOf(signal, async (watch) => {
        const records = recordsFor(session, input);
        const edits: Edit[] = [];
        for (let at = 0; at < records.length; at += BATCH) {
          watch.signal.throwIfAborted();
          watch.onProgress(at / records.length, { say: 'reading', at: at + 1, of: records.length });
          edits.push(...(await editsOf(session, desk, records.slice(at, at + BATCH), language)));
        }
        return historyOf(session.history, edits, session.now(), input);
      });
    }),
  };
};

/** Records whose edits are asked for, the one written last first; none where other things are asked for. */
function recordsFor(session: Session, { kind, record, from }: HistoryFilter): readonly RecordSummary[] {
  if (kind !== undefined && kind !== 'edits') return [];
  return list(session).filter(
    ({ id, updatedAt }) =>
      (record === undefined || id === record) && (from === undefined || updatedAt.slice(0, 10) >= from),
  );
}

async function editsOf(
  session: Session,
  desk: Desk<Reading>,
  records: readonly RecordSummary[],
  language: Language,
): Promise<Edit[]> {
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
