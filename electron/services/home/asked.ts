import type { WaitingForMe } from '#shared/contract/home';
import type { MemberState } from '#shared/domain/acts/history';
import { inNames } from '#shared/domain/discussion/mentions';
import { openSuggestions, unanswered } from '#shared/domain/discussion/threads';
import { allDiscussions } from '../discussion/read';
import { inUse } from '../records';
import type { Session } from '../session';

/** What was asked of a member, or suggested to them as the owner, in talking about records. */
export async function asked(session: Session, me: MemberState): Promise<WaitingForMe[]> {
  const nameOf = (id: string) => session.history.members.get(id)?.name ?? id;
  const records = new Map(inUse(session).map((record) => [record.id, record]));
  const lines: WaitingForMe[] = [];
  for (const { record: id, threads } of await allDiscussions(session)) {
    const record = records.get(id);
    if (!record) continue;
    const line = { record: id, recordKind: record.kind, title: record.title, whom: null };
    for (const thread of threads) {
      for (const { by, at, text } of unanswered(thread, me.id).slice(0, 1))
        lines.push({
          ...line,
          since: at,
          kind: 'reply',
          who: nameOf(by),
          text: inNames(text, nameOf),
          thread: thread.id,
        });
    }
    const suggested = openSuggestions(threads).filter(({ messages }) => messages[0]?.by !== me.id);
    if (suggested.length === 0 || (await session.store.documents.view(id)).view['owner'] !== me.id) continue;
    for (const { id: thread, suggestion, messages } of suggested) {
      const [first] = messages;
      lines.push({
        ...line,
        since: first?.at ?? null,
        kind: 'decide',
        who: nameOf(first?.by ?? ''),
        text: suggestion ?? '',
        thread,
      });
    }
  }
  return lines.sort((a, b) => ((a.since ?? '') < (b.since ?? '') ? -1 : 1));
}
