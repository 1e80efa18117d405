import { days, hours, namesIn, processOf, step } from './parts';
import type { StarterTemplate } from './template';

/** A discount has a reason, a return and an answer within hours. */
export const discountRequest: StarterTemplate = {
  id: 'discount-request',
  kind: 'process',
  title: 'Discount request',
  description: 'Who may give how much for what in return, answered within four working hours.',
  version: 1,
  required: ['scope', 'trigger', 'outcome'],
  view: ({ teams }) => {
    const { marketing, sales } = namesIn(teams);
    return processOf(teams, {
      title: 'Discount request',
      purpose:
        'A customer who asks for a lower price gets a clear answer within half a day. We give nothing without something in return, and the same case gets the same answer.',
      scope:
        'Lower prices, longer payment terms, free months and free services in new contracts and extensions. Published promotions are not discounts.',
      trigger: 'A customer asks for better terms, and the rep has named the value once more.',
      outcome: 'A written answer with its reason; the discount and what was given for it stand in the CRM.',
      inputs: 'The offer, the wish, what the customer gives',
      outputs: 'An approved, changed or refused request',
      systems: ['CRM', 'Quote form'],
      steps: [
        step('check', 'Check whether it is about the price', {
          raci: { 'account-executive': 'R', 'sales-lead': 'A' },
          deadline: hours(4),
          takes: hours(0.5),
          inputs: 'What the customer said',
          outputs: 'The reason behind the wish',
          evidence: 'One sentence in the note',
          branches: [['it was about scope or timing', null]],
          notes:
            'Three questions: *Compared with what? If the price were right, would you sign this month? What could we leave out?*',
        }),
        step('request', 'Write the request', {
          raci: { 'account-executive': 'AR' },
          deadline: hours(2),
          takes: hours(0.25),
          inputs: 'Offer, wish, return',
          outputs: 'A request with the five lines below',
          evidence: 'Request in the CRM before anything is promised',
          checklist: [
            'Amount and percent',
            'What the customer gives',
            'Valid until',
            'What happens without it',
          ],
        }),
        step('decide', 'Decide within the limits', {
          raci: { 'sales-lead': 'AR', 'account-executive': 'I', operations: 'C' },
          deadline: hours(4),
          takes: hours(0.25),
          inputs: 'The request, the table of limits',
          outputs: 'Yes, yes with a condition, or no, with a reason',
          evidence: 'Decision with name and time',
          branches: [
            ['above the sales lead’s limit', 'escalate'],
            ['no', 'answer'],
            ['yes', 'answer'],
          ],
          goesOn: false,
        }),
        step('escalate', 'Take it to management', {
          raci: { 'sales-lead': 'AR', 'marketing-lead': 'C', operations: 'R' },
          deadline: days(1),
          takes: hours(0.5),
          inputs: 'Request, margin, effect on other customers',
          outputs: 'A decision that stands',
          evidence: 'Decision in writing',
        }),
        step('answer', 'Answer the customer', {
          raci: { 'account-executive': 'R', 'sales-lead': 'A' },
          deadline: hours(4),
          takes: hours(0.25),
          inputs: 'The decision',
          outputs: 'A new offer with an end date, or a clear no with another way',
          evidence: 'Offer or mail',
          notes:
            'When it is a yes:\n> We can do 8 % for a contract of 24 months with payment in advance. The offer holds until Friday.\nWhen it is a no:\n> I cannot lower the price for the same scope. Without the second training it costs 10 % less. Which is better for you?',
        }),
        step('record', 'Record what was given and received', {
          raci: { operations: 'R', 'sales-lead': 'A', 'account-executive': 'I' },
          deadline: days(2),
          takes: hours(0.1),
          inputs: 'Signed contract',
          outputs: 'Discount, reason, return and who approved',
          evidence: 'Fields in the CRM',
        }),
        step('look', 'Look at all of them together', {
          raci: { 'sales-lead': 'AR', 'marketing-lead': 'R', operations: 'C', 'account-executive': 'I' },
          deadline: days(20),
          takes: hours(0.5),
          inputs: 'Discounts of the month',
          outputs: 'One change to limits, offers or wording, or none',
          evidence: 'Minutes',
        }),
      ],
      exceptions: [
        [
          'Last two days of a quarter',
          'Limits and times stay. Waiting for the last day must not pay off for a customer.',
        ],
        ['The sales lead is away', 'The named deputy decides up to the same limit.'],
        [
          'Somebody promised without a request',
          'We keep the promise to the customer and speak with the person the same day. It is listed as “without request”.',
        ],
      ],
      reviewMonths: 6,
      body: `
        ## Limits
        ? Put your own limits in and have both leads agree to them before you share this.
        | Who | Up to | Only for |
        | Account executive | 5 % | Payment in advance |
        | Sales lead | 15 % | 24 months, or a named reference |
        | Management | above 15 % | In writing, with the margin shown |

        ## What a customer can give
        - 24 months instead of 12: up to 8 %.
        - Payment a year in advance: up to 5 %.
        - Named reference with figures after six months: up to 5 %.
        - Signature by a date that helps us: up to 3 %, once.
        - Smaller scope: the full price of what is left out.

        ## A request that can be decided
        > 10 % on 18,000 € for [customer]. They compare with a supplier at 16,500 € for the same scope. They give 24 months and a reference. Valid until Friday. Without it they start with one site only, 7,000 €.

        ## What we watch
        - Share of deals with a discount. Goal: below 40 %.
        - Average discount of those. Goal: below 8 %.
        - Discounts without a return. Goal: none. ${marketing} hears of the reasons: where many doubt the price, the value is told badly, not only by ${sales}.
      `,
    });
  },
};
