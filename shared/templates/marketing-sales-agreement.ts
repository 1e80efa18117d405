import { heading, paragraph } from '#shared/document/blocks';
import { NEW_RULES } from '#shared/model/counting';
import { weekly } from './promises';
import { textOf } from './prose';
import type { StarterTemplate } from './template';

/** The worked example as a draft to change: volume, fit, decision and conversion. */
export const marketingSalesAgreement: StarterTemplate = {
  id: 'marketing-sales-agreement',
  kind: 'agreement',
  title: 'Marketing–sales agreement',
  description: 'Leads every Monday, a decision by Wednesday, and both measured by conversion.',
  version: 1,
  restsOn: ['lead-hand-over', 'lead-qualification', 'good-fit', 'ideal-customer-profile', 'mql', 'sql'],
  view: ({ teams, ...when }) => {
    const [marketing, sales] = teams;
    const from = marketing?.id ?? 'marketing';
    const to = sales?.id ?? 'sales';
    const schedule = weekly(when);
    return {
      title: 'Lead agreement',
      purpose: 'What each team promises the other every week, and how both see that it was kept.',
      parties: teams.map(({ id }) => id),
      commitments: [
        {
          id: 'hand-over',
          title: 'Leads handed over',
          owedBy: from,
          owedTo: to,
          metric: 'count',
          target: { bound: 'atLeast', value: 50, unit: 'leads' },
          schedule,
          countingRules: NEW_RULES,
        },
        {
          id: 'fit',
          title: 'Leads that fit',
          owedBy: from,
          owedTo: to,
          metric: 'share',
          of: 'fit',
          target: { bound: 'atLeast', value: 0.6, unit: 'ratio' },
          schedule,
          countingRules: NEW_RULES,
        },
        {
          id: 'decide',
          title: 'Decision by Wednesday',
          owedBy: to,
          owedTo: from,
          metric: 'timeliness',
          target: { bound: 'atLeast', value: 0.95, unit: 'ratio' },
          schedule,
          countingRules: NEW_RULES,
          clock: { start: 'handedOver', stop: 'decided' },
          deadline: { kind: 'weekday', weekday: 'WE', time: '17:00' },
        },
        {
          id: 'conversion',
          title: 'Become SQL',
          owedBy: to,
          owedTo: from,
          metric: 'conversion',
          of: 'qualified',
          target: { bound: 'atLeast', value: 0.2, unit: 'ratio' },
          schedule,
          countingRules: NEW_RULES,
          window: { days: 30 },
          cutOff: { days: 5 },
        },
      ],
      body: textOf(
        'body',
        heading(2, 'What we expect of each other'),
        paragraph(
          `${marketing?.name ?? 'Marketing'} owes volume and fit. ${sales?.name ?? 'Sales'} owes a decision on every lead, with a reason when it is no. Conversion is owed by both: neither team reaches it alone.`,
        ),
        heading(2, 'When a promise is missed'),
        paragraph(
          'A single missed week is explained in the Thursday meeting. Two in a row go to both leads with one proposal for a mend. Nobody is blamed for a week with a holiday: the deadline moves.',
        ),
        heading(2, 'How we change this'),
        paragraph(
          'Either team proposes a new version. It counts when a signatory of each team has signed it.',
        ),
      ),
    };
  },
};
