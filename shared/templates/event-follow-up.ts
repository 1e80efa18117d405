import { days, hours, namesIn, processOf, step } from './parts';
import type { StarterTemplate } from './template';

/** Contacts of an event are worth most in the first two days. */
export const eventFollowUp: StarterTemplate = {
  id: 'event-follow-up',
  kind: 'process',
  title: 'Event and webinar follow-up',
  description: 'Sorted the same evening, called within two days, counted after six weeks.',
  version: 1,
  required: ['scope', 'trigger', 'outcome'],
  view: ({ teams }) => {
    const { marketing, sales } = namesIn(teams);
    return processOf(teams, {
      title: 'Event and webinar follow-up',
      purpose:
        'Everybody who gave us time at a fair, a talk or a webinar hears from us about what they said, within two working days, from the person they met.',
      scope: 'Fairs, own events, talks, webinars, partner events where we get contacts by consent.',
      trigger: 'The event is over.',
      outcome:
        'Every contact is sorted, the hot ones have been spoken with, and we know whether to go again.',
      inputs: 'Contact cards, notes, list of attendees with consent',
      outputs: 'Conversations, leads for the hand-over, a verdict on the event',
      systems: ['Event tool', 'CRM', 'Marketing automation'],
      steps: [
        step('plan', 'Plan the follow-up before the event', {
          raci: { 'campaign-manager': 'R', 'marketing-lead': 'A', 'sales-lead': 'C', 'sales-rep': 'I' },
          deadline: days(5),
          takes: hours(2),
          inputs: 'Date, expected contacts, who goes',
          outputs: 'Free hours in the calendars of the two days after, mails written',
          evidence: 'Calendar entries of the reps',
          checklist: [
            'Three mails written',
            'Hours of the reps reserved',
            'Consent wording on card and form',
          ],
        }),
        step('note', 'Note every conversation on the spot', {
          raci: { 'sales-rep': 'R', 'sales-lead': 'A', 'campaign-manager': 'R' },
          deadline: hours(8),
          takes: hours(0.1),
          inputs: 'The conversation',
          outputs: 'Who, what they said, hot, warm or cold, what we promised',
          evidence: 'A card for each contact',
          notes:
            'Thirty seconds after the conversation, not in the evening. Write their words: “loses a day a week on lists” helps the call, “interested” does not.',
        }),
        step('sort', 'Sort and enter them', {
          raci: { 'campaign-manager': 'R', 'marketing-lead': 'A', operations: 'C' },
          deadline: days(1),
          takes: hours(3),
          inputs: 'Cards and list of attendees',
          outputs: 'Each contact once in the CRM, with event, heat and owner',
          evidence: 'Count of cards equals count of contacts',
          branches: [
            ['hot', 'call'],
            ['cold, or no consent to be contacted', 'close'],
          ],
          checklist: ['Duplicates merged', 'Customers to their own contact', 'Consent noted'],
        }),
        step('mail', 'Write to the warm ones', {
          raci: { 'campaign-manager': 'R', 'marketing-lead': 'A', 'sales-rep': 'I' },
          deadline: days(1),
          takes: hours(1),
          inputs: 'Warm contacts, the prepared mail',
          outputs: 'A mail with the recording or the promised paper',
          evidence: 'Sends and replies',
          branches: [['no reply within five days', 'close']],
        }),
        step('call', 'Call the hot ones, and those who reply', {
          raci: { 'sales-rep': 'R', 'sales-lead': 'A' },
          deadline: days(2),
          takes: hours(0.25),
          inputs: 'Card with their words, what was promised',
          outputs: 'Qualified with a next step, or back with a reason',
          evidence: 'First touch and status in the CRM',
          branches: [['decided', 'count']],
          goesOn: false,
        }),
        step('close', 'Thank the others and let them choose', {
          raci: { 'campaign-manager': 'R', 'marketing-lead': 'A' },
          deadline: days(5),
          takes: hours(0.5),
          inputs: 'Cold contacts and those who did not reply',
          outputs: 'One thank-you with a way to hear more; no further mail without a yes',
          evidence: 'Send, unsubscribes',
        }),
        step('count', 'Count after six weeks', {
          raci: { 'marketing-lead': 'R', 'sales-lead': 'AR', 'campaign-manager': 'C' },
          deadline: days(30),
          takes: hours(1),
          inputs: 'Cost with travel, leads, sales-qualified leads, deals',
          outputs: 'Again, smaller, or not again',
          evidence: 'Line in the list of events',
        }),
      ],
      exceptions: [
        [
          'More than 150 contacts',
          `${marketing} calls half of the warm ones for a first answer; ${sales} takes all hot ones.`,
        ],
        [
          'The partner sends the list late',
          'The two days count from the list. The mail says when and where we met.',
        ],
        [
          'A webinar with fewer than 20 attendees',
          'A personal mail to each on the same day replaces the sorting.',
        ],
      ],
      reviewMonths: 12,
      body: `
        ## Hot, warm, cold
        | Heat | What they did | What follows |
        | Hot | Named a project, a date or a budget; asked for a price or a demo | Call within two working days |
        | Warm | Described a problem we solve; stayed to the end; asked a question | Mail within a day, call after a reply |
        | Cold | Prize draw, student, supplier, left within ten minutes | One thank-you |

        ## The first call
        > We spoke on Wednesday at the stand, you told me that you lose a day a week on lists. I have found out what you asked: [answer]. May I show you in twenty minutes how [customer] does it?

        ## Mail after a webinar
        > Subject: The recording, and your question about [topic]
        > Thank you for staying to the end. Here are the recording and the two pages we showed. You asked whether [question]; the short answer is [answer]. If you want to look at it with your own figures, answer with a day and I will call.

        ? Prepare both before the event. On the evening of a fair nobody writes a good mail.

        ## What an event may cost
        Cost of everything, hours of people included, divided by sales-qualified leads. Above [fill in: the highest amount in euros for a sales-qualified lead] we do not go again unless there is another reason in writing.
      `,
    });
  },
};
