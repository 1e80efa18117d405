import { days, hours, namesIn, processOf, step } from './parts';
import type { StarterTemplate } from './template';

/** Five mails and two calls, with the text of each. */
export const emailSequence: StarterTemplate = {
  id: 'email-sequence',
  kind: 'process',
  title: 'E-mail sequence',
  description: 'Five mails and two calls over three weeks, each written out, with rules for when to stop.',
  version: 1,
  required: ['scope', 'trigger', 'outcome'],
  view: ({ teams }) => {
    const { marketing, sales } = namesIn(teams);
    return processOf(teams, {
      title: 'E-mail sequence: first contact',
      purpose:
        'A person who fits but does not know us yet gets five short, useful messages from one human being, and can end it with one word.',
      scope:
        'Business contacts that we may write to by law and consent. Open deals, customers and everybody who unsubscribed are left out.',
      trigger: 'A contact fits the ideal customer profile and there is a reason to write this week.',
      outcome: 'A reply of any kind, or silence after 21 days; either way the sequence ends.',
      inputs: 'Contact, reason to write, one proof',
      outputs: 'Replies, conversations, contacts that are left in peace',
      systems: ['Mail program', 'CRM'],
      steps: [
        step('prepare', 'Check the contact and the reason', {
          raci: { 'sales-rep': 'R', 'sales-lead': 'A', 'campaign-manager': 'C' },
          deadline: days(1),
          takes: hours(0.25),
          inputs: 'Contact, company’s site, news',
          outputs: 'One sentence on why now',
          evidence: 'Reason in the CRM',
          branches: [['no reason found, or no permission', null]],
          checklist: [
            'May we write to this person?',
            'Nobody else from here is writing',
            'Reason is about them, not about us',
          ],
        }),
        step('mail-1', 'Day 1: the reason', {
          raci: { 'sales-rep': 'R', 'sales-lead': 'A' },
          deadline: days(1),
          takes: hours(0.1),
          inputs: 'The reason',
          outputs: 'First mail',
          evidence: 'Sent, with its date',
          branches: [['they reply', 'reply']],
          notes:
            '> Subject: Your second warehouse\n> Hello [name], you open in Leipzig in autumn. From the second site on, most of our customers lost sight of late deliveries; one of them described it as “I learn of it from the customer”. Is that a topic at your company, or have you solved it? [your name]',
        }),
        step('mail-2', 'Day 3: something useful', {
          raci: { 'sales-rep': 'R', 'content-manager': 'C', 'sales-lead': 'A' },
          deadline: days(2),
          takes: hours(0.1),
          inputs: 'A list, a calculation or a case',
          outputs: 'Second mail in the same thread',
          evidence: 'Sent, with its date',
          branches: [['they reply', 'reply']],
          notes:
            '> Here is the list that our customers go through before they open a second site: seven questions, one page, no form. Question 4 is the one that costs most when it is forgotten.',
        }),
        step('call-1', 'Day 6: call', {
          raci: { 'sales-rep': 'R', 'sales-lead': 'A' },
          deadline: days(3),
          takes: hours(0.1),
          inputs: 'Telephone number, the list',
          outputs: 'A conversation, or a short message',
          evidence: 'Call noted by hand',
          branches: [['spoken with', 'reply']],
        }),
        step('mail-3', 'Day 9: the proof', {
          raci: { 'sales-rep': 'R', 'content-manager': 'C', 'sales-lead': 'A' },
          deadline: days(3),
          takes: hours(0.1),
          inputs: 'One case of the same industry',
          outputs: 'Third mail',
          evidence: 'Sent, with its date',
          branches: [['they reply', 'reply']],
          notes:
            '> [Customer] had three sites and 12 % late deliveries. After half a year it was 8 %. What changed was not the system but that everybody sees the same list at 7:30. Shall I show you the list with invented data? It takes 15 minutes.',
        }),
        step('mail-4', 'Day 14: the other person', {
          raci: { 'sales-rep': 'R', 'sales-lead': 'A' },
          deadline: days(5),
          takes: hours(0.1),
          inputs: 'Who else could answer',
          outputs: 'Fourth mail',
          evidence: 'Sent, with its date',
          branches: [['they reply', 'reply']],
          notes:
            '> Perhaps I am writing to the wrong person. Who at your company looks at late deliveries: you, or somebody in logistics? A name is enough.',
        }),
        step('mail-5', 'Day 21: the goodbye', {
          raci: { 'sales-rep': 'R', 'sales-lead': 'A', 'campaign-manager': 'I' },
          deadline: days(5),
          takes: hours(0.1),
          inputs: 'No reply so far',
          outputs: 'Last mail; nothing more for 180 days',
          evidence: 'End date and the block until then',
          branches: [['they reply', 'reply']],
          goesOn: false,
          notes:
            '> I will not write again. If the topic comes up, the seven questions are yours to keep. All the best for the opening.',
        }),
        step('reply', 'Answer the reply by hand', {
          raci: { 'sales-rep': 'R', 'sales-lead': 'A', 'campaign-manager': 'I' },
          deadline: hours(4),
          takes: hours(0.25),
          inputs: 'Their words',
          outputs: 'Conversation, referral, later date, or no further contact',
          evidence: 'Kind of reply in the CRM; sequence stopped',
          notes:
            'Every reply stops the sequence at once, an unfriendly one too. “Please remove me” is answered with one sentence and done the same day.',
        }),
      ],
      exceptions: [
        ['An out-of-office reply', 'The sequence waits until two days after the return.'],
        ['Two contacts of one company', 'Only one is written to at a time.'],
        [
          'The mail bounces',
          'The contact is corrected or deleted; more than 3 % bounces stop the whole list.',
        ],
      ],
      reviewMonths: 3,
      body: `
        ## Rules for every mail
        - At most 90 words, one question, no attachment, no picture.
        - The subject says what is inside, in at most five words.
        - Written from one person to one person. What could go to everybody goes to nobody.
        - A sentence that begins with “We” is written again.

        ? Change the example to your own market first: the reason, the list, the case. The rhythm can stay.

        ## Who does what
        ${marketing} keeps the list, the case and the permission to write in order. ${sales} writes, calls and answers. Both look at ten replies together each month.

        ## Figures
        | What | Goal | If it is worse |
        | Replies of any kind | 12 % | The reason is about us, not about them |
        | Conversations | 4 % | The question in the mail is too big |
        | Requests to stop | below 1 % | The list does not fit |
        | Bounces | below 3 % | Stop, and clean the list |
      `,
    });
  },
};
