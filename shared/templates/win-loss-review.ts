import { days, hours, namesIn, processOf, step } from './parts';
import type { StarterTemplate } from './template';

/** Why deals were won or lost, in the customer's words. */
export const winLossReview: StarterTemplate = {
  id: 'win-loss-review',
  kind: 'process',
  title: 'Win/loss review',
  description: 'Eight conversations a quarter, the questions to ask, and what changes after them.',
  version: 1,
  required: ['scope', 'trigger', 'outcome'],
  view: ({ teams }) => {
    const { marketing, sales } = namesIn(teams);
    return processOf(teams, {
      title: 'Win/loss review',
      purpose: `${marketing} and ${sales} hear from buyers themselves why they chose us or did not, and change something every quarter because of it.`,
      scope: 'Decided deals of 10,000 € and more, and every loss to a competitor we meet often.',
      trigger: 'A deal is won or lost.',
      outcome:
        'Once a quarter both teams have eight conversations in front of them and have decided on at most three changes.',
      inputs: 'Decided deals, the notes of the rep',
      outputs: 'Quotes by topic, three decisions with owners',
      systems: ['CRM', 'Shared drive'],
      steps: [
        step('note', 'Note the reason as the rep sees it', {
          raci: { 'account-executive': 'R', 'sales-lead': 'A' },
          deadline: days(2),
          takes: hours(0.25),
          inputs: 'The decision',
          outputs: 'Reason, competitor, who decided, in three sentences',
          evidence: 'Fields in the CRM',
          notes: '“Price” alone is not a reason. Cheaper than whom, for what, and who said so?',
        }),
        step('choose', 'Choose eight for a conversation', {
          raci: { 'marketing-lead': 'R', 'sales-lead': 'A', 'account-executive': 'C' },
          deadline: days(5),
          takes: hours(0.5),
          inputs: 'Decided deals of the last 60 days',
          outputs: 'Four won, four lost, different reps',
          evidence: 'List of names',
        }),
        step('invite', 'Ask for twenty minutes', {
          raci: { 'account-executive': 'R', 'marketing-lead': 'A' },
          deadline: days(5),
          takes: hours(0.25),
          inputs: 'Buyer’s name',
          outputs: 'An appointment, or a no',
          evidence: 'Date',
          branches: [['no, or no answer to two mails', 'choose']],
          notes:
            '> You decided for another supplier, and that is settled. I would like to learn from it: would you give my colleague from marketing twenty minutes? She sells nothing, and I will not be there.',
        }),
        step('talk', 'Hold the conversation without the rep', {
          raci: { 'content-manager': 'R', 'marketing-lead': 'A' },
          deadline: days(10),
          takes: hours(0.5),
          inputs: 'The eight questions',
          outputs: 'Notes in the buyer’s words, agreed for internal use',
          evidence: 'Notes within one day',
          checklist: [
            'Asked whether notes are allowed',
            'No defence, no selling',
            'Asked “what else?” twice',
          ],
        }),
        step('sort', 'Sort the quotes by topic', {
          raci: { 'content-manager': 'R', 'marketing-lead': 'A' },
          deadline: days(3),
          takes: hours(3),
          inputs: 'Notes of eight conversations',
          outputs: 'Two pages of quotes: what won, what lost, what nobody mentioned',
          evidence: 'The two pages',
        }),
        step('decide', 'Decide together what changes', {
          raci: {
            'marketing-lead': 'R',
            'sales-lead': 'AR',
            'account-executive': 'C',
            'content-manager': 'C',
            'customer-success': 'C',
          },
          deadline: days(5),
          takes: hours(1),
          inputs: 'The two pages, figures of the quarter',
          outputs: 'At most three changes with owner and date',
          evidence: 'Minutes',
        }),
        step('tell', 'Tell everybody, and the buyers', {
          raci: { 'marketing-lead': 'R', 'sales-lead': 'A', 'sales-rep': 'I', 'account-executive': 'I' },
          deadline: days(3),
          takes: hours(0.5),
          inputs: 'The decisions',
          outputs: 'Battle cards, pages and scripts changed; thanks to the buyers',
          evidence: 'Changed documents linked in the minutes',
        }),
      ],
      exceptions: [
        ['Fewer than eight decided deals', 'All of them, and two older ones.'],
        [
          'The buyer names a person here',
          'It is told to that person’s lead alone and stays out of the two pages.',
        ],
        [
          'The buyer reopens the deal',
          'The conversation ends there; the rep calls the same day. The notes stay notes.',
        ],
      ],
      reviewMonths: 12,
      body: `
        ## Eight questions
        ? Ask them in this order, and wait after each. The useful part comes after the first silence.
        1. What happened that made you look for a solution at all?
        2. Who was part of the decision, and who had the most to lose?
        3. Which alternatives did you look at, doing nothing included?
        4. What did you expect of us before the first talk, and was it so?
        5. At which moment did it tip for or against us?
        6. What did our competitor do better? What did we do better?
        7. What did the price have to do with it, if it had been equal?
        8. If you could change one thing about how we sold to you, what would it be?

        ## What the reasons are called
        | Reason | Means | Does not mean |
        | No decision | They stayed with what they had | We never reached the one who decides |
        | Missing function | Named, and needed on day one | It came up in a comparison table |
        | Price | Equal offers, the cheaper won | We never spoke of what it saves |
        | Trust | Doubts about us, the project or the change | They liked the other rep |
        | Access | We did not reach who decides | They did not answer |

        ## An example of a decision
        Three of four lost buyers said that they learned of the migration only in the contract. From May the demo shows the migration in two minutes, the page has a time line, and every offer names the week of the start. Owner: content manager. Looked at again in August.
      `,
    });
  },
};
