import { chapter } from './parts';
import type { StarterTemplate } from './template';

/** A first call of fifteen minutes, with words. */
export const callScript: StarterTemplate = {
  id: 'call-script',
  kind: 'playbook',
  title: 'Call script',
  description: 'The first call in six parts: words to begin with, questions, two endings and a note.',
  version: 1,
  required: ['purpose'],
  view: () => ({
    title: 'Call script: first conversation',
    purpose:
      'For the first fifteen minutes with a lead that marketing handed over. Afterwards you know whether it is qualified, and they know what happens next.',
    chapters: [
      chapter(
        'before',
        'Before you dial (2 minutes)',
        `
        - [ ] What did they ask for, in their own words?
        - [ ] What have they read or seen of ours?
        - [ ] What does the company do, how many people, how many sites?
        - [ ] My guess at the problem, in one sentence
        - [ ] The next step that I will propose
      `,
      ),
      chapter(
        'open',
        'Opening (30 seconds)',
        `
        > Good morning, this is [your name] of [company]. You downloaded our list for a second site on Friday. I have one question about it. Is it a bad moment?

        *Bad moment:* “When is better, today at four or tomorrow at nine?” Book it and hang up.

        *What is it about?* “Most people who read the list are about to open a site. Is that so at your company?”

        ? Speak slowly and stop after the question. The first sentence decides whether there is a second one.
      `,
      ),
      chapter(
        'understand',
        'Understand (6 minutes)',
        `
        Ask these in the order of the conversation, not of the list. Note their words, not yours.
        1. “What made you look at this now?”
        2. “How do you do it today? Take me through last Monday.”
        3. “What does it cost when it goes wrong? Who notices first?”
        4. “Who else is affected by it?”
        5. “What have you tried?”
        6. “What happens if you leave it as it is until next year?”

        Then say it back: “So you lose about a day a week, and the second site opens in October. Is that right, and what did I forget?”
      `,
      ),
      chapter(
        'qualify',
        'Qualify (3 minutes)',
        `
        | Question | Qualified when |
        | Problem | They name it and what it costs |
        | People | We know who decides, and can reach them |
        | Time | There is a date or an event within six months |
        | Means | They know what such things cost, or have a budget for it |
        Ask for the missing part openly: “For something like this our customers pay between 490 and 900 € a month. Is that possible at your company, or does it stop there?”
      `,
      ),
      chapter(
        'end',
        'Two endings (2 minutes)',
        `
        **Qualified**
        > I suggest that we look at it with your figures: you, your colleague from IT and I, 40 minutes. I need ten deliveries from you before. Thursday at ten or Friday at two?

        Say the date aloud, send the invitation while you are still speaking, name what each brings.

        **Not qualified**
        > Thank you for being so open. From what you say, we are not the right choice now: with one site, a table is enough. I will send you the one that our customers used before. If you open a second site, call me.

        No “we stay in touch”. Either there is a date, or there is an end.
      `,
      ),
      chapter(
        'message',
        'If nobody answers',
        `
        **On the machine, 15 seconds**
        > [Your name] of [company]. You asked whether the list works for two sites. It does, with one change. I write you the change now. You reach me at [number].

        **Mail, at once**
        > Subject: The change for two sites
        > As just said on your machine: add a column for the site, and sort by it first. That is all. If you want to see how it looks with your figures, I have time on Thursday at ten.
      `,
      ),
      chapter(
        'after',
        'After the call (3 minutes)',
        `
        - [ ] Status: qualified, or disqualified with a reason from the list
        - [ ] Their problem, in one sentence of their own
        - [ ] People with their part in the decision
        - [ ] Next step with date, invitation sent
        - [ ] One line to marketing, if something they read was wrong or helped

        Our CRM field for the problem sentence: [fill in: name of the CRM field].
      `,
      ),
    ],
  }),
};
