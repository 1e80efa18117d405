import type * as Y from 'yjs';
import { type Author, signClient } from '#shared/model/binding/author';
import type { ViewOf } from '#shared/model/kinds';
import { KINDS } from '#shared/model/kinds';
import { newDocument } from '#shared/model/new-document';
import { OFFERING } from '#shared/model/offering';
import { StoreError } from '../../store/errors';
import { keptWhileUnchanged } from '../kept';
import { requireEditor } from '../records';
import type { Session } from '../session';

const read = keptWhileUnchanged(
  async (session: Session, id: string) => (await session.store.documents.view(id)).view as ViewOf<'offering'>,
);

const NOTHING = KINDS.offering.schema.parse({});

/** What the teams share about offers beside the offers; nothing before anything was asked for or set. */
export const offeringOf = async (session: Session): Promise<ViewOf<'offering'>> =>
  session.store.documents.kindOf(OFFERING) === 'offering' ? read(session, OFFERING) : NOTHING;

/** Changes it as the member who acts here; makes it first where it is not there yet. NOT_ALLOWED. */
export async function changeOffering(
  session: Session,
  write: (doc: Y.Doc, author: Author) => unknown,
): Promise<void> {
  const me = await requireEditor(session);
  const author = { member: me.id, at: session.now() };
  const { documents } = session.store;
  if (!documents.has(OFFERING)) {
    try {
      await documents.create('offering', OFFERING, newDocument('offering', {}, author.member, author.at));
    } catch (error) {
      // Somebody else was quicker: theirs is the same.
      if (!(error instanceof StoreError && error.code === 'EXISTS')) throw error;
    }
  }
  await documents.edit(OFFERING, 'offering', (doc) => {
    write(doc, author);
    signClient(doc, author);
  });
}
