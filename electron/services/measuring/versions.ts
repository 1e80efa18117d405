import { Temporal } from 'temporal-polyfill';
import { workCalendar } from '#shared/domain/calendar/holidays';
import type { WorkCalendar } from '#shared/domain/calendar/working-time';
import { statusOf, type VersionState } from '#shared/domain/signoff/versions';
import { DisputeTerms } from '#shared/model/agreement';
import { Calendar } from '#shared/model/calendar';
import { Commitment } from '#shared/model/commitment';
import { type FrozenContent, readFrozen } from '../frozen';
import type { Session } from '../session';

/** An agreement as it judged from one moment on: its promises, and the calendars they were signed with. */
export interface JudgingVersion {
  /** 1, 2, …; null for a draft that nobody signed. */
  number: number | null;
  /** From when on it holds, epoch milliseconds; null for a draft. */
  from: number | null;
  commitments: Commitment[];
  /** What it says about contested leads, where it says something. */
  disputes: DisputeTerms | undefined;
  calendarOf(team: string): WorkCalendar;
}

/** A team without a calendar works around the clock of no zone: nothing is moved, nothing is closed. */
function calendarsFrom(
  contents: readonly { view: Record<string, unknown>; holidays?: { date: string }[] }[],
  year: number,
) {
  const calendars = new Map<string, WorkCalendar>();
  for (const { view, holidays } of contents) {
    const parsed = Calendar.safeParse(view);
    if (!parsed.success) continue;
    const days = holidays
      ? {
          ...workCalendar({ ...parsed.data, holidays: undefined }, year, year),
          off: offDays(parsed.data, holidays),
        }
      : workCalendar(parsed.data, year - 3, year + 2);
    calendars.set(parsed.data.team, days);
  }
  return (team: string): WorkCalendar =>
    calendars.get(team) ?? workCalendar(Calendar.parse({ team, timeZone: 'UTC' }), year, year);
}

const offDays = (calendar: Calendar, holidays: readonly { date: string }[]) =>
  new Set([...holidays, ...calendar.daysOff].map(({ date }) => date));

/** Promises that can be measured; one that is not whole yet is left out rather than guessed at. */
const whole = (view: Record<string, unknown>): Commitment[] =>
  ((view.commitments ?? []) as unknown[]).flatMap((each) => {
    const parsed = Commitment.safeParse(each);
    return parsed.success ? [parsed.data] : [];
  });

/** What a version says about contested leads. */
const disputesIn = (view: Record<string, unknown>): DisputeTerms | undefined =>
  DisputeTerms.safeParse(view.disputes).data;

/** The teams' calendars as they are now. */
export async function calendarsNow(session: Session, at: number): Promise<(team: string) => WorkCalendar> {
  const { documents } = session.store;
  const calendars = await Promise.all(
    documents.list().flatMap((record) => (record.kind === 'calendar' ? [documents.view(record.id)] : [])),
  );
  return calendarsFrom(calendars, new Date(at).getUTCFullYear());
}

/** The draft, judged as if it held: what a promise would have meant before anybody signs it. */
export async function draftOf(session: Session, id: string, at: number): Promise<JudgingVersion> {
  const { view } = await session.store.documents.view(id);
  return {
    number: null,
    from: null,
    commitments: whole(view),
    disputes: disputesIn(view),
    calendarOf: await calendarsNow(session, at),
  };
}

async function frozenVersion(
  session: Session,
  { proposal, number }: VersionState,
  at: number,
): Promise<JudgingVersion> {
  const contents: FrozenContent[] = [];
  for (const { kind, contentHash } of proposal.manifest) {
    if (kind === 'agreement' || kind === 'calendar') contents.push(await readFrozen(session, contentHash));
  }
  const [agreement] = contents;
  const view = agreement?.view ?? {};
  const day = Temporal.PlainDate.from(proposal.effectiveOn);
  return {
    number,
    from: day.toZonedDateTime({ timeZone: proposal.timeZone }).epochMilliseconds,
    commitments: whole(view),
    disputes: disputesIn(view),
    calendarOf: calendarsFrom(
      contents.filter(({ kind }) => kind === 'calendar'),
      new Date(at).getUTCFullYear(),
    ),
  };
}

/**
 * The versions of an agreement that judge, oldest first: each from its effective day until the next one's.
 * Where none was ever in force, the draft alone.
 */
export async function judgingVersions(session: Session, id: string, at: number): Promise<JudgingVersion[]> {
  const { versions } = statusOf(session.history, id, new Date(at).toISOString());
  const held = versions.filter(({ status }) =>
    ['in force', 'superseded', 'expired', 'retired'].includes(status),
  );
  if (held.length === 0) return [await draftOf(session, id, at)];
  const judging = await Promise.all(held.map((version) => frozenVersion(session, version, at)));
  return judging.sort((a, b) => (a.from ?? 0) - (b.from ?? 0));
}
