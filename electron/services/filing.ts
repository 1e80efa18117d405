import type { Filed, LinkingRecord } from '#shared/contract/filing';
import { signClient } from '#shared/model/binding/author';
import { orderedIds, placeItem, removeItem } from '#shared/model/binding/ordered';
import { writeField } from '#shared/model/binding/write';
import { tagFrom } from '#shared/model/filing';
import { isKind, KINDS } from '#shared/model/kinds';
import type { Application } from './application';
import { fail } from './fail';
import { inContractTerms, os } from './implement';
import { kindOfRecord, list, remove, requireEditor, statusWords } from './records';
import type { Session } from './session';

/** Where records are put: tags, the archive, and many at once to the trash. */
export const filingService = (app: Application) => ({
  tags: os.filing.tags.handler(() => tagsInUse(app.session)),
  tag: os.filing.tag.handler(({ input }) => tag(app.session, input)),
  archive: os.filing.archive.handler(({ input }) => archive(app.session, input.ids, input.archived)),
  remove: os.filing.remove.handler(({ input }) =>
    each(input.ids, titles(app.session), (id) => remove(app.session, id)),
  ),
  linkedFrom: os.filing.linkedFrom.handler(({ input }) => linkedFrom(app.session, input.id)),
});

/** Does something with each of several things; what is refused is told with its reason and stops no other. */
export async function each(
  ids: readonly string[],
  titleOf: (id: string) => string,
  work: (id: string) => Promise<void>,
): Promise<Filed> {
  const filed: Filed = { done: [], refused: [] };
  for (const id of new Set(ids)) {
    try {
      await work(id);
      filed.done.push(id);
    } catch (error) {
      const told = inContractTerms(error);
      filed.refused.push({
        id,
        title: titleOf(id),
        reason: told instanceof Error ? told.message : String(told),
      });
    }
  }
  return filed;
}

function titles(session: Session): (id: string) => string {
  const known = new Map(session.store.documents.list().map(({ id, title }) => [id, title]));
  return (id) => known.get(id) ?? id;
}

function tagsInUse(session: Session): { tag: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { tags } of list(session)) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .map(([tag, count]) => ({ tag, count }))
    .sort((a, b) => b.count - a.count || a.tag.localeCompare(b.tag));
}

/** NOT_FOUND; INVALID for a kind that is not filed, such as a calendar. */
function requireFiled(session: Session, id: string): void {
  const kind = kindOfRecord(session, id);
  if (!isKind(kind) || !KINDS[kind].listed)
    throw fail('INVALID', `A ${kind} is neither tagged nor archived.`, { record: id });
}

function asTags(typed: readonly string[]): string[] {
  return typed.map((word) => {
    const tag = tagFrom(word);
    if (tag === null)
      throw fail(
        'INVALID',
        `“${word}” cannot be a tag: use letters, digits, spaces and hyphens, at most 40 characters.`,
        { field: 'tag' },
      );
    return tag;
  });
}

async function tag(
  session: Session,
  input: { ids: string[]; add: string[]; remove: string[] },
): Promise<Filed> {
  const me = await requireEditor(session);
  const [added, removed] = [asTags(input.add), asTags(input.remove)];
  return each(input.ids, titles(session), async (id) => {
    requireFiled(session, id);
    await session.store.documents.edit(id, 'filing', (doc) => {
      const before = orderedIds(doc, 'tags');
      const wanted = added.filter((tag) => !before.includes(tag));
      const gone = removed.filter((tag) => before.includes(tag));
      if (wanted.length + gone.length === 0) return;
      const author = { member: me.id, at: session.now() };
      signClient(doc, author);
      for (const tag of wanted) placeItem(doc, 'tags', tag, orderedIds(doc, 'tags').at(-1) ?? null);
      for (const tag of gone) removeItem(doc, 'tags', tag, author);
    });
  });
}

/** A promise that stands, or waits for a signature, stays in sight. */
const IN_SIGHT = new Set(['proposed', 'agreed', 'in force']);

async function archive(session: Session, ids: string[], archived: boolean): Promise<Filed> {
  const me = await requireEditor(session);
  const words = statusWords(session);
  return each(ids, titles(session), async (id) => {
    requireFiled(session, id);
    const word = words.get(id);
    if (archived && word !== undefined && IN_SIGHT.has(word))
      throw fail('NOT_ALLOWED', `It is ${word}: what binds the teams stays in the lists.`, { record: id });
    await session.store.documents.edit(id, 'filing', (doc) => {
      if (writeField(doc, '', 'archivedAt', archived ? session.now() : null))
        signClient(doc, { member: me.id, at: session.now() });
    });
  });
}

/** Records that link to this one, mention it, or rest on it; by title. */
async function linkedFrom(session: Session, id: string): Promise<LinkingRecord[]> {
  kindOfRecord(session, id);
  const sources = new Set(await session.store.index.linkedFrom(id));
  return list(session)
    .filter((record) => record.id !== id && sources.has(record.id))
    .map(({ id: source, kind, title, status, archived }) => ({ id: source, kind, title, status, archived }))
    .sort((a, b) => a.title.localeCompare(b.title));
}
