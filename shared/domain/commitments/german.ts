import { germanSpan } from '#shared/domain/calendar/spoken-span';
import type { CommitmentWords } from '#shared/domain/commitments/words';
import type { Target } from '#shared/model/commitment';
import type { LeadEvent } from '#shared/model/lead';
import type { Weekday } from '#shared/model/time';

const DAYS: Record<Weekday, string> = {
  MO: 'Montag',
  TU: 'Dienstag',
  WE: 'Mittwoch',
  TH: 'Donnerstag',
  FR: 'Freitag',
  SA: 'Samstag',
  SU: 'Sonntag',
};

const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];

/** What the team that owes does to its leads: the verb, and what stands at the end of the sentence. */
const DOES: Record<LeadEvent, readonly [verb: string, end: string]> = {
  created: ['legt', ' an'],
  handedOver: ['übergibt', ''],
  assigned: ['weist', ' zu'],
  firstTouch: ['kontaktiert', ''],
  accepted: ['nimmt', ' an'],
  qualified: ['qualifiziert', ''],
  disqualified: ['disqualifiziert', ''],
  decided: ['qualifiziert oder disqualifiziert', ''],
  opportunity: ['macht', ' zu Opportunities'],
  won: ['gewinnt', ''],
  lost: ['schließt', ' als verloren ab'],
};

/** The same at the end of a clause: "die Leads, die Marketing übergibt". */
const WHO_DOES: Record<LeadEvent, string> = {
  created: 'anlegt',
  handedOver: 'übergibt',
  assigned: 'zuweist',
  firstTouch: 'kontaktiert',
  accepted: 'annimmt',
  qualified: 'qualifiziert',
  disqualified: 'disqualifiziert',
  decided: 'qualifiziert oder disqualifiziert',
  opportunity: 'zu Opportunities macht',
  won: 'gewinnt',
  lost: 'als verloren abschließt',
};

const AFTER: Record<LeadEvent, string> = {
  created: 'dem Anlegen',
  handedOver: 'der Übergabe',
  assigned: 'der Zuweisung',
  firstTouch: 'dem ersten Kontakt',
  accepted: 'der Annahme',
  qualified: 'der Qualifizierung',
  disqualified: 'der Disqualifizierung',
  decided: 'der Entscheidung',
  opportunity: 'der Opportunity',
  won: 'dem Gewinn',
  lost: 'dem Verlust',
};

/** What becomes of leads: the verb, and what stands at the end of the sentence. */
const BECOME = {
  fit: ['passen', ''],
  accepted: ['werden', ' als SAL angenommen'],
  qualified: ['werden', ' SQL'],
  opportunity: ['werden', ' Opportunities'],
  won: ['werden', ' gewonnen'],
} as const;

const WHO_BECOME = {
  fit: 'passen',
  accepted: 'als SAL angenommen werden',
  qualified: 'SQL werden',
  opportunity: 'Opportunities werden',
  won: 'gewonnen werden',
} as const;

const BECAME = {
  fit: 'passend',
  accepted: 'als SAL angenommen',
  qualified: 'SQL geworden',
  opportunity: 'Opportunities geworden',
  won: 'gewonnen',
} as const;

const BECAME_SINCE = {
  fit: 'als passend befunden worden',
  accepted: 'als SAL angenommen worden',
  qualified: 'SQL geworden',
  opportunity: 'Opportunities geworden',
  won: 'gewonnen worden',
} as const;

const DONE: Record<LeadEvent, string> = {
  created: 'angelegt',
  handedOver: 'übergeben',
  assigned: 'zugewiesen',
  firstTouch: 'kontaktiert',
  accepted: 'angenommen',
  qualified: 'qualifiziert',
  disqualified: 'disqualifiziert',
  decided: 'entschieden',
  opportunity: 'zu Opportunities gemacht',
  won: 'gewonnen',
  lost: 'als verloren abgeschlossen',
};

const number = (n: number): string => n.toLocaleString('de-DE', { maximumFractionDigits: 2 });

/** A stretch of the clock: `4 Arbeitsstunden`, `1,5 Stunden`, `20 Arbeitsminuten`. */
const span = (hours: number, elapsed = false): string =>
  elapsed
    ? germanSpan(hours).replace(/Arbeits(\w)/, (_, letter: string) => capital(letter))
    : germanSpan(hours);

const middle = (percentile: number): string =>
  percentile === 50 ? 'im Median' : `für ${percentile} % davon`;

const bound = { atLeast: 'mindestens', atMost: 'höchstens' } as const;

/** „mindestens 60 % der Leads“, und „alle Leads“, wo keiner fehlen darf. */
const partOf = ({ bound: side, unit, value }: Target, amount: string): string =>
  side === 'atLeast' && unit === 'ratio' && value === 1 ? 'alle Leads' : `${bound[side]} ${amount} der Leads`;

