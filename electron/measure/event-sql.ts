import { TIME_OF_EVENT } from '#shared/domain/counting/events';
import type { Commitment, SegmentFilter } from '#shared/model/commitment';
import { LEAD_ATTRIBUTES, type LeadEvent, type LeadTime } from '#shared/model/lead';
import { name, text } from './duckdb';

/** SQL for a moment and its precision, as known at an instant. */
export interface MomentSql {
  at: string;
  precision: string;
}

type Rules = Commitment['countingRules'];

/** A column of the ledger (milliseconds), NULL where it lies after `at`: that has not happened yet. */
function known(field: string, at: number): MomentSql {
  const happened = `${name(field)} <= ${at}`;
  return {
    at: `CASE WHEN ${happened} THEN ${name(field)} END`,
    precision: `CASE WHEN ${happened} THEN ${field}_precision END`,
  };
}

function decision(field: 'qualifiedAt' | 'disqualifiedAt', rules: Rules, at: number): MomentSql {
  if (rules.reopenedLead === 'first-decision') return known(field, at);
  return known(field === 'qualifiedAt' ? 'lastQualifiedAt' : 'lastDisqualifiedAt', at);
}

/** The same as `firstTouch` of the rules. */
function firstTouchSql(rules: Rules, at: number): MomentSql {
  const [person, machine] = [known('firstTouchAt', at), known('automatedTouchAt', at)];
  const first = `(${machine.at}) IS NULL OR (${person.at}) <= (${machine.at})`;
  const either = (part: keyof MomentSql) =>
    rules.automatedTouches === 'count'
      ? `CASE WHEN ${first} THEN ${person[part]} ELSE ${machine[part]} END`
      : `CASE WHEN (${person.at}) IS DISTINCT FROM (${machine.at}) THEN ${person[part]} END`;
  return { at: either('at'), precision: either('precision') };
}

/** The same as `eventOf` of the rules, as SQL over the ledger's columns. */
export function eventSql(event: LeadEvent, rules: Rules, at: number): MomentSql {
  if (event === 'qualified') return decision('qualifiedAt', rules, at);
  if (event === 'disqualified') return decision('disqualifiedAt', rules, at);
  if (event === 'handedOver' && rules.recycledLead === 'last-episode') {
    const first = known('handedOverAt', at);
    const last = known('lastHandedOverAt', at);
    return {
      at: `coalesce(${last.at}, ${first.at})`,
      precision: `coalesce(${last.precision}, ${first.precision})`,
    };
  }
  if (event === 'firstTouch') return firstTouchSql(rules, at);
  if (event !== 'decided') {
    const field: LeadTime = TIME_OF_EVENT[event];
    return known(field, at);
  }
  const qualified = decision('qualifiedAt', rules, at);
  if (rules.qualifyingDone === 'qualified-only') return qualified;
  const disqualified = decision('disqualifiedAt', rules, at);
  const sign = rules.reopenedLead === 'first-decision' ? '<=' : '>=';
  const wins = `(${disqualified.at}) IS NULL OR (${qualified.at}) ${sign} (${disqualified.at})`;
  return {
    at: `CASE WHEN ${wins} THEN ${qualified.at} ELSE ${disqualified.at} END`,
    precision: `CASE WHEN ${wins} THEN ${qualified.precision} ELSE ${disqualified.precision} END`,
  };
}

/** The same as `overruled` of the rules: does a decision against the lead stand? */
export function overruledSql(rules: Rules, at: number): string {
  const qualified = decision('qualifiedAt', rules, at).at;
  const disqualified = decision('disqualifiedAt', rules, at).at;
  const sign = rules.reopenedLead === 'first-decision' ? '<' : '>';
  return `coalesce((${disqualified}) ${sign} (${qualified}), false)`;
}

/** The one column that an event's moment comes from under these rules; `null` where there are several. */
export function columnOfEvent(event: LeadEvent, rules: Rules): string | null {
  if (event === 'decided') return null;
  if (event === 'handedOver') return rules.recycledLead === 'last-episode' ? null : 'handedOverAt';
  if (event === 'firstTouch' && rules.automatedTouches === 'count') return null;
  const decision = event === 'qualified' || event === 'disqualified';
  return decision && rules.reopenedLead !== 'first-decision' ? null : TIME_OF_EVENT[event];
}

/** Every column of the ledger that an event's moment can come from, under any of the rules. */
export function columnsOfEvent(event: LeadEvent): string[] {
  if (event === 'decided') return [...columnsOfEvent('qualified'), ...columnsOfEvent('disqualified')];
  if (event === 'qualified') return ['qualifiedAt', 'lastQualifiedAt', ...columnsOfEvent('disqualified')];
  if (event === 'disqualified') return ['disqualifiedAt', 'lastDisqualifiedAt'];
  if (event === 'handedOver') return ['handedOverAt', 'lastHandedOverAt'];
  if (event === 'firstTouch') return ['firstTouchAt', 'automatedTouchAt'];
  return [TIME_OF_EVENT[event]];
}

/** A lead's value of a field or further column as text. */
export function valueSql(field: string): string {
  const attribute = LEAD_ATTRIBUTES.find((known) => known === field);
  if (attribute !== undefined) return `coalesce(CAST(${name(attribute)} AS VARCHAR), '')`;
  return `coalesce(json_extract_string(segments, ${text(`$."${field.replaceAll('"', '\\"')}"`)}), '')`;
}

/** The same as `inSegment` of the rules. */
export function segmentSql(segment: readonly SegmentFilter[]): string {
  const filters = segment.map(({ field, anyOf }) => {
    const values = anyOf.map((value) => text(value.trim().toLowerCase())).join(', ');
    return `lower(trim(${valueSql(field)})) IN (${values})`;
  });
  return filters.length > 0 ? filters.join(' AND ') : 'true';
}
