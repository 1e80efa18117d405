import { type RaciRow, responsibleOf } from '#shared/domain/raci/letters';
import type { StepDuration } from '#shared/model/process';
import type { Resources, Volume } from '#shared/model/resources';

/** A process as far as its load asks. */
export interface LoadProcess {
  id: string;
  title: string;
  steps: readonly { id: string; title: string; raci: RaciRow; duration: StepDuration | null }[];
}

/** What the load is worked out from. */
export interface LoadGiven {
  processes: readonly LoadProcess[];
  roles: readonly { id: string; title: string; team: string | null; people: number }[];
  /** What was entered: capacities and how often each process is done. */
  entered: Pick<Resources, 'roles' | 'volumes'>;
  /** Leads a week: as planned, and as they came. Null where nobody knows. */
  leads: { planned: number | null; actual: number | null };
  /** Working hours in a day of a team. */
  dayHours(team: string | null): number;
  /** The share (0 to 1) of its usual hours that a team worked in the weeks looked at: the rest were holidays. */
  present(team: string | null): number;
}

/** Why the time that a step takes is not known. */
export type LoadGap = 'duration' | 'role' | 'volume' | 'leads';

/** What one step takes in a week. */
export interface StepLoad {
  process: string;
  step: string;
  title: string;
  /** Ids of the roles that do it. */
  roles: string[];
  /** Hours that it takes once. */
  once: number | null;
  volume: Pick<Volume, 'per' | 'times'> | null;
  /** Hours a week; null where they are not known. */
  planned: number | null;
  actual: number | null;
  /** What is missing for the planned figure. */
  gap: LoadGap | null;
}

export interface ProcessLoad {
  id: string;
  title: string;
  /** Its own volume: what holds for steps without one. */
  volume: Pick<Volume, 'per' | 'times'> | null;
  /** Hours a week of the steps that are known. */
  planned: number;
  actual: number;
  /** Steps that could not be counted. */
  gaps: number;
  steps: StepLoad[];
}

/** What a role has to do in a week beside what it can. Hours. */
export interface RoleLoad {
  id: string;
  title: string;
  team: string | null;
  /** How many hold it. */
  people: number;
  /** Null where nobody entered it. */
  capacity: number | null;
  /** The capacity in the weeks looked at, less holidays. */
  capacityThen: number | null;
  planned: number;
  actual: number;
  /** More to do than it can, as planned or as it came. */
  over: { planned: boolean; actual: boolean };
}

export interface Load {
  processes: ProcessLoad[];
  /** Roles that do something or have a capacity, the fullest first. */
  roles: RoleLoad[];
}

/** Hours rounded in a load must not make it over: a minute a week is nothing. */
const MINUTE = 1 / 60;

const hoursOf = (duration: StepDuration, dayHours: number): number =>
  duration.kind === 'workingHours' ? duration.hours : duration.days * dayHours;

/**
 * The load of processes, steps and roles in a week: how long a step is expected to take, times how often it is done.
 * Where several roles do a step, each takes an equal part. The actual load is what the leads that really came would
 * have taken: nobody's time is clocked.
 */
export function loadOf(given: LoadGiven): Load {
  const { roles, entered, leads, dayHours, present } = given;
  const volumes = new Map(
    entered.volumes.map(({ process, step, per, times }) => [`${process}/${step}`, { per, times }]),
  );
  const teamOf = new Map(roles.map(({ id, team }) => [id, team]));
  const byRole = new Map<string, { planned: number; actual: number }>();
  const weekly = (volume: Pick<Volume, 'per' | 'times'>, which: 'planned' | 'actual'): number | null => {
    if (volume.per === 'week') return volume.times;
    const count = leads[which];
    return count === null ? null : count * volume.times;
  };
  const stepLoad = (
    process: string,
    { id, title, raci, duration }: LoadProcess['steps'][number],
  ): StepLoad => {
    const doing = responsibleOf(raci);
    const volume = volumes.get(`${process}/${id}`) ?? volumes.get(`${process}/`) ?? null;
    // A day is as long as in the team of who does it first.
    const once = duration && hoursOf(duration, dayHours(teamOf.get(doing[0] ?? '') ?? null));
    const times = (which: 'planned' | 'actual') => (volume === null ? null : weekly(volume, which));
    const hours = (which: 'planned' | 'actual'): number | null => {
      const often = times(which);
      return once === null || often === null || doing.length === 0 ? null : once * often;
    };
    const [planned, actual] = [hours('planned'), hours('actual')];
    for (const role of doing) {
      const sum = byRole.get(role) ?? { planned: 0, actual: 0 };
      sum.planned += (planned ?? 0) / doing.length;
      sum.actual += (actual ?? 0) / doing.length;
      byRole.set(role, sum);
    }
    const gap: LoadGap | null =
      once === null
        ? 'duration'
        : doing.length === 0
          ? 'role'
          : volume === null
            ? 'volume'
            : planned === null
              ? 'leads'
              : null;
    return { process, step: id, title, roles: doing, once, volume, planned, actual, gap };
  };
  const processes = given.processes.map(({ id, title, steps }): ProcessLoad => {
    const loads = steps.map((step) => stepLoad(id, step));
    const sum = (which: 'planned' | 'actual') => loads.reduce((all, load) => all + (load[which] ?? 0), 0);
    return {
      ...{ id, title, steps: loads, volume: volumes.get(`${id}/`) ?? null },
      ...{ planned: sum('planned'), actual: sum('actual') },
      gaps: loads.filter(({ gap }) => gap !== null).length,
    };
  });
  const capacities = new Map(entered.roles.map(({ id, hours }) => [id, hours]));
  const lines = roles.map((role): RoleLoad => {
    const capacity = capacities.get(role.id) ?? null;
    const capacityThen = capacity === null ? null : capacity * present(role.team);
    const { planned, actual } = byRole.get(role.id) ?? { planned: 0, actual: 0 };
    const over = {
      planned: capacity !== null && planned > capacity + MINUTE,
      actual: capacityThen !== null && actual > capacityThen + MINUTE,
    };
    return { ...role, capacity, capacityThen, planned, actual, over };
  });
  const fullness = ({ planned, actual, capacity }: RoleLoad): number =>
    Math.max(planned, actual) / (capacity || 1);
  return {
    processes,
    roles: lines
      .filter(({ id, capacity }) => byRole.has(id) || capacity !== null)
      .sort((a, b) => fullness(b) - fullness(a) || (a.title < b.title ? -1 : 1)),
  };
}
