import { chapter } from './parts';
import type { StarterTemplate } from './template';

/** Forty minutes that show three things, not thirty. */
export const demoScript: StarterTemplate = {
  id: 'demo-script',
  kind: 'playbook',
  title: 'Demo script',
  description: 'Forty minutes by the clock: confirm, show three things, let them try, agree the next step.',
  version: 1,
  required: ['purpose'],
  view: () => ({
    title: 'Demo script',
    purpose:
      'For everyone who shows the product. The customer leaves knowing how Monday morning would look, and with a date for the next step.',
    chapters: [
      chapter(
        'prepare',
        'The day before (20 minutes)',
        `
        - [ ] Problem in their own words, from the first call
        - [ ] Who attends, and what each of them wants to see or prevent
        - [ ] The three things that I show, in the order of their day
        - [ ] Data that look like theirs: names of sites, usual amounts
        - [ ] Confirmation sent, with the one question they should bring
        > Tomorrow I show you three things in 40 minutes: what you see at 7:30, what happens when a delivery is late, and what you print for the meeting. Which one matters most to you?
      `,
      ),
      chapter(
        'confirm',
        'Minutes 0 to 5: confirm',
        `
        > You told me three things: you lose a day a week on lists, you learn of delays from customers, and the second site opens in October. What has changed since?

        Ask everyone in the room: “What has to be shown so that these 40 minutes were worth it for you?” Write the answers where all can see them.

        ? If somebody new is in the room, these five minutes become ten. Shorten the middle, never the end.
      `,
      ),
      chapter(
        'first',
        'Minutes 5 to 12: Monday, 7:30',
        `
        **Show** the list of all sites with late deliveries on top. One picture, no menu.

        **Say:** “This is what your shift leader sees before anyone calls. Red are three deliveries; the second one is your customer in Ulm.”

        **Ask:** “What would you do with this one?” Do what they say.

        **Do not show** settings, colours, other views.
      `,
      ),
      chapter(
        'second',
        'Minutes 12 to 20: when something goes wrong',
        `
        **Show** one late delivery from the alarm to the mail to the customer.

        **Say:** “From here to the mail it takes 40 seconds. How long does it take today?”

        **Let them do it:** hand over mouse or keyboard. Whoever did it once speaks of it differently afterwards.
      `,
      ),
      chapter(
        'third',
        'Minutes 20 to 27: the meeting',
        `
        **Show** the monthly page: late by site, by reason, cost.

        **Say:** “This is the page your managing director gets. Which figure would she ask about first?”

        **Proof:** the case of a customer with four sites, 12 % to 8 % in half a year.
      `,
      ),
      chapter(
        'questions',
        'Minutes 27 to 33: questions',
        `
        | They ask | Answer |
        | “Can it do X?” | “What do you need it for?” Then yes, no, or with a date. Never “in principle”. |
        | “How long does the start take?” | “Three weeks. Week 1 import, week 2 one site, week 3 all. Four hours of one person.” |
        | “What does it cost?” | “For both sites 490 € a month for 12 months; the start is included.” |
        | “What do you do badly?” | One honest answer: [fill in: one thing the product does not do well yet]. |
      `,
      ),
      chapter(
        'next',
        'Minutes 33 to 40: the next step',
        `
        > You wanted to see three things. What is still open? … Then I suggest: you try it for two weeks with the site in Ulm, and on the 14th we decide together. For that I need a list of deliveries by Friday. Who sends it?

        **Agree aloud:** what is tried, what counts as success (a number), who decides, on which day.

        **If they hesitate:** “What would have to be different so that you would say yes?” Then be silent.
      `,
      ),
      chapter(
        'after',
        'Within two hours',
        `
        - [ ] Mail: their three points, what they saw, open questions with answers, the next date
        - [ ] Notes: what they reacted to, what nobody looked at
        - [ ] CRM: stage, next step, people
        - [ ] To marketing: one sentence that the customer used and that should be on the website
      `,
      ),
    ],
  }),
};
