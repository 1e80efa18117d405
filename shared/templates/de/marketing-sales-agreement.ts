import type { Sentences } from '../translated';

/** {@link marketingSalesAgreement} in German, by its English sentences; the teams’ names stay open. */
export const marketingSalesAgreementDe: Sentences = {
  'Marketing–sales agreement': 'Vereinbarung zwischen Marketing und Vertrieb',
  'Leads every Monday, a decision by Wednesday, and both measured by conversion.':
    'Jeden Montag Leads, bis Mittwoch eine Entscheidung, und beide Teams gemessen an der Konversion.',
  'Lead agreement': 'Lead-Vereinbarung',
  'What each team promises the other every week, and how both see that it was kept.':
    'Was jedes Team dem anderen jede Woche zusagt und woran beide sehen, dass es eingehalten wurde.',
  'Leads handed over': 'Übergebene Leads',
  'Leads that fit': 'Passende Leads',
  'Decision by Wednesday': 'Entscheidung bis Mittwoch',
  'Become SQL': 'Werden SQL',
  'What we expect of each other': 'Was wir voneinander erwarten',
  '{marketing} owes volume and fit. {sales} owes a decision on every lead, with a reason when it is no. Conversion is owed by both: neither team reaches it alone.':
    '{marketing} schuldet Menge und Passung. {sales} schuldet zu jedem Lead eine Entscheidung, mit Grund, wenn sie Nein lautet. Die Konversion schulden beide: Kein Team erreicht sie allein.',
  'When a promise is missed': 'Wenn eine Zusage verfehlt wird',
  'A single missed week is explained in the Thursday meeting. Two in a row go to both leads with one proposal for a mend. Nobody is blamed for a week with a holiday: the deadline moves.':
    'Eine einzelne verfehlte Woche wird in der Donnerstagsrunde erklärt. Zwei in Folge gehen an beide Leitungen, mit einem Vorschlag zur Abhilfe. Wegen einer Woche mit Feiertag macht niemand Vorwürfe: Die Frist verschiebt sich.',
  'How we change this': 'Wie wir das ändern',
  'Either team proposes a new version. It counts when a signatory of each team has signed it.':
    'Jedes der Teams schlägt eine neue Fassung vor. Sie gilt, sobald aus jedem Team eine zeichnungsberechtigte Person unterschrieben hat.',
};
