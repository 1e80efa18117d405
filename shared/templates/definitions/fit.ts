import type { Word } from './word';

/** Whom we sell to, and how that is seen. */
export const FIT: readonly Word[] = [
  {
    id: 'good-fit',
    title: 'Good fit',
    also: ['Fit'],
    description: 'A lead whose company we can help and who can say yes.',
    meaning:
      'A lead whose company we can help and who can say yes: all criteria below hold. Both teams use the word for this and nothing else.',
    criteria: [
      ['Company size', 'at least', '50'],
      ['Country', 'one of', 'Germany, Austria, Switzerland'],
      ['Role', 'one of', 'Head of department, Managing director'],
    ],
    why: [
      'Marketing promises a share of leads that fit, and sales dismisses those that do not. Neither can be checked while each means something else.',
      'The criteria ask only for what is known at the hand-over. What comes out in a conversation belongs to “sales qualified lead”.',
    ],
    counts: [
      'A head of purchasing at a maker of machines with 80 people in Graz',
      'A managing director in Zürich who has never heard of us',
    ],
    doesNot: [
      'A trainee of a large company: the company fits, the person cannot decide',
      'A company of 30, however keen',
    ],
  },
  {
    id: 'ideal-customer-profile',
    title: 'Ideal customer profile',
    also: ['ICP'],
    description: 'The kind of company that gains most from us, and stays.',
    meaning:
      'The kind of company that gains most from what we sell, pays for it, and stays for years. It describes companies, not persons, and is read from our own best customers once a year.',
    criteria: [
      ['Company size', 'at least', '100'],
      ['Company size', 'at most', '2000'],
      ['Country', 'one of', 'Germany, Austria, Switzerland'],
    ],
    why: [
      'It decides where marketing spends money and which accounts sales works by name. Good fit is its minimum: what is below is turned away.',
    ],
    counts: [
      'Between 100 and 2,000 people, with field staff',
      'Has outgrown spreadsheets and knows it',
      'One person answers for the budget',
    ],
    doesNot: [
      'A famous name that would look good on the website',
      'A company that would need a product we do not have',
    ],
  },
  {
    id: 'target-account',
    title: 'Target account',
    description: 'A company both teams work on by name this quarter.',
    meaning:
      'A company of our ideal customer profile that both teams have chosen by name for this quarter, with one owner in each team and a plan on one page.',
    criteria: [['Tier', 'is', 'A']],
    why: [
      'Account-based work fails when the two teams have two lists. There is one, it is short, and it is changed once a quarter.',
    ],
    counts: [
      'On the list, with an owner in marketing and one in sales',
      'A subsidiary that buys for itself and is on the list',
    ],
    doesNot: ['A company that one rep would like to win', 'An account that was on the list last quarter'],
  },
  {
    id: 'lead-source',
    title: 'Lead source',
    also: ['Source'],
    description: 'Where the first enquiry came from, fixed for good.',
    meaning:
      'The channel of a lead’s first enquiry, from the agreed list. It is set once and never changed: what moved the lead later is the campaign.',
    criteria: [['source', 'known']],
    why: [
      'Cost per lead is reckoned by source. A source that is changed afterwards makes last year’s budget look better than it was.',
    ],
    counts: [
      '“Trade fair”, although the demo was booked on the website a week later',
      '“Partner”, when a partner named the person first',
    ],
    doesNot: ['“Sales”, because a rep made the first call', '“Other”, when one of the list would do'],
  },
  {
    id: 'duplicate-lead',
    title: 'Duplicate lead',
    also: ['Duplicate'],
    description: 'The same person with the same enquiry, counted once.',
    meaning:
      'A second entry of the same person while the first is open. It is merged into the older one and counted once. Another person of the same company is no duplicate.',
    criteria: [['mergedInto', 'known']],
    why: [
      'Every duplicate counts for marketing’s volume and against sales’ speed. Merging by one rule keeps both honest.',
    ],
    counts: ['Same e-mail address, two forms', 'Same person with a private and a company address'],
    doesNot: ['Two people of one company', 'The same person a year later with another need'],
  },
];
