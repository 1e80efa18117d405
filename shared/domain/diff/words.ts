import { englishSpan } from '#shared/domain/calendar/spoken-span';
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
  systems: 'system',
  exceptions: 'exception',
  action: 'what is done then',
  reviewEvery: 'review cycle',
  duration: 'expected duration',
  checklist: 'checklist item',
  evidence: 'evidence',
  branches: 'branch',
  label: 'case',
  to: 'leads to',
  goesOn: 'goes on to the next step',
  documents: 'linked document',
  body: 'text',
  commitments: 'commitment',
  effectiveOn: 'effective date',
  reviewOn: 'review date',
  processes: 'process',
  definitions: 'definition',
  meaning: 'meaning',
  also: 'also called',
  match: 'all or any of the criteria',
  attribute: 'attribute',
  operator: 'condition',
  value: 'value',
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

const LISTS = new Set([
  'steps',
  'commitments',
  'processes',
  'definitions',
  'criteria',
  'chapters',
  'roles',
  'systems',
  'exceptions',
  'checklist',
  'branches',
  'documents',
]);

/**
 * Names that also know the steps of these views, the later ones first: a branch leads to a step, and its
 * record alone knows what that is called.
 */
export function namesWithSteps(nameOf: NameOf, ...views: readonly Record<string, unknown>[]): NameOf {
  const steps = new Map<string, string>();
  for (const { steps: list } of views) {
    if (!Array.isArray(list)) continue;
    for (const { id, title } of list as { id: string; title?: string }[]) if (title) steps.set(id, title);
  }
  return (id) => steps.get(id) ?? nameOf(id);
}

const clip = (words: string): string => (words.length > 60 ? `${words.slice(0, 57)}…` : words);

/** A value on one line. Targets read as people say them: `60 %`, `50 leads`. */
export function valueInWords(value: unknown, nameOf: NameOf): string {
  if (value === null || value === undefined || value === '') return 'none';
  if (typeof value === 'string') return clip(nameOf(value) ?? value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value))
    return value.length ? clip(value.map((each) => valueInWords(each, nameOf)).join(', ')) : 'none';
  const own = value as Record<string, unknown>;
  if (typeof own.value === 'number' && typeof own.unit === 'string')
    return own.unit === 'ratio' ? `${Math.round(own.value * 1000) / 10} %` : `${own.value} ${own.unit}`;
  if (own.kind === 'weekday') return `next ${String(own.weekday)} ${String(own.time)}`;
  if (typeof own.hours === 'number') return englishSpan(own.hours);
  if (typeof own.days === 'number')
    return own.kind === 'workingDays' ? `${own.days} working days` : `${own.days} days`;
  if (typeof own.minutes === 'number') return `${own.minutes} minutes`;
  if (typeof own.months === 'number') return own.months === 1 ? 'every month' : `every ${own.months} months`;
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
      ? `${prefix}${noun} “${name}” moved`
      : `${prefix}${noun} “${name}” ${kind === 'added' ? 'added' : 'removed'}`;
  }
  const raci = subject.at(-2) === 'raci';
  const field = raci ? `RACI of ${nameOf(last) ?? last}` : (FIELDS[last] ?? last);
  if (kind === 'moved') return `${prefix}${field} rearranged`;
  if (last === 'body' || last === 'notes') {
    // A picture or a line has no words to quote.
    if (!change.before && !change.after) return `${prefix}${field} changed`;
    if (kind === 'added') return `${prefix}${field}: “${clip(String(change.after ?? ''))}” added`;
    if (kind === 'removed') return `${prefix}${field}: “${clip(String(change.before ?? ''))}” removed`;
    return `${prefix}${field}: “${clip(String(change.before))}” → “${clip(String(change.after))}”`;
  }
  if (last === 'to') {
    const target = (to: unknown): string => (typeof to === 'string' ? `“${nameOf(to) ?? to}”` : 'the end');
    return `${prefix}leads to ${target(change.before)} → ${target(change.after)}`;
  }
  return `${prefix}${field} ${valueInWords(change.before, nameOf)} → ${valueInWords(change.after, nameOf)}`;
}
