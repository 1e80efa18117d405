import { chapter } from './parts';
import type { StarterTemplate } from './template';

/** Eight objections, what stands behind them, and what to answer. */
export const objectionHandling: StarterTemplate = {
  id: 'objection-handling',
  kind: 'playbook',
  title: 'Objection handling',
  description: 'Eight objections that come up every week, what is behind each, and answers to say aloud.',
  version: 1,
  required: ['purpose'],
  view: () => ({
    title: 'Objection handling',
    purpose:
      'For everyone who speaks with prospects: what to ask before you answer, and words that worked here. Nobody has to use them literally.',
    chapters: [
      chapter(
        'way',
        'The way, always the same',
        `
        1. **Let them finish.** Count to two.
        2. **Ask what is behind it.** “What makes you say that?”
        3. **Say back what you understood.** “So it is less the price than the date?”
        4. **Answer that**, in at most three sentences.
        5. **Ask whether it is settled.** “Does that answer it, or is there something else?”

        An objection is a question that somebody trusts you with. Who has none is not interested.
      `,
      ),
      chapter(
        'price',
        '“You are too expensive”',
        `
        **Behind it:** compared with another offer; or the use is not clear; or no budget this year.

        **Ask:** “Compared with what?”

        **Answer, when compared:** “The other offer covers one site. For both it would be 780 €. If one site is enough for you, take them; it is a good product.”

        **Answer, when the use is unclear:** “You told me of a day a week on lists. At 40 € an hour that is 1,280 € a month. If we save only half of it, it has paid for itself.”

        **Do not** offer a discount. It says that the first price was not meant.
      `,
      ),
      chapter(
        'time',
        '“We have no time for this now”',
        `
        **Behind it:** fear of the effort; or it really is not the moment.

        **Ask:** “What would have to be off the table first?”

        **Answer:** “The start costs one person four hours, spread over three weeks. We do the import. If October is better, shall we set the date now and I leave you alone until then?”
      `,
      ),
      chapter(
        'have',
        '“We already have something”',
        `
        **Behind it:** content; or tired of it, but a change is work.

        **Ask:** “What does it do well? What do you still do beside it in tables?”

        **Answer:** “Then keep it for that. Our customers began with the part that stood in tables. After half a year they decided whether the rest should move.”
      `,
      ),
      chapter(
        'mail',
        '“Just send me something”',
        `
        **Behind it:** wants to end the call; or needs paper for somebody else.

        **Ask:** “Gladly. Who will read it besides you, and what is the one question it should answer?”

        **Answer:** “I send you one page on exactly that today. May I call on Thursday at ten for five minutes and hear whether it fits? If not, we leave it.”
      `,
      ),
      chapter(
        'boss',
        '“I have to speak with my boss”',
        `
        **Behind it:** true in most cases. You have not met the one who decides.

        **Ask:** “Of course. What will be the first question?”

        **Answer:** “Then let us prepare it: half a page with your figures, the cost and the risk. Or I join for ten minutes and answer the technical part. Which helps you more?”
      `,
      ),
      chapter(
        'trust',
        '“You are too small” or “too new”',
        `
        **Behind it:** who loses face if it goes wrong?

        **Ask:** “What would have to happen so that it goes wrong, in your experience?”

        **Answer:** “Fair question. Three things: your data can be taken out at any time in an open format, here are two customers of your size to call, and you can leave after the first three months.”
      `,
      ),
      chapter(
        'data',
        '“What about data protection?”',
        `
        **Behind it:** a duty; or the one who can stop it asked for it.

        **Ask:** “Who checks it at your company? May I speak with them directly?”

        **Answer:** “The data stay in the EU; contract, list of measures and subcontractors are in one folder. Our last outside check was in [fill in: month and year of the last outside check].”
      `,
      ),
      chapter(
        'no',
        '“Not interested”',
        `
        **Behind it:** mostly a bad moment, or a bad first sentence.

        **Ask once:** “I understand. Only so that I do not bother you again: is the topic settled, or is it the moment?”

        **Then** thank them and end it. A second try costs more than it brings.
      `,
      ),
      chapter(
        'keep',
        'Keeping it alive',
        `
        ? Replace answers that nobody says aloud any more. Two real sentences are better than ten good ones.
        - Every month each rep brings one objection that had no good answer. The team finds one in ten minutes.
        - An answer stays when two reps have used it with success. Add the date and the initials.
        - Marketing reads along: what comes up every week belongs on the website, before the first call.
      `,
      ),
    ],
  }),
};
