import type { Word } from './word';

/** The stages through which a lead goes from marketing to sales. */
export const STAGES: readonly Word[] = [
  {
    id: 'lead',
    title: 'Lead',
    description: 'A person with an interest, before anybody has judged it.',
    meaning:
      'A person of a known company who has shown an interest in what we sell and may be contacted. Nobody has judged yet whether it is worth a conversation.',
    criteria: [['createdAt', 'known']],
    why: [
      'Everything else is counted from here. When one team counts enquiries and the other counts people, every rate that follows is wrong.',
    ],
    counts: [
      'A form with name and company, and consent to be contacted',
      'A visitor of our stand who asked for something',
      'An answer to an outbound e-mail that asks a question back',
    ],
    doesNot: [
      'A list that was bought',
      'A second enquiry of the same person while the first is open: it is the same lead',
      'An applicant, a supplier, a student who needs a source',
    ],
  },
  {
    id: 'mql',
    title: 'Marketing qualified lead',
    also: ['MQL'],
    description: 'What marketing hands over: fits, and shows an interest now.',
    meaning:
      'A lead that marketing hands over to sales, because it is a good fit and has done something in the last 30 days that shows it is looking now.',
    criteria: [
      ['handedOverAt', 'known'],
      ['fit', 'is not', 'no'],
      ['createdAt', 'within days', '30'],
    ],
    why: [
      'This is the one word the two teams quarrel about most. Fit alone is an address; interest alone is a visitor. Only both together are worth a call.',
      'The hand-over date makes it countable: from then on the clock of sales runs.',
    ],
    counts: [
      'Good fit, and asked for a demo, a price or a call',
      'Good fit, and came to a webinar and read the price page in the same month',
      'Good fit, and named by a partner with the need in one sentence',
    ],
    doesNot: [
      'A download of one paper and nothing else',
      'Interest from a company outside the profile, however strong',
      'A score that nobody can explain',
    ],
  },
  {
    id: 'sal',
    title: 'Sales accepted lead',
    also: ['SAL'],
    description: 'Sales has looked, agrees that it fits, and takes it on.',
    meaning:
      'A lead that was handed over and that a named person in sales has looked at and taken on. It says: this is ours now, and we will decide on it in time.',
    criteria: [
      ['acceptedAt', 'known'],
      ['owner', 'known'],
    ],
    why: [
      'Between hand-over and decision a lead belongs to nobody, unless somebody says so. Accepting is a matter of minutes; qualifying takes a conversation.',
    ],
    counts: [
      'A lead with an owner in sales and a first touch planned',
      'A lead that was accepted and later disqualified',
    ],
    doesNot: [
      'A lead that was assigned by a rule and that nobody has opened',
      'A lead that is given back with a reason',
    ],
  },
  {
    id: 'sql',
    title: 'Sales qualified lead',
    also: ['SQL'],
    description: 'Sales has spoken with the person and found a need worth pursuing.',
    meaning:
      'A lead with whom sales has spoken and found a need that we can meet, somebody who can decide or knows who does, and a time within the next two quarters.',
    criteria: [
      ['qualifiedAt', 'known'],
      ['firstTouchAt', 'known'],
    ],
    why: [
      'It is the hand-over back: from here sales answers for the outcome alone. Both teams are measured by how many MQL come this far.',
    ],
    counts: [
      'A first conversation took place, and need, decider and time are noted',
      'The next step has a date in both diaries',
    ],
    doesNot: [
      'An answer by e-mail that says “interesting, later”',
      'A meeting that was booked and did not happen',
      'A lead qualified to reach a figure, without a conversation',
    ],
  },
  {
    id: 'opportunity',
    title: 'Opportunity',
    description: 'A deal that may be won: an amount, a date and a next step.',
    meaning:
      'A qualified lead for which we can win an order: there is an amount, a date by which it may be decided, and a next step that the customer has agreed to.',
    criteria: [
      ['opportunityAt', 'known'],
      ['amount', 'at least', '1'],
    ],
    why: [
      'The pipeline is made of these. One without a next step is a wish, and makes every forecast worse.',
    ],
    counts: [
      'The customer asked for an offer for a number of people',
      'A trial with an end date and somebody who judges it',
    ],
    doesNot: [
      'A conversation without an amount',
      'An order that repeats by itself',
      'A deal whose last contact was a quarter ago',
    ],
  },
  {
    id: 'recycled-lead',
    title: 'Recycled lead',
    also: ['Nurture lead'],
    description: 'Given back because the time is wrong, not the company.',
    meaning:
      'A lead that fits and that sales gave back because the time was wrong. Marketing keeps in touch, and it may be handed over again after 90 days, or at once when it asks.',
    criteria: [
      ['disqualifiedAt', 'known'],
      ['rejectionReason', 'one of', 'Not this year, No budget, Cannot be reached'],
    ],
    why: [
      'Half of those who are not ready now buy from somebody within two years. Without the word they are thrown away, or come back next Monday as if they were new.',
    ],
    counts: [
      'Good fit, the budget is spent for this year',
      'Good fit, three tries in two weeks and no answer',
    ],
    doesNot: [
      'A lead outside the profile',
      'A lead that asked not to be contacted',
      'One that comes back with a new enquiry: that is a new hand-over',
    ],
  },
  {
    id: 'rejection-reason',
    title: 'Rejection reason',
    also: ['Disqualification reason'],
    description: 'Why sales says no: one of an agreed list, so that something can be learned.',
    meaning:
      'The one cause for which sales gives a lead back, chosen from the list that both teams agreed. “Poor fit” is not on it: the reason names the criterion that was not met.',
    criteria: [['rejectionReason', 'known']],
    why: [
      'A rejection without a reason teaches nobody anything, and reads as blame. With one, marketing can change what it hands over next week.',
    ],
    counts: [
      '“Outside our customer profile”, with the criterion in the note',
      '“Cannot be reached”, after the agreed number of tries',
    ],
    doesNot: [
      '“Bad lead”',
      'Two reasons at once: take the one that came first',
      'A reason that is filled in by a rule after a deadline',
    ],
  },
];