const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const list = (items: readonly string[]) =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} und ${items.at(-1)}`;

const ordinals: Record<string, string> = {
  '1': 'ersten',
  '2': 'zweiten',
  '3': 'dritten',
  '4': 'vierten',
  '-1': 'letzten',
};

const EVERY = {
  DAILY: 'jeden Tag',
  WEEKLY: 'jede Woche',
  MONTHLY: 'jeden Monat',
  YEARLY: 'jedes Jahr',
} as const;
const UNITS = { DAILY: 'Tage', WEEKLY: 'Wochen', MONTHLY: 'Monate', YEARLY: 'Jahre' } as const;

/** German, as it is said at work. */
export const german: CommitmentWords = {
  number,
  percent: (ratio, digits) => `${(ratio * 100).toFixed(digits).replace('.', ',')} %`,
  hours: (n) => span(n),
  day: (day) => DAYS[day],
  clock: (day, time) => `${DAYS[day]} ${time}`,
  date: (day, month, year) => `${day}. ${MONTHS[month - 1]}${year === null ? '' : ` ${year}`}`,
  every: ({ freq, interval, days, monthDays }) => {
    const on = days.map(({ nth, day }) =>
      nth === null ? DAYS[day] : `${ordinals[nth] ?? `${nth}.`} ${DAYS[day]}`,
    );
    const ofMonth = monthDays.map((n) => (n === -1 ? 'letzten Tag' : `${n}.`));
    const unit = interval === 1 ? EVERY[freq] : `alle ${interval} ${UNITS[freq]}`;
    if (freq === 'WEEKLY' && interval === 1 && on.length > 0) return `jeden ${list(on)}`;
    const places = [...ofMonth, ...on];
    return places.length > 0 ? `${unit} am ${list(places)}` : unit;
  },
  byRule: (rrule) => `nach der Regel ${rrule}`,
  begins: (time, place) => `um ${time} (${place})`,
  each: (day) => (day === null ? 'des Zeitraums' : `jedes ${DAYS[day]}s`),
  at: (time, place) => `bis ${time} (${place})`,
  until: (moment) => `bis ${moment}`,
  within: (deadline, place) => {
    if (deadline.kind === 'weekday') return `bis ${DAYS[deadline.weekday]} ${deadline.time} (${place})`;
    if (deadline.kind === 'workingHours') return `binnen ${span(deadline.hours)}`;
    if (deadline.kind === 'workingDays') {
      if (deadline.days === 0) return `bis ${deadline.time} am selben Arbeitstag`;
      return `bis ${deadline.time} am ${deadline.days}. Arbeitstag`;
    }
    return 'bis dahin';
  },
  afterStart: (event) => `nach ${AFTER[event]}`,
  count: ({ by, to, target, when, until, of, start }) => {
    const [verb, end] = DOES[start];
    const which = of === null ? '' : `, die ${WHO_BECOME[of]}`;
    const whom = start === 'handedOver' ? `an ${to}` : `für ${to}`;
    return `${by} ${verb} ${when} ${until} ${bound[target.bound]} ${target.value} Leads ${whom}${end}${which}.`;
  },
  share: ({ by, to, amount, target, when, until, of, start }) => {
    const whom = start === 'handedOver' ? `an ${to}` : `für ${to}`;
    const [verb, end] = BECOME[of];
    return `${capital(partOf(target, amount))}, die ${by} ${when} ${until} ${whom} ${WHO_DOES[start]}, ${verb}${end}.`;
  },
  timeliness: ({ by, amount, target, each, until, stop }) => {
    const [verb, end] = DOES[stop];
    return `${by} ${verb} ${partOf(target, amount)} ${each} ${until}${end}.`;
  },
  timing: ({ by, target, each, percentile, elapsed, start, stop }) => {
    const [verb, end] = DOES[stop];
    return `${by} ${verb} die Leads ${each} ${middle(percentile)} binnen ${span(target.value, elapsed)} nach ${AFTER[start]}${end}.`;
  },
  byCalendar: ({ by, to, amount, target, when, until, of }) =>
    `${capital(when)} ${until} sind seit dem letzten Mal so viele Leads ${BECAME_SINCE[of]}, dass sie ${bound[target.bound]} ${amount} der hereingekommenen ausmachen (${by} schuldet das ${to}).`,
  steps: (steps) => steps.map(({ date, amount }) => ` Ab ${date}: ${amount}.`).join(''),
  conversion: ({ amount, target, each, days, of, by, to }) => {
    const [verb, end] = BECOME[of];
    return `${capital(partOf(target, amount))} ${each} ${verb} binnen ${plural(days, 'Tag', 'Tagen')}${end} (${by} schuldet das ${to}).`;
  },
  manual: ({ by, to, amount, target, when, title }) =>
    `${by} meldet ${to} ${when}: ${title || 'eine Zahl'}, ${bound[target.bound]} ${amount}.`,
  onlyWhere: (filters) =>
    ` Gezählt werden Leads mit ${list(filters.map(({ field, anyOf }) => `${field} ${anyOf.join(' oder ')}`))}.`,
  weekOf: (date) => `Woche ab ${date}`,
  dayOf: (date) => capital(date),
  monthOf: (month, year) => `${MONTHS[month - 1]} ${year}`,
  yearOf: (year) => `${year}`,
  counted: ({ n, target, until }) => `${n} von ${target} Leads ${until}`,
  countedAtMost: ({ n, target, until }) => `${plural(n, 'Lead', 'Leads')} ${until}, höchstens ${target}`,
  rate: ({ n, of, did, percent, target, bound: side }) =>
    `${n} von ${of} ${did} (${percent}), Ziel ${side === 'atMost' ? 'höchstens ' : ''}${target}`,
  did: (what, until) => {
    const done = what.kind === 'event' ? DONE[what.event] : BECAME[what.of];
    return until === '' ? done : `${until} ${done}`;
  },
  meanwhile: 'in derselben Zeit',
  timeTaken: ({ n, of, did, hours, target, percentile, elapsed }) =>
    `${hours === null ? `noch nicht erreicht ${middle(percentile)}` : `${span(hours, elapsed)} ${middle(percentile)}`}, Ziel ${span(target, elapsed)} (${n} von ${of} darin ${did})`,
  inDays: (days) => `binnen ${plural(days, 'Tag', 'Tagen')}`,
  attained: 'Eingehalten.',
  missed: 'Verfehlt.',
  missedBy: (n) => `Verfehlt um ${n}.`,
  atRisk: 'Gefährdet.',
  inProgress: (due) => `Läuft noch, fällig ${due}.`,
  maturing: (until) => `Reift noch bis ${until}.`,
  beforePromise: 'Nicht gewertet: Die Zusage galt noch nicht.',
  nothingHandedOver: 'Entfällt: Nichts wurde übergeben.',
  lowVolume: (n, below) => `Kein Ergebnis: ${plural(n, 'Lead ist', 'Leads sind')} weniger als ${below}.`,
  rolling: ({ n, of, percent }) =>
    `Die letzten vier Wochen: ${n} von ${of}${percent === null ? '' : ` (${percent})`}.`,
  notMeasurable: (columns) => `Nicht messbar: Den Leads fehlt ${list(columns)}.`,
  noExport: 'Keine Daten: Kein Export deckt es ab.',
  exportTooOld: (date) => `Noch keine Daten: Der neueste Export ist vom ${date}.`,
  reported: 'Keine Daten: Niemand hat eine Zahl gemeldet.',
  reportedFigure: ({ value, target, bound: side }) =>
    `${value === null ? 'noch nichts gemeldet' : `${value} gemeldet`}, Ziel ${bound[side]} ${target}`,
  byDayNote: (n) =>
    n === 1
      ? '1 Zeit hat keine Uhrzeit und wurde nach dem Tag gewertet.'
      : `${n} Zeiten haben keine Uhrzeit und wurden nach dem Tag gewertet.`,
  recycledNote: (n, days) =>
    `${n} davon ${n === 1 ? 'wurde' : 'wurden'} schon einmal übergeben, mindestens ${plural(days, 'Tag', 'Tage')} vorher.`,
  verdicts: {
    counted: 'Zählt.',
    'from-before': 'Zählt hier; er kam in einem früheren Zeitraum.',
    'counted-by-default': 'Zählt als passend: Bis zur Frist hat ihn niemand beurteilt.',
    open: 'Noch offen.',
    late: 'Kam nach der Frist.',
    'not-done': 'Geschah nicht bis zur Frist.',
    'not-fit': 'Passt nicht.',
    'decided-before': 'Wurde zuvor anders entschieden; die Entscheidung, die steht, zählt nicht.',
    'not-proven': 'Hat keine Uhrzeit; dass die Frist gehalten wurde, lässt sich nicht zeigen.',
    'left-out': 'Bleibt außen vor: Niemand hat beurteilt, ob er passt.',
  },
  settled: {
    counts: 'Zählt: Das ergab eine Beanstandung.',
    'does-not-count': 'Zählt nicht: Das ergab eine Beanstandung.',
    'left-out': 'Bleibt außen vor: Das ergab eine Beanstandung.',
  },
  judgedByDay: 'Er hat keine Uhrzeit und wurde nach seinem Tag gewertet.',
  handedOverAgain: (episode) => `Übergabe ${episode} dieses Leads.`,
};
