import type { z } from 'zod';
import { isRate } from '#shared/domain/counting/judge';
import { everOccurs } from '#shared/domain/schedule/periods';
import { ruleProblem } from '#shared/domain/schedule/rule';
import { Commitment, Target } from '#shared/model/commitment';
// How all schemas say what they refuse.
import '#shared/model/faults';

/** What is wrong with a commitment: the field by its path, and why in words. */
export interface CommitmentProblem {
  field: string;
  message: string;
}

/** What stands under a path of names and places; undefined where nothing does. */
const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined,
    input,
  );

/**
 * One line for the first thing that a schema refuses: `target.value must not be negative`.
 * @param input what was refused: a field that is not there is said to be missing
 */
export function firstIssue(error: z.ZodError, input: unknown): CommitmentProblem {
  const issue = error.issues[0];
  const path = issue?.path ?? [];
  const field = path.map(String).join('.');
  if (path.length > 0 && valueAt(input, path) === undefined) return { field, message: 'is missing' };
  return { field, message: issue?.message ?? 'is not valid' };
}

/**
 * What the fields of a commitment say against each other, first things first; empty when it can be
 * measured. The schema has checked each field by itself before.
 */
export function commitmentProblems(commitment: Commitment): CommitmentProblem[] {
  const found: CommitmentProblem[] = [];
  const report = (field: string, message: string) => found.push({ field, message });
  const { metric, target, schedule } = commitment;
  if (commitment.owedBy === commitment.owedTo)
    report('owedTo', 'must be another team than the one that owes');
  const inHours = metric === 'timeliness' && target.unit === 'hours';
  if (isRate(commitment) && target.unit !== 'ratio' && !inHours)
    report('target.unit', `must be "ratio" for ${metric}`);
  if (inHours && target.bound !== 'atMost') report('target.bound', 'must be "at most" for a time');
  for (const { from, value } of commitment.ramp ?? []) {
    const step = Target.safeParse({ ...target, value });
    if (!step.success) report('ramp', `of ${from} ${firstIssue(step.error, { ...target, value }).message}`);
  }
  if (metric === 'count' && target.unit !== 'leads') report('target.unit', 'must be "leads" for a count');
  if (metric === 'share' && commitment.of === undefined)
    report('of', 'is missing: say what the share counts');
  if (metric === 'conversion' && (commitment.of === undefined || commitment.of === 'fit')) {
    report('of', 'must name the stage that leads become, such as "qualified"');
  }
  if (metric === 'conversion' && commitment.window === undefined) {
    report('window', 'is missing: within how many days must leads convert');
  }
  const rule = ruleProblem(schedule.rrule);
  if (rule !== undefined) report('schedule.rrule', rule);
  else if (!everOccurs(schedule))
    report('schedule.rrule', `never occurs: ${schedule.rrule} from ${schedule.start}`);
  return found;
}

/**
 * A commitment from anything, or the one problem that comes first.
 *
 * @returns the commitment, or the problem that names the field
 */
export function readCommitment(input: unknown): { commitment: Commitment } | { problem: CommitmentProblem } {
  const parsed = Commitment.safeParse(input);
  if (!parsed.success) return { problem: firstIssue(parsed.error, input) };
  const [problem] = commitmentProblems(parsed.data);
  return problem ? { problem } : { commitment: parsed.data };
}
