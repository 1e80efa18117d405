import type { Definition } from '#shared/model/definition';
import type { Lead } from '#shared/model/lead';
import {
  attributeOf,
  type CriterionResult,
  checkCriterion,
  type DefinitionResult,
  isComplete,
  together,
} from './criteria';

/** A criterion as one lead meets it. */
export interface CheckedCriterion {
  id: string;
  /** What the lead says; empty where it says nothing. */
  value: string;
  result: CriterionResult;
}

/** One lead as a definition sees it. */
export interface CheckedLead {
  leadId: string;
  result: DefinitionResult;
  /** In the definition's order; incomplete criteria are left out. */
  criteria: CheckedCriterion[];
  /** What sales said; null where it has not assessed the lead. */
  sales: boolean | null;
}

/** Checks one lead, criterion by criterion, with what it says of each. */
export function checkLead(
  { criteria, match }: Pick<Definition, 'criteria' | 'match'>,
  lead: Lead,
): CheckedLead {
  const checked = criteria.filter(isComplete).map((criterion) => ({
    id: criterion.id,
    value: attributeOf(lead, criterion.attribute),
    result: checkCriterion(lead, criterion),
  }));
  return {
    leadId: lead.leadId,
    result: together(
      checked.map(({ result }) => result),
      match,
    ),
    criteria: checked,
    sales: lead.fit ?? null,
  };
}
