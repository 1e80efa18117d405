import { englishSpan } from '#shared/domain/calendar/spoken-span';
import type { CommitmentWords } from '#shared/domain/commitments/words';
import type { Target } from '#shared/model/commitment';
import type { LeadEvent } from '#shared/model/lead';
import type { Weekday } from '#shared/model/time';

const DAYS: Record<Weekday, string> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** What the team that owes does to its leads, as a verb. */
const DOES: Record<LeadEvent, string> = {
  created: 'creates',
  handedOver: 'hands over',
  assigned: 'assigns',
  firstTouch: 'contacts',
  accepted: 'accepts',
  qualified: 'qualifies',
  disqualified: 'disqualifies',
  decided: 'qualifies or disqualifies',
  opportunity: 'makes opportunities of',
  won: 'wins',
  lost: 'closes as lost',
};

const AFTER: Record<LeadEvent, string> = {
  created: 'its creation',
  handedOver: 'its hand-over',
  assigned: 'its assignment',
  firstTouch: 'its first touch',
  accepted: 'its acceptance',
  qualified: 'its qualification',
  disqualified: 'its disqualification',
  decided: 'its decision',
  opportunity: 'its opportunity',
  won: 'its win',
  lost: 'its loss',
};

const BECOME = {
  fit: 'fit',
  accepted: 'are accepted as SAL',
  qualified: 'become SQL',
  opportunity: 'become opportunities',
  won: 'are won',
} as const;

const BECAME = {
  fit: 'fit',
  accepted: 'were accepted as SAL',
  qualified: 'became SQL',
  opportunity: 'became opportunities',
  won: 'were won',
} as const;

const BECAME_SINCE = {
  fit: 'been found fit',
  accepted: 'been accepted as SAL',
  qualified: 'become SQL',
  opportunity: 'become opportunities',
  won: 'been won',
} as const;

const DONE: Record<LeadEvent, string> = {
  created: 'created',
  handedOver: 'handed over',
  assigned: 'assigned',
  firstTouch: 'contacted',
  accepted: 'accepted',
  qualified: 'qualified',
  disqualified: 'disqualified',
  decided: 'decided',
  opportunity: 'made opportunities',
  won: 'won',
  lost: 'closed as lost',
};

/** A stretch of the clock: `4 working hours`, `1.5 hours`, `20 working minutes`. */
const span = (hours: number, elapsed: boolean): string =>
  elapsed ? englishSpan(hours).replace('working ', '') : englishSpan(hours);

const middle = (percentile: number): string =>
  percentile === 50 ? 'in the median' : `for ${percentile} % of them`;

const bound = { atLeast: 'at least', atMost: 'at most' } as const;

/** "at least 60 % of", and "all of" where not one may be left out. */
const partOf = ({ bound: side, unit, value }: Target, amount: string): string =>
  side === 'atLeast' && unit === 'ratio' && value === 1 ? 'all of' : `${bound[side]} ${amount} of`;

const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const list = (items: readonly string[]) =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

const ordinals: Record<string, string> = {
  '1': 'first',
  '2': 'second',
  '3': 'third',
  '4': 'fourth',
  '-1': 'last',
};

