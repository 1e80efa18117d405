import type { SearchHit } from '#shared/contract/search';
import { isKind, KINDS } from '#shared/model/kinds';
import type { SearchFilter } from '../store/types';
import type { Application } from './application';
import { os } from './implement';
import { statusWords } from './records';
import type { Session } from './session';

/** Full text search over every record, best first. */
export const searchService = (app: Application) =>
  os.search.handler(({ input }) => search(app.session, input));

/** Between these two characters of a snippet stands a found word. */
const OPEN = '\uE000';
const CLOSE = '\uE001';

function marked(snippet: string, marks: readonly (readonly [number, number])[]): string {
  return [...marks]
    .sort(([a], [b]) => b - a)
    .reduce(
      (text, [from, to]) => `${text.slice(0, from)}${OPEN}${text.slice(from, to)}${CLOSE}${text.slice(to)}`,
      snippet,
    );
}

interface Search {
  words: string;
  limit: number;
  archived: boolean;
  kind?: string | undefined;
  team?: string | undefined;
  status?: string | undefined;
  owner?: string | undefined;
  tag?: string | undefined;
}

const LISTED = Object.keys(KINDS).filter((kind) => isKind(kind) && KINDS[kind].listed);

/** A status is worked out from the acts and the time: the index, which knows neither, is told by ids. */
function byStatus(words: ReadonlyMap<string, string>, status: string): SearchFilter {
  const of = (wanted: (word: string) => boolean) =>
    [...words].filter(([, word]) => wanted(word)).map(([id]) => id);
  // Whatever was never proposed is a draft.
  if (status === 'draft') return { except: of((word) => word !== 'draft') };
  return { only: of((word) => word === status) };
}

async function search(session: Session, input: Search): Promise<SearchHit[]> {
  if (!input.words.trim()) return [];
  const statuses = statusWords(session);
  const members = [...session.history.members.values()].filter(({ team }) => team === input.team);
  const hits = await session.store.index.search({
    words: input.words,
    limit: input.limit,
    archived: input.archived,
    kinds: input.kind ? [input.kind] : LISTED,
    ...(input.team && { team: { id: input.team, members: members.map(({ id }) => id) } }),
    ...(input.owner && { owner: input.owner }),
    ...(input.tag && { tag: input.tag }),
    ...(input.status && byStatus(statuses, input.status)),
  });
  return hits.map(({ id, kind, title, archived, snippet, marks, score }) => ({
    id,
    kind,
    title,
    status: statuses.get(id) ?? 'draft',
    archived,
    snippet: marked(snippet, marks),
    score,
  }));
}
