import type { Change } from './changes';

/** Names that stand for ids in a change: roles, members, teams, records. */
export type NameOf = (id: string) => string | undefined;

const FIELDS: Record<string, string> = {
  title: 'title',
  purpose: 'purpose',
  scope: 'scope',
  trigger: 'trigger',
  outcome: 'outcome',
  team: 'owner team',
  owner: 'owner',
  parties: 'parties',
  roles: 'roles',
  steps: 'step',
  raci: 'RACI',
  deadline: 'deadline',
  inputs: 'inputs',
  outputs: 'outputs',
  notes: 'notes',
  body: 'text',
  commitments: 'commitment',
  effectiveOn: 'effective date',
  reviewOn: 'review date',
  processes: 'process',
  definitions: 'definition',
  meaning: 'meaning',
  criteria: 'criterion',
  chapters: 'chapter',
  owedBy: 'owed by',
  owedTo: 'owed to',
  metric: 'metric',
  target: 'target',
  schedule: 'schedule',
  clock: 'clock',
  of: 'what is counted',
  window: 'window',
  segment: 'segment',
  grace: 'grace',
  cutOff: 'cut-off for late data',
  errorBudget: 'error budget',
  onMiss: 'what follows a miss',
  countingRules: 'counting rules',
};

const LISTS = new Set(['steps', 'commitments', 'processes', 'definitions', 'criteria', 'chapters', 'roles']);

const clip = (words: string): string => (words.length > 60 ? `${words.slice(0, 57)}…` : words);

/** A value on one line. Targets read as people say them: `60 %`, `50 leads`. */
export function valueInWords(value: unknown, nameOf: NameOf): string {
  if (value === null || value === undefined || value === '') return 'none';
  if (typeof value === 'string') return clip(nameOf(value) ?? value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value))
    return value.length ? clip(value.map((each) => valueInWords(each, nameOf)).join(', ')) : 'none';
  const own = value as Record<string, unknown>;
  if (typeof own.value === 'number' && typeof own.unit === 'string')
    return own.unit === 'ratio' ? `${Math.round(own.value * 1000) / 10} %` : `${own.value} ${own.unit}`;
  if (own.kind === 'weekday') return `next ${String(own.weekday)} ${String(own.time)}`;
  if (typeof own.hours === 'number') return `${own.hours} working hours`;
  if (typeof own.days === 'number')
    return own.kind === 'workingDays' ? `${own.days} working days` : `${own.days} days`;
  if (typeof own.minutes === 'number') return `${own.minutes} minutes`;
  if (typeof own.rrule === 'string') return `${own.rrule} ${String(own.time)} ${String(own.timeZone)}`;
  return clip(
    Object.entries(own)
      .map(([key, each]) => `${key} ${valueInWords(each, nameOf)}`)
      .join(', '),
  );
}

/** One change on one line: `Lead hand-over: target 50 leads → 60 leads`. */
export function changeInWords(change: Change, nameOf: NameOf): string {
  const { subject, kind } = change;
  const last = subject.at(-1) ?? '';
  const list = subject.length >= 2 && LISTS.has(subject.at(-2) ?? '') ? subject.at(-2) : undefined;
  const where = subject
    .filter((each, at) => at < subject.length - 1 && !LISTS.has(each) && each !== 'raci')
    .map((each) => nameOf(each) ?? each);
  const prefix = where.length ? `${where.join(', ')}: ` : '';
  if (list) {
    const noun = FIELDS[list] ?? list;
    const name = nameOf(last) ?? last;
    return kind === 'moved'
      ? `${noun} “${name}” moved`
      : `${noun} “${name}” ${kind === 'added' ? 'added' : 'removed'}`;
  }
  const raci = subject.at(-2) === 'raci';
  const field = raci ? `RACI of ${nameOf(last) ?? last}` : (FIELDS[last] ?? last);
  if (kind === 'moved') return `${prefix}${field} rearranged`;
  if (last === 'body' || last === 'notes') {
    if (kind === 'added') return `${prefix}${field}: “${clip(String(change.after ?? ''))}” added`;
    if (kind === 'removed') return `${prefix}${field}: “${clip(String(change.before ?? ''))}” removed`;
    if (change.after === undefined) return `${prefix}${field} changed`;
    return `${prefix}${field}: “${clip(String(change.before))}” → “${clip(String(change.after))}”`;
  }
  return `${prefix}${field} ${valueInWords(change.before, nameOf)} → ${valueInWords(change.after, nameOf)}`;
}
