import { type } from '@orpc/contract';
import { z } from 'zod';
import type { RunFigures } from '#shared/domain/runs/figures';
import type { RunStanding } from '#shared/domain/runs/state';
import { Schedule } from '#shared/model/commitment';
import { RecordId } from '#shared/model/ids';
import { procedure } from './errors';

/** Somebody, as a list names them. */
export interface RunPerson {
  id: string;
  name: string;
}

/** A run in a list. */
export interface RunLine {
  id: string;
  title: string;
  process: string;
  processTitle: string;
  /** The number of the version that is carried out. */
  number: number | null;
  standing: RunStanding;
  /** The step it stands at; null when it is over. */
  step: { id: string; title: string; team: string | null } | null;
  /** Steps of the plan, and how many were finished at least once. */
  steps: number;
  finished: number;
  /** Who is to do the step: who was named, or holds the role. */
  doers: RunPerson[];
  /** Since when it stands there, ISO 8601 UTC. */
  since: string | null;
  /** ISO 8601 with the offset of the team's zone; null where the step has no deadline. */
  dueAt: string | null;
  late: boolean;
  startedAt: string;
  endedAt: string | null;
  /** Why it is blocked, or was called off. */
  reason: string;
  /** How often something was given back. */
  returned: number;
  /** Whether the member who acts is to do the step. */
  mine: boolean;
}

/** What a run's page cannot work out by itself: due times on the teams' calendars, and who is to do what. */
export interface RunDetails {
  processTitle: string;
  /** The title of the agreement whose version is carried out; null where the process has one of its own. */
  agreementTitle: string | null;
  /** When each visit is due, by its id; ISO 8601 with the zone's offset. */
  due: Readonly<Record<string, string>>;
  doers: RunPerson[];
  /** What became of the version meanwhile; null while it is the one in force. */
  outdated: 'superseded' | 'retired' | 'gone' | null;
  /** Evidence whose file is not on this device, by its id. */
  missingFiles: string[];
  /** The team of the member who acts. */
  team: string | null;
}

/** A run that is called for, and not started. */
export interface CalledLine {
  /** What called for it: a day, or an import. */
  occurrence: string;
  by: 'schedule' | 'import';
  /** ISO 8601 UTC. */
  at: string;
  late: boolean;
}

/** How a process is run. */
export interface ProcessRunning {
  process: string;
  title: string;
  on: boolean;
  schedule: Schedule | null;
  onImport: boolean;
  /** The version that a new run would carry out; null while none is in force. */
  inForce: {
    hash: string;
    number: number | null;
    /** The title of the agreement that it was signed with; null for a version of the process itself. */
    agreement: string | null;
  } | null;
  /** Oldest first. */
  called: CalledLine[];
  /** When the schedule calls for the next one, ISO 8601 UTC. */
  next: string | null;
  /** Steps from which no way leads to the end, by title. */
  withoutEnd: string[];
}

export const runs = {
  /** All runs in use: those under way first, newest first. */
  list: procedure.output(type<RunLine[]>()),
  /** INVALID for a record that is no run. */
  details: procedure.input(z.object({ id: RecordId })).output(type<RunDetails>()),
  /** Whether any process is switched on: cheap, for what stands on every screen. */
  switched: procedure.output(type<boolean>()),
  /** Every process that is switched on or has a version in force. */
  processes: procedure.output(type<ProcessRunning[]>()),
  /**
   * Starts a run of the version in force. NOT_ALLOWED; INVALID where the process is not switched on, none is in force, or it has no steps. A run that was
   * called for is started once: the same occurrence answers the run that is there.
   */
  start: procedure
    .input(z.object({ process: RecordId, occurrence: z.string().max(64).optional() }))
    .output(type<{ id: string }>()),
  /** Switches a process on or off, and says what calls for its runs. NOT_ALLOWED; INVALID for a rule that never occurs. */
  setUp: procedure
    .input(
      z.object({
        process: RecordId,
        on: z.boolean().optional(),
        schedule: Schedule.nullable().optional(),
        onImport: z.boolean().optional(),
      }),
    )
    .output(type<void>()),
  /** What the runs of a process say of its steps. */
  figures: procedure.input(z.object({ process: RecordId })).output(type<RunFigures>()),
};
