import { actionOverdue } from './action-overdue';
import { agreementExpiring } from './agreement-expiring';
import { agreementUnsigned } from './agreement-unsigned';
import { brokenLink } from './broken-link';
import { commitmentAtRisk } from './commitment-at-risk';
import { commitmentMissed } from './commitment-missed';
import { commitmentNotMeasurable } from './commitment-not-measurable';
import { decisionWithoutOwner } from './decision-without-owner';
import { definitionConflict } from './definition-conflict';
import { definitionNotAgreed } from './definition-not-agreed';
import { errorBudgetSpent } from './error-budget-spent';
import { evidenceMissing } from './evidence-missing';
import { flowBroken } from './flow-broken';
import { leadsRejectedWithoutReason } from './leads-rejected-without-reason';
import { loadAboveCapacity } from './load-above-capacity';
import { noData } from './no-data';
import { noOwner } from './no-owner';
import { offerNotAnnounced } from './offer-not-announced';
import { offerOutdated } from './offer-outdated';
import { offerUnknown } from './offer-unknown';
import { offerWithoutFeedback } from './offer-without-feedback';
import { overloadedAccountable } from './overloaded-accountable';
import { ownerGone } from './owner-gone';
import { participantGone } from './participant-gone';
import { pastReview } from './past-review';
import { processNotAgreed } from './process-not-agreed';
import { processNotRun } from './process-not-run';
import { processPastReview } from './process-past-review';
import { proposalOverdue } from './proposal-overdue';
import { questionUnanswered } from './question-unanswered';
import { raciIntegrity } from './raci-integrity';
import { requestUnanswered } from './request-unanswered';
import { requiredFields } from './required-fields';
import { rivalVersions } from './rival-versions';
import { roleWithoutPeople } from './role-without-people';
import type { Rule } from './rule';
import { runAssigneeGone } from './run-assignee-gone';
import { signatoryGone } from './signatory-gone';
import { stepLate } from './step-late';
import { stepWithoutDeadline } from './step-without-deadline';
import { stepWithoutEvidence } from './step-without-evidence';
import { templateOutdated } from './template-outdated';
import { termUndefined } from './term-undefined';
import { touchpointSkipped } from './touchpoint-skipped';
import { touchpointWithoutRhythm } from './touchpoint-without-rhythm';
import { unreadVersion } from './unread-version';
import { unresolvedConflict } from './unresolved-conflict';

/** Every rule: the eight that are on from the beginning first, then by cause, gravest first. */
export const RULES: readonly Rule[] = [
  requiredFields,
  raciIntegrity,
  stepWithoutDeadline,
  noOwner,
  commitmentNotMeasurable,
  commitmentMissed,
  agreementUnsigned,
  pastReview,
  ownerGone,
  flowBroken,
  processNotAgreed,
  brokenLink,
  processPastReview,
  stepWithoutEvidence,
  processNotRun,
  stepLate,
  evidenceMissing,
  runAssigneeGone,
  templateOutdated,
  unresolvedConflict,
  definitionConflict,
  definitionNotAgreed,
  proposalOverdue,
  decisionWithoutOwner,
  touchpointSkipped,
  actionOverdue,
  touchpointWithoutRhythm,
  leadsRejectedWithoutReason,
  unreadVersion,
  questionUnanswered,
  participantGone,
  requestUnanswered,
  offerOutdated,
  offerNotAnnounced,
  offerUnknown,
  offerWithoutFeedback,
  termUndefined,
  loadAboveCapacity,
  overloadedAccountable,
  roleWithoutPeople,
  rivalVersions,
  errorBudgetSpent,
  signatoryGone,
  agreementExpiring,
  noData,
  commitmentAtRisk,
];
