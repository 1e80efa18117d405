import { Temporal } from 'temporal-polyfill';
import { STARTER_REASONS } from '#shared/templates/template';

/** What happened with the leads of one Monday. */
interface Week {
  handedOver: number;
  fit: number;
  /** Decided by Wednesday 17:00; the others are decided later. */
  inTime: number;
  /** Qualified, and so within 30 days. */
  qualified: number;
}

/** The worked example's weeks: the first twelve are closed on every day it may be made for. */
const WEEKS: readonly Week[] = [
  [52, 34, 52, 12],
  [50, 31, 50, 11],
  [46, 27, 45, 8],
  [55, 35, 53, 13],
  [51, 30, 51, 10],
  [50, 31, 47, 11],
  [38, 20, 38, 6],
  [53, 33, 53, 12],
  [50, 29, 48, 9],
  [57, 36, 57, 13],
  [49, 31, 49, 10],
  [52, 32, 50, 11],
  [51, 32, 50, 12],
  [54, 34, 54, 11],
  [47, 30, 46, 10],
  [56, 35, 55, 13],
  [50, 32, 49, 11],
].map(([handedOver = 0, fit = 0, inTime = 0, qualified = 0]) => ({ handedOver, fit, inTime, qualified }));

/** So many Mondays it has. */
export const SAMPLE_WEEKS = WEEKS.length;

const ZONE = 'Europe/Berlin';
const SOURCES = ['Website', 'Webinar', 'Paid search', 'Trade fair', 'Partner'];
const OFFERS = ['Buyer’s guide', 'Price calculator', 'Demo video', 'Customer story', ''];
const TIERS = ['A', 'B', 'B', 'C'];
const OWNERS = ['rep-1', 'rep-2', 'rep-3', 'rep-4'];
const REASONS = STARTER_REASONS.map(({ title }) => title);

/** From a lead's field to its column, as the sample's export names them. */
export const SAMPLE_MAPPING: Readonly<Record<string, string>> = {
  leadId: 'Lead ID',
  createdAt: 'Created',
  handedOverAt: 'Handed over',
  assignedAt: 'Assigned',
  firstTouchAt: 'First touch',
  acceptedAt: 'Accepted',
  qualifiedAt: 'Qualified',
  disqualifiedAt: 'Disqualified',
  opportunityAt: 'Opportunity',
  wonAt: 'Won',
  lostAt: 'Lost',
  status: 'Status',
  fit: 'Fit',
  rejectionReason: 'Rejection reason',
  owner: 'Owner',
  source: 'Source',
  tier: 'Tier',
  offer: 'Offer',
  amount: 'Amount',
  currency: 'Currency',
};

/** Mulberry32, a small generator of public domain: the same numbers on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Times = Partial<
  Record<
    | 'Created'
    | 'Handed over'
    | 'Assigned'
    | 'First touch'
    | 'Accepted'
    | 'Qualified'
    | 'Disqualified'
    | 'Opportunity'
    | 'Won'
    | 'Lost',
    Temporal.ZonedDateTime
  >
>;

/** A day in the same week's count, at a time of day in minutes after midnight. */
const at = (monday: Temporal.PlainDate, day: number, minutes: number): Temporal.ZonedDateTime =>
  monday.add({ days: day }).toZonedDateTime({
    timeZone: ZONE,
    plainTime: Temporal.PlainTime.from({ hour: Math.floor(minutes / 60), minute: minutes % 60 }),
  });

interface Plan {
  fit: boolean;
  late: boolean;
  qualified: boolean;
}

/** Exactly as many fitting, late and qualified leads as the week says; who qualifies fits, and was in time. */
function plansOf({ handedOver, fit, inTime, qualified }: Week): Plan[] {
  return Array.from({ length: handedOver }, (_, n) => ({
    qualified: n < qualified,
    fit: n < fit,
    late: n >= inTime,
  }));
}

/** The order of a week's leads mixed, so that nothing in the file tells the plan (Fisher and Yates). */
function mixed<T>(items: T[], random: () => number): T[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [result[last], result[other]] = [result[other] as T, result[last] as T];
  }
  return result;
}

function timesOf(plan: Plan, monday: Temporal.PlainDate, random: () => number): Times {
  const between = (from: number, to: number) => Math.floor(from + random() * (to - from));
  // In time is Monday 10:00 to Wednesday 16:30; late is the Monday after, behind any holiday that moved the deadline.
  const decided = plan.late ? at(monday, 7, between(600, 900)) : at(monday, between(0, 3), between(600, 990));
  const touched = plan.late
    ? at(monday, between(3, 5), between(560, 1000))
    : decided.subtract({ minutes: between(20, 45) });
  const times: Times = {
    Created: at(monday, -between(1, 6), between(480, 1200)),
    'Handed over': at(monday, 0, between(400, 538)),
    Assigned: at(monday, 0, between(545, 590)),
    'First touch': touched,
    [plan.qualified ? 'Qualified' : 'Disqualified']: decided,
  };
  if (!plan.qualified) return times;
  times.Accepted = touched;
  if (random() < 0.55) {
    times.Opportunity = at(monday, between(8, 20), between(560, 1000));
    const ends = random();
    if (ends < 0.4) times.Won = at(monday, between(24, 60), between(560, 1000));
    else if (ends < 0.7) times.Lost = at(monday, between(22, 60), between(560, 1000));
  }
  return times;
}

