import { namesIn } from './parts';
import { atLeast, atMost, partiesIn, weekly } from './promises';
import { prose } from './prose';
import type { StarterTemplate } from './template';

/** Who keeps which field right. */
export const dataQualityAgreement: StarterTemplate = {
  id: 'data-quality-agreement',
  kind: 'agreement',
  title: 'Data quality agreement',
  description: 'Which fields a lead carries, who keeps them right, and a weekly count of what is missing.',
  version: 1,
  required: ['definitions'],
  restsOn: ['lead-hand-over', 'lead-source', 'duplicate-lead'],
  view: ({ teams, ...when }) => {
    const { marketing, sales } = namesIn(teams);
    const ids = partiesIn(teams);
    const manual = { metric: 'manual', schedule: weekly(when) } as const;
    return {
      title: 'Data quality agreement',
      purpose:
        'Both teams can trust the figures they are judged by. Each field has one owner, and what is missing is counted every week instead of complained about.',
      parties: teams.map(({ id }) => id),
      commitments: [
        {
          ...manual,
          id: 'complete',
          title: 'Leads handed over with all required fields',
          owedBy: ids.marketing,
          owedTo: ids.sales,
          target: atLeast(0.95),
          onMiss: 'Leads with gaps go back on the same day and do not count as handed over.',
        },
        {
          ...manual,
          id: 'duplicates',
          title: 'Duplicates among leads handed over',
          owedBy: ids.marketing,
          owedTo: ids.sales,
          target: atMost(0.02),
          onMiss: 'The source with the most duplicates is stopped until its cause is known.',
        },
        {
          ...manual,
          id: 'reasons',
          title: 'Decisions with reason and date',
          owedBy: ids.sales,
          owedTo: ids.marketing,
          target: atLeast(0.98),
          onMiss: 'Decisions without a reason count as open.',
        },
        {
          ...manual,
          id: 'stages',
          title: 'Open deals with a next step that is not in the past',
          owedBy: ids.sales,
          owedTo: ids.marketing,
          target: atLeast(0.9),
          onMiss: 'The deals are cleaned up before the next pipeline review begins.',
        },
      ],
      body: prose(
        'body',
        `
        ## The fields
        | Field | Owner | Right when | Required at |
        | Name, mail, company | ${marketing} | Mail can be delivered, company found by its domain | Hand-over |
        | Company size, country | ${marketing} | From a register or the site, not older than 12 months | Hand-over |
        | Source and campaign | ${marketing} | Set by the system, never by hand | Creation |
        | Hand-over date | System | Time with time zone | Hand-over |
        | First touch | ${sales} | By a person, on the day itself | First touch |
        | Decision and reason | ${sales} | From the agreed list | Decision |
        | Amount, close date, next step | ${sales} | Confirmed by the customer | Opportunity |

        ## Rules that hold for everybody
        - Nobody changes a date afterwards. A mistake is corrected with a note.
        - Nobody imports a list without the other team knowing a day before.
        - “Unknown” is an allowed answer; an invented one is not.
        - A field that nobody used for a decision in six months is removed.
        ? Begin with the seven fields above. Each further one needs an owner and a decision that depends on it.

        ## How it is counted
        Every Monday at 8:00 the saved report [fill in: name of the report in the CRM] is run over the week before. Revenue operations enters the four figures with the report as evidence. Both teams see the same list of records, with the owner of each gap.

        ## Merging
        Same mail: merged by the system, the older record stays. Same company and similar name: a person decides within two working days. The merged record keeps the earliest creation date and the first source.

        ## Personal data
        Only what is needed for the decision is kept. A request for deletion is carried out within five working days in all systems and confirmed by the person responsible. Notes describe what was said, not what somebody is like.

        ## When a promise is missed
        One week: the owner mends the records of that week by Wednesday. Three in a row: the field, its rule or its owner changes. More training alone is not a mend.
      `,
      ),
    };
  },
};
