import { z } from 'zod';
import { list, promise } from './binding/fields';
import { Schedule } from './commitment';
import { RecordId } from './ids';

/** The id of the one record that says which processes are run. */
export const RUNNING = 'running';

/** How one process is run; being listed alone does not switch it on. */
export const RunningProcess = z.object({
  /** The process's id. */
  id: RecordId,
  on: z.boolean().default(false),
  /** Since when, ISO 8601 UTC: what was called for earlier is not missed. */
  since: z.string().default(''),
  /** When a run is called for by itself; null for runs that are started by hand or by an event. */
  schedule: promise(Schedule.nullable().default(null)),
  /** Whether an import of leads calls for a run. */
  onImport: z.boolean().default(false),
});
export type RunningProcess = z.infer<typeof RunningProcess>;

/**
 * Which processes are carried out step by step. It stands apart from the processes, whose every field is signed: to run
 * one changes nothing of what was agreed.
 */
export const Running = z.object({
  title: z.string().default(''),
  processes: list(RunningProcess),
});
export type Running = z.infer<typeof Running>;
