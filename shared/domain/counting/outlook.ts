import { passMark } from '#shared/domain/commitments/standing';
import { isRate, keeps } from '#shared/domain/counting/judge';
import type { PeriodCounts } from '#shared/domain/counting/status';
import type { Commitment } from '#shared/model/commitment';

type Counts = Pick<PeriodCounts, 'numerator' | 'denominator'>;

/** An earlier period as it stood at the same point of its time, and as it ended. */
export interface Course {
  midway: Counts;
  end: Counts;
}

/** Where a period that is under way is likely to end. */
export interface Outlook {
  /** In leads, or as a ratio. */
  expected: number;
  /** The same by the earlier period that gained least from here on, and by the one that gained most. */
  low: number;
  high: number;
  /** Would the expected figure keep the target? */
  keeps: boolean;
  /** How many earlier periods it is drawn from. */
  from: number;
}

/** From fewer earlier periods nothing is foretold. */
const FEWEST = 3;

const sum = (courses: readonly Course[], of: (course: Course) => number): number =>
  courses.reduce((all, course) => all + of(course), 0);

/** What a number is likely to become, when it grows as the same number grew before. */
function grown(now: number, courses: readonly Course[], of: (counts: Counts) => number): number {
  const midway = sum(courses, (course) => of(course.midway));
  const end = sum(courses, (course) => of(course.end));
  return midway > 0 ? (now * end) / midway : now + end / courses.length;
}

function figure(commitment: Commitment, now: Counts, courses: readonly Course[]): number {
  const numerator = grown(now.numerator, courses, (counts) => counts.numerator);
  if (!isRate(commitment)) return numerator;
  const denominator = grown(now.denominator, courses, (counts) => counts.denominator);
  return denominator > 0 ? Math.min(1, numerator / denominator) : 0;
}

/**
 * Foretells a period that is under way from its pace: what it has so far, grown as earlier periods grew from the
 * same weekday and time on. `null` where too few are known.
 * The commitment is given as it stands in the period (`standingIn`).
 */
export function outlookOf(commitment: Commitment, now: Counts, courses: readonly Course[]): Outlook | null {
  if (commitment.metric === 'manual' || courses.length < FEWEST) return null;
  const expected = figure(commitment, now, courses);
  const each = courses.map((course) => figure(commitment, now, [course]));
  const whole = (value: number) => (isRate(commitment) ? value : Math.round(value));
  return {
    expected: whole(expected),
    low: whole(Math.min(expected, ...each)),
    high: whole(Math.max(expected, ...each)),
    keeps: keeps(passMark(commitment.target), whole(expected)),
    from: courses.length,
  };
}
