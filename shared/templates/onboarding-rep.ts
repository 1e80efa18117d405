import { days, hours, namesIn, processOf, step } from './parts';
import type { StarterTemplate } from './template';

/** From the first day to own deals in ninety days. */
export const onboardingRep: StarterTemplate = {
  id: 'onboarding-rep',
  kind: 'process',
  title: 'Onboarding a new rep',
  description: 'Ninety days with a goal for each stage, who teaches what, and three honest talks.',
  version: 1,
  required: ['scope', 'trigger', 'outcome'],
  view: ({ teams }) => {
    const { marketing, sales } = namesIn(teams);
    return processOf(teams, {
      title: 'Onboarding a new rep',
      purpose:
        'A new rep holds good first conversations after 30 days, works leads alone after 60, and reaches half of the usual figures after 90.',
      scope:
        'Sales development reps and account executives, from the signed contract to the end of the third month.',
      trigger: 'The contract with the new colleague is signed.',
      outcome:
        'After 90 days both sides know whether it works, from figures and talks and not from impressions.',
      inputs: 'Date of start, equipment, plan below',
      outputs: 'A rep who works alone, a list of what the plan lacked',
      systems: ['CRM', 'Telephone', 'Content library', 'Calendar'],
      steps: [
        step('before', 'Prepare before the first day', {
          raci: { 'sales-lead': 'AR', operations: 'R', 'marketing-lead': 'I' },
          deadline: days(10),
          takes: hours(4),
          inputs: 'Date of start',
          outputs: 'Accesses, equipment, a plan of the first two weeks, a companion from the team',
          evidence: 'Checklist ticked two days before',
          checklist: [
            'Accesses to CRM, mail and telephone tested',
            'First two weeks in the calendar',
            'Companion named and asked',
            'Mail to the team',
          ],
        }),
        step('week-1', 'Week 1: the customer', {
          raci: { 'sales-lead': 'A', 'sales-rep': 'R', 'customer-success': 'C', 'marketing-lead': 'C' },
          deadline: days(5),
          takes: days(5),
          inputs: 'Ten recorded calls, five customers',
          outputs: 'Can tell three customers’ stories in two minutes each',
          evidence: 'Told to the team on Friday',
          checklist: [
            'Ten calls heard, with notes',
            'Two customer meetings attended',
            'Definitions of MQL and SQL read and asked about',
            'One hour with marketing: where leads come from',
          ],
        }),
        step('week-2', 'Week 2: the conversation', {
          raci: { 'sales-lead': 'A', 'sales-rep': 'R', 'account-executive': 'C' },
          deadline: days(5),
          takes: days(5),
          inputs: 'Call script, objections, battle card',
          outputs: 'Five practised calls, the last one without help',
          evidence: 'Sheet with marks for each practice',
          branches: [['the last practice is not good enough', 'week-2']],
          notes:
            'Practise with a colleague who plays a real lead from last month. Mark four things: question before pitch, their words, next step, time kept.',
        }),
        step('leads', 'Weeks 3 and 4: first own leads', {
          raci: { 'sales-rep': 'R', 'sales-lead': 'A', 'campaign-manager': 'I' },
          deadline: days(10),
          takes: days(10),
          inputs: 'Five leads a week, each with help before the call',
          outputs: 'Ten leads decided with a reason',
          evidence: 'Reasons read by the sales lead',
        }),
        step('talk-30', 'Day 30: first talk', {
          raci: { 'sales-lead': 'AR', 'sales-rep': 'R' },
          deadline: days(2),
          takes: hours(1),
          inputs: 'Ten decisions, two recorded calls',
          outputs: 'One thing to keep, one to change',
          evidence: 'Three sentences, written by both',
          branches: [['goal of day 30 missed', 'leads']],
        }),
        step('alone', 'Days 31 to 60: half a load alone', {
          raci: { 'sales-rep': 'R', 'sales-lead': 'A', 'account-executive': 'C' },
          deadline: days(20),
          takes: days(20),
          inputs: 'Twelve leads a week',
          outputs: 'All decided in time, six qualified',
          evidence: 'Figures of the four weeks',
        }),
        step('talk-60', 'Day 60: second talk, with marketing', {
          raci: { 'sales-lead': 'AR', 'sales-rep': 'R', 'marketing-lead': 'C' },
          deadline: days(2),
          takes: hours(1),
          inputs: 'Figures, rejected leads with reasons',
          outputs: 'What the new rep sees that we no longer see',
          evidence: 'List of three observations',
        }),
        step('talk-90', 'Day 90: decide', {
          raci: { 'sales-lead': 'AR', 'sales-rep': 'R', 'marketing-lead': 'I' },
          deadline: days(20),
          takes: hours(1),
          inputs: 'Figures of 90 days against the goals',
          outputs: 'Full load, a plan of 30 more days, or an end',
          evidence: 'Written result, signed by both',
        }),
      ],
      exceptions: [
        ['An experienced rep', 'Weeks 1 and 2 shrink to four days; the practised calls stay.'],
        ['Illness of more than five days', 'All later dates move by the same number of days.'],
        [
          'No companion available',
          'The sales lead takes the part and gives away two hours of other work a week.',
        ],
      ],
      reviewMonths: 6,
      body: `
        ## Goals
        | Day | Can do | Figure |
        | 10 | Tells three customers’ stories, books a meeting in practice | Last practice at 3 of 4 or better |
        | 30 | Holds first conversations | 10 leads decided with a reason |
        | 60 | Works half a load alone | 95 % decided in time, 6 qualified a month |
        | 90 | Half of the usual figures | 10 qualified a month, 2 opportunities |

        ? Take the figures from your own team: the median of the last three reps who stayed, not the best one.

        ## Reading for the first three days
        1. The ideal customer profile and two personas.
        2. The agreement of ${marketing} and ${sales}: what we promise each other.
        3. Call script and objections.
        4. Three lost deals with the buyer’s own words.

        ## What a companion does
        Fifteen minutes every morning for two weeks: what is on today, what was odd yesterday. The companion does not judge and is not asked for a judgement at day 30.

        ## Three questions for the talks
        - What did you expect that turned out to be different?
        - Where did you wait for somebody?
        - What would you explain to the next new colleague on the first day?
      `,
    });
  },
};
