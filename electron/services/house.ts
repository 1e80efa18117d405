import { writeRecord } from '#shared/model/binding/write';
import type { House } from '#shared/model/house';
import { KINDS } from '#shared/model/kinds';
import { newDocument } from '#shared/model/new-document';
import type { Application } from './application';
import { HOUSE, houseOf } from './house-style';
import { os } from './implement';
import { requireEditor } from './records';
import type { Session } from './session';

/** How documents of the workspace look on paper. */
export const houseService = (app: Application) => ({
  get: os.house.get.handler(() => houseOf(app.session)),
  set: os.house.set.handler(({ input }) => set(app.session, input)),
});

type Change = { [K in keyof House]?: House[K] | undefined };

async function set(session: Session, change: Change): Promise<House> {
  const me = await requireEditor(session);
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  const next = { ...(await houseOf(session)), ...given };
  const author = { member: me.id, at: session.now() };
  const { documents } = session.store;
  if (documents.has(HOUSE)) {
    await documents.edit(HOUSE, 'house', (doc) => {
      writeRecord(doc, KINDS.house.schema, next, author);
    });
  } else {
    await documents.create('house', HOUSE, newDocument('house', next, author.member, author.at));
  }
  return houseOf(session);
}
