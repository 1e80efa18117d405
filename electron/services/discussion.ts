import type * as Y from 'yjs';
import type { DiscussionState } from '#shared/contract/discussion';
import { type MemberState, mayDo } from '#shared/domain/acts/history';
import {
  decide,
  dropDecision,
  removeMessage,
  reply,
  rewriteMessage,
  settle,
  startThread,
} from '#shared/domain/discussion/edit';
import { mentionedIn } from '#shared/domain/discussion/mentions';
import type { ThreadMessage, ThreadState } from '#shared/domain/discussion/threads';
import { type Author, signClient } from '#shared/model/binding/author';
import { discussionId } from '#shared/model/discussion';
import { newDocument } from '#shared/model/new-document';
import { StoreError } from '../store/errors';
import type { Application } from './application';
import { discussionOf } from './discussion/read';
import { fail } from './fail';
import { os } from './implement';
import { kindOfRecord } from './records';
import type { Session } from './session';

/**
 * Talking about records. Pages read and write discussions by these calls alone, never as documents: whose a
 * message is can only be checked here.
 */
export const discussionService = (app: Application) => ({
  show: os.discussion.show.handler(({ input }) => show(app.session, input.id)),
  start: os.discussion.start.handler(({ input }) => start(app.session, input)),
  reply: os.discussion.reply.handler(({ input: { id, thread, text } }) =>
    change(app.session, id, 'comment', async () => {
      await threadOf(app.session, id, thread);
      checkMentions(app.session, text);
      return (doc, author) => reply(doc, author, thread, text);
    }),
  ),
  edit: os.discussion.edit.handler(({ input: { id, thread, message, text } }) =>
    change(app.session, id, 'comment', async (me) => {
      await ownMessage(app.session, me, id, thread, message);
      checkMentions(app.session, text);
      return (doc, author) => rewriteMessage(doc, author, thread, message, text);
    }),
  ),
  remove: os.discussion.remove.handler(({ input: { id, thread, message } }) =>
    change(app.session, id, 'comment', async (me) => {
      await ownMessage(app.session, me, id, thread, message);
      return (doc, author) => removeMessage(doc, author, thread, message);
    }),
  ),
  resolve: os.discussion.resolve.handler(({ input: { id, thread, resolved } }) =>
    change(app.session, id, 'comment', async () => {
      const { suggestion } = await threadOf(app.session, id, thread);
      if (resolved && suggestion !== null)
        throw fail('INVALID', 'A suggestion is accepted or rejected, not resolved.', { record: id });
      return (doc, author) => settle(doc, author, thread, resolved ? 'resolved' : 'open');
    }),
  ),
  settle: os.discussion.settle.handler(({ input: { id, thread, outcome } }) =>
    change(app.session, id, 'comment', async (me) => {
      const found = await threadOf(app.session, id, thread);
      if (found.suggestion === null)
        throw fail('INVALID', 'This is no suggestion. Resolve it instead.', { record: id });
      const own = outcome === 'rejected' && found.messages[0]?.by === me.id;
      if (!own) requireRight(app.session, me, 'edit');
      return (doc, author) => settle(doc, author, thread, outcome);
    }),
  ),
  decide: os.discussion.decide.handler(({ input: { id, thread, text, owner, review } }) =>
    change(app.session, id, 'edit', async () => {
      if (thread !== null) await threadOf(app.session, id, thread);
      if (owner !== null && !app.session.history.members.has(owner))
        throw fail('NOT_FOUND', `There is no member ${owner} in this workspace.`, { field: 'owner' });
      return (doc, author) => decide(doc, author, { thread, text, owner, review });
    }),
  ),
  dropDecision: os.discussion.dropDecision.handler(({ input: { id, decision, dropped } }) =>
    change(
      app.session,
      id,
      'edit',
      async () => (doc, author) => dropDecision(doc, author, decision, dropped),
    ),
  ),
});

type Needed = 'comment' | 'edit';

