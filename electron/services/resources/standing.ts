import type { ResourcesStanding } from '#shared/contract/resources';
import { HOUR, minutesOf } from '#shared/domain/calendar/days';
import { type WorkCalendar, workingTimeBetween } from '#shared/domain/calendar/working-time';
import type { ResourcesFacts } from '#shared/domain/resources/facts';
import { type LoadProcess, loadOf } from '#shared/domain/resources/load';
import { balanceOf } from '#shared/domain/resources/teams';
import type { Process } from '#shared/model/process';
import { RESOURCES } from '#shared/model/resources';
import { WEEKDAYS } from '#shared/model/time';
import type { Application } from '../application';
import { keptWhileUnchanged } from '../kept';
import { ledgerOf } from '../measuring/ledgers';
import { calendarsNow } from '../measuring/versions';
import { workspaceView } from '../names';
import { forEachSome } from '../offers/reading';
import { inUse } from '../records';
import type { Session } from '../session';
import { resourcesOf } from './record';
import { type LeadsLately, leadsLately, promisedLeads } from './weekly';

const stepsOf = keptWhileUnchanged(async (session: Session, id: string): Promise<LoadProcess> => {
  const { title, steps } = (await session.store.documents.view(id)).view as Process;
  return {
    id,
    title,
    steps: steps.map(({ id: step, title: name, raci, duration }) => ({
      id: step,
      title: name,
      raci,
      duration,
    })),
  };
});

/** Hours of a usual week, and of a usual day, of a calendar. */
function usual({ hours }: WorkCalendar): { week: number; day: number } {
  const days = WEEKDAYS.map((day) =>
    hours[day].reduce((sum, { from, to }) => sum + (minutesOf(to) - minutesOf(from)) / 60, 0),
  ).filter((length) => length > 0);
  const week = days.reduce((sum, length) => sum + length, 0);
  return { week, day: week / Math.max(1, days.length) };
}

/** The share of its usual hours that a team worked in the weeks looked at. */
function presence(calendar: WorkCalendar, lately: LeadsLately | null): number {
  if (lately === null) return 1;
  const worked = workingTimeBetween(calendar, lately.from, lately.to) / HOUR;
  return worked / (usual(calendar).week * lately.weeks);
}

/** How many there are, how many leads come to them, and what processes take of their time beside what they have. */
export async function resourcesStanding(app: Application): Promise<ResourcesStanding> {
  const { session } = app;
  const entered = await resourcesOf(session);
  const lately = await leadsLately(await ledgerOf(app));
  const promised = await promisedLeads(session);
  const calendarOf = await calendarsNow(session, lately?.to ?? Date.parse(session.now()));
  const { members, genesis } = session.history;
  const here = new Map([...members].filter(([, { left }]) => !left));
  const own = new Map(entered.teams.map(({ id, positions }) => [id, positions]));
  const teams = (genesis?.teams ?? []).map(({ id }) => {
    const people = [...here.values()].filter(({ team }) => team === id).length;
    return { id, people, entered: own.get(id) ?? null, positions: own.get(id) ?? people };
  });
  const sellers =
    [entered.sellers, promised?.owedTo].find((team) => teams.some(({ id }) => id === team)) ??
    teams[1]?.id ??
    '';
  const leads = {
    planned: entered.leadsPerWeek ?? promised?.perWeek ?? null,
    actual: lately?.perWeek ?? null,
  };
  const first = teams[0]?.id ?? '';
  const roles = (await workspaceView(session))?.roles ?? [];
  return {
    begun: session.store.documents.kindOf(RESOURCES) === 'resources',
    currency: entered.currency,
    personMonth: entered.personMonth,
    teams,
    balance: balanceOf({ teams, sellers, leads, canWork: entered.leadsPerRep }),
    promised: entered.leadsPerWeek === null ? promised : null,
    leads,
    lately: lately && {
      from: new Date(lately.from).toISOString(),
      to: new Date(lately.to).toISOString(),
      weeks: lately.weeks,
    },
    load: loadOf({
      processes: await forEachSome(inUse(session, 'process'), ({ id }) => stepsOf(session, id)),
      roles: roles.map(({ id, title, team, members: holders }) => ({
        ...{ id, title, team },
        people: holders.filter((holder) => here.has(holder)).length,
      })),
      entered,
      leads,
      dayHours: (team) => usual(calendarOf(team ?? first)).day,
      present: (team) => presence(calendarOf(team ?? first), lately),
    }),
  };
}

/** What the rules ask; null before anybody entered something, and while leads are awaited. */
export async function resourcesFacts(app: Application): Promise<ResourcesFacts | null> {
  if (app.session.store.documents.kindOf(RESOURCES) !== 'resources') return null;
  const standing = await resourcesStanding(app).catch(() => null);
  if (standing === null) return null;
  const { balance, load } = standing;
  const { perRep, canWork, over, sellers } = balance;
  return { roles: load.roles, reps: { perRep, canWork, over, ...sellers } };
}
