import { NEW_RULES } from '#shared/model/counting';
import { namesIn } from './parts';
import { atLeast, partiesIn, weekly } from './promises';
import { prose } from './prose';
import type { StarterTemplate } from './template';

/** How fast a person answers, and how fast the system hands on. */
export const speedToLeadAgreement: StarterTemplate = {
  id: 'speed-to-lead-agreement',
  kind: 'agreement',
  title: 'Speed-to-lead agreement',
  description: 'Handed on within minutes, touched within the hour, accepted within a day; measured apart.',
  version: 1,
  required: ['processes', 'definitions'],
  restsOn: ['inbound-enquiry', 'first-touch', 'speed-to-lead'],
  view: ({ teams, ...when }) => {
    const { marketing, sales } = namesIn(teams);
    const ids = partiesIn(teams);
    const schedule = weekly(when);
    const clock = {
      owedBy: ids.sales,
      owedTo: ids.marketing,
      countingRules: NEW_RULES,
      metric: 'timeliness',
      schedule,
    } as const;
    return {
      title: 'Speed-to-lead agreement',
      purpose: `Who asks us something gets an answer from a person while the question is still fresh. ${marketing} owes the way to the rep, ${sales} owes the answer; each is measured by its own part.`,
      parties: teams.map(({ id }) => id),
      commitments: [
        {
          id: 'handed-on',
          title: 'Handed on within an hour',
          owedBy: ids.marketing,
          owedTo: ids.sales,
          countingRules: NEW_RULES,
          metric: 'timeliness',
          target: atLeast(0.98),
          schedule,
          clock: { start: 'created', stop: 'handedOver' },
          deadline: { kind: 'workingHours', hours: 1 },
          onMiss: 'Marketing finds the rule or form that was slow and tells sales by Thursday.',
        },
        {
          ...clock,
          id: 'first-touch',
          title: 'First touch by a person',
          target: atLeast(0.9),
          clock: { start: 'handedOver', stop: 'firstTouch' },
          deadline: { kind: 'workingHours', hours: 1 },
          errorBudget: { misses: 2, periods: 12 },
          onMiss: 'The duty rota of the next week is changed; both leads look at the late ones.',
        },
        {
          ...clock,
          id: 'accepted',
          title: 'Accepted or given back',
          target: atLeast(0.95),
          clock: { start: 'handedOver', stop: 'accepted' },
          deadline: { kind: 'workingDays', days: 1, time: '17:00' },
          onMiss: 'Leads without an answer count as accepted and as fit.',
        },
      ],
      body: prose(
        'body',
        `
        ## What counts
        - The clock runs in working hours of the team that owes. Out of hours it starts at the next opening.
        - A touch is a call or a message written by a person. Automatic confirmations do not stop the clock.
        - The clock never starts again when the owner changes.
        ? If your CRM knows only days and no times, choose “within one working day” first and change it once times are kept.

        ## What each team does for it
        | Team | Does |
        | ${marketing} | Tests every form once a week; watches for silence of more than four hours; keeps the source right |
        | ${sales} | Plans two people on duty a day; names a deputy; writes the first touch down by hand |
        | Both | Look at the five slowest leads every Thursday for ten minutes |

        ## Why one hour
        People who ask compare two or three suppliers in the same hour. Of our enquiries of the last year that were answered within the hour, 31 % became sales-qualified; after a day it was 12 %. Source and month of this figure: [fill in: where your own figures come from].

        ## Quick is not all
        Speed stands beside quality. If more than 40 % of leads are given back two weeks in a row, ${marketing} owes a look at the fit before ${sales} owes more speed. A touch that only stops the clock is named as such.

        ## When a promise is missed
        One week: explained on Thursday. Two in a row: both leads agree on one change with a date. The budget of two misses in twelve weeks is used up: the promise is negotiated anew.
      `,
      ),
    };
  },
};
