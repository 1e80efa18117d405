import type { SearchHit } from '#shared/contract/compliance';
import { isKind, KINDS } from '#shared/model/kinds';
import type { Application } from './application';
import { os } from './implement';
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

async function search(
  session: Session,
  input: { words: string; kind?: string | undefined; limit: number },
): Promise<SearchHit[]> {
  if (!input.words.trim()) return [];
  const listed = Object.keys(KINDS).filter((kind) => isKind(kind) && KINDS[kind].listed);
  const hits = await session.store.index.search({
    words: input.words,
    kinds: input.kind ? [input.kind] : listed,
    limit: input.limit,
  });
  return hits.map(({ id, kind, title, snippet, marks, score }) => ({
    id,
    kind,
    title,
    snippet: marked(snippet, marks),
    score,
  }));
}
