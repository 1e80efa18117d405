import { days, hours, namesIn, processOf, step } from './parts';
import type { StarterTemplate } from './template';

/** One way to ask for collateral, and an answer within two days. */
export const contentRequest: StarterTemplate = {
  id: 'content-request',
  kind: 'process',
  title: 'Content and collateral request',
  description: 'One form, an answer in two days, and a weekly choice that both teams see.',
  version: 1,
  required: ['scope', 'trigger', 'outcome'],
  view: ({ teams }) => {
    const { marketing, sales } = namesIn(teams);
    return processOf(teams, {
      title: 'Content and collateral request',
      purpose: `${sales} gets the slides, cases and texts that move a deal, and ${marketing} works on what is used. Nobody asks in the corridor, and nobody waits without an answer.`,
      scope:
        'Slides, one-pagers, case studies, mail texts, comparisons, translations. Offers and contracts are not content.',
      trigger: 'A rep or marketer needs something that is not in the library.',
      outcome:
        'The piece is in the library and the one who asked has used it, or they know why not and what to use instead.',
      inputs: 'The request form',
      outputs: 'A piece in the library with owner and date',
      systems: ['Request form', 'Content library', 'CRM'],
      steps: [
        step('ask', 'Ask with the form', {
          raci: { 'sales-rep': 'R', 'sales-lead': 'A', 'content-manager': 'I' },
          deadline: days(1),
          takes: hours(0.25),
          inputs: 'A need, at best with a deal behind it',
          outputs: 'A complete request',
          evidence: 'Request with number and date',
          checklist: [
            'Who will read it?',
            'What shall they do after it?',
            'Which deals need it, by when?',
            'What did you look for in the library?',
          ],
        }),
        step('answer', 'Answer every request', {
          raci: { 'content-manager': 'R', 'marketing-lead': 'A', 'sales-rep': 'I' },
          deadline: days(2),
          takes: hours(0.5),
          inputs: 'Requests since yesterday',
          outputs: 'Exists already, small, large, or no',
          evidence: 'Answer with a reason at the request',
          branches: [
            ['exists already, or no', null],
            ['small: under two hours', 'make'],
          ],
          notes:
            '> We have this: the logistics case, pages 2 and 3. If the figures are too old for your call on Thursday, tell me today and I will renew them.',
        }),
        step('choose', 'Choose the large ones together', {
          raci: { 'content-manager': 'R', 'marketing-lead': 'A', 'sales-lead': 'R', 'sales-rep': 'I' },
          deadline: days(5),
          takes: hours(0.5),
          inputs: 'Open large requests, hours free in the next two weeks',
          outputs: 'At most three pieces in work, in order',
          evidence: 'The order, seen by both teams',
          branches: [['not now', null]],
          notes:
            'Points: deals that need it (3 each), lives longer than six months (2), can be made from what exists (2). The highest sum goes first; the sales lead breaks a tie.',
        }),
        step('make', 'Make a first version', {
          raci: { 'content-manager': 'R', 'marketing-lead': 'A', 'sales-rep': 'C' },
          deadline: days(8),
          takes: days(3),
          inputs: 'Request, facts, proof',
          outputs: 'A version that can be shown to one customer',
          evidence: 'Draft linked at the request',
        }),
        step('try', 'Try it on one real prospect', {
          raci: { 'sales-rep': 'R', 'sales-lead': 'A', 'content-manager': 'C' },
          deadline: days(5),
          takes: hours(1),
          inputs: 'The draft, one conversation',
          outputs: 'What helped, what was asked, what was never looked at',
          evidence: 'Three lines at the request',
          branches: [['does not help', 'make']],
        }),
        step('publish', 'Check, name and file it', {
          raci: { 'content-manager': 'R', 'marketing-lead': 'A', 'sales-rep': 'I' },
          deadline: days(3),
          takes: hours(1),
          inputs: 'The tried version',
          outputs: 'The piece in the library, the old one gone',
          evidence: 'Library entry with owner and date of review',
          checklist: [
            'Figures have a source and a date',
            'Customer named has agreed in writing',
            'Old version withdrawn',
            'Name as agreed: audience, topic, form, month',
          ],
        }),
        step('retire', 'Look at what nobody uses', {
          raci: { 'content-manager': 'R', 'marketing-lead': 'A', 'sales-lead': 'C' },
          deadline: days(60),
          takes: hours(2),
          inputs: 'Use of the last quarter',
          outputs: 'Pieces renewed, merged or withdrawn',
          evidence: 'List of withdrawn pieces',
        }),
      ],
      exceptions: [
        [
          'A deal above 50,000 € closes this week',
          'The sales lead may place one request a month at the top. It is noted, and the request it displaces is told.',
        ],
        ['The content manager is away', 'The campaign manager answers; large pieces wait.'],
        [
          'A legal or security question',
          'It goes to whoever answers for it, with a copy to the content manager, who files the answer for the next time.',
        ],
      ],
      reviewMonths: 6,
      body: `
        ## The request form
        ? Five questions are enough. Every further question makes people ask in the corridor again.
        1. Who reads it, in which role, at which point of the decision?
        2. What do they believe now, and what should they believe or do afterwards?
        3. Which deals need it? Name, amount, date.
        4. What exists that is near to it, and what is missing there?
        5. By when do you need it, and what do you use if it is not ready?

        ## Example of a good request
        > For heads of purchasing, after the demo. They believe that changing takes months. They should agree to a start date. Two deals wait, 38,000 € together, decision on 20 June. The migration page is near, but has no time line. By 6 June; otherwise I draw it by hand.

        ## Who may say no
        The content manager, with a reason: exists already, fits one deal only, cannot be proved, costs more than it brings. Whoever disagrees speaks with both leads on Thursday. Asking somebody else in ${marketing} is not a way.

        ## Figures
        Answered within two working days: 95 %. Pieces used in a deal within 60 days of publishing: 70 %. Pieces in the library that nobody opened for six months: fewer than 20 %.
      `,
    });
  },
};
