import type { Annotations } from '#shared/contract/annotations';
import { mayDo } from '#shared/domain/acts/history';
import { annotate, dropAnnotation } from '#shared/domain/annotations/annotations';
import type { Application } from './application';
import { change } from './discussion';
import { discussionOf } from './discussion/read';
import { fail } from './fail';
import { os } from './implement';
import { kindOfRecord } from './records';
import type { Session } from './session';

/** Words on stretches of time: part of what is said about an agreement, so whoever may comment may write them. */
export const annotationsService = (app: Application) => ({
  list: os.annotations.list.handler(({ input }) => listed(app.session, input.id)),
  add: os.annotations.add.handler(async ({ input: { id, from, to, text } }) => {
    const { session } = app;
    requireAgreement(session, id);
    if (to < from) throw fail('INVALID', 'to: it lies before from', { field: 'to' });
    let added = '';
    await change(session, id, 'comment', async () => (doc, author) => {
      added = annotate(doc, author, { from, to, text });
    });
    return { ...(await listed(session, id)), added };
  }),
  drop: os.annotations.drop.handler(async ({ input: { id, annotation, dropped } }) => {
    const { session } = app;
    requireAgreement(session, id);
    const { annotations } = await discussionOf(session, id);
    if (dropped && !annotations.some((each) => each.id === annotation))
      throw fail('NOT_FOUND', 'This note is not there any more.', { record: id });
    await change(
      session,
      id,
      'comment',
      async () => (doc, author) => dropAnnotation(doc, author, annotation, dropped),
    );
    return listed(session, id);
  }),
});

function requireAgreement(session: Session, id: string): void {
  const kind = kindOfRecord(session, id);
  if (kind !== 'agreement')
    throw fail('INVALID', `${id} is a ${kind}; only the figures of an agreement have notes.`, { record: id });
}

async function listed(session: Session, id: string): Promise<Annotations> {
  requireAgreement(session, id);
  const me = await session.me();
  const { annotations } = await discussionOf(session, id);
  return {
    record: id,
    annotations: annotations.map((each) => ({
      ...each,
      name: session.history.members.get(each.by)?.name ?? each.by,
    })),
    may: me !== null && mayDo(session.history, me.id, 'comment'),
  };
}
