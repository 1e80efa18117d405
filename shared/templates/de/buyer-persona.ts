/** {@link buyerPersona} in German, by its English sentences; the teams’ names stay open. */
export const buyerPersonaDe: Readonly<Record<string, string>> = {
  'Buyer persona': 'Buyer Persona',
  'One person in the decision: their day, their words, what moves and what stops them.':
    'Eine Person in der Entscheidung: ihr Tag, ihre Worte, was sie bewegt und was sie aufhält.',
  'Persona: head of logistics': 'Persona: Logistikleitung',
  'The person in a company of 50 to 500 people who answers for deliveries being on time. They feel the problem every day, recommend a solution and use it; they seldom sign alone.':
    'Die Person, die in einem Unternehmen mit 50 bis 500 Beschäftigten dafür geradesteht, dass Lieferungen pünktlich sind. Sie spürt das Problem jeden Tag, empfiehlt eine Lösung und nutzt sie; allein unterschreibt sie selten.',
  Role: 'Rolle',
  'Head of logistics, Head of dispatch, Supply chain manager':
    'Logistikleitung, Dispositionsleitung, Supply-Chain-Management',
  'Company size': 'Unternehmensgröße',
  'Where this comes from': 'Woher das stammt',
  'Seven interviews, twelve recorded calls and the last twenty deals. Interviews by [fill in: names of the interviewers and the months].':
    'Sieben Interviews, zwölf aufgezeichnete Anrufe und die letzten zwanzig Deals. Interviews von [ausfüllen: Namen der Interviewenden und die Monate].',
  'A usual day': 'Ein gewöhnlicher Tag',
  '6:45: first look at the night’s deliveries, in a table that a colleague fills in.':
    '6:45: erster Blick auf die Lieferungen der Nacht, in einer Tabelle, die jemand aus dem Team ausfüllt.',
  '8:00: calls from customers about late deliveries. Learns of half of them this way.':
    '8:00: Anrufe von Kunden wegen verspäteter Lieferungen. Von der Hälfte erfährt sie so.',
  '10:00: meeting with the sites, everybody has another figure.':
    '10:00: Besprechung mit den Standorten, alle haben eine andere Zahl.',
  '15:00: prepares the page for the managing director, by hand, on Thursdays.':
    '15:00: bereitet donnerstags von Hand die Seite für die Geschäftsführung vor.',
  'What they want': 'Was sie will',
  'To know of a delay before the customer does.': 'Von einer Verspätung wissen, bevor der Kunde es tut.',
  'One figure that nobody argues about.': 'Eine Zahl, über die niemand streitet.',
  'To go home without the telephone.': 'Ohne das Telefon nach Hause gehen.',
  'What they fear': 'Was sie fürchtet',
  'A change that keeps the team busy for months and then is not used.':
    'Einen Wechsel, der das Team monatelang beschäftigt und dann nicht genutzt wird.',
  'To stand before the managing director with a figure that is wrong.':
    'Mit einer falschen Zahl vor der Geschäftsführung zu stehen.',
  'To be the one who chose it.': 'Die zu sein, die es ausgesucht hat.',
  'Their words, and ours': 'Ihre Worte, und unsere',
  'They say': 'Sie sagt',
  'We used to say': 'Wir sagten früher',
  '“late”': '„verspätet“',
  '“delay event”': '„Verzögerungsereignis“',
  '“the list”': '„die Liste“',
  '“dashboard”': '„Dashboard“',
  '“who is on it?”': '„wer ist dran?“',
  '“ownership”': '„Ownership“',
  '“does it work on Monday?”': '„läuft das am Montag?“',
  '“go-live”': '„Go-live“',
  'Part in the decision': 'Anteil an der Entscheidung',
  Question: 'Frage',
  Answer: 'Antwort',
  'Starts the search': 'Beginnt die Suche',
  'Yes, after a bad week or a lost customer': 'Ja, nach einer schlechten Woche oder einem verlorenen Kunden',
  Decides: 'Entscheidet',
  'Recommends; the managing director signs from 5,000 € a year':
    'Empfiehlt; ab 5.000 € im Jahr unterschreibt die Geschäftsführung',
  'Can stop it': 'Kann es stoppen',
  'IT, when it has to be connected; the works council, when people are measured':
    'Die IT, wenn etwas angebunden werden muss; der Betriebsrat, wenn Personen gemessen werden',
  'Compares with': 'Vergleicht mit',
  'Tables, the module of the large system, one competitor':
    'Tabellen, dem Modul des großen Systems, einem Wettbewerber',
  'Time from first talk to signature': 'Zeit vom ersten Gespräch bis zur Unterschrift',
  '60 to 90 days': '60 bis 90 Tage',
  'What moves them': 'Was sie bewegt',
  'A case of the same size, with figures before and after.':
    'Eine Kundengeschichte gleicher Größe, mit Zahlen vorher und nachher.',
  'A trial with their own deliveries.': 'Ein Versuch mit den eigenen Lieferungen.',
  'A colleague from another company on the telephone.':
    'Jemand in gleicher Rolle aus einem anderen Unternehmen am Telefon.',
  'What makes them leave': 'Was sie vertreibt',
  'A form with more than four questions.': 'Ein Formular mit mehr als vier Fragen.',
  'A first call by somebody who has not read what they asked for.':
    'Ein erster Anruf von jemandem, der nicht gelesen hat, worum es ging.',
  'The word “solution” without a price near it.': 'Das Wort „Lösung“ ohne einen Preis in der Nähe.',
  'How marketing and sales use it': 'Wie Marketing und Vertrieb das nutzen',
  'Marketing: every text for this persona begins with one of the three wants.':
    'Marketing: Jeder Text für diese Persona beginnt mit einem der drei Wünsche.',
  'Sales: the first question is about last Monday.': 'Vertrieb: Die erste Frage gilt dem letzten Montag.',
  'Both: an interview every quarter, and this page is changed on the same day.':
    'Beide: ein Interview im Quartal, und diese Seite wird noch am selben Tag geändert.',
  'Write a persona only after at least five interviews. Without them it describes us and not the buyer.':
    'Eine Persona erst nach mindestens fünf Interviews schreiben. Ohne sie beschreibt sie uns und nicht die Käufer.',
};
