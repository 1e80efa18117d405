import { namesIn } from './parts';
import { atLeast, atMost, partiesIn, weekly } from './promises';
import { prose } from './prose';
import type { StarterTemplate } from './template';

/** How fast content requests are answered, and what sales owes in return. */
export const contentTurnaroundAgreement: StarterTemplate = {
  id: 'content-turnaround-agreement',
  kind: 'agreement',
  title: 'Content turnaround agreement',
  description: 'An answer in two days, small pieces in five; in return complete requests and honest use.',
  version: 1,
  required: ['processes'],
  restsOn: ['content-request'],
  view: ({ teams, ...when }) => {
    const { marketing, sales } = namesIn(teams);
    const ids = partiesIn(teams);
    const manual = { metric: 'manual', schedule: weekly(when) } as const;
    return {
      title: 'Content turnaround agreement',
      purpose: `${sales} can rely on an answer and a date for every request; ${marketing} can rely on requests that are complete and on content that is used.`,
      parties: teams.map(({ id }) => id),
      commitments: [
        {
          ...manual,
          id: 'answered',
          title: 'Requests answered within two working days',
          owedBy: ids.marketing,
          owedTo: ids.sales,
          target: atLeast(0.95),
          onMiss: 'The oldest open request is answered before anything else is begun.',
        },
        {
          ...manual,
          id: 'small',
          title: 'Small pieces ready within five working days',
          owedBy: ids.marketing,
          owedTo: ids.sales,
          target: atLeast(0.9),
          onMiss: 'Both leads take one piece off the list of the next two weeks.',
        },
        {
          ...manual,
          id: 'complete',
          title: 'Requests that arrive complete',
          owedBy: ids.sales,
          owedTo: ids.marketing,
          target: atLeast(0.9),
          onMiss: 'Incomplete requests go back on the same day and begin anew.',
        },
        {
          ...manual,
          id: 'urgent',
          title: 'Requests marked as urgent',
          owedBy: ids.sales,
          owedTo: ids.marketing,
          target: atMost(0.1),
          onMiss: 'The sales lead alone may mark as urgent in the next four weeks.',
        },
      ],
      body: prose(
        'body',
        `
        ## What the words mean
        | Word | Means |
        | Request | One piece, asked for with the form; a mail or a word in passing is none |
        | Complete | All five questions answered, one deal or one campaign named |
        | Answered | Exists already, small, large with a date, or no with a reason |
        | Small | Under two hours of work: a page renewed, a slide, a text of half a page |
        | Ready | Can be shown to a customer; polish may follow |
        | Urgent | A deal above 20,000 € or a public date within five working days |

        ## How it is counted
        These figures come from the list of requests, not from the lead data. Every Monday the content manager reports the counts of the week before, with the list as evidence: requests received, answered in time, small ones ready in time, complete ones, urgent ones. The list is kept here: [fill in: where the list of requests is kept].
        ? Begin with a table that both teams can open. A tool may follow when the rhythm holds.

        ## Capacity
        - ${marketing} keeps 16 hours a week free for requests. What does not fit waits, in the order that both leads chose.
        - In weeks with a fair or a launch it is 8 hours; announced two weeks before.
        - A large piece is promised by a date only after facts and proof are there.

        ## In return
        ${sales} tries every new piece with one real prospect within five working days and says in three lines what happened. A piece that nobody tried within 30 days is withdrawn, and the next request of the same person waits.

        ## When a promise is missed
        A single week is explained on Thursday. Two weeks in a row: one change, with an owner. Three: the leads agree on fewer kinds of content rather than on more hours.
      `,
      ),
    };
  },
};
