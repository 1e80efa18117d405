import type { Sentences } from '../translated';

/** {@link marketingPlaybook} in German, by its English sentences; the teams’ names stay open. */
export const marketingPlaybookDe: Sentences = {
  'Marketing playbook': 'Marketing-Playbook',
  'Whom we address, with what message and on which ways; the rhythm, the budget, and what sales can rely on.':
    'Wen wir ansprechen, mit welcher Botschaft und auf welchen Wegen; der Rhythmus, das Budget, und worauf sich der Vertrieb verlassen kann.',
  'How {marketing} works: what we stand for, what we do each week, how we spend, and what {sales} can rely on.':
    'Wie {marketing} arbeitet: wofür wir stehen, was wir jede Woche tun, wie wir Geld ausgeben, und worauf sich {sales} verlassen kann.',
  'What we are here for': 'Wofür wir da sind',
  'We bring {sales} 50 leads every Monday, of which at least 60 % fit. We are judged by how many of them become sales-qualified, not by how many there are.':
    'Wir bringen {sales} jeden Montag 50 Leads, von denen mindestens 60 % passen. Gemessen werden wir daran, wie viele davon SQL werden, nicht daran, wie viele es sind.',
  'This year:': 'Dieses Jahr:',
  ' 2,400 leads, 480 sales-qualified, 120 deals, 2.4 million € of new business. The sums behind it stand in the last chapter.':
    ' 2.400 Leads, 480 SQL, 120 Abschlüsse, 2,4 Millionen € Neugeschäft. Die Rechnung dahinter steht im letzten Kapitel.',
  'Begin with the figure that management will ask for in December and work backwards. Leave out every goal that you would not be asked for.':
    'Mit der Zahl beginnen, nach der die Geschäftsführung im Dezember fragen wird, und rückwärts rechnen. Jedes Ziel weglassen, nach dem niemand fragen würde.',
  'What we say': 'Was wir sagen',
  'To whom:': 'Wem:',
  ' heads of logistics in companies of 50 to 500 people with two sites and more.':
    ' Logistikleitungen in Unternehmen mit 50 bis 500 Beschäftigten und zwei oder mehr Standorten.',
  'Their problem:': 'Ihr Problem:',
  ' “I learn of a late delivery from the customer.”':
    ' „Von einer verspäteten Lieferung erfahre ich vom Kunden.“',
  'Our promise:': 'Unser Versprechen:',
  ' at 7:30 you see which deliveries will be late today, at all sites, on one list.':
    ' Um 7:30 Uhr sehen Sie, welche Lieferungen sich heute verspäten, an allen Standorten, auf einer Liste.',
  'Three proofs:': 'Drei Belege:',
  ' from 12 % to 8 % late in half a year; ready in three weeks; 4.1 years that customers stay.':
    ' von 12 % auf 8 % Verspätungen in einem halben Jahr; startklar in drei Wochen; Kunden bleiben im Schnitt 4,1 Jahre.',
  'Words we use:': 'Wörter, die wir benutzen:',
  ' late, list, site, Monday. ': ' verspätet, Liste, Standort, Montag. ',
  'Words we do not:': 'Wörter, die wir meiden:',
  ' solution, leverage, seamless, digital transformation.':
    ' Lösung, Synergie, nahtlos, digitale Transformation.',
  'Ways, and what each is for': 'Wege, und wofür jeder da ist',
  Way: 'Weg',
  For: 'Für',
  'Share of budget': 'Anteil am Budget',
  'Stops when': 'Endet, wenn',
  Search: 'Suche',
  'People who look now': 'Wer jetzt sucht',
  'A lead that fits costs more than 200 €': 'Ein passender Lead mehr als 200 € kostet',
  'Own content': 'Eigene Inhalte',
  'People who will look next year': 'Wer nächstes Jahr sucht',
  'No lead from a topic in six months': 'Ein Thema sechs Monate lang keinen Lead bringt',
  Webinars: 'Webinare',
  'People who compare': 'Wer vergleicht',
  'Fewer than 20 attend twice': 'Zweimal weniger als 20 teilnehmen',
  Fairs: 'Messen',
  'Named accounts': 'Zielkunden',
  'A sales-qualified lead costs more than 1,500 €': 'Ein SQL mehr als 1.500 € kostet',
  Tests: 'Tests',
  'What we do not know yet': 'Was wir noch nicht wissen',
  'After six weeks, always': 'Sechs Wochen vorbei sind, immer',
  'Our week': 'Unsere Woche',
  When: 'Wann',
  What: 'Was',
  Who: 'Wer',
  'Monday 9:00': 'Montag 9:00 Uhr',
  'Hand-over of the week’s leads': 'Übergabe der Leads der Woche',
  'Campaign manager': 'Kampagnenmanagement',
  'Monday 10:00': 'Montag 10:00 Uhr',
  'Thirty minutes: what runs, what is stuck': 'Dreißig Minuten: was läuft, was stockt',
  Everybody: 'Alle',
  'Tuesday 9:30': 'Dienstag 9:30 Uhr',
  'Pipeline review of {sales}': 'Pipeline-Review von {sales}',
  'Marketing lead': 'Marketingleitung',
  'Thursday 10:00': 'Donnerstag 10:00 Uhr',
  'Fifteen minutes with {sales}: figures, contested leads':
    'Fünfzehn Minuten mit {sales}: Zahlen, strittige Leads',
  'Both leads': 'Beide Leitungen',
  'Friday 12:00': 'Freitag 12:00 Uhr',
  'Leads collected, duplicates removed': 'Leads gesammelt, Dubletten entfernt',
  'Who does what': 'Wer was tut',
  Role: 'Rolle',
  'Answers for': 'Verantwortet',
  'Does not do': 'Tut nicht',
  'Goals, budget, the agreement with {sales}': 'Ziele, Budget, die Vereinbarung mit {sales}',
  'Single texts': 'Einzelne Texte',
  'Campaigns, hand-over, fit of leads': 'Kampagnen, Übergabe, Passung der Leads',
  'Change scoring alone': 'Das Scoring allein ändern',
  'Content manager': 'Content-Management',
  'Library, requests, cases, win/loss talks':
    'Bibliothek, Anfragen, Fallstudien, Gespräche nach Gewinn und Verlust',
  'Take requests in passing': 'Anfragen auf Zuruf annehmen',
  'Revenue operations': 'Revenue Operations',
  'Data, reports, forms': 'Daten, Berichte, Formulare',
  'Decide what is qualified': 'Entscheiden, was qualifiziert ist',
  'How good is good enough': 'Wie gut gut genug ist',
  'Every text has one reader, one message, one next step.':
    'Jeder Text hat eine Leserin oder einen Leser, eine Botschaft, einen nächsten Schritt.',
  'Two pairs of eyes; one of them has spoken with a customer this month.':
    'Vier Augen; zwei davon haben in diesem Monat mit einem Kunden gesprochen.',
  'A figure has a source and a date. A customer who is named has agreed in writing.':
    'Eine Zahl hat Quelle und Datum. Ein genannter Kunde hat schriftlich zugestimmt.',
  'Forms ask at most four questions. Consent is a choice, never ticked before.':
    'Formulare stellen höchstens vier Fragen. Eine Einwilligung ist eine Wahl und nie vorher angekreuzt.',
  'Published by [fill in: who gives the last word before publishing].':
    'Veröffentlicht von [ausfüllen: wer vor der Veröffentlichung das letzte Wort hat].',
  'With {sales}': 'Mit {sales}',
  'We owe {sales} volume and fit, an offer sheet before every offer, and an answer to every request in two days. We get a decision on every lead by Wednesday with a reason, and an honest word about what helped.':
    'Wir schulden {sales} Menge und Passung, ein Angebotsblatt vor jedem Angebot und eine Antwort auf jede Anfrage in zwei Tagen. Wir bekommen zu jedem Lead bis Mittwoch eine Entscheidung mit Grund und ein ehrliches Wort dazu, was geholfen hat.',
  'One of us listens to two sales calls a month. One of them reads every campaign brief before we begin.':
    'Jemand von uns hört zwei Vertriebsgespräche im Monat mit. Jemand von dort liest jedes Kampagnenbriefing, bevor wir beginnen.',
  'The sums behind the goals': 'Die Rechnung hinter den Zielen',
  Step: 'Schritt',
  Figure: 'Zahl',
  From: 'Woher',
  'New business': 'Neugeschäft',
  '2,400,000 €': '2.400.000 €',
  'Goal of the company': 'Ziel des Unternehmens',
  'Average deal': 'Durchschnittlicher Abschluss',
  '20,000 €': '20.000 €',
  'Last 40 deals': 'Letzte 40 Abschlüsse',
  Deals: 'Abschlüsse',
  '2,400,000 ÷ 20,000': '2.400.000 ÷ 20.000',
  'Won of sales-qualified': 'Gewonnen von SQL',
  'Last year': 'Letztes Jahr',
  'Sales-qualified': 'SQL',
  'Sales-qualified of handed over': 'SQL von übergebenen',
  Agreement: 'Vereinbarung',
  Leads: 'Leads',
  '2,400, or 50 in each of 48 weeks': '2.400, also 50 in jeder von 48 Wochen',
  'Looked at every quarter. When a rate changes by more than a fifth, the goals are counted anew with {sales}.':
    'Wird jedes Quartal angesehen. Ändert sich eine Quote um mehr als ein Fünftel, werden die Ziele mit {sales} neu gerechnet.',
};
