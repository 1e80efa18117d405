import type { Criterion, Definition } from '#shared/model/definition';
import type { Lead } from '#shared/model/lead';
import {
  attributeOf,
  type CriterionResult,
  checkCriterion,
  type DefinitionResult,
  isComplete,
  together,
} from './criteria';

/** How often a criterion was met, failed, or could not be told. */
export interface CriterionTally extends Record<CriterionResult, number> {
  id: string;
}

/** A lead as the criteria see it. */
export interface TriedLead {
  leadId: string;
  result: DefinitionResult;
  /** Ids of the criteria that it failed, and of those that could not be told. */
  failed: string[];
  unknown: string[];
  /** What sales said; null where it has not assessed the lead. */
  sales: boolean | null;
}

/** Criteria tried on leads. */
export interface TryOut {
  leads: number;
  fits: number;
  doesNotFit: number;
  undecided: number;
  /** In the definition's order; incomplete criteria are left out. */
  criteria: CriterionTally[];
  /** The criteria beside sales' own verdict, over the leads that both decided. */
  sales: { same: number; onlyCriteria: number; onlySales: number };
  /** Attributes that not one of the leads has. */
  missing: string[];
}

/** Tries a definition on leads one by one, so that no more than one has to be in memory. */
export function startTryOut({
  criteria,
  match,
}: {
  criteria: readonly Criterion[];
  match: Definition['match'];
}) {
  const checked = criteria.filter(isComplete);
  const tallies = new Map(checked.map(({ id }) => [id, { id, met: 0, failed: 0, unknown: 0 }]));
  const seen = new Set<string>();
  const found: TryOut = {
    leads: 0,
    fits: 0,
    doesNotFit: 0,
    undecided: 0,
    criteria: [...tallies.values()],
    sales: { same: 0, onlyCriteria: 0, onlySales: 0 },
    missing: [],
  };

  const beside = (result: DefinitionResult, sales: boolean | undefined): void => {
    if (sales === undefined || result === 'undecided') return;
    if ((result === 'fits') === sales) found.sales.same++;
    else if (sales) found.sales.onlySales++;
    else found.sales.onlyCriteria++;
  };

  return {
    add(lead: Lead): TriedLead {
      const results = checked.map((criterion) => {
        const result = checkCriterion(lead, criterion);
        const tally = tallies.get(criterion.id);
        if (tally) tally[result]++;
        if (!seen.has(criterion.attribute) && attributeOf(lead, criterion.attribute) !== '')
          seen.add(criterion.attribute);
        return { id: criterion.id, result };
      });
      const result = together(
        results.map((each) => each.result),
        match,
      );
      found.leads++;
      if (result === 'fits') found.fits++;
      else if (result === 'undecided') found.undecided++;
      else found.doesNotFit++;
      beside(result, lead.fit);
      const those = (wanted: CriterionResult) =>
        results.filter((each) => each.result === wanted).map(({ id }) => id);
      return {
        leadId: lead.leadId,
        result,
        failed: those('failed'),
        unknown: those('unknown'),
        sales: lead.fit ?? null,
      };
    },
    end: (): TryOut => ({
      ...found,
      missing:
        found.leads === 0
          ? []
          : [...new Set(checked.map(({ attribute }) => attribute))].filter((each) => !seen.has(each)),
    }),
  };
}