function requireRight(session: Session, me: MemberState, right: Needed): void {
  if (mayDo(session.history, me.id, right)) return;
  throw fail(
    'NOT_ALLOWED',
    right === 'comment'
      ? `${me.name} may read, not comment. Ask a lead of the team.`
      : `${me.name} may read and comment, not decide on the record. Ask a lead of the team.`,
  );
}

async function show(session: Session, id: string): Promise<DiscussionState> {
  kindOfRecord(session, id);
  const me = await session.me();
  const may = (right: Needed) => me !== null && mayDo(session.history, me.id, right);
  const { threads, decisions } = await discussionOf(session, id);
  return { record: id, threads, decisions, may: { comment: may('comment'), decide: may('edit') } };
}

type Write = (doc: Y.Doc, author: Author) => unknown;

/** Does one thing to a record's discussion as the member who acts here; durable when it resolves. */
export async function change(
  session: Session,
  id: string,
  right: Needed,
  prepare: (me: MemberState) => Promise<Write>,
): Promise<DiscussionState> {
  const kind = kindOfRecord(session, id);
  if (kind === 'discussion')
    throw fail('INVALID', 'One talks about records, not about a discussion.', { record: id });
  const me = await session.actor(undefined);
  requireRight(session, me, right);
  const author = { member: me.id, at: session.now() };
  const write = await prepare(me);
  await begun(session, id, author);
  await edit(session, id, author, write);
  return show(session, id);
}

const edit = (session: Session, record: string, author: Author, write: Write): Promise<void> =>
  session.store.documents.edit(discussionId(record), 'discussion', (doc) => {
    write(doc, author);
    signClient(doc, author);
  });

/** Makes the document of a discussion when it is not there yet. */
async function begun(session: Session, record: string, { member, at }: Author): Promise<void> {
  const id = discussionId(record);
  const { documents } = session.store;
  if (documents.has(id)) return;
  try {
    await documents.create('discussion', id, newDocument('discussion', { record }, member, at));
  } catch (error) {
    // Somebody else was quicker: theirs is the same.
    if (!(error instanceof StoreError && error.code === 'EXISTS')) throw error;
  }
}

async function threadOf(session: Session, record: string, thread: string): Promise<ThreadState> {
  const { threads } = await discussionOf(session, record);
  const found = threads.find(({ id }) => id === thread);
  if (!found) throw fail('NOT_FOUND', 'This thread is not there any more.', { record });
  return found;
}

/** NOT_ALLOWED where it is somebody else's. */
async function ownMessage(
  session: Session,
  me: MemberState,
  record: string,
  thread: string,
  message: string,
): Promise<ThreadMessage> {
  const { messages } = await threadOf(session, record, thread);
  const found = messages.find(({ id }) => id === message);
  if (!found) throw fail('NOT_FOUND', 'This message is not there any more.', { record });
  if (found.by === me.id) return found;
  const author = session.history.members.get(found.by)?.name ?? found.by;
  throw fail('NOT_ALLOWED', `This message is by ${author}. Only they can change it; you can reply.`, {
    record,
  });
}

/** Who is mentioned has to be somebody. */
function checkMentions(session: Session, text: string): void {
  const stranger = mentionedIn(text).find((id) => !session.history.members.has(id));
  if (stranger !== undefined)
    throw fail('NOT_FOUND', `There is no member ${stranger} in this workspace.`, { field: 'text' });
}

async function start(
  session: Session,
  { id, about, text, suggestion }: { id: string } & Parameters<typeof startThread>[2],
): Promise<DiscussionState & { started: string }> {
  if (suggestion === null && text === '') throw fail('INVALID', 'Write something first.', { field: 'text' });
  if (suggestion !== null && about.kind !== 'text')
    throw fail('INVALID', 'A suggestion is about words of a text.', { field: 'about' });
  let started = '';
  const state = await change(session, id, 'comment', async () => {
    checkMentions(session, text);
    return (doc, author) => {
      started = startThread(doc, author, { about, text, suggestion });
    };
  });
  return { ...state, started };
}
