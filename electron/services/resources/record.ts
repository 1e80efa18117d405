import { KINDS } from '#shared/model/kinds';
import { newDocument } from '#shared/model/new-document';
import { RESOURCES, type Resources } from '#shared/model/resources';
import { StoreError } from '../../store/errors';
import { keptWhileUnchanged } from '../kept';
import { requireEditor } from '../records';
import type { Session } from '../session';

const read = keptWhileUnchanged(
  async (session: Session, id: string) => (await session.store.documents.view(id)).view as Resources,
);

const NOTHING = KINDS.resources.schema.parse({});

/** What was entered about people and money; nothing before anybody did. */
export const resourcesOf = async (session: Session): Promise<Resources> =>
  session.store.documents.kindOf(RESOURCES) === 'resources' ? read(session, RESOURCES) : NOTHING;

/** Makes the record where it is not there yet, as the member who acts here. NOT_ALLOWED. */
export async function begin(session: Session): Promise<{ id: string }> {
  const me = await requireEditor(session);
  const { documents } = session.store;
  if (!documents.has(RESOURCES)) {
    try {
      await documents.create('resources', RESOURCES, newDocument('resources', {}, me.id, session.now()));
    } catch (error) {
      // Somebody else was quicker: theirs is the same.
      if (!(error instanceof StoreError && error.code === 'EXISTS')) throw error;
    }
  }
  return { id: RESOURCES };
}
