import type { Sentences } from '../translated';

/** What every workspace begins with, in German: roles, reasons, and what is named after the teams. */
export const BEGINNINGS_DE: Sentences = {
  and: 'und',
  '{team}: working time': '{team}: Arbeitszeit',
  'Marketing lead': 'Marketingleitung',
  'Campaign manager': 'Kampagnenmanagement',
  'Sales lead': 'Vertriebsleitung',
  'Sales development rep': 'Sales Development (SDR)',
  'Content manager': 'Content-Management',
  'Account executive': 'Account Executive',
  'Revenue operations': 'Revenue Operations',
  'Customer success manager': 'Kundenbetreuung',
  'No budget': 'Kein Budget',
  'Not the one who decides': 'Entscheidet nicht selbst',
  'No need': 'Kein Bedarf',
  'Not this year': 'Nicht in diesem Jahr',
  'Outside our customer profile': 'Außerhalb unseres Kundenprofils',
  'Cannot be reached': 'Nicht erreichbar',
  Duplicate: 'Dublette',
};
