import { type FlowStep, flowOf } from '#shared/domain/process/flow';
import type { StepDeadline, StepDuration } from '#shared/model/process';
import { words } from './words';

/** When a step has to be done, in words. */
export function deadlineWords(deadline: StepDeadline | null | undefined): string {
  if (!deadline) return '';
  if (deadline.kind === 'workingHours') return words().withinHours(deadline.hours);
  if (deadline.kind === 'workingDays') return words().withinDays(deadline.days);
  return words().byWeekday(words().weekdays[deadline.weekday] ?? deadline.weekday, deadline.time);
}

/** How long a step is expected to take, in words. */
export function durationWords(duration: StepDuration | null | undefined): string {
  if (!duration) return '';
  return duration.kind === 'workingHours' ? words().hours(duration.hours) : words().days(duration.days);
}

type TitledStep = FlowStep & { title?: string | undefined };

/** Where a step leads, a line for each way; empty for one that only goes on to the next, or is the last. */
export function waysWords(steps: readonly TitledStep[], step: TitledStep): string[] {
  if ((step.branches ?? []).length === 0 && step.goesOn !== false) return [];
  const { edges } = flowOf(steps);
  const titles = new Map(
    steps.map(({ id, title }, at) => [id, words().goTo(at + 1, title?.trim() || words().untitledStep)]),
  );
  const told = (label: string, way: string): string => (label ? words().inCase(label, way) : way);
  const target = (to: string | null): string =>
    to === null ? words().processEnds : (titles.get(to) ?? words().stepGone);
  const branches = (step.branches ?? []).map(({ label = '', to = null }) => told(label.trim(), target(to)));
  const onward = edges.filter(({ from, branch }) => from === step.id && branch === null);
  const otherwise = branches.length > 0 ? words().otherwise : '';
  return [...branches, ...onward.map(({ to }) => told(otherwise, target(to)))];
}