/** English, the first language. */
export const english: CommitmentWords = {
  number: (n) => n.toLocaleString('en-GB', { maximumFractionDigits: 2 }),
  percent: (ratio, digits) => `${(ratio * 100).toFixed(digits)} %`,
  hours: (n) => englishSpan(n),
  day: (day) => DAYS[day],
  clock: (day, time) => `${DAYS[day]} ${time}`,
  date: (day, month, year) => `${day} ${MONTHS[month - 1]}${year === null ? '' : ` ${year}`}`,
  every: ({ freq, interval, days, monthDays }) => {
    const on = days.map(({ nth, day }) =>
      nth === null ? DAYS[day] : `${ordinals[nth] ?? `${nth}.`} ${DAYS[day]}`,
    );
    const ofMonth = monthDays.map((n) => (n === -1 ? 'the last day' : `day ${n}`));
    const units = { DAILY: 'day', WEEKLY: 'week', MONTHLY: 'month', YEARLY: 'year' } as const;
    const unit = interval === 1 ? `every ${units[freq]}` : `every ${interval} ${units[freq]}s`;
    if (freq === 'WEEKLY' && interval === 1 && on.length > 0) return `every ${list(on)}`;
    const places = [...ofMonth, ...(freq === 'MONTHLY' ? on.map((day) => `the ${day}`) : on)];
    return places.length > 0 ? `${unit} on ${list(places)}` : unit;
  },
  byRule: (rrule) => `on the schedule ${rrule}`,
  begins: (time, place) => `at ${time} (${place})`,
  each: (day) => (day === null ? 'the period’s' : `each ${DAYS[day]}’s`),
  at: (time, place) => `by ${time} (${place})`,
  until: (moment) => `by ${moment}`,
  within: (deadline, place) => {
    if (deadline.kind === 'weekday') return `by ${DAYS[deadline.weekday]} ${deadline.time} (${place})`;
    if (deadline.kind === 'workingHours') return `within ${englishSpan(deadline.hours)}`;
    if (deadline.kind === 'workingDays') {
      if (deadline.days === 0) return `by ${deadline.time} on the same working day`;
      return `by ${deadline.time} on working day ${deadline.days}`;
    }
    return 'by then';
  },
  afterStart: (event) => `after ${AFTER[event]}`,
  count: ({ by, to, target, when, until, of, start }) => {
    const which = of === null ? '' : ` that ${BECOME[of]}`;
    return `${by} ${DOES[start]} ${bound[target.bound]} ${target.value} leads${which} to ${to} ${when} ${until}.`;
  },
  share: ({ by, to, amount, target, when, until, of, start }) =>
    `${capital(partOf(target, amount))} the leads that ${by} ${DOES[start]} to ${to} ${when} ${until} ${BECOME[of]}.`,
  timeliness: ({ by, amount, target, each, until, stop }) =>
    `${by} ${DOES[stop]} ${partOf(target, amount)} ${each} leads ${until}.`,
  timing: ({ by, target, each, percentile, elapsed, start, stop }) =>
    `${by} ${DOES[stop]} ${each} leads within ${span(target.value, elapsed)} after ${AFTER[start]}, ${middle(percentile)}.`,
  byCalendar: ({ by, to, amount, target, when, until, of }) =>
    `${capital(when)} ${until}, as many leads have ${BECAME_SINCE[of]} since the last time as make ${bound[target.bound]} ${amount} of those that came in (${by} owes this to ${to}).`,
  steps: (steps) => steps.map(({ date, amount }) => ` From ${date}: ${amount}.`).join(''),
  conversion: ({ amount, target, each, days, of, by, to }) =>
    `${capital(partOf(target, amount))} ${each} leads ${BECOME[of]} within ${plural(days, 'day', 'days')} (${by} owes this to ${to}).`,
  manual: ({ by, to, amount, target, when, title }) =>
    `${by} reports to ${to} ${when}: ${title || 'a figure'}, ${bound[target.bound]} ${amount}.`,
  onlyWhere: (filters) =>
    ` Counted are leads with ${list(filters.map(({ field, anyOf }) => `${field} ${anyOf.join(' or ')}`))}.`,
  weekOf: (date) => `Week of ${date}`,
  dayOf: (date) => capital(date),
  monthOf: (month, year) => `${MONTHS[month - 1]} ${year}`,
  yearOf: (year) => `${year}`,
  counted: ({ n, target, until }) => `${n} of ${target} leads ${until}`,
  countedAtMost: ({ n, target, until }) => `${plural(n, 'lead', 'leads')} ${until}, at most ${target}`,
  rate: ({ n, of, did, percent, target, bound: side }) =>
    `${n} of ${of} ${did} (${percent}), target ${side === 'atMost' ? 'at most ' : ''}${target}`,
  did: (what, until) => {
    if (what.kind === 'event') return `${DONE[what.event]}${until === '' ? '' : ` ${until}`}`;
    return `${BECAME[what.of]}${until === '' ? '' : ` ${until}`}`;
  },
  meanwhile: 'in the same time',
  timeTaken: ({ n, of, did, hours, target, percentile, elapsed }) =>
    `${hours === null ? `not done yet ${middle(percentile)}` : `${span(hours, elapsed)} ${middle(percentile)}`}, target ${span(target, elapsed)} (${n} of ${of} ${did} within it)`,
  inDays: (days) => `within ${plural(days, 'day', 'days')}`,
  attained: 'Kept.',
  missed: 'Missed.',
  missedBy: (n) => `Missed by ${n}.`,
  atRisk: 'At risk.',
  inProgress: (due) => `In progress, due ${due}.`,
  maturing: (until) => `Maturing until ${until}.`,
  beforePromise: 'Not judged: the promise was not in force yet.',
  nothingHandedOver: 'Not applicable: nothing was handed over.',
  lowVolume: (n, below) => `No verdict: ${plural(n, 'lead is', 'leads are')} fewer than ${below}.`,
  rolling: ({ n, of, percent }) =>
    `The last four weeks: ${n} of ${of}${percent === null ? '' : ` (${percent})`}.`,
  notMeasurable: (columns) => `Not measurable: the leads have no ${list(columns)}.`,
  noExport: 'No data: no export covers it.',
  exportTooOld: (date) => `No data yet: the newest export is of ${date}.`,
  reported: 'No data: nobody has reported a figure.',
  reportedFigure: ({ value, target, bound: side }) =>
    `${value === null ? 'nothing reported yet' : `${value} reported`}, target ${bound[side]} ${target}`,
  byDayNote: (n) =>
    `${plural(n, 'time has', 'times have')} no hour and ${n === 1 ? 'was' : 'were'} judged by the day.`,
  recycledNote: (n, days) =>
    `${n} of them ${n === 1 ? 'was' : 'were'} handed over before, at least ${plural(days, 'day', 'days')} earlier.`,
  verdicts: {
    counted: 'Counts.',
    'from-before': 'Counts here; it came in an earlier period.',
    'counted-by-default': 'Counts as fit: nobody assessed it by the deadline.',
    open: 'Still open.',
    late: 'Came after the deadline.',
    'not-done': 'Did not happen by the deadline.',
    'not-fit': 'Does not fit.',
    'decided-before': 'Was decided otherwise before; the decision that stands does not count.',
    'not-proven': 'Has no hour, so the deadline cannot be shown to be kept.',
    'left-out': 'Left out: nobody assessed whether it fits.',
  },
  settled: {
    counts: 'Counts: that was settled in a dispute.',
    'does-not-count': 'Does not count: that was settled in a dispute.',
    'left-out': 'Left out: that was settled in a dispute.',
  },
  judgedByDay: 'It has no hour and was judged by its day.',
  handedOverAgain: (episode) => `Hand-over ${episode} of this lead.`,
};
