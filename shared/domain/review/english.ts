import type { DisputeStatus } from '#shared/domain/disputes/disputes';
import type { Question } from '#shared/domain/review/answer';
import { formatsFor } from '#shared/domain/review/formats';
import type { Claim } from '#shared/model/acts';

const format = formatsFor('en-GB');
const { n } = format;
const s = (count: number, one: string, many = `${one}s`): string => `${n(count)} ${count === 1 ? one : many}`;

const titles: Record<Question, string> = {
  promises: 'Which promises held, and under which version?',
  changed: 'Which figures changed since they were signed, and through whom?',
  sources: 'Which sources brought SQLs, and revenue for each euro?',
  rejections: 'Why were leads rejected, and which of them were won later?',
  time: 'Where did the time go: routing, waiting, working?',
  untouched: 'Which fitting leads were never touched?',
  reach: 'Was the target reachable with the staff and holidays there were?',
  offers: 'Which offers helped to win, and what was missing?',
  disputes: 'Which disputes come up again, and which definition should change?',
  proposal: 'What would next quarter’s proposal have scored in this quarter?',
};

const claims: Record<Claim, string> = {
  counts: 'it counts',
  'does-not-count': 'it does not count',
  'left-out': 'it does not belong here',
};

const states: Record<DisputeStatus, string> = {
  open: 'waiting for an answer',
  rejected: 'waiting for the arbiter',
  accepted: 'accepted',
  upheld: 'upheld',
  dismissed: 'dismissed',
  withdrawn: 'taken back',
  lapsed: 'not answered in time',
};

const causes: Record<string, string> = {
  'late data': 'late data',
  'corrected leads': 'corrected leads',
  'changed mapping': 'another reading of the columns',
  'settled dispute': 'a settled dispute',
  'corrected figure': 'a corrected report',
};

const stages = { routing: 'Routing', waiting: 'Waiting', working: 'Working' };

