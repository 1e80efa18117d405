import type { OfferRequests, RequestLine } from '#shared/contract/offers';
import { mayDo } from '#shared/domain/acts/history';
import { append } from '#shared/domain/discussion/edit';
import { isLate, requestDue, requestStatus } from '#shared/domain/offers/requests';
import { orderedIds, placeItem, removeItem } from '#shared/model/binding/ordered';
import { writeRegister } from '#shared/model/binding/register';
import type { OfferRequest } from '#shared/model/offering';
import { fail } from '../fail';
import { calendarsNow } from '../measuring/versions';
import type { Session } from '../session';
import { changeOffering, offeringOf } from './offering';
import { requireOffer } from './reading';

/** The team that answers what a member asks for: the other one. */
function answering({ history }: Session, asker: string): string {
  const teams = history.genesis?.teams.map(({ id }) => id) ?? [];
  const own = history.members.get(asker)?.team;
  return teams.find((team) => team !== own) ?? teams[0] ?? '';
}

/** Every request with its state, due day and names; those that wait first. */
export async function requests(session: Session): Promise<OfferRequests> {
  const { turnaround, requests: all } = await offeringOf(session);
  const { members } = session.history;
  const now = session.now();
  const calendarOf = await calendarsNow(session, Date.parse(now));
  const nameOf = (id: string) => members.get(id)?.name ?? id;
  const titles = new Map(session.store.documents.list().map(({ id, title }) => [id, title]));
  const lineOf = (request: OfferRequest): RequestLine => {
    const { id, what, persona, stage, product, neededOn, by, at, owner, answer } = request;
    const due = requestDue(request, turnaround, calendarOf(answering(session, by)));
    return {
      ...{ id, what, persona, stage, product, neededOn, at, due },
      by: { id: by, name: nameOf(by), team: members.get(by)?.team ?? null },
      owner: owner === null ? null : { id: owner, name: nameOf(owner) },
      status: requestStatus(request),
      late: isLate(request, due, now.slice(0, 10)),
      answer: answer && {
        offer: answer.offer === null ? null : { id: answer.offer, title: titles.get(answer.offer) ?? '' },
        reason: answer.reason,
        by: nameOf(answer.by),
        at: answer.at,
      },
    };
  };
  const me = await session.me();
  return {
    turnaround,
    requests: all.map(lineOf).sort(inOrder),
    may: me !== null && mayDo(session.history, me.id, 'edit'),
  };
}

/** What waits by its day, without one last; then what was answered, the newest first. */
function inOrder(a: RequestLine, b: RequestLine): number {
  if ((a.answer === null) !== (b.answer === null)) return a.answer === null ? -1 : 1;
  if (a.answer && b.answer) return a.answer.at < b.answer.at ? 1 : -1;
  const day = ({ due, at }: RequestLine) => `${due ?? '9999'} ${at}`;
  return day(a) < day(b) ? -1 : 1;
}

type Asking = Pick<OfferRequest, 'what' | 'persona' | 'stage' | 'product' | 'neededOn'>;

export async function ask(session: Session, asking: Asking): Promise<OfferRequests & { asked: string }> {
  const { neededOn, ...words } = asking;
  let asked = '';
  await changeOffering(session, (doc, author) => {
    asked = append(doc, 'requests', { ...words, by: author.member, at: author.at });
    if (neededOn !== null) writeRegister(doc, `requests/${asked}/neededOn`, neededOn, author);
  });
  return { ...(await requests(session)), asked };
}

interface Change {
  request: string;
  owner?: string | null | undefined;
  neededOn?: string | null | undefined;
  answer?: { offer: string | null; reason: string } | null | undefined;
  dropped?: boolean | undefined;
}

export async function changeRequest(session: Session, change: Change): Promise<OfferRequests> {
  const { request: id, owner, neededOn, answer, dropped } = change;
  const there = (await offeringOf(session)).requests.some((each) => each.id === id);
  // What was taken away can be put back, and nothing else.
  if (!there && dropped !== false)
    throw fail('NOT_FOUND', 'This request is not there any more.', { field: 'request' });
  if (owner && !session.history.members.has(owner))
    throw fail('NOT_FOUND', `There is no member ${owner} in this workspace.`, { field: 'owner' });
  if (answer && answer.offer === null && answer.reason === '')
    throw fail('INVALID', 'answer: name the offer, or say why there will be none', { field: 'answer' });
  if (answer?.offer) requireOffer(session, answer.offer);
  await changeOffering(session, (doc, author) => {
    const path = `requests/${id}`;
    if (owner !== undefined) writeRegister(doc, `${path}/owner`, owner, author);
    if (neededOn !== undefined) writeRegister(doc, `${path}/neededOn`, neededOn, author);
    if (answer !== undefined) {
      const given = answer && { ...answer, by: author.member, at: author.at };
      writeRegister(doc, `${path}/answer`, given, author);
    }
    if (dropped === true) removeItem(doc, 'requests', id, author);
    if (dropped === false) placeItem(doc, 'requests', id, orderedIds(doc, 'requests').at(-1) ?? null);
  });
  return requests(session);
}

export async function setTurnaround(session: Session, days: number | null): Promise<OfferRequests> {
  await changeOffering(session, (doc, author) => writeRegister(doc, 'turnaround', days, author));
  return requests(session);
}
