import { prose } from './prose';
import type { StarterTemplate } from './template';

/** Companies that we help most and that stay longest. */
export const idealCustomerProfile: StarterTemplate = {
  id: 'ideal-customer-profile',
  kind: 'definition',
  title: 'Ideal customer profile',
  description: 'Which companies fit, by criteria that can be checked on a lead, and which do not.',
  version: 1,
  required: ['criteria'],
  view: () => ({
    title: 'Ideal customer profile',
    also: ['ICP'],
    meaning:
      'A company that gets the most from us, pays for it gladly and stays longer than three years. All criteria below hold. A company outside the profile may buy; nobody goes looking for it.',
    criteria: [
      { id: 'size', attribute: 'Company size', operator: 'at least', value: '50' },
      { id: 'size-most', attribute: 'Company size', operator: 'at most', value: '500' },
      { id: 'country', attribute: 'Country', operator: 'one of', value: 'Germany, Austria, Switzerland' },
      {
        id: 'industry',
        attribute: 'Industry',
        operator: 'one of',
        value: 'Wholesale, Food, Building materials',
      },
      { id: 'sites', attribute: 'Sites', operator: 'at least', value: '2' },
    ],
    body: prose(
      'body',
      `
      ## Why these criteria
      From 64 customers, as of [fill in: month and year of the evaluation]. Those that met all five criteria stayed 4.1 years on average, the others 1.6. They needed a third of the support and were won in 70 days instead of 130.
      ? Do the sum with your own customers: the best and the worst fifth, side by side. Keep the criteria on which they differ most, at most five.

      ## Each criterion, and how it is checked
      | Criterion | Why | Where it is found |
      | 50 to 500 people | Below, a table is enough; above, a central purchasing department decides | Company register, their site |
      | Germany, Austria, Switzerland | We sell and support in German | Address |
      | Three industries | Two references or more in each | Company register, our own entry |
      | Two sites and more | One view of all sites is why people stay | Their site, first call |

      ## Signs that it is urgent
      - A further site opens within twelve months.
      - A new head of logistics within 90 days.
      - They look for somebody to “prepare reports”.

      ## Who is not our customer
      | Company | Why not | What we say |
      | One site, fewer than 200 deliveries a month | A table is enough | Give them the table |
      | More than 500 people | Buying takes a year | Note, look again in 12 months |
      | Sends parcels only | Other needs | Name a better supplier |

      ## In between
      A lead that misses exactly one criterion and shows two signs of urgency may be handed over, marked as *exception*. At most one in ten. Both teams look at these every quarter: if more than half are won, the criterion is wrong.

      ## Who decides about changes
      Both leads, once a quarter, from figures. A change counts from the next Monday. Leads handed over before are judged by the old profile.
    `,
    ),
  }),
};