/** What a review says in English. */
export const english = {
  format,
  titles,
  claims,
  states,
  causes,
  stages,
  quarter: (name: string) => `${name.slice(5)} ${name.slice(0, 4)}`,
  version: (number: number | null) => (number === null ? 'Draft' : `Version ${number}`),
  none: 'none given',
  nobody: 'no source given',
  ofAll: (part: number, whole: number) => `${n(part)} of ${n(whole)}`,
  noColumn: (fields: readonly string[]) =>
    `The exports have no column for ${fields.join(', ')}. Map it with the next import.`,
  noLeads: 'No leads were handed over in this quarter, as far as was known at the cut-off.',
  behind: 'The leads by source, reason and time',
  cohort: (leads: number) => `Counted from the ${s(leads, 'lead')} handed over in the quarter.`,
  promises: {
    answer: (kept: number, judged: number, held: readonly string[]) =>
      held.length === 0
        ? `${n(kept)} of ${s(judged, 'judged period')} were kept. No promise held throughout.`
        : `${n(kept)} of ${s(judged, 'judged period')} were kept. Held throughout: ${held.join(', ')}.`,
    worst: (title: string, missed: number, judged: number) =>
      ` Missed most often: ${title}, ${n(missed)} of ${n(judged)}.`,
    none: 'Nothing was judged yet at the cut-off.',
    from: 'Each period is judged by the version that was in force when it began.',
    dropped: (title: string) => `${title} (promised no more)`,
    columns: ['Promise', 'Version', 'Kept', 'Missed', 'Not judged yet'],
  },
  changed: {
    none: (statements: number): string =>
      statements === 0
        ? 'No judged figure of this quarter changed. None was frozen in a statement either.'
        : 'No judged figure of this quarter changed since it was frozen.',
    some: (figures: number, signed: number, people: readonly string[]) =>
      `${s(figures, 'judged figure')} changed, ${n(signed)} of them after a statement had frozen them. Through: ${people.join(', ')}.`,
    from: (statements: number) =>
      `Found by judging again with what was known before each import, report and settlement${statements === 0 ? '' : `; held against ${s(statements, 'statement')} of these days`}.`,
    through: (by: string, cause: string, date: string) => `${by}, ${date}: ${cause}`,
    statement: 'the statement',
    columns: ['Figure', 'Then', 'Now', 'Through', 'Frozen in'],
    noStatement: 'No statement freezes these days. Freeze the figures, and later changes stand out.',
  },
  sources: {
    bySqls: (source: string, sqls: number, all: number) =>
      `${source} brought the most SQLs: ${n(sqls)} of ${n(all)}.`,
    byEuro: (source: string, perUnit: string) =>
      ` ${source} brought the most revenue for its spend: ${perUnit} for each unit spent.`,
    byRevenue: (source: string, revenue: string) => ` ${source} brought the most revenue: ${revenue}.`,
    noSqls: 'No lead of this quarter had become an SQL by the cut-off.',
    noSpend: 'No spend entered for these months: SQLs and revenue per euro cannot be told.',
    noSpendOn: (sources: readonly string[]) => `No spend entered on ${sources.join(', ')}.`,
    columns: ['Source', 'Leads', 'SQLs', 'SQL share', 'Won', 'Revenue'],
    perColumns: ['Spend', 'Spend per SQL', 'Revenue per unit spent'],
  },
  rejections: {
    answer: (reason: string, leads: number, all: number) =>
      `${s(all, 'lead')} were rejected, most often for “${reason}” (${n(leads)}).`,
    later: (won: number) =>
      won === 0
        ? ' None of them was won later.'
        : ` ${n(won)} of them ${won === 1 ? 'was' : 'were'} won later.`,
    none: 'No lead of this quarter was rejected.',
    bare: (leads: number) => `${s(leads, 'lead')} were rejected without a reason.`,
    columns: ['Reason', 'Rejected', 'Share', 'Won later', 'Which'],
  },
  time: {
    answer: (stage: string, share: string) => `${stage} took most of the time: ${share} of it.`,
    none: 'No lead has the times that this needs.',
    from: (elapsed: boolean): string =>
      elapsed
        ? 'Elapsed time from hand-over to assignment (routing), to the first touch (waiting), to the decision (working).'
        : 'Working time from hand-over to assignment (routing), to the first touch (waiting), to the decision (working).',
    columns: ['', 'Leads', 'Half took no longer than', 'Nine of ten', 'Share of the time'],
  },
  untouched: {
    none: (fitting: number) => `Every fitting lead was touched: ${n(fitting)} of ${n(fitting)}.`,
    some: (total: number, fitting: number, longest: number) =>
      `${n(total)} of ${s(fitting, 'fitting lead')} were never touched; the longest wait was ${s(longest, 'day')} at the cut-off.`,
    noFit: 'No lead of this quarter is known to fit.',
    from: 'Fitting leads without a first touch, an acceptance or a decision at the cut-off.',
    columns: ['Lead', 'Source', 'Handed over', 'Days waited'],
  },
  reach: {
    answer: (full: string, short: string) => `Full periods were kept ${full} times, short ones ${short}.`,
    noShort: (full: string) => `No holiday made a period short. Full periods were kept ${full} times.`,
    reachable: ' With all working days the targets were mostly met: they were reachable.',
    hard: ' Even with all working days most targets were missed: they were out of reach, or the work was not done.',
    even: ' With all working days it was about even.',
    none: 'Nothing was judged yet at the cut-off.',
    from: 'A period is short where holidays or days off take a working day of the team that owes.',
    noStaff: 'No staff figures for these months: load per head cannot be told.',
    noHolidays: 'No holidays or days off are in the teams’ calendars for these months.',
    load: (team: string, leads: string, can: string | null) =>
      can === null
        ? `${team}: ${leads} leads a week for each person.`
        : `${team}: ${leads} leads a week for each person, against ${can} that one can work.`,
    columns: ['Promise', 'Owed by', 'Full periods', 'Short periods', 'Which were short'],
    teamColumns: ['Team', 'Working days', 'Holidays and days off', 'People'],
    shortPeriod: (date: string, days: number, of: number) => `${date} (${n(days)} of ${s(of, 'day')})`,
  },
  offers: {
    helped: (offers: readonly string[]) => `More came of leads with ${offers.join(', ')}.`,
    none: 'No offer made a difference beyond chance.',
    few: 'No offer has the 20 leads with and without it that a comparison needs.',
    asked: (asked: number, waiting: number) =>
      ` ${s(asked, 'thing')} were asked for and not found; ${n(waiting)} still ${waiting === 1 ? 'waits' : 'wait'}.`,
    notAsked: ' Nothing was asked for that was missing.',
    from: 'Leads of the quarter with each offer beside all others. It says what went together, not what caused it.',
    columns: ['Offer', 'Leads', 'SQLs', 'Won', 'With it', 'Without it', ''],
    more: 'helped',
    less: 'less came of it',
    missingColumns: ['Asked for', 'On', 'Answer'],
    answers: { none: 'waits', offer: 'an offer', declined: 'turned down' },
    requests: 'All requests',
  },
  disputes: {
    none: 'No lead of this quarter was contested.',
    single: (count: number) => `${s(count, 'lead')} were contested, none twice about the same.`,
    recur: (title: string, claim: string, count: number) =>
      `${title} was contested ${n(count)} times with the same claim: ${claim}.`,
    change: (definitions: readonly string[]) => ` Look at what ${definitions.join(', ')} means.`,
    from: 'Disputes about periods of the quarter, as they stood at the cut-off.',
    columns: ['Promise', 'Claim', 'Times', 'How they ended', 'Said', 'Definition behind it'],
    noDefinition: 'no definition: look at the counting rules',
  },
  proposal: {
    answer: (kept: number, judged: number, before: number, beforeJudged: number) =>
      `The draft would have kept ${n(kept)} of ${n(judged)} periods; what was in force kept ${n(before)} of ${n(beforeJudged)}.`,
    same: 'The draft promises what the version in force promises: nothing is proposed yet.',
    none: 'The draft has no promise that can be tried on these leads.',
    from: 'Today’s draft, tried on the leads of the quarter as known at the cut-off, by today’s calendars.',
    columns: ['Promise', 'Draft would have kept', 'Was kept', ''],
    changed: 'changed',
    compare: 'What the draft changes',
  },
};
