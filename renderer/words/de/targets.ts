import type { Catalogue } from '../catalogue';
import type { targets as english } from '../en/targets';

/** From a revenue goal back to leads a week. */
export const targets: Catalogue<typeof english> = {
  title: 'Ziel berechnen',
  intro: 'Wie viele Leads braucht ein Umsatzziel? Zahlen sind Spannen: Genau kennt sie niemand.',
  revenue: 'Gewünschter Umsatz',
  weeks: 'Binnen Wochen',
  dealSize: 'Ein Abschluss bringt',
  closeRate: 'SQL, die gewonnen werden',
  conversion: 'Leads, die SQL werden',
  low: '{{what}}: von',
  high: '{{what}}: bis',
  to: 'bis',
  own: 'Ihre Leads: {{range}} ({{part}} von {{whole}})',
  ownDeals_one: 'Ihre Abschlüsse: {{range}} {{currency}} (einer)',
  ownDeals_other: 'Ihre Abschlüsse: {{range}} {{currency}} ({{count}} gewonnen)',
  ownNone: 'Ihre Leads sagen es noch nicht.',
  ownDays:
    'Ihre Leads: die mindestens {{days}} Tage vor dem neuesten Export übergebenen. Der wahre Wert liegt in 80 von 100 Fällen in der Spanne.',
  industry: 'Veröffentlicht: {{range}}',
  source: '{{source}}, {{year}}',
  use: 'Übernehmen',
  useOwn: 'Eigenen Wert übernehmen: {{what}}',
  useIndustry: 'Veröffentlichten Wert übernehmen: {{what}}',
  needed: 'Das braucht',
  leadsPerWeek: '{{range}} Leads pro Woche',
  way: '{{deals}} Abschlüsse, aus {{qualified}} SQL, aus {{leads}} übergebenen Leads.',
  missing: 'Bitte alle Zahlen ausfüllen; jede Spanne vom kleineren zum größeren Wert, Anteile bis 100 %.',
  target: 'Zuzusagende Leads pro Woche',
  submit: 'Zur Zusage machen',
};
