import { agreementUnsigned } from './agreement-unsigned';
import { commitmentMissed } from './commitment-missed';
import { commitmentNotMeasurable } from './commitment-not-measurable';
import { noOwner } from './no-owner';
import { pastReview } from './past-review';
import { raciIntegrity } from './raci-integrity';
import { requiredFields } from './required-fields';
import type { Rule } from './rule';
import { stepWithoutDeadline } from './step-without-deadline';

/** The rules that are on from the beginning, gravest first within each cause. */
export const RULES: readonly Rule[] = [
  requiredFields,
  raciIntegrity,
  stepWithoutDeadline,
  noOwner,
  commitmentNotMeasurable,
  commitmentMissed,
  agreementUnsigned,
  pastReview,
];
