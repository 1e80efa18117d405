import { mayDo } from '#shared/domain/acts/history';
import { offerReaders, offerState } from '#shared/domain/offers/status';
import { fail } from '../fail';
import type { Session } from '../session';
import { offerNow, requireOffer } from './reading';

interface Acting {
  id: string;
  as?: string | undefined;
  passphrase?: string | undefined;
  /** When it was done, where that is not now: the worked example tells of earlier weeks. */
  at?: string | undefined;
}

async function editor(session: Session, as: string | undefined) {
  const author = await session.actor(as);
  if (!mayDo(session.history, author.id, 'edit'))
    throw fail(
      'NOT_ALLOWED',
      `${author.name} may read and comment, not announce or retire. Ask a lead of the team.`,
      {
        field: 'as',
      },
    );
  return author;
}

/** Tells teams of an offer as it is now. */
export async function announce(
  session: Session,
  input: Acting & { to?: string[] | undefined; note: string },
): Promise<{ act: string }> {
  const { id, note } = input;
  requireOffer(session, id);
  const author = await editor(session, input.as);
  const { view, digest } = await offerNow(session, id);
  const { title, validUntil } = view;
  if (title.trim() === '')
    throw fail('INVALID', 'title: give it a title first', { record: id, field: 'title' });
  if (view.visibility === 'private')
    throw fail('INVALID', 'It is private to one team. Share it first.', { record: id, field: 'visibility' });
  if (validUntil !== null && validUntil < session.now().slice(0, 10))
    throw fail('INVALID', `validUntil: its last day, ${validUntil}, is over. Move it, or retire the offer.`, {
      record: id,
      field: 'validUntil',
    });
  const teams = session.history.genesis?.teams.map((team) => team.id) ?? [];
  const stranger = input.to?.find((team) => !teams.includes(team));
  if (stranger !== undefined)
    throw fail('NOT_FOUND', `There is no team ${stranger}. Teams: ${teams.join(', ')}.`, { field: 'to' });
  const to = input.to ?? teams.filter((team) => team !== author.team);
  const body = { kind: 'announcement', record: { id, title }, to, digest, validUntil, note } as const;
  return { act: await session.write(body, author, input.passphrase, input.at) };
}

/** Says that one knows what was announced. */
export async function acknowledge(
  session: Session,
  { id, as, passphrase, at }: Acting,
): Promise<{ act: string }> {
  requireOffer(session, id);
  const author = await session.actor(as);
  const { announcement, retirement } = offerState(session.history, id, session.now().slice(0, 10));
  if (!announcement || retirement)
    throw fail('INVALID', 'Nothing is announced here that could be acknowledged.', { record: id });
  const reader = offerReaders(session.history, announcement).find(({ member }) => member === author.id);
  if (!reader) throw fail('NOT_ALLOWED', `It was not announced to ${author.name}’s team.`, { field: 'as' });
  if (reader.knownAt !== null) throw fail('NOT_ALLOWED', `${author.name} knows it already.`, { field: 'as' });
  const body = { kind: 'announcement-acknowledgement', announcement: announcement.hash } as const;
  return { act: await session.write(body, author, passphrase, at) };
}

/** Ends an offer; it is not handed out any more. */
export async function retire(
  session: Session,
  { id, as, passphrase, reason, replacedBy }: Acting & { reason: string; replacedBy: string | null },
): Promise<{ act: string }> {
  requireOffer(session, id);
  const author = await editor(session, as);
  if (replacedBy === id)
    throw fail('INVALID', 'replacedBy: an offer cannot take its own place', { field: 'replacedBy' });
  if (replacedBy !== null) requireOffer(session, replacedBy);
  if (offerState(session.history, id, session.now().slice(0, 10)).status === 'retired')
    throw fail('INVALID', 'It is retired already.', { record: id });
  const { title } = (await offerNow(session, id)).view;
  const body = { kind: 'offer-retirement', record: { id, title }, reason, replacedBy } as const;
  return { act: await session.write(body, author, passphrase) };
}
