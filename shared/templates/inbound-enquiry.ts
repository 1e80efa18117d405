import { days, hours, namesIn, processOf, step } from './parts';
import type { StarterTemplate } from './template';

/** The first hour after somebody asked for a talk. */
export const inboundEnquiry: StarterTemplate = {
  id: 'inbound-enquiry',
  kind: 'process',
  title: 'Inbound enquiry response',
  description: 'From the contact form to a booked conversation within one working hour, with wording.',
  version: 1,
  required: ['scope', 'trigger', 'outcome'],
  view: ({ teams }) => {
    const { marketing, sales } = namesIn(teams);
    return processOf(teams, {
      title: 'Inbound enquiry response',
      purpose:
        'Whoever asks us for a talk hears from a person within one working hour, gets an answer to what they asked, and a time for a conversation.',
      scope:
        'Contact form, demo request, chat, telephone and mail to the general address. Support requests of customers go to support.',
      trigger: 'An enquiry arrives, by whatever way.',
      outcome: 'A conversation is booked, or the enquiry is answered and closed, within two working days.',
      inputs: 'The enquiry in the person’s own words',
      outputs: 'A booked conversation, or a closed enquiry with a reason',
      systems: ['Website forms', 'CRM', 'Telephone', 'Calendar'],
      steps: [
        step('receive', 'Create the enquiry and confirm it', {
          raci: { operations: 'R', 'marketing-lead': 'A', 'sales-rep': 'I' },
          deadline: hours(0.25),
          takes: hours(0.1),
          inputs: 'Form, mail, chat or call',
          outputs: 'One enquiry in the CRM with source and time; a confirmation that names when we answer',
          evidence: 'Time of receipt set by the CRM',
          notes:
            '> Thank you. Your message is with a person, not a machine. Between 9:00 and 17:00 somebody answers within the hour; otherwise tomorrow before 10:00.',
        }),
        step('route', 'Give it to whoever is on duty', {
          raci: { 'sales-lead': 'A', operations: 'R', 'sales-rep': 'I' },
          deadline: hours(0.25),
          takes: hours(0.1),
          inputs: 'The enquiry, the duty rota',
          outputs: 'One owner, who has seen it',
          evidence: 'Owner and time in the CRM',
          branches: [['customer or supplier', 'close']],
          checklist: [
            'Known company: its own rep',
            'Otherwise: the rep on duty',
            'Rep away: the deputy, at once',
          ],
        }),
        step('read', 'Read before you call', {
          raci: { 'sales-rep': 'AR' },
          deadline: hours(0.25),
          takes: hours(0.1),
          inputs: 'The question, earlier contacts, the company’s site',
          outputs: 'One guess at what they need, two questions',
          evidence: 'A line in the note',
          checklist: [
            'What did they ask, literally?',
            'Have they been with us before?',
            'Who else at this company knows us?',
          ],
        }),
        step('answer', 'Call, then write', {
          raci: { 'sales-rep': 'R', 'sales-lead': 'A' },
          deadline: hours(1),
          takes: hours(0.25),
          inputs: 'Telephone number, mail address, the question',
          outputs: 'A conversation, or a message with an answer and two times',
          evidence: 'First touch in the CRM, by hand of a person',
          branches: [['conversation booked or held', 'qualify']],
          notes:
            'Call first. If nobody answers, write at once and answer the question they asked; a mail that only asks for a meeting is no answer.',
        }),
        step('again', 'Try again on three further days', {
          raci: { 'sales-rep': 'R', 'sales-lead': 'A' },
          deadline: days(6),
          takes: hours(0.5),
          inputs: 'An enquiry without an answer',
          outputs: 'An answer, or an enquiry that may be closed',
          evidence: 'Six touches on four days, by at least two ways',
          branches: [['no answer after six touches', 'close']],
          checklist: [
            'Day 2, morning: call',
            'Day 4, afternoon: call and short mail',
            'Day 6: the closing mail',
          ],
        }),
        step('qualify', 'Hold the conversation and decide', {
          raci: { 'sales-rep': 'R', 'sales-lead': 'A', 'marketing-lead': 'I' },
          deadline: days(2),
          takes: hours(0.5),
          inputs: 'The conversation',
          outputs: 'Qualified with a next step, or disqualified with a reason',
          evidence: 'Status, reason and next date in the CRM',
          goesOn: false,
          branches: [['decided', null]],
        }),
        step('close', 'Close politely and pass on', {
          raci: { 'sales-rep': 'R', 'sales-lead': 'A', 'campaign-manager': 'I' },
          deadline: days(1),
          takes: hours(0.1),
          inputs: 'Enquiry that leads nowhere, or belongs elsewhere',
          outputs: 'An answer to the person, a reason for us, or the request with the right team',
          evidence: 'Reason in the CRM',
        }),
      ],
      exceptions: [
        ['Outside office hours', 'The hour counts from the next opening. The confirmation names the time.'],
        [
          'More than twelve enquiries in a day',
          'The sales lead takes a second rep on duty. Enquiries for a call go first, downloads wait.',
        ],
        [
          'The form is broken or silent',
          `If no enquiry arrives for four working hours, ${marketing} sends a test and tells ${sales} of the result.`,
        ],
      ],
      reviewMonths: 6,
      body: `
        ## The first sentences
        ? Say them aloud twice, then put them into your own words. A sentence that you would not say to a neighbour has no place here.
        > Good morning, this is [your name] of [company]. You wrote to us this morning about [their words]. I have five minutes now and would like to understand it better. Does it suit you?

        If it does not suit:
        > Of course. You asked whether [question]. The short answer is [answer]. Shall we talk tomorrow at 10 or at 3?

        ## The mail when nobody answers the call
        > Subject: Your question about [topic]
        > You asked whether [question]. Yes, with one condition: [condition]. Most companies of your size begin with [first step], which takes about two weeks. I tried to reach you at 11:20. I have time on Tuesday at 10:00 and on Wednesday at 15:00; which is better?

        ## Duty rota
        - Two reps a day, mornings and afternoons, planned for four weeks.
        - Who has duty takes no other appointments of more than 30 minutes.
        - The mobile of the duty: [fill in: the telephone number that the duty answers].

        ## What we look at every week
        - Median time from enquiry to the first touch of a person. Goal: 60 working minutes.
        - Share answered within the hour. Goal: 90 %.
        - Share of enquiries that become a conversation. Goal: 60 %.
      `,
    });
  },
};
