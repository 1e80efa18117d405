import { DAY, HOUR } from '#shared/domain/calendar/days';
import { lastOf, TWICE } from '#shared/domain/counting/events';
import { COOLING_OFF_DAYS, type CountingRules } from '#shared/model/counting';
import { LEAD_TIMES, type Lead, type LeadTime, type ToldMoment } from '#shared/model/lead';

/**
 * How long after a hand-over that counted the next one is of a new lead, in milliseconds. A day that a clock change makes
 * shorter is a day.
 */
export const coolingOff = ({ coolingOff: days = COOLING_OFF_DAYS }: Pick<CountingRules, 'coolingOff'>) =>
  days * DAY - HOUR;

/** The hand-overs that begin something new, in order: each so long after the one that counted before. */
function beginnings(story: readonly ToldMoment[], pause: number): number[] {
  const handed = story.filter(({ field }) => field === 'handedOverAt').map(({ at }) => at);
  const begun: number[] = [];
  for (const at of handed.sort((a, b) => a - b)) {
    const last = begun.at(-1);
    if (last === undefined || at - last >= pause) begun.push(at);
  }
  return begun;
}

type Times = Pick<Lead, LeadTime | 'lastHandedOverAt' | 'lastQualifiedAt' | 'lastDisqualifiedAt'>;

/** The first and the last of what can come more than once; of all else what the newest report says. */
function timesWithin(story: readonly ToldMoment[], since: number, until: number) {
  const told = (field: LeadTime) =>
    story.filter((one) => one.field === field && one.at >= since && one.at < until);
  const machines = new Set(told('automatedTouchAt').map(({ at }) => at));
  const times: Times = {};
  for (const field of LEAD_TIMES) {
    const all = told(field).map(({ at, precision }) => ({ at, precision }));
    const last = lastOf(field);
    if (last === undefined) {
      const newest = all.findLast(({ at }) => field !== 'firstTouchAt' || !machines.has(at));
      if (newest) times[field] = newest;
      continue;
    }
    all.sort((a, b) => a.at - b.at || (a.precision < b.precision ? -1 : 1));
    const [first, newest] = [all.at(0), all.at(-1)];
    if (first) times[field] = first;
    if (newest) times[last] = newest;
  }
  return times;
}

/**
 * The leads that one lead counts as: itself, or one for each hand-over that came after the cooling-off. What happened between
 * two of these belongs to the earlier one, and what was told of the lead as a whole (its source, whether it fits) to each.
 */
export function episodesOf(lead: Lead, rules: Pick<CountingRules, 'recycledLead' | 'coolingOff'>): Lead[] {
  const { story } = lead;
  if (rules.recycledLead !== 'new-after-cooling-off' || story === undefined) return [lead];
  const begun = beginnings(story, coolingOff(rules));
  const whole = Object.fromEntries(Object.entries(lead).filter(([field]) => !OF_EPISODE.has(field)));
  return begun.map((start, i) => ({
    leadId: lead.leadId,
    segments: lead.segments,
    ...whole,
    ...timesWithin(
      story,
      i === 0 ? Number.NEGATIVE_INFINITY : start,
      begun[i + 1] ?? Number.POSITIVE_INFINITY,
    ),
    episode: i + 1,
  }));
}

const OF_EPISODE: ReadonlySet<string> = new Set([...LEAD_TIMES, ...Object.values(TWICE), 'story']);
