import { by, days, hours, namesIn, processOf, step } from './parts';
import type { StarterTemplate } from './template';

/** Scoring that both teams wrote, so that "qualified" means one thing. */
export const leadQualification: StarterTemplate = {
  id: 'lead-qualification',
  kind: 'process',
  title: 'Lead qualification and scoring',
  description: 'Points for fit and for interest, one threshold, and a monthly look at where it was wrong.',
  version: 1,
  required: ['scope', 'trigger', 'outcome'],
  view: ({ teams }) => {
    const { marketing, sales } = namesIn(teams);
    return processOf(teams, {
      title: 'Lead qualification and scoring',
      purpose: `Every new lead gets the same two questions: can we help this company, and does this person want something now? ${sales} sees only leads where both answers are yes, and ${marketing} learns from the ones that were wrong.`,
      scope:
        'New inbound leads and known contacts that show fresh interest. Existing customers and partners are left out.',
      trigger: 'A form, a reply, an event contact, or a score that rises by 10 points in a week.',
      outcome:
        'The lead is qualified for hand-over, kept for nurture, or closed with a reason, within one working day.',
      inputs: 'Form answers, company data, behaviour on the site and in e-mails',
      outputs: 'A lead with a fit grade, an interest score and a status',
      systems: ['Marketing automation', 'CRM'],
      steps: [
        step('complete', 'Complete the company data', {
          raci: { 'campaign-manager': 'R', 'marketing-lead': 'A', operations: 'C' },
          deadline: hours(4),
          takes: hours(0.25),
          inputs: 'The form or contact list',
          outputs: 'Company size, industry, country and role known',
          evidence: 'The four fields in the CRM are filled',
          checklist: [
            'Company found by its domain',
            'Free mail address: company asked for',
            'Duplicate merged',
          ],
          notes:
            'Do not ask the lead for what a company register or their own site says. Two questions on a form are worth more than ten that are answered falsely.',
        }),
        step('grade-fit', 'Grade the fit from A to D', {
          raci: { 'campaign-manager': 'R', 'marketing-lead': 'A', 'sales-lead': 'C' },
          deadline: hours(1),
          takes: hours(0.1),
          inputs: 'Company data, the ideal customer profile',
          outputs: 'A fit grade',
          evidence: 'The grade with its points, set by rule',
          branches: [['grade D', 'close']],
          notes:
            'A is 40 points and more, B 25 to 39, C 10 to 24, D below 10. The table stands below. A person may lower a grade with a reason, never raise it.',
        }),
        step('score-interest', 'Score the interest', {
          raci: { 'campaign-manager': 'R', 'marketing-lead': 'A' },
          deadline: hours(1),
          takes: hours(0.1),
          inputs: 'Visits, downloads, replies of the last 30 days',
          outputs: 'An interest score',
          evidence: 'The score and the actions behind it',
          notes:
            'Points halve after 30 days without activity. Somebody who read everything in March is not interested in September.',
        }),
        step('decide', 'Qualify, nurture or close', {
          raci: { 'campaign-manager': 'R', 'marketing-lead': 'A', 'sales-lead': 'I' },
          deadline: hours(2),
          takes: hours(0.25),
          inputs: 'Grade and score',
          outputs: 'A status with its reason',
          evidence: 'Status and date in the CRM',
          branches: [
            ['A or B with 30 points and more', 'ready'],
            ['A, B or C below 30 points', 'nurture'],
          ],
          goesOn: false,
          notes:
            'An explicit wish to talk qualifies an A or B at once, whatever the score. A C that asks for a call is answered by mail first.',
        }),
        step('ready', 'Mark as qualified and hand over', {
          raci: { 'campaign-manager': 'R', 'marketing-lead': 'A', 'sales-rep': 'I' },
          deadline: by('MO', '09:00'),
          takes: hours(0.25),
          inputs: 'Qualified leads',
          outputs: 'Leads in the Monday hand-over',
          evidence: 'Hand-over date set by the CRM',
          branches: [['handed over', 'review']],
          goesOn: false,
        }),
        step('nurture', 'Put into the fitting nurture track', {
          raci: { 'campaign-manager': 'AR' },
          deadline: days(1),
          takes: hours(0.1),
          inputs: 'Leads that fit but do not ask yet',
          outputs: 'Leads in a track with an end date',
          evidence: 'Track and start date in marketing automation',
          branches: [['in a track', 'review']],
          goesOn: false,
        }),
        step('close', 'Close with a reason', {
          raci: { 'campaign-manager': 'AR', 'sales-lead': 'I' },
          deadline: days(1),
          takes: hours(0.1),
          inputs: 'Leads that do not fit',
          outputs: 'Closed leads that get a polite answer',
          evidence: 'Reason from the agreed list',
          notes:
            '> Thank you for your interest. We work with companies of 50 people and more, so we are not the right choice for you today. The guide you asked for is attached and yours to keep.',
        }),
        step('review', 'Correct the scoring together', {
          raci: { 'marketing-lead': 'R', 'sales-lead': 'AR', 'campaign-manager': 'C', operations: 'C' },
          deadline: days(20),
          takes: hours(1),
          inputs: 'Twenty rejected leads and ten won deals of the last month',
          outputs: 'At most two changed rules, with the date they count from',
          evidence: 'Minutes with the leads that were looked at',
          checklist: [
            'Rejected leads with high scores',
            'Won deals with low scores',
            'Rules that never fired',
          ],
        }),
      ],
      exceptions: [
        [
          'An existing customer fills in a form',
          'The request goes to the customer’s own contact on the same day and gets no score.',
        ],
        [
          'A competitor or student',
          'Closed as no prospect, without an answer from sales. The download stays allowed.',
        ],
        [
          'Several people of one company within two weeks',
          'One lead carries the company’s points together; the others are linked to it.',
        ],
      ],
      reviewMonths: 3,
      body: `
        ## Fit: what the company is
        ? Replace the numbers with those of your last twenty won deals. Keep the table short: a rule that never changes a decision costs trust and gives nothing.
        | Question | Points |
        | 50 to 500 people | 20 |
        | 501 to 2,000 people | 10 |
        | An industry that we have two references in | 10 |
        | A country that we sell and support in | 10 |
        | Role decides or recommends | 10 |
        | Free mail address, no company named | −20 |

        ## Interest: what the person does
        | Action in the last 30 days | Points |
        | Asks for a call, a price or a demo | 40 |
        | Visits the price page twice | 15 |
        | Attends a webinar to the end | 15 |
        | Downloads a comparison or a case study | 10 |
        | Opens three e-mails | 5 |
        | Visits only the careers page | −30 |

        ## Two examples
        **Qualified.** A head of logistics at a company of 180 people downloads a case study, comes back twice to the prices and attends the webinar. Fit 50, interest 40: grade A, handed over on Monday.

        **Not yet.** An assistant at a company of 1,200 people downloads three guides on one afternoon. Fit 20, interest 30: grade C. She stays in nurture until somebody who decides shows up.

        ## What counts as wrong
        - ${sales} rejects a qualified lead for a reason that the table should have caught.
        - A deal is won that the table would have closed.
        - Two people grade the same lead differently: then the rule is unclear, not the people.
      `,
    });
  },
};
