import type { Catalogue } from '../catalogue';
import type { restatements as english } from '../en/restatements';

/** Judged figures that changed afterwards. */
export const restatements: Catalogue<typeof english> = {
  title: 'Nachträglich geändert',
  look_one: 'Ansehen, was seitdem hereinkam',
  look_other: 'Die {{count}} Dinge ansehen, die seitdem hereinkamen',
  looking: 'Wird angesehen: {{step}}',
  cancel: 'Anhalten',
  none: 'Keine gewertete Zahl hat sich seitdem geändert.',
  line: '{{title}}, {{period}}: damals {{before}}, jetzt {{after}}.',
  figure: '{{figures}} ({{status}})',
  cause: {
    'late data': 'Späte Daten: {{file}}, importiert von {{name}}, {{date}}',
    'corrected leads': 'Berichtigte Leads: {{file}}, importiert von {{name}}, {{date}}',
    'changed mapping': 'Spalten anders gelesen: {{file}}, importiert von {{name}}, {{date}}',
    'settled dispute': 'Geklärte Beanstandung: {{name}}, {{date}}',
    'corrected figure': 'Berichtigte Zahl: {{name}}, {{date}}',
  },
  leads_one: 'Lead {{leads}}',
  leads_other: 'Leads {{leads}}',
  more_one: '{{leads}} und einer mehr',
  more_other: '{{leads}} und {{count}} weitere',
  acknowledged: 'von beiden Teams bestätigt',
};
