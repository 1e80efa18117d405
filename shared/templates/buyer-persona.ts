import { prose } from './prose';
import type { StarterTemplate } from './template';

/** One person who takes part in a decision, from interviews and not from imagination. */
export const buyerPersona: StarterTemplate = {
  id: 'buyer-persona',
  kind: 'definition',
  title: 'Buyer persona',
  description: 'One person in the decision: their day, their words, what moves and what stops them.',
  version: 1,
  required: ['criteria'],
  view: () => ({
    title: 'Persona: head of logistics',
    meaning:
      'The person in a company of 50 to 500 people who answers for deliveries being on time. They feel the problem every day, recommend a solution and use it; they seldom sign alone.',
    criteria: [
      {
        id: 'role',
        attribute: 'Role',
        operator: 'one of',
        value: 'Head of logistics, Head of dispatch, Supply chain manager',
      },
      { id: 'size', attribute: 'Company size', operator: 'at least', value: '50' },
      { id: 'size-most', attribute: 'Company size', operator: 'at most', value: '500' },
    ],
    body: prose(
      'body',
      `
      ## Where this comes from
      Seven interviews, twelve recorded calls and the last twenty deals. Interviews by [fill in: names of the interviewers and the months].
      ? Write a persona only after at least five interviews. Without them it describes us and not the buyer.

      ## A usual day
      - 6:45: first look at the night’s deliveries, in a table that a colleague fills in.
      - 8:00: calls from customers about late deliveries. Learns of half of them this way.
      - 10:00: meeting with the sites, everybody has another figure.
      - 15:00: prepares the page for the managing director, by hand, on Thursdays.

      ## What they want
      1. To know of a delay before the customer does.
      2. One figure that nobody argues about.
      3. To go home without the telephone.

      ## What they fear
      - A change that keeps the team busy for months and then is not used.
      - To stand before the managing director with a figure that is wrong.
      - To be the one who chose it.

      ## Their words, and ours
      | They say | We used to say |
      | “late” | “delay event” |
      | “the list” | “dashboard” |
      | “who is on it?” | “ownership” |
      | “does it work on Monday?” | “go-live” |

      ## Part in the decision
      | Question | Answer |
      | Starts the search | Yes, after a bad week or a lost customer |
      | Decides | Recommends; the managing director signs from 5,000 € a year |
      | Can stop it | IT, when it has to be connected; the works council, when people are measured |
      | Compares with | Tables, the module of the large system, one competitor |
      | Time from first talk to signature | 60 to 90 days |

      ## What moves them
      - A case of the same size, with figures before and after.
      - A trial with their own deliveries.
      - A colleague from another company on the telephone.

      ## What makes them leave
      - A form with more than four questions.
      - A first call by somebody who has not read what they asked for.
      - The word “solution” without a price near it.

      ## How marketing and sales use it
      - Marketing: every text for this persona begins with one of the three wants.
      - Sales: the first question is about last Monday.
      - Both: an interview every quarter, and this page is changed on the same day.
    `,
    ),
  }),
};
