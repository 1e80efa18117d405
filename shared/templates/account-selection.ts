import { days, hours, namesIn, processOf, step } from './parts';
import type { StarterTemplate } from './template';

/** A short list of companies that both teams work together. */
export const accountSelection: StarterTemplate = {
  id: 'account-selection',
  kind: 'process',
  title: 'Account-based target selection',
  description: 'From a long list to twenty named accounts with owners, plans and an end date.',
  version: 1,
  required: ['scope', 'trigger', 'outcome'],
  view: ({ teams }) => {
    const { marketing, sales } = namesIn(teams);
    return processOf(teams, {
      title: 'Account-based target selection',
      purpose: `${marketing} and ${sales} choose the same companies once a quarter and put their time into them together, instead of each keeping a list of its own.`,
      scope: 'New customers and growth in existing ones, with a yearly value of 25,000 € and more.',
      trigger: 'Three weeks before a quarter begins.',
      outcome: 'Twenty accounts with two owners each, a first plan, and a date on which they leave the list.',
      inputs: 'Ideal customer profile, closed deals of two years, capacity',
      outputs: 'The list of named accounts, a plan for each',
      systems: ['CRM', 'Company data', 'Shared drive'],
      steps: [
        step('long-list', 'Draw the long list', {
          raci: { operations: 'R', 'marketing-lead': 'A', 'sales-lead': 'C' },
          deadline: days(4),
          takes: days(1),
          inputs: 'Ideal customer profile, company data',
          outputs: 'At most 200 companies that fit',
          evidence: 'List with source and date',
          checklist: ['Customers marked', 'Open deals marked', 'Subsidiaries under their parent'],
        }),
        step('score', 'Score fit and timing', {
          raci: { operations: 'R', 'marketing-lead': 'A', 'account-executive': 'C' },
          deadline: days(3),
          takes: hours(4),
          inputs: 'Long list, signals of the last 90 days',
          outputs: 'The 40 highest',
          evidence: 'Points for each company',
          notes:
            'Signals count double: a new head of department, a tender, growth in the team, visits of three people to our site.',
        }),
        step('choose', 'Choose twenty together', {
          raci: {
            'sales-lead': 'AR',
            'marketing-lead': 'R',
            'account-executive': 'C',
            'campaign-manager': 'C',
          },
          deadline: days(3),
          takes: hours(2),
          inputs: 'The 40, what each account executive knows',
          outputs: 'Twenty accounts, five in reserve',
          evidence: 'List with a yes from both leads',
          notes:
            'Nobody gets more than five. An account that nobody wants to own is not taken, whatever its points.',
        }),
        step('people', 'Find the people who decide', {
          raci: { 'sales-rep': 'R', 'account-executive': 'A', 'campaign-manager': 'C' },
          deadline: days(5),
          takes: hours(2),
          inputs: 'The account, public sources',
          outputs: 'Three to five people with their part in the decision',
          evidence: 'Contacts with roles in the CRM',
          branches: [['fewer than two people found', 'choose']],
          checklist: [
            'Who feels the problem?',
            'Who decides?',
            'Who pays?',
            'Who can stop it?',
            'Source of each contact noted',
          ],
        }),
        step('plan', 'Write the plan on half a page', {
          raci: { 'account-executive': 'AR', 'campaign-manager': 'R', 'content-manager': 'C' },
          deadline: days(3),
          takes: hours(1),
          inputs: 'People, problem, proof',
          outputs: 'One problem, one message, six touches by two teams',
          evidence: 'Plan at the account',
        }),
        step('work', 'Work the plan for six weeks', {
          raci: {
            'account-executive': 'AR',
            'campaign-manager': 'R',
            'sales-rep': 'R',
            'marketing-lead': 'I',
          },
          deadline: days(30),
          takes: days(5),
          inputs: 'The plan',
          outputs: 'Conversations with two people at each account',
          evidence: 'Touches and replies in the CRM',
        }),
        step('decide', 'Keep, change or let go', {
          raci: {
            'sales-lead': 'AR',
            'marketing-lead': 'R',
            'account-executive': 'C',
            'campaign-manager': 'C',
          },
          deadline: days(3),
          takes: hours(1),
          inputs: 'Engagement of every account',
          outputs: 'Each account stays with a reason, or leaves for one of the reserve',
          evidence: 'The list with the date of the change',
        }),
      ],
      exceptions: [
        [
          'An account becomes a deal',
          'It leaves the list and makes room for one of the reserve. The plan goes to whoever leads the deal.',
        ],
        [
          'Two reps claim one company',
          'The sales lead decides within one day by who had the last conversation, not the first entry.',
        ],
        [
          'A customer is on the list',
          'The customer success manager is the second owner and hears of every touch before it happens.',
        ],
      ],
      reviewMonths: 3,
      body: `
        ## Points
        | Question | Points |
        | Fits the ideal customer profile on all criteria | 30 |
        | We have a reference in the same industry | 10 |
        | Somebody there knows somebody here | 10 |
        | New person in a deciding role within 90 days | 20 |
        | Three people on our site within 30 days | 20 |
        | Long contract with a competitor that began last year | −20 |

        ## The plan for one account
        ? Replace the example with a real account. If you cannot write the problem in one sentence, find out before you send anything.
        | Line | Example |
        | Problem | Opens two warehouses this year, plans deliveries in tables |
        | Message | “The third warehouse is where tables stop working.” |
        | People | Head of logistics (feels it), managing director (decides), head of IT (can stop it) |
        | Proof | A customer with four warehouses, figures of one year |
        | Touches | Letter with the case, two calls, invitation to a table of eight, reply to their post, visit |
        | Done when | A meeting with two of the three people |
        | Leaves the list on | Last Friday of the quarter |

        ## How we see that it works
        - Accounts with conversations with two people after six weeks: 10 of 20.
        - Accounts with an open deal after a quarter: 4 of 20.
        - Value of those deals against the hours of both teams. Single leads from these accounts are not counted for either team alone.
      `,
    });
  },
};
