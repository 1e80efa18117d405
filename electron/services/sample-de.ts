import type { Sentences } from '#shared/templates/translated';

/** The worked example's own sentences in German. */
export const SAMPLE_DE: Sentences = {
  'Worked example': 'Beispiel',
  Marketing: 'Marketing',
  Sales: 'Vertrieb',
  // What both teams work by.
  'How marketing and sales work together': 'Wie Marketing und Vertrieb zusammenarbeiten',
  'What both teams agreed, in one place: the process, the promises, and what the words mean.':
    'Was beide Teams vereinbart haben, an einem Ort: der Prozess, die Zusagen, und was die Wörter bedeuten.',
  'Good fit': 'Passender Lead',
  'A lead whose company we can help and who can say yes: all criteria below hold. Both teams use the word for this and nothing else.':
    'Ein Lead, dessen Unternehmen wir helfen können und der Ja sagen kann: Alle Kriterien unten treffen zu. Beide Teams verwenden das Wort dafür und für nichts anderes.',
  'Company size': 'Unternehmensgröße',
  Country: 'Land',
  Role: 'Rolle',
  // Offers, and what was said of one.
  'Buyer’s guide': 'Kaufratgeber',
  'Sixteen pages on what to look at before choosing, without a word about us until page twelve.':
    'Sechzehn Seiten darüber, worauf man vor der Wahl achten sollte, bis Seite zwölf ohne ein Wort über uns.',
  'Price calculator': 'Preisrechner',
  'Works out what it costs, and what it saves, with the prospect’s own numbers.':
    'Rechnet aus, was es kostet und was es spart, mit den eigenen Zahlen des Interessenten.',
  'Demo video': 'Demo-Video',
  'Four minutes that show the daily work, for whoever has no time for a call.':
    'Vier Minuten, die den Alltag zeigen, für alle, die keine Zeit für ein Gespräch haben.',
  'Customer story': 'Kundengeschichte',
  'How a company of two hundred people came to it, and what it would do otherwise today.':
    'Wie ein Unternehmen mit zweihundert Beschäftigten dazu kam, und was es heute anders machen würde.',
  Awareness: 'Aufmerksamkeit',
  Consideration: 'Abwägung',
  Decision: 'Entscheidung',
  'Sent it on to the managing director': 'Hat es an die Geschäftsführung weitergeleitet',
  'Too long to read before a call': 'Zu lang, um es vor einem Gespräch zu lesen',
  'Opens doors that a call does not': 'Öffnet Türen, die ein Anruf nicht öffnet',
  'A story of a customer of about two hundred people':
    'Eine Geschichte von einem Kunden mit etwa zweihundert Beschäftigten',
  // The meeting of both teams.
  'Monday hand-over': 'Montagsübergabe',
  'Leads without a company size count as not fitting, until marketing has asked.':
    'Leads ohne Unternehmensgröße gelten als nicht passend, bis das Marketing nachgefragt hat.',
  'The week after a trade fair is looked at apart: thirty-eight leads are no trend.':
    'Die Woche nach einer Messe wird getrennt betrachtet: Achtunddreißig Leads sind kein Trend.',
  'We keep the promise of fifty a week for the next quarter.':
    'Die Zusage von fünfzig in der Woche bleibt für das nächste Quartal.',
  'Ask for the company size on the form': 'Die Unternehmensgröße im Formular abfragen',
  'Two more hours for calls on Wednesday morning': 'Am Mittwochvormittag zwei Stunden mehr für Anrufe',
  'Say in the customer story how long it took': 'In der Kundengeschichte sagen, wie lange es gedauert hat',
  // Columns of the export, and what stands in them.
  'Lead ID': 'Lead-ID',
  Created: 'Angelegt',
  'Handed over': 'Übergeben',
  Assigned: 'Zugewiesen',
  'First touch': 'Erster Kontakt',
  Accepted: 'Angenommen',
  Qualified: 'Qualifiziert',
  Disqualified: 'Disqualifiziert',
  Won: 'Gewonnen',
  Lost: 'Verloren',
  Working: 'In Arbeit',
  New: 'Neu',
  Fit: 'Passt',
  'Rejection reason': 'Ablehnungsgrund',
  Owner: 'Zuständig',
  Source: 'Quelle',
  Offer: 'Angebot',
  Amount: 'Betrag',
  Currency: 'Währung',
  Website: 'Website',
  Webinar: 'Webinar',
  'Paid search': 'Suchanzeigen',
  'Trade fair': 'Messe',
  Partner: 'Partner',
  Germany: 'Deutschland',
  Austria: 'Österreich',
  Switzerland: 'Schweiz',
  France: 'Frankreich',
  Spain: 'Spanien',
  Netherlands: 'Niederlande',
  'Head of department': 'Abteilungsleitung',
  'Managing director': 'Geschäftsführung',
  Assistant: 'Assistenz',
  Student: 'Studium',
  Specialist: 'Fachkraft',
};
