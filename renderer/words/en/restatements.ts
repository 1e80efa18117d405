/** Judged figures that changed afterwards. */
export const restatements = {
  title: 'Changed after they were judged',
  look_one: 'Look through what came in since',
  look_other: 'Look through the {{count}} things that came in since',
  looking: 'Looking: {{step}}',
  cancel: 'Stop',
  none: 'No judged figure changed since.',
  line: '{{title}}, {{period}}: {{before}} then, {{after}} now.',
  figure: '{{figures}} ({{status}})',
  cause: {
    'late data': 'Late data: {{file}}, brought in by {{name}}, {{date}}',
    'corrected leads': 'Corrected leads: {{file}}, brought in by {{name}}, {{date}}',
    'changed mapping': 'Columns read otherwise: {{file}}, brought in by {{name}}, {{date}}',
    'settled dispute': 'Settled dispute: {{name}}, {{date}}',
    'corrected figure': 'Corrected figure: {{name}}, {{date}}',
  },
  leads_one: 'Lead {{leads}}',
  leads_other: 'Leads {{leads}}',
  more_one: '{{leads}} and one more',
  more_other: '{{leads}} and {{count}} more',
  acknowledged: 'acknowledged by both teams',
} as const;
