import { STARTER_WORDS } from '../definitions/library';
import type { Sentences } from '../translated';
import { accountSelectionDe } from './account-selection';
import { battleCardDe } from './battle-card';
import { buyerPersonaDe } from './buyer-persona';
import { callScriptDe } from './call-script';
import { campaignLaunchDe } from './campaign-launch';
import { contentRequestDe } from './content-request';
import { contentTurnaroundAgreementDe } from './content-turnaround-agreement';
import { customerHandOverDe } from './customer-hand-over';
import { dataQualityAgreementDe } from './data-quality-agreement';
import { fitDe } from './definitions/fit';
import { stagesDe } from './definitions/stages';
import { timeDe } from './definitions/time';
import { demoScriptDe } from './demo-script';
import { discountRequestDe } from './discount-request';
import { emailSequenceDe } from './email-sequence';
import { eventFollowUpDe } from './event-follow-up';
import { idealCustomerProfileDe } from './ideal-customer-profile';
import { inboundEnquiryDe } from './inbound-enquiry';
import { leadHandOverDe } from './lead-hand-over';
import { leadQualificationDe } from './lead-qualification';
import { leadRecyclingDe } from './lead-recycling';
import { marketingPlaybookDe } from './marketing-playbook';
import { marketingSalesAgreementDe } from './marketing-sales-agreement';
import { objectionHandlingDe } from './objection-handling';
import { offerAnnouncementDe } from './offer-announcement';
import { onboardingRepDe } from './onboarding-rep';
import { pipelineReviewDe } from './pipeline-review';
import { qualificationFrameworkDe } from './qualification-framework';
import { salesPlaybookDe } from './sales-playbook';
import { speedToLeadAgreementDe } from './speed-to-lead-agreement';
import { weeklyLeadReviewDe } from './weekly-lead-review';
import { winLossReviewDe } from './win-loss-review';

/** Every word of the glossary, and the headings that all of them have. */
const WORDS_DE: Sentences = {
  'Why we need the word': 'Warum wir das Wort brauchen',
  'This counts': 'Das zählt',
  'This does not': 'Das zählt nicht',
  ...stagesDe,
  ...fitDe,
  ...timeDe,
};

/** The library in German, a catalogue for each template by its id. */
export const CATALOGUES_DE: Readonly<Record<string, Sentences>> = {
  ...Object.fromEntries(STARTER_WORDS.map(({ id }) => [id, WORDS_DE])),
  'account-selection': accountSelectionDe,
  'battle-card': battleCardDe,
  'buyer-persona': buyerPersonaDe,
  'call-script': callScriptDe,
  'campaign-launch': campaignLaunchDe,
  'content-request': contentRequestDe,
  'content-turnaround-agreement': contentTurnaroundAgreementDe,
  'customer-hand-over': customerHandOverDe,
  'data-quality-agreement': dataQualityAgreementDe,
  'demo-script': demoScriptDe,
  'discount-request': discountRequestDe,
  'email-sequence': emailSequenceDe,
  'event-follow-up': eventFollowUpDe,
  'ideal-customer-profile': idealCustomerProfileDe,
  'inbound-enquiry': inboundEnquiryDe,
  'lead-hand-over': leadHandOverDe,
  'lead-qualification': leadQualificationDe,
  'lead-recycling': leadRecyclingDe,
  'marketing-playbook': marketingPlaybookDe,
  'marketing-sales-agreement': marketingSalesAgreementDe,
  'objection-handling': objectionHandlingDe,
  'offer-announcement': offerAnnouncementDe,
  'onboarding-rep': onboardingRepDe,
  'pipeline-review': pipelineReviewDe,
  'qualification-framework': qualificationFrameworkDe,
  'sales-playbook': salesPlaybookDe,
  'speed-to-lead-agreement': speedToLeadAgreementDe,
  'weekly-lead-review': weeklyLeadReviewDe,
  'win-loss-review': winLossReviewDe,
};
