import { type Criterion, CriterionOperator, type Definition } from '#shared/model/definition';
import { LEAD_ATTRIBUTES, LEAD_TIMES, type Lead } from '#shared/model/lead';

/** Whether a lead meets a criterion; `unknown` where the lead does not say enough. */
export type CriterionResult = 'met' | 'failed' | 'unknown';

/** Whether a lead is what a definition says; `undecided` where what is unknown could turn it. */
export type DefinitionResult = 'fits' | 'does not fit' | 'undecided';

type Asked = Pick<Criterion, 'attribute' | 'operator' | 'value'>;

const DAY = 86_400_000;

const plain = (text: string): string => text.trim().toLowerCase();

/** Operators that ask only whether there is a value. */
export const asksNoValue = (operator: CriterionOperator): boolean =>
  operator === 'known' || operator === 'unknown';

/** Whether a criterion says enough to be computed. */
export const isComplete = ({ attribute, operator, value }: Asked): boolean =>
  attribute.trim() !== '' && (asksNoValue(operator) || value.trim() !== '');

/** The lead's own field of that name, written as people write it: `Rejection reason` is `rejectionReason`. */
const fieldNamed = <T extends string>(fields: readonly T[], attribute: string): T | undefined => {
  const wanted = plain(attribute).replaceAll(/[\s_-]/g, '');
  return fields.find((field) => field.toLowerCase() === wanted);
};

/** What a lead says of an attribute: a field, a time (ISO 8601), or a further column, found without regard to case. */
export function attributeOf(lead: Lead, attribute: string): string {
  const field = fieldNamed(LEAD_ATTRIBUTES, attribute);
  const own = field && lead[field];
  if (own !== undefined) return typeof own === 'boolean' ? (own ? 'yes' : 'no') : String(own);
  const time = fieldNamed(LEAD_TIMES, attribute);
  if (time) return lead[time] ? new Date(lead[time].at).toISOString() : '';
  const wanted = plain(attribute);
  const column =
    lead.segments[attribute] ?? Object.entries(lead.segments).find(([name]) => plain(name) === wanted)?.[1];
  return column?.trim() ?? '';
}

/** `1,200 people` is 1200; undefined where a text does not begin with a number. */
export function numberIn(text: string): number | undefined {
  const found = /^[^\d+-]?\s*([+-]?\d[\d\s'’]*(?:,\d{3})*(?:[.,]\d+)?)/.exec(text.trim());
  if (!found?.[1]) return undefined;
  const digits = found[1].replaceAll(/[\s'’]/g, '').replaceAll(/,(?=\d{3}(?:\D|$))/g, '');
  const value = Number(digits.replace(',', '.'));
  return Number.isFinite(value) ? value : undefined;
}

const several = (value: string): string[] => value.split(/[,;]/).map(plain).filter(Boolean);

function same(a: string, b: string): boolean {
  if (plain(a) === plain(b)) return true;
  const yes = ['yes', 'true', 'ja'];
  const no = ['no', 'false', 'nein'];
  return [yes, no].some((words) => words.includes(plain(a)) && words.includes(plain(b)));
}

function compare(value: string, wanted: string, holds: (a: number, b: number) => boolean): CriterionResult {
  const [a, b] = [numberIn(value), numberIn(wanted)];
  if (a === undefined || b === undefined) return 'unknown';
  return holds(a, b) ? 'met' : 'failed';
}

function withinDays(lead: Lead, value: string, days: string): CriterionResult {
  const at = Date.parse(value);
  const from = (lead.handedOverAt ?? lead.createdAt)?.at;
  const most = numberIn(days);
  if (Number.isNaN(at) || from === undefined || most === undefined) return 'unknown';
  return from - at <= most * DAY ? 'met' : 'failed';
}

const verdict = (holds: boolean): CriterionResult => (holds ? 'met' : 'failed');

/** Checks one criterion on one lead. */
export function checkCriterion(lead: Lead, { attribute, operator, value: wanted }: Asked): CriterionResult {
  const value = attributeOf(lead, attribute);
  if (operator === 'known') return verdict(value !== '');
  if (operator === 'unknown') return verdict(value === '');
  if (value === '') return 'unknown';
  switch (operator) {
    case 'is':
      return verdict(same(value, wanted));
    case 'is not':
      return verdict(!same(value, wanted));
    case 'at least':
      return compare(value, wanted, (a, b) => a >= b);
    case 'at most':
      return compare(value, wanted, (a, b) => a <= b);
    case 'one of':
      return verdict(several(wanted).some((each) => same(value, each)));
    case 'none of':
      return verdict(!several(wanted).some((each) => same(value, each)));
    case 'contains':
      return verdict(plain(value).includes(plain(wanted)));
    case 'within days':
      return withinDays(lead, value, wanted);
  }
}

/** What came of each criterion, taken together: `all` has to hold, or `any`. */
export function together(results: readonly CriterionResult[], match: Definition['match']): DefinitionResult {
  if (results.length === 0) return 'undecided';
  const [turns, answer, other] =
    match === 'all'
      ? (['failed', 'does not fit', 'fits'] as const)
      : (['met', 'fits', 'does not fit'] as const);
  if (results.includes(turns)) return answer;
  return results.includes('unknown') ? 'undecided' : other;
}

/** The operators in the order in which they are offered. */
export const OPERATORS = CriterionOperator.options;
