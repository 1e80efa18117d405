import { days, hours, namesIn, processOf, step } from './parts';
import type { StarterTemplate } from './template';

/** Leads that were right but too early come back; the others leave. */
export const leadRecycling: StarterTemplate = {
  id: 'lead-recycling',
  kind: 'process',
  title: 'Lead recycling and nurture',
  description: 'What happens to leads that sales gives back: three tracks, a cooling-off, and a way out.',
  version: 1,
  required: ['scope', 'trigger', 'outcome'],
  view: ({ teams }) => {
    const { marketing, sales } = namesIn(teams);
    return processOf(teams, {
      title: 'Lead recycling and nurture',
      purpose: `No lead that ${sales} gives back is forgotten, and none is handed over again without something new. A lead leaves nurture in one of two ways: it asks for something, or it is let go.`,
      scope:
        'Leads that were disqualified for timing, budget or missing contact. Leads outside the customer profile are closed, not nurtured.',
      trigger: 'Sales gives a lead back with a reason, or a deal is lost to “no decision”.',
      outcome: 'Within 180 days the lead is handed over again with a new reason, or closed.',
      inputs: 'The lead with its reason, notes of the conversation',
      outputs: 'Leads handed over again; contacts that get no more mail',
      systems: ['CRM', 'Marketing automation'],
      steps: [
        step('give-back', 'Give the lead back with a reason and a date', {
          raci: { 'sales-rep': 'R', 'sales-lead': 'A', 'campaign-manager': 'I' },
          deadline: days(1),
          takes: hours(0.1),
          inputs: 'The lead that was worked',
          outputs:
            'Reason from the list, one sentence in the lead’s own words, a date to ask again if one was named',
          evidence: 'Reason and note in the CRM',
          checklist: ['Reason chosen', 'What they said, in one sentence', 'Date, if they named one'],
          notes:
            '“Not now” without a date is worth little. Ask: *When would it make sense to talk again, and what would have to happen before?*',
        }),
        step('sort', 'Choose the track', {
          raci: { 'campaign-manager': 'R', 'marketing-lead': 'A' },
          deadline: days(2),
          takes: hours(0.1),
          inputs: 'Leads given back this week',
          outputs: 'Each lead in one track, or closed',
          evidence: 'Track and start date',
          branches: [['outside the profile, or asked for no contact', 'close']],
          notes:
            'Timing goes to **Later**, budget to **Case for money**, not reached to **Short reminder**. One lead is in one track only.',
        }),
        step('run', 'Run the track', {
          raci: { 'campaign-manager': 'R', 'marketing-lead': 'A', 'content-manager': 'C' },
          deadline: days(60),
          takes: hours(1),
          inputs: 'Track with its mails',
          outputs: 'Opens, replies, visits',
          evidence: 'Sends and replies in marketing automation',
          checklist: [
            'A person’s name as the sender',
            'Replies read daily',
            'Stops by itself when a rep writes',
          ],
        }),
        step('watch', 'Look for something new', {
          raci: { 'campaign-manager': 'R', 'marketing-lead': 'A' },
          deadline: days(5),
          takes: hours(0.5),
          inputs: 'Activity of the last 7 days',
          outputs: 'Leads that asked, came back or changed role',
          evidence: 'Weekly list',
          branches: [
            ['a new reason, and 90 days have passed', 'again'],
            ['nothing new for 180 days', 'close'],
            ['still quiet', 'run'],
          ],
          goesOn: false,
          notes:
            'A new reason is a reply, a visit to the price page, a download of a comparison, a new role, or the date that the lead named. An opened e-mail is none.',
        }),
        step('again', 'Hand over again, with what is new', {
          raci: { 'campaign-manager': 'R', 'marketing-lead': 'A', 'sales-rep': 'I', 'sales-lead': 'I' },
          deadline: days(1),
          takes: hours(0.25),
          inputs: 'The lead, the first conversation, the new reason',
          outputs: 'A second hand-over, marked as recycled',
          evidence: 'Mark “recycled” and the new reason in the CRM',
          goesOn: false,
          branches: [['handed over', null]],
          notes:
            '> Spoke with you in March, no budget then. Has been on the price page twice this week and opened the calculation. First contact: Ben.',
        }),
        step('close', 'Let go', {
          raci: { 'campaign-manager': 'R', 'marketing-lead': 'A' },
          deadline: days(5),
          takes: hours(0.1),
          inputs: 'Leads that stayed quiet, or do not fit',
          outputs: 'Closed leads; no more mail except the newsletter if they chose it',
          evidence: 'Status closed, date',
        }),
      ],
      exceptions: [
        [
          'The lead answers a nurture mail with a question',
          'The rep who knows them answers within 8 working hours; the track stops.',
        ],
        ['The lead’s rep has left', 'The sales lead names a new owner before the lead is handed over again.'],
        [
          'The lead asks to be deleted',
          'All mail stops the same day, and the request goes to the person for data protection.',
        ],
      ],
      reviewMonths: 6,
      body: `
        ## The three tracks
        | Track | For whom | What they get | Length |
        | Later | Timing: a date or “next year” | One useful mail a month, a call at the named date | Until the date, at most 180 days |
        | Case for money | No budget | A calculation, a case with figures, an offer to help with the internal paper | 4 mails in 60 days |
        | Short reminder | Not reached | Two short questions, then a goodbye | 3 mails in 21 days |

        ## The goodbye that brings answers
        > Subject: Shall I close this?
        > You asked for our guide in spring and we never managed to talk. I do not want to keep writing to you without a reason. If the topic is settled, no answer is needed. If it is only the timing, tell me a month and I will write then.

        ? Write the goodbye in the words of the person who signs it. Of all nurture mails it usually brings the most replies.

        ## How it is counted
        - A recycled lead is a new episode only after 90 days. Before that it belongs to its first hand-over.
        - ${marketing} reports recycled leads apart from new ones. They convert differently and would flatter the average.
        - Goal to begin with: one in ten leads in nurture is handed over again within 180 days, and one in five of those becomes a sales-qualified lead.
      `,
    });
  },
};
