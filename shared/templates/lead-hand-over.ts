import { bulletList, heading, paragraph, text } from '#shared/document/blocks';
import { textOf } from './prose';
import type { StarterTemplate } from './template';

/** From a qualified enquiry to a decision by sales, with every lead accounted for. */
export const leadHandOver: StarterTemplate = {
  id: 'lead-hand-over',
  kind: 'process',
  title: 'Lead hand-over',
  description: 'How a lead goes from marketing to sales, who answers for each step, and by when.',
  version: 2,
  view: ({ teams }) => {
    const [marketing, sales] = teams;
    const from = marketing?.name ?? 'Marketing';
    const to = sales?.name ?? 'Sales';
    return {
      title: 'Lead hand-over',
      purpose: `Every lead that ${from} calls qualified reaches ${to} once a week, with all they need to decide. No lead waits without an owner.`,
      scope:
        'Inbound leads from forms, events and campaigns. Leads that sales finds by itself are not part of it.',
      trigger: 'Monday morning, or a lead that asks for a call.',
      inputs: 'Leads from forms, events and campaigns; the agreed definition of good fit',
      outputs: 'Opportunities, and leads given back with a reason',
      systems: [
        { id: 'automation', title: 'Marketing automation' },
        { id: 'crm', title: 'CRM' },
      ],
      reviewEvery: { months: 6 },
      outcome: 'Each lead is qualified or disqualified with a reason by Wednesday 17:00.',
      parties: teams.map(({ id }) => id),
      roles: [
        { id: 'marketing-lead' },
        { id: 'campaign-manager' },
        { id: 'sales-lead' },
        { id: 'sales-rep' },
      ],
      steps: [
        {
          id: 'collect',
          title: 'Collect the week’s leads and remove duplicates',
          raci: { 'campaign-manager': 'R', 'marketing-lead': 'A' },
          deadline: { kind: 'weekday', weekday: 'FR', time: '12:00' },
          inputs: 'Forms, event lists, campaign responses',
          outputs: 'One list, each person once',
          duration: { kind: 'workingHours', hours: 2 },
          checklist: [
            { id: 'forms', title: 'Forms of all pages' },
            { id: 'events', title: 'Lists of this week’s events' },
            { id: 'merged', title: 'Same person, same enquiry: merged' },
          ],
          notes: textOf(
            'collect',
            paragraph(
              'Same person, same enquiry: merge. Same company, different person: keep both and mark the company.',
            ),
          ),
        },
        {
          id: 'check-fit',
          title: 'Check each lead against the definition of good fit',
          raci: { 'campaign-manager': 'R', 'marketing-lead': 'A', 'sales-lead': 'C' },
          deadline: { kind: 'weekday', weekday: 'FR', time: '17:00' },
          inputs: 'The list, the agreed definition',
          outputs: 'Each lead marked as fit or not, with source and reason',
          duration: { kind: 'workingHours', hours: 3 },
          branches: [
            { id: 'fits', label: 'Fits', to: 'hand-over' },
            { id: 'no-fit', label: 'Does not fit yet', to: 'nurture' },
          ],
          notes: textOf(
            'check-fit',
            paragraph('When in doubt, ask the sales lead before Monday rather than after.'),
          ),
        },
        {
          id: 'hand-over',
          title: `Hand the qualified leads over to ${to}`,
          raci: { 'campaign-manager': 'R', 'marketing-lead': 'A', 'sales-lead': 'I', 'sales-rep': 'I' },
          deadline: { kind: 'weekday', weekday: 'MO', time: '09:00' },
          inputs: 'Leads that fit',
          outputs: 'Leads in the CRM with hand-over date, source, and what they asked for',
          duration: { kind: 'workingHours', hours: 1 },
          evidence: 'Hand-over date on each lead in the CRM',
          checklist: [
            { id: 'source', title: 'Source and campaign are filled in' },
            { id: 'words', title: 'What they asked for, in their own words' },
          ],
          notes: textOf(
            'hand-over',
            paragraph(
              'The hand-over date is what both teams are measured by. It is set by the CRM, not by hand.',
            ),
          ),
        },
        {
          id: 'assign',
          title: 'Assign each lead to a rep',
          raci: { 'sales-lead': 'AR', 'sales-rep': 'I' },
          deadline: { kind: 'weekday', weekday: 'MO', time: '12:00' },
          inputs: 'Leads handed over',
          outputs: 'An owner for every lead',
          duration: { kind: 'workingHours', hours: 1 },
          notes: textOf(
            'assign',
            paragraph('Who is away gets none. Nobody gets more in a week than one rep can work.'),
          ),
        },
        {
          id: 'contact',
          title: 'Contact the lead',
          raci: { 'sales-rep': 'R', 'sales-lead': 'A' },
          deadline: { kind: 'workingHours', hours: 8 },
          inputs: 'What the lead asked for, earlier touches',
          outputs: 'First touch noted in the CRM',
          duration: { kind: 'workingHours', hours: 4 },
          evidence: 'First touch with date in the CRM',
          branches: [{ id: 'not-reached', label: 'Not reached in five attempts', to: 'give-back' }],
          notes: textOf(
            'contact',
            paragraph('A call and an e-mail. Automatic mails do not count as a touch.'),
          ),
        },
        {
          id: 'decide',
          title: 'Qualify the lead, or disqualify it with a reason',
          raci: { 'sales-rep': 'R', 'sales-lead': 'A', 'marketing-lead': 'I' },
          deadline: { kind: 'weekday', weekday: 'WE', time: '17:00' },
          inputs: 'Notes of the first conversation',
          outputs: 'Qualified or disqualified, with a reason from the agreed list',
          duration: { kind: 'workingHours', hours: 4 },
          evidence: 'Status and reason in the CRM',
          checklist: [
            { id: 'need', title: 'They have a need we can meet' },
            { id: 'who', title: 'We know who decides' },
            { id: 'when', title: 'We know by when' },
          ],
          branches: [
            { id: 'yes', label: 'Qualified', to: 'opportunity' },
            { id: 'no', label: 'Not qualified', to: 'give-back' },
          ],
          notes: textOf(
            'decide',
            paragraph('“Poor fit” alone is no reason. Say which criterion was not met.'),
          ),
        },
        {
          id: 'opportunity',
          title: 'Open an opportunity and agree the next meeting',
          raci: { 'sales-rep': 'R', 'sales-lead': 'A', 'campaign-manager': 'I' },
          deadline: { kind: 'workingDays', days: 1 },
          duration: { kind: 'workingHours', hours: 1 },
          inputs: 'A qualified lead',
          outputs: 'An opportunity with amount, next step and date',
          evidence: 'Opportunity linked to the lead in the CRM',
          // Whoever is qualified is not given back: straight on to the meeting.
          branches: [{ id: 'on', label: '', to: 'feedback' }],
          goesOn: false,
          notes: textOf(
            'opportunity',
            paragraph('The campaign stays on the opportunity, or its worth is never known.'),
          ),
        },
        {
          id: 'give-back',
          title: `Give the lead back to ${from} with a reason`,
          raci: { 'sales-rep': 'R', 'sales-lead': 'A', 'campaign-manager': 'I' },
          deadline: { kind: 'workingDays', days: 1 },
          duration: { kind: 'workingHours', hours: 1 },
          inputs: 'The reason, from the agreed list',
          outputs: 'A lead that marketing can work with again',
          notes: textOf('give-back', paragraph('Add what you learned: it decides what the lead hears next.')),
        },
        {
          id: 'nurture',
          title: 'Keep in touch until there is a need',
          raci: { 'campaign-manager': 'R', 'marketing-lead': 'A' },
          deadline: { kind: 'workingDays', days: 2 },
          duration: { kind: 'workingHours', hours: 2 },
          inputs: 'Leads that do not fit yet, or were given back',
          outputs: 'A programme for each of them',
          branches: [{ id: 'again', label: 'Asks again', to: 'check-fit' }],
          notes: textOf(
            'nurture',
            paragraph('A lead that says no to mails leaves the programme the same day.'),
          ),
        },
        {
          id: 'feedback',
          title: 'Look at the figures together',
          raci: { 'marketing-lead': 'R', 'sales-lead': 'AR', 'campaign-manager': 'C', 'sales-rep': 'C' },
          deadline: { kind: 'weekday', weekday: 'TH', time: '10:00' },
          inputs: 'Last week’s figures, rejected leads with reasons',
          outputs: 'At most three decisions, each with an owner',
          duration: { kind: 'workingHours', hours: 1 },
          evidence: 'Decisions noted, with owner and date',
          notes: textOf('feedback', paragraph('Fifteen minutes. Contested leads first.')),
        },
      ],
      exceptions: [
        {
          id: 'call-today',
          title: 'A lead asks for a call today',
          action: 'It goes to the sales lead at once and counts for the running week.',
        },
        {
          id: 'holiday',
          title: 'Monday is a holiday',
          action: 'The hand-over moves to the next working day at the same time.',
        },
        {
          id: 'returns',
          title: 'A lead comes back within 90 days',
          action: 'It stays with its first owner.',
        },
      ],
      body: textOf(
        'body',
        heading(2, 'Why we do it this way'),
        paragraph(
          'Before, leads arrived in bursts and aged in an inbox. Handing over on one day lets ',
          text(to, 'bold'),
          ' plan the first half of the week for new leads, and lets both teams count the same leads.',
        ),
        heading(2, 'What a lead carries'),
        bulletList(
          'Who: name, role and company, in the CRM only',
          'What they asked for, in their own words',
          'Source and campaign',
          'Which criteria of good fit are met',
          'What they have seen or read so far',
        ),
      ),
    };
  },
};
