import { days, hours, namesIn, processOf, step } from './parts';
import type { StarterTemplate } from './template';

/** A campaign that sales knows before its prospects do. */
export const campaignLaunch: StarterTemplate = {
  id: 'campaign-launch',
  kind: 'process',
  title: 'Campaign brief and launch',
  description: 'One page that both teams read, a dress rehearsal, a launch day and a look back.',
  version: 1,
  required: ['scope', 'trigger', 'outcome'],
  view: ({ teams }) => {
    const { marketing, sales } = namesIn(teams);
    return processOf(teams, {
      title: 'Campaign brief and launch',
      purpose: `A campaign starts only when its goal is a number, its follow-up has names, and ${sales} has heard it first.`,
      scope:
        'Campaigns with a budget of 2,000 € or more, or that lead to follow-up by sales. Single posts and newsletters are left out.',
      trigger: 'A goal of the quarter that existing campaigns do not reach.',
      outcome:
        'The campaign has run as briefed, every lead was followed up, and we know whether to repeat it.',
      inputs: 'Goal of the quarter, capacity of sales, budget',
      outputs: 'A finished campaign, its figures, one decision',
      systems: ['Marketing automation', 'CRM', 'Advertising accounts', 'Shared drive'],
      steps: [
        step('brief', 'Write the brief on one page', {
          raci: { 'campaign-manager': 'R', 'marketing-lead': 'A', 'sales-lead': 'C' },
          deadline: days(5),
          takes: hours(4),
          inputs: 'Goal, audience, offer, budget',
          outputs: 'The brief below, filled in',
          evidence: 'Brief with a date in the shared drive',
          checklist: [
            'Goal as a number with a date',
            'Who follows up, by name',
            'What ends the campaign early',
          ],
        }),
        step('agree', 'Agree the brief with sales', {
          raci: { 'marketing-lead': 'R', 'sales-lead': 'AR', 'campaign-manager': 'C' },
          deadline: days(3),
          takes: hours(1),
          inputs: 'The brief, the capacity of the next six weeks',
          outputs: 'A yes, a no, or a smaller campaign',
          evidence: 'Both leads have noted their yes',
          branches: [['not enough capacity, or no fit', 'brief']],
          notes:
            'Ask: *How many leads a week can you work from this, and what will you stop doing?* If the answer is none, the start moves.',
        }),
        step('make', 'Make texts, pages and mails', {
          raci: { 'content-manager': 'R', 'campaign-manager': 'A', 'sales-rep': 'C' },
          deadline: days(10),
          takes: days(6),
          inputs: 'Agreed brief',
          outputs: 'Landing page, mails, advertisements, call notes',
          evidence: 'Everything linked in the brief',
          checklist: [
            'One rep has read the call notes aloud',
            'Consent text checked',
            'Pictures are ours to use',
          ],
        }),
        step('rehearse', 'Rehearse the whole way', {
          raci: { 'campaign-manager': 'R', 'marketing-lead': 'A', operations: 'R', 'sales-rep': 'C' },
          deadline: days(2),
          takes: hours(2),
          inputs: 'Page, form, rules',
          outputs: 'A test lead that reached a rep',
          evidence: 'The test lead with source and campaign in the CRM',
          checklist: [
            'Form on a telephone',
            'Source arrives in the CRM',
            'Owner is set',
            'Mail looks right in three programs',
            'Way to unsubscribe works',
          ],
          branches: [['something is broken', 'make']],
        }),
        step('tell', 'Tell sales before anyone else', {
          raci: { 'campaign-manager': 'R', 'marketing-lead': 'A', 'sales-rep': 'I', 'sales-lead': 'I' },
          deadline: days(2),
          takes: hours(0.5),
          inputs: 'What the prospect will see, and when',
          outputs: 'Every rep knows the offer, the first sentence and three likely questions',
          evidence: 'Acknowledged by each rep',
        }),
        step('launch', 'Launch, and stay near it', {
          raci: { 'campaign-manager': 'R', 'marketing-lead': 'A', 'sales-lead': 'I' },
          deadline: days(1),
          takes: days(1),
          inputs: 'Everything rehearsed',
          outputs: 'A running campaign',
          evidence: 'First real lead seen in the CRM',
          notes:
            'Launch on a Tuesday or Wednesday before 11:00. Never on the day before a holiday: nobody is there when it breaks.',
        }),
        step('steer', 'Steer every week', {
          raci: { 'campaign-manager': 'R', 'marketing-lead': 'A', 'sales-lead': 'C' },
          deadline: days(5),
          takes: hours(1),
          inputs: 'Cost, leads, fit, first conversations',
          outputs: 'Go on, change one thing, or stop',
          evidence: 'One line a week in the brief',
          branches: [['runs on', 'steer']],
          notes: 'Stop when two weeks in a row cost more than twice the planned amount for a lead that fits.',
        }),
        step('look-back', 'Look back and decide', {
          raci: { 'marketing-lead': 'R', 'sales-lead': 'AR', 'campaign-manager': 'C', 'sales-rep': 'C' },
          deadline: days(20),
          takes: hours(1),
          inputs: 'Figures after 30 days, three calls with leads',
          outputs: 'Repeat, change or bury; one thing learned',
          evidence: 'Decision in the brief',
        }),
      ],
      exceptions: [
        [
          'A campaign that reacts to news',
          'Brief and rehearsal shrink to half a day; telling sales first does not.',
        ],
        [
          'Leads exceed capacity',
          `${marketing} lowers the spending the same day. ${sales} answers people who asked for a call first.`,
        ],
        [
          'Something untrue was published',
          'The campaign lead takes it down at once, then tells both leads. A correction goes out within one working day.',
        ],
      ],
      reviewMonths: 6,
      body: `
        ## The brief
        ? Fill this in first, in full sentences. If a line is hard to fill in, that is the part of the campaign that is not ready.
        | Question | Answer |
        | Goal | 60 leads that fit and 12 sales-qualified leads by 30 June |
        | Who | Heads of logistics, 50 to 500 people, Germany and Austria |
        | Their problem, in their words | “I learn of a late delivery from the customer.” |
        | Our offer | A free check of ten past deliveries, with a report in three days |
        | Proof | Two customers cut late deliveries by a third |
        | Ways | Mail to 1,800 contacts, search advertisements, one webinar |
        | Budget | 6,000 €, of which 4,000 € for advertisements |
        | Start and end | 4 May to 12 June |
        | Follow-up | Who: [fill in: names of the reps who follow up]. Within 8 working hours. |
        | Stops early when | A lead that fits costs more than 200 € two weeks in a row |

        ## What a rep needs on launch day
        - What the prospect saw, as a picture.
        - The first sentence: “You asked for the delivery check. Which ten deliveries shall we look at?”
        - Three likely questions with answers: what it costs afterwards, where the data go, how long it takes.
        - What we do *not* promise: no integration within the check.

        ## The figures that count
        Leads that fit, cost of each, share that sales accepts, sales-qualified leads after 30 days, revenue after 180 days. Clicks and opens help to find a fault. They are not the goal.
      `,
    });
  },
};
