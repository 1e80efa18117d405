import type { MeasuredCommitment, Period } from '#shared/contract/leads';
import { germanFinding } from '#shared/domain/compliance/german-messages';
import { findingsOf, type News } from '#shared/domain/compliance/linter';
import type { CheckedRecord } from '#shared/domain/compliance/rule';
import { RULES } from '#shared/domain/compliance/rules';
import { DRAFT, type Standing } from '#shared/domain/compliance/standing';
import { KINDS, type KindName } from '#shared/model/kinds';

/** A record with its kind's defaults. */
export function record<K extends KindName>(
  kind: K,
  id: string,
  fields: Record<string, unknown> = {},
  conflicts: readonly string[] = [],
): CheckedRecord {
  const title = typeof fields.title === 'string' ? fields.title : id;
  const view = KINDS[kind].schema.parse({ title, ...fields });
  return { id, kind, title, view, conflicts } as unknown as CheckedRecord;
}

/** In force for both teams since January, unless told. */
export const inForce = (more: Partial<NonNullable<Standing['inForce']>> = {}): Standing => ({
  ...DRAFT,
  word: 'in force',
  inForce: {
    number: 1,
    since: '2026-01-02T10:00:00.000Z',
    reviewOn: null,
    expiresOn: null,
    parties: [
      { team: 'marketing', signatories: ['anna'] },
      { team: 'sales', signatories: ['ben'] },
    ],
    unread: [],
    ...more,
  },
});

export const open = (more: Partial<NonNullable<Standing['open']>> = {}): Standing => ({
  ...DRAFT,
  word: 'proposed',
  open: {
    at: '2026-02-20T10:00:00.000Z',
    dueOn: null,
    waiting: [{ team: 'sales', signatories: ['ben'] }],
    ...more,
  },
});

const period = (status: Period['status'], at: number): Period => ({
  start: `2026-01-${String(5 + at).padStart(2, '0')}T00:00:00+01:00`,
  end: '',
  due: '',
  status,
  numerator: null,
  denominator: null,
  measured: null,
  target: null,
  explanation: `${status}.`,
});

export const measured = (
  statuses: readonly Period['status'][],
  more: Partial<MeasuredCommitment> = {},
): MeasuredCommitment => ({
  id: 'c1',
  title: 'Fifty leads',
  metric: 'count',
  target: 50,
  unit: 'leads',
  attainment: null,
  sentence: '',
  owedBy: 'marketing',
  owedTo: 'sales',
  missing: [],
  rules: [],
  course: { streak: null, trend: null, budget: null, quarters: [], outlook: null },
  periods: statuses.map(period),
  ...more,
});

const MEMBERS = new Map([
  ['anna', { name: 'Anna Berg', team: 'marketing', left: false }],
  ['ben', { name: 'Ben Okafor', team: 'sales', left: false }],
  ['cleo', { name: 'Cleo Falk', team: 'sales', left: true }],
]);

export interface Given extends News {
  today?: string;
}

/** What one rule says of these records on 1 March 2026. */
export function findings(rule: string, records: readonly CheckedRecord[], given: Given = {}) {
  const rules = RULES.filter(({ id }) => id === rule);
  if (rules.length === 0) throw new Error(`There is no rule ${rule}`);
  const found = findingsOf(rules, records, {
    ...given,
    world: {
      today: given.today ?? '2026-03-01',
      members: MEMBERS,
      teams: new Map([
        ['marketing', 'Marketing'],
        ['sales', 'Sales'],
      ]),
      ...given.world,
    },
  });
  for (const { message } of found) inGerman(rule, message);
  return found;
}

/** What has words of its own in the language of the figures: it is kept as it was told. */
const TOLD = /^commitment-(at-risk|missed)$/;

/** Every message that a test meets has its German. */
function inGerman(rule: string, message: string): void {
  const german = germanFinding(message);
  if (!TOLD.test(rule) && german === message) throw new Error(`No German for: ${message}`);
  if (/ (is|has|the|nobody|not|who) /.test(german.replace(/„[^“]*“/g, '')) && !TOLD.test(rule))
    throw new Error(`English is left in: ${german}`);
}

export const places = (rule: string, records: readonly CheckedRecord[], given: Given = {}) =>
  findings(rule, records, given).map(({ record: about, path }) => `${about} ${path ?? '-'}`);
