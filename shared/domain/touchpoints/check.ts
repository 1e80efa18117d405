import { everOccurs } from '#shared/domain/schedule/periods';
import { ruleProblem } from '#shared/domain/schedule/rule';
import type { Schedule } from '#shared/model/commitment';
import { PlainDate } from '#shared/model/time';

/** What is wrong with a touchpoint: the field by its path, and why in words. */
export interface TouchpointProblem {
  field: string;
  message: string;
}

/** What a rhythm says that cannot be; null where it comes to pass, and for none. */
export function rhythmProblem(schedule: Schedule | null | undefined): TouchpointProblem | null {
  if (!schedule) return null;
  const problem = ruleProblem(schedule.rrule);
  if (problem !== undefined) return { field: 'schedule.rrule', message: problem };
  if (everOccurs(schedule)) return null;
  return { field: 'schedule.rrule', message: `never occurs: ${schedule.rrule} from ${schedule.start}` };
}

/** The first thing that a touchpoint's fields say against each other; null where nothing is wrong. */
export function touchpointProblem(view: {
  schedule?: Schedule | null | undefined;
  meetings?: readonly { id: string }[] | undefined;
}): TouchpointProblem | null {
  const rhythm = rhythmProblem(view.schedule);
  if (rhythm) return rhythm;
  const at = (view.meetings ?? []).findIndex(({ id }) => !PlainDate.safeParse(id).success);
  if (at < 0) return null;
  return { field: `meetings.${at}.id`, message: 'must be the day of the meeting, such as 2026-01-05' };
}
