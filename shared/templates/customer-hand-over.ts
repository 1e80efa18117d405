import { days, hours, namesIn, processOf, step } from './parts';
import type { StarterTemplate } from './template';

/** The customer tells their story once. */
export const customerHandOver: StarterTemplate = {
  id: 'customer-hand-over',
  kind: 'process',
  title: 'Customer hand-over to success',
  description: 'What was sold and promised, told once, and a first success within 30 days.',
  version: 1,
  required: ['scope', 'trigger', 'outcome'],
  view: ({ teams }) => {
    const { marketing, sales } = namesIn(teams);
    return processOf(teams, {
      title: 'Customer hand-over to success',
      purpose: `A new customer tells ${sales} why they bought, and never has to tell it again. Whoever looks after them knows what was promised before the first meeting.`,
      scope: 'New customers and large extensions. Renewals without change are left out.',
      trigger: 'The contract is signed.',
      outcome:
        'The customer has reached the first result that they bought for, within 30 days, and knows who to call.',
      inputs: 'Contract, notes of the sale, promises made',
      outputs: 'A success plan with dates, a customer who has begun',
      systems: ['CRM', 'Shared drive', 'Calendar'],
      steps: [
        step('sheet', 'Fill in the hand-over sheet', {
          raci: { 'account-executive': 'R', 'sales-lead': 'A', 'customer-success': 'I' },
          deadline: days(1),
          takes: hours(0.5),
          inputs: 'Notes, contract, mails with promises',
          outputs: 'The sheet below without empty lines',
          evidence: 'Sheet at the customer’s record',
          checklist: [
            'Why they bought, in their words',
            'Every promise beyond the contract',
            'Who was against it',
            'What would make them leave',
          ],
        }),
        step('accept', 'Read it and ask', {
          raci: { 'customer-success': 'AR', 'account-executive': 'C' },
          deadline: days(1),
          takes: hours(0.5),
          inputs: 'The sheet',
          outputs: 'Accepted, or back with questions',
          evidence: 'Date of acceptance',
          branches: [['something is missing', 'sheet']],
          notes:
            'Accepted means: I could run the first meeting alone. A promise that we cannot keep is raised now, not in week three.',
        }),
        step('internal', 'Speak for twenty minutes', {
          raci: { 'account-executive': 'R', 'customer-success': 'AR' },
          deadline: days(2),
          takes: hours(0.5),
          inputs: 'The sheet, open questions',
          outputs: 'Goal, first result, risks, who says what at the first meeting',
          evidence: 'Three lines on the sheet',
        }),
        step('introduce', 'Introduce in one mail', {
          raci: { 'account-executive': 'AR', 'customer-success': 'C' },
          deadline: days(1),
          takes: hours(0.25),
          inputs: 'Names, date of the first meeting',
          outputs: 'The customer knows both people and what happens next',
          evidence: 'The mail',
          notes:
            '> Congratulations on the decision. From today [name] looks after you; she knows why you chose us and what we promised. You meet on Thursday at 10. I stay your contact for the contract, and I will ask in 30 days how it goes.',
        }),
        step('kick-off', 'Hold the first meeting', {
          raci: { 'customer-success': 'AR', 'account-executive': 'R' },
          deadline: days(5),
          takes: hours(1),
          inputs: 'Sheet, draft of the success plan',
          outputs: 'Goal as a number, first result, names, dates',
          evidence: 'Plan sent within one day',
          checklist: [
            'Read the goal back to them',
            'One first result, not five',
            'Who works on it at the customer’s',
            'Day of the next talk',
          ],
        }),
        step('first-result', 'Reach the first result', {
          raci: { 'customer-success': 'AR', 'account-executive': 'I' },
          deadline: days(20),
          takes: days(3),
          inputs: 'The plan',
          outputs: 'A result that the customer confirms',
          evidence: 'Their confirmation in writing',
        }),
        step('check', 'Ask after 30 days', {
          raci: { 'account-executive': 'R', 'customer-success': 'A', 'marketing-lead': 'I' },
          deadline: days(2),
          takes: hours(0.5),
          inputs: 'Goal, first result',
          outputs: 'What went well, what was promised and did not come, whether they would recommend us',
          evidence: 'Note; a mark from 0 to 10',
        }),
      ],
      exceptions: [
        [
          'A promise that cannot be kept',
          'Sales lead and customer success tell the customer together within two working days, with what is possible instead.',
        ],
        [
          'The account executive leaves',
          'The sales lead fills in the sheet from the notes and makes the call after 30 days.',
        ],
        [
          'The customer does not begin',
          'After ten working days without a meeting the sales lead calls whoever signed.',
        ],
      ],
      reviewMonths: 6,
      body: `
        ## The hand-over sheet
        | Line | Example |
        | Why they bought | “I want to learn of a late delivery before my customer does.” |
        | Goal as a number | Late deliveries from 12 % to 8 % by December |
        | First result | All deliveries of one site visible within three weeks |
        | People | Head of logistics (uses it), managing director (signed), IT (was against it) |
        | Promised beyond the contract | Import of two years, done by us; a second training |
        | Not promised, but hoped for | A connection to their telephone system |
        | Contract | 24 months, 490 € a month, ends 30 April 2028 |
        | Would make them leave | Another system of the group next year |
        | May we name them? | Asked on 3 May: after the first result |

        ## What comes back
        ? The loop back is what this process is for. Leave it out and the same wrong promises are sold again next month.
        - ${sales} learns every month which promises cost the most time after the sale.
        - ${marketing} learns which reasons to buy came true. Only those go into the next campaign.
        - Customers with 9 or 10 after 30 days are asked for a reference; those with 6 or less get a call the same week.

        ## Figures
        Sheet complete on the first day: 95 %. First meeting within ten working days: 90 %. First result within 30 days: 80 %.
      `,
    });
  },
};
