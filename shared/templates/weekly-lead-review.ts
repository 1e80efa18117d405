import { namesIn } from './parts';
import { prose } from './prose';
import type { StarterTemplate } from './template';

/** Thirty minutes a week on last week's leads. */
export const weeklyLeadReview: StarterTemplate = {
  id: 'weekly-lead-review',
  kind: 'touchpoint',
  title: 'Weekly lead review',
  description: 'Thirty minutes every Monday on last week’s leads: figures first, then what has to change.',
  version: 1,
  view: ({ teams, today, timeZone }) => {
    const { marketing, sales } = namesIn(teams);
    return {
      title: 'Weekly lead review',
      purpose: `${marketing} and ${sales} look at the same figures once a week, settle what is contested, and leave with at most five actions.`,
      schedule: {
        rrule: 'FREQ=WEEKLY;BYDAY=MO',
        time: '10:00',
        timeZone,
        start: today,
        except: [],
      },
      minutes: 30,
      agenda: [
        { id: 'open', title: 'Actions from last week: done, or another day', minutes: 5 },
        { id: 'figures', title: 'Figures that fell due, missed ones first', minutes: 8 },
        { id: 'rejected', title: 'Rejected and contested leads', minutes: 7 },
        { id: 'goes-out', title: 'What goes out this week, and what sales needs for it', minutes: 7 },
        { id: 'close', title: 'Decisions and actions, read aloud', minutes: 3 },
      ],
      body: prose(
        'weekly-lead-review',
        `
        ## Before
        - The leads of last week are brought in by 9:30. Without them there is nothing to review: hold it in writing instead.
        - Everybody opens the meeting’s page for two minutes and reads the figures. Nobody presents them.
        - Whoever wants a lead to be looked at contests it before, with a reason, so that the other side can look it up.

        ## In the room
        - The lead of ${marketing} and the lead of ${sales} take turns in leading, week by week.
        - A missed figure gets one question: what was different? Not: who was it?
        - Ten minutes into one topic without an end, it becomes an action with an owner, and moves out of the meeting.
        - What is decided is written down at once, in a sentence that somebody who was not there understands.
        - Every action has one owner and a day. “We” is no owner, “soon” is no day.

        ## After
        - The page is the minutes; nobody writes others.
        - What is not done comes up by itself next week. After three weeks it is dropped, or it goes to the leads’ own list.

        ## When not to meet
        - Nothing missed, nothing contested, no open action: skip it, and say so as the reason.
        - Only news in one direction: hold it as a written update.
        - Three in a row skipped: the rhythm is wrong. Change it to every two weeks rather than pretending.

        ## What does not belong here
        Single deals, budgets, and complaints about people. They have places of their own: the pipeline review, the quarterly review, and a talk between two.
      `,
      ),
    };
  },
};
