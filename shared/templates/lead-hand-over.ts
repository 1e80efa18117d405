import { bulletList, heading, paragraph, richText, text } from '#shared/document/blocks';
import type { StarterTemplate } from './template';

/** From a qualified enquiry to a decision by sales, with every lead accounted for. */
export const leadHandOver: StarterTemplate = {
  id: 'lead-hand-over',
  kind: 'process',
  title: 'Lead hand-over',
  description: 'How a lead goes from marketing to sales, who answers for each step, and by when.',
  version: 1,
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
          notes: richText(
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
          notes: richText(paragraph('When in doubt, ask the sales lead before Monday rather than after.')),
        },
        {
          id: 'hand-over',
          title: `Hand the qualified leads over to ${to}`,
          raci: { 'campaign-manager': 'R', 'marketing-lead': 'A', 'sales-lead': 'I', 'sales-rep': 'I' },
          deadline: { kind: 'weekday', weekday: 'MO', time: '09:00' },
          inputs: 'Leads that fit',
          outputs: 'Leads in the CRM with hand-over date, source, and what they asked for',
          notes: richText(
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
          notes: richText(
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
          notes: richText(paragraph('A call and an e-mail. Automatic mails do not count as a touch.')),
        },
        {
          id: 'decide',
          title: 'Qualify the lead, or disqualify it with a reason',
          raci: { 'sales-rep': 'R', 'sales-lead': 'A', 'marketing-lead': 'I' },
          deadline: { kind: 'weekday', weekday: 'WE', time: '17:00' },
          inputs: 'Notes of the first conversation',
          outputs: 'Qualified or disqualified, with a reason from the agreed list',
          notes: richText(paragraph('“Poor fit” alone is no reason. Say which criterion was not met.')),
        },
        {
          id: 'feedback',
          title: 'Look at the figures together',
          raci: { 'marketing-lead': 'R', 'sales-lead': 'AR', 'campaign-manager': 'C', 'sales-rep': 'C' },
          deadline: { kind: 'weekday', weekday: 'TH', time: '10:00' },
          inputs: 'Last week’s figures, rejected leads with reasons',
          outputs: 'At most three decisions, each with an owner',
          notes: richText(paragraph('Fifteen minutes. Contested leads first.')),
        },
      ],
      body: richText(
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
        heading(2, 'Exceptions'),
        bulletList(
          'A lead that asks for a call today goes to the sales lead at once and counts for the running week.',
          'A holiday on Monday moves the hand-over to the next working day at the same time.',
          'A lead that comes back within 90 days stays with its first owner.',
        ),
      ),
    };
  },
};
