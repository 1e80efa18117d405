import type { PlanStep, Run, RunEntry } from '#shared/model/run';
import { waysFrom } from './ways';

/**
 * Where a run stands: waiting to be taken over by the other team, in work, blocked, done, called off; `empty` where its
 * plan has no steps.
 */
export type RunStanding = 'offered' | 'active' | 'blocked' | 'done' | 'stopped' | 'empty';

/** A stretch of time in which nothing could be done; instants are epoch milliseconds. */
export interface Block {
  from: number;
  until: number | null;
  reason: string;
  by: string;
}

/** A step gone through once; the same step can be visited again, by a branch or because it was returned. */
export interface Visit {
  /** `<step>~<n>`. */
  id: string;
  step: string;
  /** 1 for the first time. */
  number: number;
  /** When it began, epoch milliseconds: its deadline counts from here. */
  from: number;
  /** When the team took it over; the beginning where nothing was handed over, null while it waits. */
  takenAt: number | null;
  until: number | null;
  ended: 'done' | 'returned' | null;
  /** The branch that was taken. */
  branch: string | null;
  /** Who ended it, and why it was returned. */
  by: string | null;
  reason: string;
  blocks: Block[];
  /** The visit before; what is returned goes back there. Null for the first. */
  before: string | null;
  /** Why it came back, where the visit before was returned. */
  broughtBack: string | null;
}

export interface RunState {
  visits: Visit[];
  /** The visit that the run stands at; null when it is over. */
  current: Visit | null;
  standing: RunStanding;
  /** When it was done or called off, epoch milliseconds. */
  endedAt: number | null;
  /** Why it is blocked, or was called off. */
  reason: string;
  /** Deeds that came too late: somebody else had finished the same step at the same time. */
  ignored: number;
}

export type Followed = Pick<Run, 'startedAt' | 'plan' | 'log'>;

/** The run while its deeds are gone through. */
class Following {
  readonly visits: Visit[] = [];
  current: Visit | null = null;
  stopped = false;
  endedAt: number | null = null;
  reason = '';
  ignored = 0;
  private readonly steps: ReadonlyMap<string, PlanStep>;
  private clock: number;

  constructor(private readonly run: Followed) {
    this.steps = new Map(run.plan.map((step) => [step.id, step]));
    this.clock = Date.parse(run.startedAt) || 0;
    const [first] = run.plan;
    if (first) this.enter(first.id, this.clock, null);
    for (const entry of run.log) if (!this.take(entry)) this.ignored += 1;
  }

  /** The clock of one device may be behind another's: time never goes back within a run. */
  private instantOf(at: string): number {
    this.clock = Math.max(this.clock, Date.parse(at) || 0);
    return this.clock;
  }

  private enter(step: string, at: number, before: Visit | null): void {
    const number = this.visits.filter((visit) => visit.step === step).length + 1;
    const [from, to] = [before && this.teamOf(before.step), this.teamOf(step)];
    const returned = before?.ended === 'returned';
    const handedOver = !returned && from !== null && to !== null && from !== to;
    this.current = {
      id: `${step}~${number}`,
      step,
      number,
      from: at,
      takenAt: handedOver ? null : at,
      until: null,
      ended: null,
      branch: null,
      by: null,
      reason: '',
      blocks: [],
      // What was returned goes back where it came from, however often.
      before: returned ? this.beforeOf(step) : (before?.id ?? null),
      broughtBack: returned ? before.reason : null,
    };
    this.visits.push(this.current);
  }

  private beforeOf(step: string): string | null {
    return this.visits.findLast((visit) => visit.step === step)?.before ?? null;
  }

  private teamOf(step: string): string | null {
    return this.steps.get(step)?.role?.team ?? null;
  }

  private end(visit: Visit, entry: RunEntry, at: number, ended: 'done' | 'returned'): void {
    for (const block of visit.blocks) block.until ??= at;
    // To finish what was handed over is to take it.
    visit.takenAt ??= at;
    Object.assign(visit, { until: at, ended, branch: entry.branch, by: entry.by, reason: entry.reason });
  }

  /** Takes a deed into account; false where it says nothing about where the run stands by now. */
  private take(entry: RunEntry): boolean {
    if (entry.deed === 'resume') return this.resume(entry);
    const visit = this.current;
    if (!visit || this.stopped || visit.id !== entry.visit) return false;
    switch (entry.deed) {
      case 'done':
        return this.finish(visit, entry);
      case 'accept': {
        if (visit.takenAt !== null) return false;
        visit.takenAt = this.instantOf(entry.at);
        return true;
      }
      case 'return':
        return this.giveBack(visit, entry);
      case 'block': {
        if (visit.blocks.at(-1)?.until === null) return false;
        const { reason, by } = entry;
        visit.blocks.push({ from: this.instantOf(entry.at), until: null, reason, by });
        return true;
      }
      case 'unblock': {
        const block = visit.blocks.at(-1);
        if (block?.until !== null) return false;
        block.until = this.instantOf(entry.at);
        return true;
      }
      case 'stop': {
        this.stopped = true;
        this.endedAt = this.instantOf(entry.at);
        this.reason = entry.reason;
        return true;
      }
    }
  }

  private finish(visit: Visit, entry: RunEntry): boolean {
    const way = waysFrom(this.run.plan, visit.step).find(({ branch }) => branch === entry.branch);
    if (!way) return false;
    const at = this.instantOf(entry.at);
    this.end(visit, entry, at, 'done');
    if (way.to === null) {
      this.current = null;
      this.endedAt = at;
    } else this.enter(way.to, at, visit);
    return true;
  }

  private giveBack(visit: Visit, entry: RunEntry): boolean {
    const before = this.visits.find(({ id }) => id === visit.before);
    if (!before) return false;
    const at = this.instantOf(entry.at);
    this.end(visit, entry, at, 'returned');
    this.enter(before.step, at, visit);
    return true;
  }

  private resume(entry: RunEntry): boolean {
    if (!this.stopped) return false;
    this.instantOf(entry.at);
    Object.assign(this, { stopped: false, endedAt: null, reason: '' });
    return true;
  }
}

/** Where a run stands, from its plan and the deeds alone; the same on every device that has the same deeds. */
export function runState(run: Followed): RunState {
  const { visits, current, stopped, endedAt, reason, ignored } = new Following(run);
  const block = current?.blocks.at(-1);
  const blocked = block?.until === null;
  const standing = ((): RunStanding => {
    if (visits.length === 0) return 'empty';
    if (stopped) return 'stopped';
    if (!current) return 'done';
    if (blocked) return 'blocked';
    return current.takenAt === null ? 'offered' : 'active';
  })();
  return {
    visits,
    current: stopped ? null : current,
    standing,
    endedAt,
    reason: standing === 'blocked' ? (block?.reason ?? '') : reason,
    ignored,
  };
}

/** Is it under way, whoever it waits for? */
export const isUnderWay = ({ standing }: Pick<RunState, 'standing'>): boolean =>
  standing === 'offered' || standing === 'active' || standing === 'blocked';

/** The visit from which a run came to one that can be returned; null where nothing was handed over. */
export function handedFrom(run: Followed, state: RunState): Visit | null {
  const { current } = state;
  const before = state.visits.find(({ id }) => id === current?.before);
  if (!current || !before) return null;
  const teamOf = (step: string) => run.plan.find(({ id }) => id === step)?.role?.team ?? null;
  const [from, to] = [teamOf(before.step), teamOf(current.step)];
  return from !== null && to !== null && from !== to ? before : null;
}
