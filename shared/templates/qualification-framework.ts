import { namesIn } from './parts';
import { prose } from './prose';
import type { StarterTemplate } from './template';

/** What "qualified" means, question by question. */
export const qualificationFramework: StarterTemplate = {
  id: 'qualification-framework',
  kind: 'definition',
  title: 'Qualification framework',
  description: 'When a lead is sales-qualified: four questions, what counts as an answer, and how to ask.',
  version: 1,
  required: ['criteria'],
  view: ({ teams }) => {
    const { marketing, sales } = namesIn(teams);
    return {
      title: 'Sales-qualified lead (SQL)',
      meaning: `A lead of which ${sales} knows after a conversation that the problem is real, who decides, by when, and that money can be found. All four are answered in the lead’s own words, and a next step has a date.`,
      criteria: [
        { id: 'fit', attribute: 'Fit', operator: 'is', value: 'yes' },
        { id: 'problem', attribute: 'Problem in their words', operator: 'known', value: '' },
        { id: 'decider', attribute: 'Who decides', operator: 'known', value: '' },
        { id: 'date', attribute: 'Next step on', operator: 'known', value: '' },
      ],
      body: prose(
        'body',
        `
        ## The four questions
        | Question | Counts as answered | Does not count |
        | **Problem**: what is it, and what does it cost? | “We lose a day a week and two customers a year.” | “Sounds interesting.” |
        | **People**: who decides, who can stop it? | Two names with their parts, one of them met or agreed to meet | “I pass it on.” |
        | **Time**: by when, and what happens then? | “The second site opens in October.” | “Some time this year.” |
        | **Money**: what may it cost, where does it come from? | “Up to 6,000 € a year I can sign.” or a known price that was not refused | “We will see.” |

        ## Points, where it is not clear
        Each question gets 0 (unknown), 1 (partly) or 2 (answered). From 6 of 8 with no 0 it is sales-qualified. 4 or 5: one further talk within five working days. Below: back to ${marketing} with the reason.
        ? Try it with ten leads of last month before you agree to it. If the points say something else than your best rep, change the questions.

        ## How to ask
        - Problem: “Take me through last Monday. Where did it go wrong, and who noticed first?”
        - People: “If you and I were sure, who else would have to say yes?”
        - Time: “What happens if this is the same in October?”
        - Money: “Others of your size pay 490 to 900 € a month. Does it end there, or is it worth a look?”

        ## The words around it
        | Word | Means | Who decides |
        | Lead | A person who showed interest and may be contacted | ${marketing} |
        | MQL | Fits the profile and showed enough interest | ${marketing}, by the scoring rules |
        | SAL | ${sales} has accepted it and begun to work it | ${sales}, within one working day |
        | SQL | The four questions are answered, the next step has a date | ${sales}, after a conversation |
        | Opportunity | The customer confirmed need and next step in writing | ${sales} |

        ## When it is a no
        Name the question that failed: no problem, no access to who decides, no time, no money, outside the profile, not reached. “Bad lead” is no reason. ${marketing} reads the reasons every Thursday.

        ## Two examples
        **Yes.** Head of logistics, two sites, loses a day a week (2), managing director joins on Thursday (2), opening in October (2), price known and not refused (1): 7.

        **Not yet.** Assistant collects offers (0 for people), problem described well (2), “this year” (1), price unknown (1): 4 with a 0. Ask for the person with the problem; if there is no way to them within five days, give it back.
      `,
      ),
    };
  },
};
