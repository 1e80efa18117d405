import type { DecisionLine } from '#shared/contract/discussion';
import { inTime } from '#shared/domain/annotations/annotations';
import { readDiscussion } from '#shared/domain/discussion/edit';
import { openSuggestions, type ThreadState } from '#shared/domain/discussion/threads';
import type { OpenSuggestions } from '#shared/domain/signoff/hints';
import { type Annotation, discussionId, type Feedback } from '#shared/model/discussion';
import { keptWhileUnchanged } from '../kept';
import type { Session } from '../session';

/** What is said about a record, and what was decided. */
export interface Said {
  record: string;
  threads: ThreadState[];
  decisions: DecisionLine[];
  /** By their first day. */
  annotations: Annotation[];
  /** What came of an offer, in the order in which it was said. */
  feedback: Feedback[];
}

/** A discussion as it was read last; read again only when it changed, so that Home need not read all of them. */
const read = keptWhileUnchanged(async (session: Session, id: string) => {
  const { doc } = await session.store.documents.open('discussion', id);
  const { view, threads } = readDiscussion(doc);
  doc.destroy();
  return {
    record: view.record,
    threads,
    decisions: [...view.decisions].sort((a, b) =>
      a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1,
    ),
    annotations: inTime(view.annotations),
    feedback: view.feedback,
  };
});

/** What is said about a record; nothing when nobody said anything yet. */
export async function discussionOf(session: Session, record: string): Promise<Said> {
  const id = discussionId(record);
  if (session.store.documents.kindOf(id) !== 'discussion')
    return { record, threads: [], decisions: [], annotations: [], feedback: [] };
  const said = await read(session, id);
  return { ...said, record: said.record ?? record };
}

/** Every discussion of a record that is here. */
export async function allDiscussions(session: Session): Promise<Said[]> {
  const { documents } = session.store;
  const ids = documents.list().flatMap(({ id, kind }) => (kind === 'discussion' ? [id] : []));
  const all = await Promise.all(ids.map((id) => read(session, id)));
  return all.flatMap(({ record, ...said }) =>
    record != null && documents.has(record) ? [{ record, ...said }] : [],
  );
}

/** Of these records those in whose texts suggestions wait for a decision. */
export async function suggestionsIn(
  session: Session,
  records: readonly { id: string; kind: string; title: string }[],
): Promise<OpenSuggestions[]> {
  const found: OpenSuggestions[] = [];
  for (const { id, kind, title } of records) {
    const threads = openSuggestions((await discussionOf(session, id)).threads).map((thread) => thread.id);
    if (threads.length > 0) found.push({ id, kind, title, threads });
  }
  return found;
}
