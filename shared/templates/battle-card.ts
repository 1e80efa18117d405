import { chapter } from './parts';
import type { StarterTemplate } from './template';

/** How to win against one competitor, fairly. */
export const battleCard: StarterTemplate = {
  id: 'battle-card',
  kind: 'playbook',
  title: 'Competitive battle card',
  description: 'One competitor on two pages: when we win, when we do not, what to ask and what to say.',
  version: 1,
  required: ['purpose'],
  view: () => ({
    title: 'Battle card: [fill in: name of the competitor]',
    purpose:
      'Two minutes of reading before a call in which this competitor may come up. Everything here can be proved, and may be read by the competitor.',
    chapters: [
      chapter(
        'short',
        'In one minute',
        `
        ? Write this chapter last. Then read it aloud to a rep: if it takes longer than a minute, cut it.
        **They are strong** where a company has one site and wants to begin tomorrow without help. **We are strong** from the second site on, when several teams have to look at the same figures.

        **Say:** “They are a good choice for one site. What happens when the second one opens?”

        **Do not say** anything about their company, their finances or their people.
      `,
      ),
      chapter(
        'facts',
        'Facts side by side',
        `
        | Question | They | We |
        | Price for 50 people | from 390 € a month | from 490 € a month |
        | Ready to use | same day, without help | three weeks, with help |
        | Sites | one account each | one view of all |
        | Data | outside the EU, contract available | in the EU |
        | Contract | monthly | 12 months |
        | Support | chat | telephone and chat, 8 to 18 |
        Source: their public price page and two customers who changed to us. Looked at on [fill in: date of the last look at their site].
      `,
      ),
      chapter(
        'when',
        'When we win and when we do not',
        `
        ### We win when
        - more than one site or more than one team is involved;
        - somebody answers for the figures at the end of the month;
        - the data have to stay in the EU.

        ### We lose when
        - they want to begin this week and nobody has time for a start;
        - only the price of the first year counts;
        - the one who decides uses the competitor at home.

        ### We walk away when
        There is one site, fewer than 200 deliveries a month, and no plan to grow. Say so, and recommend the other. It has brought us two customers a year later.
      `,
      ),
      chapter(
        'questions',
        'Questions that show the difference',
        `
        1. “Who else will look at these figures besides you?”
        2. “What happens in your tables when the second site opens?”
        3. “Who explains it to a new colleague, and how long does that take?”
        4. “What does your data protection officer say about where the data are?”
        5. “If it does not work in the third month, who helps you?”

        Ask two, not five. Then be silent.
      `,
      ),
      chapter(
        'answers',
        'What they say, and our answer',
        `
        | They say | We answer | Proof |
        | “We cost 100 € less a month.” | “For one site, yes. With two accounts it is 780 € against 490 €.” | Calculation, page 2 |
        | “You can start today.” | “True. Our customers began in three weeks and had all sites in it then.” | Case of a customer with four sites |
        | “No long contract.” | “You can leave after 12 months. Nobody has left in the first year since 2024.” | List of customers, on request |
        | “They are complicated.” | “What did you see that looked so? May I show exactly that?” | The demo, minutes 6 to 9 |
      `,
      ),
      chapter(
        'keep',
        'Keeping it true',
        `
        - Owner: [fill in: name of the person who keeps this card true]. Looked at every three months, and after each lost deal against them.
        - Whoever hears something new writes it below with name and date. Rumours do not count.
        - No claim without a source; nothing that we would not say to their face.
        - Won and lost against them in the last four quarters: 11 of 19.
      `,
      ),
    ],
  }),
};
