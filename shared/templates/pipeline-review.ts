import { by, days, hours, namesIn, processOf, step } from './parts';
import type { StarterTemplate } from './template';

/** Forty-five minutes a week that end with next steps. */
export const pipelineReview: StarterTemplate = {
  id: 'pipeline-review',
  kind: 'process',
  title: 'Pipeline review',
  description:
    'A weekly meeting of 45 minutes that finds stuck deals and missing leads, and ends in next steps.',
  version: 1,
  required: ['scope', 'trigger', 'outcome'],
  view: ({ teams }) => {
    const { marketing, sales } = namesIn(teams);
    return processOf(teams, {
      title: 'Pipeline review',
      purpose: `Once a week ${sales} looks honestly at what will close, and ${marketing} learns early where leads are missing in six weeks.`,
      scope:
        'Open deals that should close within 90 days, and the leads that should become deals in the next quarter.',
      trigger: 'Every Tuesday at 9:30.',
      outcome:
        'Every deal has a next step with a date that the customer knows, and the forecast has changed only for a reason.',
      inputs: 'Open deals, leads by week, last forecast',
      outputs: 'Next steps, a forecast with two numbers, one request to marketing',
      systems: ['CRM', 'Forecast sheet'],
      steps: [
        step('clean', 'Clean up your own deals', {
          raci: { 'account-executive': 'R', 'sales-lead': 'A' },
          deadline: by('MO', '16:00'),
          takes: hours(0.5),
          inputs: 'Own open deals',
          outputs: 'Stage, amount, close date and next step are right',
          evidence: 'No deal with a date in the past',
          checklist: [
            'Next step has a date',
            'The customer knows of it',
            'Close date is theirs, not ours',
            'Who decides is named',
          ],
        }),
        step('figures', 'Prepare the figures', {
          raci: { operations: 'R', 'sales-lead': 'A' },
          deadline: by('MO', '17:30'),
          takes: hours(0.5),
          inputs: 'CRM as of Monday 16:00',
          outputs: 'One page: forecast, changes since last week, deals older than twice the usual time',
          evidence: 'Page sent to everybody who attends',
        }),
        step('changes', 'Look at what changed (10 minutes)', {
          raci: { 'sales-lead': 'AR', 'account-executive': 'R', 'marketing-lead': 'I' },
          deadline: by('TU', '09:40'),
          takes: hours(0.25),
          inputs: 'The page',
          outputs: 'Each change has a reason in one sentence',
          evidence: 'Reasons on the page',
        }),
        step('stuck', 'Work on three stuck deals (20 minutes)', {
          raci: { 'account-executive': 'R', 'sales-lead': 'A', 'sales-rep': 'C', 'marketing-lead': 'C' },
          deadline: by('TU', '10:00'),
          takes: hours(0.5),
          inputs: 'The three largest deals without movement for 14 days',
          outputs: 'One new step each, or the deal is closed',
          evidence: 'Step and date in the CRM during the meeting',
          branches: [['no step that the customer would agree to', 'close']],
          notes:
            'Ask: *Who at the customer’s would be unhappy if this did not happen?* If nobody comes to mind, it is not a deal.',
        }),
        step('ahead', 'Look six weeks ahead (10 minutes)', {
          raci: { 'marketing-lead': 'R', 'sales-lead': 'AR', 'campaign-manager': 'C' },
          deadline: by('TU', '10:10'),
          takes: hours(0.25),
          inputs: 'Leads of the last four weeks, conversion, goal of the next quarter',
          outputs: 'One request: more, fewer or other leads',
          evidence: 'Request with an owner',
        }),
        step('end', 'Read the steps aloud (5 minutes)', {
          raci: { 'sales-lead': 'AR', 'account-executive': 'R', operations: 'R' },
          deadline: by('TU', '10:15'),
          takes: hours(0.1),
          inputs: 'Notes',
          outputs: 'Everybody has heard who does what by when',
          evidence: 'Steps sent within one hour',
          goesOn: false,
          branches: [['read', null]],
        }),
        step('close', 'Close what is no deal', {
          raci: { 'account-executive': 'R', 'sales-lead': 'A', 'campaign-manager': 'I' },
          deadline: days(1),
          takes: hours(0.25),
          inputs: 'Deals without a step',
          outputs: 'Closed with a reason, or back to nurture',
          evidence: 'Reason in the CRM',
        }),
      ],
      exceptions: [
        ['A holiday on Tuesday', 'The meeting moves to Wednesday at the same time, the clean-up to Tuesday.'],
        ['Fewer than five open deals', 'The three stuck deals are left out; the time goes to the leads.'],
        [
          'The sales lead is away',
          'The longest-serving account executive leads the meeting. It is not cancelled.',
        ],
      ],
      reviewMonths: 6,
      body: `
        ## What the stages mean
        ? A stage is something the customer did. Change the words to yours, and keep it that way.
        | Stage | The customer has | Chance we count with |
        | Qualified | Named a problem, a person who decides and a time | 10 % |
        | Need agreed | Confirmed our summary in writing | 25 % |
        | Offer | Asked for it and named what they compare | 50 % |
        | Verbal yes | Named the day of signature and what is missing | 80 % |

        ## Two numbers, not one
        - **Safe:** deals with a verbal yes, in full.
        - **Likely:** safe, and every other deal times its chance.
        - Whoever changes a number by more than 10 % in a week says why in one sentence.

        ## Enough in the pipeline?
        Goal of the next quarter 200,000 €, one in four deals won: 800,000 € of open deals are needed at its beginning. With an average deal of 20,000 € that is 40 deals; with 20 % of leads becoming sales-qualified and half of those a deal, 400 leads. ${marketing} hands over 50 a week, so eight weeks are enough.

        ## What this meeting is not
        No reading out of all deals, no blame for a lost one, no new discounts. Whoever did not clean up by Monday 16:00 brings breakfast.
      `,
    });
  },
};
