import type { Word } from './word';

/** When something counts as done, and by which clock. */
export const TIME: readonly Word[] = [
  {
    id: 'hand-over',
    title: 'Hand-over',
    description: 'The moment from which a lead belongs to sales.',
    meaning:
      'The moment at which marketing gives a lead to sales with all that sales needs to decide. The CRM sets it, nobody by hand, and the clock of sales runs from then.',
    criteria: [
      ['handedOverAt', 'known'],
      ['source', 'known'],
    ],
    why: [
      'Both teams are measured by it: marketing by how many, sales by how fast. It has to be one moment, not a process.',
    ],
    counts: [
      'The status changes to “handed over” on Monday before 09:00',
      'A lead that asks for a call today and goes over at once',
    ],
    doesNot: [
      'A list by e-mail',
      'A lead without the fields the process asks for: it goes back and the clock does not run',
    ],
  },
  {
    id: 'working-day',
    title: 'Working day',
    also: ['Business day'],
    description: 'A day on the calendar of the team that owes something.',
    meaning:
      'A day on which the team that owes something works, by its own calendar: Monday to Friday without the public holidays of its place. A deadline on any other day moves to the next one.',
    why: [
      '“Within two days” over Easter has ended more than one friendship. The calendar is signed with the agreement, so that nobody changes last year’s holidays.',
    ],
    counts: ['A Friday on which the other team is off', 'The day after a holiday, from the opening hour on'],
    doesNot: [
      'A Saturday on which somebody happened to work',
      'A regional holiday of the owing team',
      'A day on which one person is away: the team owes, not the person',
    ],
  },
  {
    id: 'first-touch',
    title: 'First touch',
    also: ['First contact'],
    description: 'The first try of a person to reach the lead.',
    meaning:
      'The first time a person in sales tries to reach the lead after the hand-over, by telephone or by a message written for that lead. Automatic messages do not count.',
    criteria: [['firstTouchAt', 'known']],
    why: [
      'Speed is what most wins or loses a lead. An automatic mail would stop the clock and leave the lead alone.',
    ],
    counts: ['A call that nobody answered', 'A short message that refers to what the lead asked for'],
    doesNot: [
      'An automatic confirmation',
      'A sequence that was started without reading',
      'An invitation to connect without a word',
    ],
  },
  {
    id: 'speed-to-lead',
    title: 'Response time',
    also: ['Speed to lead'],
    description: 'Working time from hand-over to first touch.',
    meaning:
      'The working time of sales between the hand-over of a lead and its first touch. A lead that comes outside working hours starts at the next opening.',
    criteria: [
      ['handedOverAt', 'known'],
      ['firstTouchAt', 'known'],
    ],
    why: [
      'It is the promise of sales that a lead feels first. Elapsed time is shown beside it, for the lead has no calendar of ours.',
    ],
    counts: [
      'Handed over Friday 16:00, called Monday 09:30: one and a half hours',
      'A change of owner within: the clock does not start again',
    ],
    doesNot: ['The time until somebody answers', 'The time until the lead was assigned'],
  },
  {
    id: 'conversion',
    title: 'Conversion',
    also: ['MQL to SQL rate'],
    description: 'The share of a week’s leads that become sales qualified.',
    meaning:
      'Of the leads handed over in a week, the share that became sales qualified within 30 days. It is read when the last of the 30 days is over, not before.',
    criteria: [['qualifiedAt', 'known']],
    why: [
      'Neither team reaches it alone, so both are judged by it. Counted by the week of the hand-over, a good month cannot hide a bad one.',
    ],
    counts: ['A lead of 5 January that qualified on 3 February belongs to the week of 5 January'],
    doesNot: [
      'A lead that qualified after 31 days',
      'All that qualified this month over all that came this month: they are not the same leads',
    ],
  },
];
