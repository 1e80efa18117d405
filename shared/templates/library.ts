import { accountSelection } from './account-selection';
import { battleCard } from './battle-card';
import { buyerPersona } from './buyer-persona';
import { callScript } from './call-script';
import { campaignLaunch } from './campaign-launch';
import { contentRequest } from './content-request';
import { contentTurnaroundAgreement } from './content-turnaround-agreement';
import { customerHandOver } from './customer-hand-over';
import { dataQualityAgreement } from './data-quality-agreement';
import { STARTER_WORDS } from './definitions/library';
import { demoScript } from './demo-script';
import { discountRequest } from './discount-request';
import { emailSequence } from './email-sequence';
import { eventFollowUp } from './event-follow-up';
import { idealCustomerProfile } from './ideal-customer-profile';
import { inboundEnquiry } from './inbound-enquiry';
import { leadHandOver } from './lead-hand-over';
import { leadQualification } from './lead-qualification';
import { leadRecycling } from './lead-recycling';
import { marketingPlaybook } from './marketing-playbook';
import { marketingSalesAgreement } from './marketing-sales-agreement';
import { objectionHandling } from './objection-handling';
import { offerAnnouncement } from './offer-announcement';
import { onboardingRep } from './onboarding-rep';
import { pipelineReview } from './pipeline-review';
import { qualificationFramework } from './qualification-framework';
import { salesPlaybook } from './sales-playbook';
import { speedToLeadAgreement } from './speed-to-lead-agreement';
import type { StarterTemplate, TemplatePurpose } from './template';
import { weeklyLeadReview } from './weekly-lead-review';
import { winLossReview } from './win-loss-review';

/** The starter library by what a template is for, in the order in which it is offered. */
const LIBRARY: Readonly<Record<TemplatePurpose, readonly StarterTemplate[]>> = {
  leads: [leadHandOver, leadQualification, inboundEnquiry, leadRecycling],
  agreements: [
    marketingSalesAgreement,
    speedToLeadAgreement,
    contentTurnaroundAgreement,
    dataQualityAgreement,
  ],
  campaigns: [campaignLaunch, offerAnnouncement, eventFollowUp, contentRequest, emailSequence],
  customers: [idealCustomerProfile, buyerPersona, qualificationFramework, accountSelection, winLossReview],
  selling: [callScript, demoScript, objectionHandling, battleCard, discountRequest, customerHandOver],
  teams: [salesPlaybook, marketingPlaybook, weeklyLeadReview, pipelineReview, onboardingRep],
  // The profile that is written in full takes the place of the glossary's.
  words: STARTER_WORDS.filter(({ id }) => id !== idealCustomerProfile.id),
};

/** A template of the library with what it is for. */
export type LibraryTemplate = StarterTemplate & { purpose: TemplatePurpose };

export const TEMPLATES: readonly LibraryTemplate[] = (
  Object.entries(LIBRARY) as [TemplatePurpose, readonly StarterTemplate[]][]
).flatMap(([purpose, templates]) => templates.map((template) => ({ ...template, purpose })));

export const templateOf = (id: string): LibraryTemplate | undefined =>
  TEMPLATES.find((template) => template.id === id);
