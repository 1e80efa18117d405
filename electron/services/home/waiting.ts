import type { WaitingForMe, WaitingForOthers } from '#shared/contract/home';
import type { RecordSummary } from '#shared/contract/records';
import type { MemberState } from '#shared/domain/acts/history';
import { waiversOn } from '#shared/domain/compliance/waivers';
import { readersOf } from '#shared/domain/signoff/readers';
import { type RecordStatus, statusOf } from '#shared/domain/signoff/versions';
import { signsFor } from '#shared/domain/signoff/who';
import type { Application } from '../application';
import { inUse } from '../records';
import type { Session } from '../session';
import { list } from '../suggested';
import { aboutFigures } from './about-figures';
import { aboutOffers, offersNow } from './about-offers';
import { aboutReview } from './about-reviews';
import { aboutRuns, runsNow } from './about-runs';
import { asked } from './asked';
import { suggestedTo } from './suggested';
import { fromMeetings } from './touchpoints';

/** So long before a review, or the end of a waiver, whoever sees to it is told, in days. */
const AHEAD_DAYS = 14;

export interface Waits {
  mine: WaitingForMe[];
  others: WaitingForOthers[];
}

/** A record that was proposed, and where it stands. */
interface Stand {
  record: RecordSummary;
  status: RecordStatus;
}

/** Which people are looked at: the member who acts, or everybody of their team. */
export type View = 'me' | 'team';

const teamNameOf =
  ({ history }: Session) =>
  (id: string) =>
    history.genesis?.teams.find((team) => team.id === id)?.name ?? id;

const soon = (now: string): string =>
  new Date(Date.parse(now) + AHEAD_DAYS * 86_400_000).toISOString().slice(0, 10);

/** What waits for one member about a record. */
function aboutRecord(session: Session, { record, status }: Stand, me: MemberState): WaitingForMe[] {
  const { history } = session;
  const now = session.now();
  const { open, inForce, versions, rivals } = status;
  const mine: WaitingForMe[] = [];
  const about = { record: record.id, recordKind: record.kind, whom: null };
  const last = versions.at(-1);
  if (last?.status === 'declined' && last.proposal.author === me.id) {
    const declined = last.parties.flatMap((party) => [...party.declined.values()]).at(-1);
    const line = { ...about, title: record.title, since: declined?.at ?? null };
    mine.push({ ...line, kind: 'answer', reason: declined?.reason ?? '' });
  }
  if (inForce) {
    const line = { ...about, title: inForce.proposal.record.title };
    const own = inForce.parties.find(({ team }) => team === me.team);
    const ended = inForce.parties.find(({ retired }) => retired);
    if (me.signatory && ended?.retired && own && !own.retired) {
      const { at, reason } = ended.retired;
      mine.push({ ...line, since: at, kind: 'end', team: teamNameOf(session)(ended.team), reason });
    }
    if (me.signatory && own && rivals.length > 1)
      mine.push({ ...line, since: null, kind: 'settle', versions: rivals.length });
    const unread = readersOf(history, inForce).some(
      ({ member, readAt }) => member === me.id && readAt === null,
    );
    if (unread) mine.push({ ...line, since: inForce.completedAt, kind: 'read' });
    const { reviewOn } = inForce.proposal;
    const reviews = record.owner === null ? me.signatory && own !== undefined : record.owner === me.id;
    if (reviewOn && reviewOn <= soon(now) && reviews && !open)
      mine.push({ ...line, since: null, kind: 'review', dueOn: reviewOn });
  }
  if (open && signsFor(history, open, me, now).length > 0) {
    const { at, dueOn, hash, record: frozen } = open.proposal;
    const line = { ...about, title: frozen.title, since: at };
    mine.push({ ...line, kind: 'sign', proposal: hash, team: teamNameOf(session)(me.team), dueOn });
  }
  return mine;
}

/** Waivers that end soon and that a member is to see to. */
function waiversOf(session: Session, me: MemberState): WaitingForMe[] {
  const now = session.now();
  const titles = new Map(session.store.documents.list().map(({ id, title, kind }) => [id, { title, kind }]));
  return waiversOn(session.history, now.slice(0, 10), now)
    .filter(({ ownerId, until }) => ownerId === me.id && until <= soon(now))
    .flatMap(({ record, reason, until, at }): WaitingForMe[] => {
      const about = titles.get(record);
      if (!about) return [];
      const line = { record, recordKind: about.kind, title: about.title, since: at, whom: null };
      return [{ ...line, kind: 'waiver', reason, dueOn: until }];
    });
}

/** Signatures that are missing of others than those who are looked at. */
function missing(session: Session, stands: readonly Stand[], ours: (team: string, stand: Stand) => boolean) {
  return stands.flatMap((stand): WaitingForOthers[] => {
    const { record, status } = stand;
    if (!status.open) return [];
    const { at, dueOn, record: frozen } = status.open.proposal;
    const about = { record: record.id, recordKind: record.kind, title: frozen.title, since: at, whom: null };
    return status.open.parties
      .filter(({ team, complete }) => !complete && !ours(team, stand))
      .map(({ team }) => ({ ...about, team: teamNameOf(session)(team), dueOn }));
  });
}

/** What waits for the member who acts here, or for each of their team, and what for the other side. */
export async function waiting(app: Application, view: View = 'me'): Promise<Waits> {
  const { session } = app;
  const me = await session.me();
  const { history } = session;
  const now = session.now();
  const proposed = new Set(history.acts.flatMap((act) => (act.kind === 'proposal' ? [act.record.id] : [])));
  const stands = inUse(session)
    .filter(({ id }) => proposed.has(id))
    .map((record): Stand => ({ record, status: statusOf(history, record.id, now) }));
  if (!me) return { mine: [], others: missing(session, stands, () => false) };
  // Looked up once, however many people are looked at: each suggestion is compared with its record.
  const suggestions = await list(app, undefined);
  const offers = await offersNow(session);
  const runs = await runsNow(session);
  const waitsFor = async (member: MemberState): Promise<WaitingForMe[]> => [
    ...stands.flatMap((stand) => aboutRecord(session, stand, member)),
    ...waiversOf(session, member),
    ...(await aboutFigures(session, member)),
    ...(
      await Promise.all(stands.map(({ record, status }) => aboutReview(session, record, status, member)))
    ).flat(),
    ...(await asked(session, member)),
    ...suggestedTo(session, suggestions, member),
    ...(await fromMeetings(session, member)),
    ...aboutOffers(session, offers, member),
    ...aboutRuns(runs, member),
  ];
  if (view === 'me') {
    const signs = ({ status }: Stand) =>
      status.open !== null && signsFor(history, status.open, me, now).length > 0;
    return {
      mine: await waitsFor(me),
      others: missing(session, stands, (team, stand) => team === me.team && signs(stand)),
    };
  }
  const team = [...history.members.values()].filter((each) => !each.left && each.team === me.team);
  const lines = await Promise.all(
    team.map(async (each) =>
      (await waitsFor(each)).map((line): WaitingForMe => ({ ...line, whom: each.name })),
    ),
  );
  return { mine: lines.flat(), others: missing(session, stands, (each) => each === me.team) };
}