/** What the definition of good fit asks of a lead. */
const PROFILE = ['Company size', 'Country', 'Role'] as const;
const HOME_MARKET = ['Germany', 'Germany', 'Austria', 'Switzerland'];
const ABROAD = ['France', 'Spain', 'Netherlands'];
const DECIDERS = ['Head of department', 'Managing director'];
const OTHERS = ['Assistant', 'Student', 'Specialist'];

/**
 * A lead's profile: mostly as sales assessed its fit, with a few on which criteria and people differ and a
 * few whose role nobody knows.
 */
function profileOf(fit: boolean, random: () => number): Record<(typeof PROFILE)[number], string> {
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  const meant = random() < 0.94 ? fit : !fit;
  const broken = meant ? -1 : Math.floor(random() * 3);
  const size = broken === 0 ? 5 + random() * 44 : 50 + random() * random() * 1950;
  const role = pick(broken === 2 ? OTHERS : DECIDERS);
  return {
    'Company size': String(Math.floor(size)),
    Country: pick(broken === 1 ? ABROAD : HOME_MARKET),
    Role: random() < 0.03 ? '' : role,
  };
}

const STAGES = [
  ['Won', 'Won'],
  ['Lost', 'Lost'],
  ['Opportunity', 'Opportunity'],
  ['Qualified', 'SQL'],
  ['Disqualified', 'Disqualified'],
  ['First touch', 'Working'],
  ['Assigned', 'Assigned'],
] as const;

const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The first of the seventeen Mondays: the last one before `asOf` (ISO date) is the seventeenth. */
export function firstMonday(asOf: string): string {
  const day = Temporal.PlainDate.from(asOf);
  const back = day.dayOfWeek === 1 ? 7 : day.dayOfWeek - 1;
  return day.subtract({ days: back + 16 * 7 }).toString();
}

/**
 * The worked example's leads as a CRM exports them, CSV in UTF-8 with times in UTC. Seventeen Mondays, the
 * last one before `asOf` (ISO date); nothing in it happened on that day or later. The same day gives the same text.
 *
 * @param say columns and values in another language; what happened to a lead, and when, is the same in each
 */
export function sampleLeads(asOf: string, say: (english: string) => string = (english) => english): string {
  const random = generator(20260105);
  // Numbers of their own: what a lead is must not change when something happened to it.
  const profiles = generator(20260106);
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  const end = Temporal.PlainDate.from(asOf).toZonedDateTime('UTC');
  const start = Temporal.PlainDate.from(firstMonday(asOf));
  const columns = [...Object.values(SAMPLE_MAPPING), ...PROFILE];
  const rows = WEEKS.flatMap((week, number) => {
    const monday = start.add({ days: 7 * number });
    return mixed(plansOf(week), random).map((plan, n) => {
      const times = timesOf(plan, monday, random);
      const happened = Object.entries(times).filter(
        ([, time]) => Temporal.ZonedDateTime.compare(time, end) < 0,
      );
      const done = new Set(happened.map(([name]) => name));
      const row: Record<string, string> = {
        'Lead ID': `L-${String(number + 1).padStart(2, '0')}${String(n + 1).padStart(3, '0')}`,
        ...Object.fromEntries(happened.map(([name, time]) => [name, time.toInstant().toString()])),
        Status: STAGES.find(([name]) => done.has(name))?.[1] ?? 'New',
        Fit: plan.fit ? 'yes' : 'no',
        ...profileOf(plan.fit, profiles),
        'Rejection reason': done.has('Disqualified')
          ? pick(plan.fit ? REASONS.slice(0, 4) : REASONS.slice(4, 6))
          : '',
        Owner: done.has('Assigned') ? pick(OWNERS) : '',
        Source: pick(SOURCES),
        Tier: pick(TIERS),
        Offer: pick(OFFERS),
        Amount: done.has('Opportunity') ? String(4000 + Math.floor(random() * 40) * 500) : '',
        Currency: done.has('Opportunity') ? 'EUR' : '',
      };
      return columns.map((column) => cell(say(row[column] ?? ''))).join(',');
    });
  });
  return `${[columns.map((column) => cell(say(column))).join(','), ...rows].join('\n')}\n`;
}
