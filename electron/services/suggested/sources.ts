import { mayDo } from '#shared/domain/acts/history';
import { isKind, KINDS, type ViewOf } from '#shared/model/kinds';
import { isSuggestedBy } from '#shared/model/suggested';
import { nameOf } from '../../sync/context';
import type { Exchange } from '../../sync/exchange';
import type { Session } from '../session';

/** Updates of one record by one person that are not in it: what they suggest. */
export interface Source {
  record: string;
  by: string;
  name: string;
  at: string | null;
  /** Oldest first. */
  updates: Uint8Array[];
  /** Numbers of the changes that the exchange holds aside. */
  held: number[];
}

const keyOf = (record: string, by: string) => `${record} ${by}`;

/** What is kept as suggested, and what came in by the exchange from somebody who may not edit. */
export async function sourcesOf(
  session: Session,
  exchange: Exchange | null,
  record: string | undefined,
): Promise<Source[]> {
  const { store, history } = session;
  const { documents } = store;
  const sources = new Map<string, Source>();
  const about = (id: string) => (record === undefined || id === record) && documents.has(id);
  for (const { id, kind } of documents.list()) {
    if (kind !== 'suggested') continue;
    const view = (await documents.view(id)).view as ViewOf<'suggested'>;
    const pieces = view.pieces.filter(({ update }) => update !== '');
    if (!view.record || !view.member || !about(view.record) || pieces.length === 0) continue;
    // Its id says whose it is: that was looked at when it came in.
    if (!isSuggestedBy(id, view.member)) continue;
    sources.set(keyOf(view.record, view.member), {
      record: view.record,
      by: view.member,
      name: history.members.get(view.member)?.name ?? view.member,
      at:
        pieces
          .map(({ at }) => at)
          .sort()
          .at(-1) ?? null,
      updates: pieces.map(({ update }) => new Uint8Array(Buffer.from(update, 'base64'))),
      held: [],
    });
  }
  for (const { n, record: id, kind, installation, reason, bytes } of exchange?.state.held() ?? []) {
    if (reason !== 'right' || !about(id) || !isKind(kind) || !KINDS[kind].listed) continue;
    const by = history.installations.get(installation)?.member ?? installation;
    const known = sources.get(keyOf(id, by));
    const source = known ?? {
      record: id,
      by,
      name: nameOf(history, installation),
      at: null,
      updates: [],
      held: [],
    };
    source.updates.push(bytes);
    source.held.push(n);
    sources.set(keyOf(id, by), source);
  }
  return [...sources.values()];
}

/** Whether what a member writes into a record becomes a suggestion. */
export function suggests({ history }: Session, member: string, kind: string): boolean {
  if (!isKind(kind) || !KINDS[kind].listed) return false;
  return !mayDo(history, member, 'edit') && mayDo(history, member, 'comment');
}
