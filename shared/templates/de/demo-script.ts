/** {@link demoScript} in German, by its English sentences; the teams’ names stay open. */
export const demoScriptDe: Readonly<Record<string, string>> = {
  'Demo script': 'Demo-Leitfaden',
  'Forty minutes by the clock: confirm, show three things, let them try, agree the next step.':
    'Vierzig Minuten nach der Uhr: bestätigen, drei Dinge zeigen, ausprobieren lassen, den nächsten Schritt vereinbaren.',
  'For everyone who shows the product. The customer leaves knowing how Monday morning would look, and with a date for the next step.':
    'Für alle, die das Produkt zeigen. Der Kunde geht und weiß, wie der Montagmorgen aussähe, mit einem Datum für den nächsten Schritt.',
  'The day before (20 minutes)': 'Am Tag davor (20 Minuten)',
  'Problem in their own words, from the first call':
    'Das Problem in den Worten des Kunden, aus dem ersten Gespräch',
  'Who attends, and what each of them wants to see or prevent':
    'Wer teilnimmt, und was jede Person sehen oder verhindern will',
  'The three things that I show, in the order of their day':
    'Die drei Dinge, die ich zeige, in der Reihenfolge des Arbeitstags',
  'Data that look like theirs: names of sites, usual amounts':
    'Daten, die nach dem Kunden aussehen: Namen der Standorte, übliche Mengen',
  'Confirmation sent, with the one question they should bring':
    'Bestätigung verschickt, mit der einen Frage, die alle mitbringen sollten',
  'Tomorrow I show you three things in 40 minutes: what you see at 7:30, what happens when a delivery is late, and what you print for the meeting. Which one matters most to you?':
    'Morgen zeige ich Ihnen in 40 Minuten drei Dinge: was Sie um 7:30 sehen, was geschieht, wenn eine Lieferung zu spät kommt, und was Sie für die Besprechung ausdrucken. Welches davon ist Ihnen am wichtigsten?',
  'Minutes 0 to 5: confirm': 'Minuten 0 bis 5: bestätigen',
  'You told me three things: you lose a day a week on lists, you learn of delays from customers, and the second site opens in October. What has changed since?':
    'Sie haben mir drei Dinge gesagt: Sie verlieren einen Tag pro Woche mit Listen, Sie erfahren von Verspätungen durch Kunden, und der zweite Standort eröffnet im Oktober. Was hat sich seitdem geändert?',
  'Ask everyone in the room: “What has to be shown so that these 40 minutes were worth it for you?” Write the answers where all can see them.':
    'Alle im Raum fragen: „Was muss gezeigt werden, damit sich diese 40 Minuten für Sie gelohnt haben?“ Die Antworten dort aufschreiben, wo alle sie sehen.',
  'Minutes 5 to 12: Monday, 7:30': 'Minuten 5 bis 12: Montag, 7:30',
  Show: 'Zeigen:',
  ' the list of all sites with late deliveries on top. One picture, no menu.':
    ' die Liste aller Standorte, die verspäteten Lieferungen oben. Ein Bild, kein Menü.',
  'Say:': 'Sagen:',
  ' “This is what your shift leader sees before anyone calls. Red are three deliveries; the second one is your customer in Ulm.”':
    ' „Das sieht Ihre Schichtleitung, bevor jemand anruft. Rot sind drei Lieferungen; die zweite ist Ihr Kunde in Ulm.“',
  'Ask:': 'Fragen:',
  ' “What would you do with this one?” Do what they say.':
    ' „Was würden Sie mit dieser hier tun?“ Das tun, was sie sagen.',
  'Do not show': 'Nicht zeigen:',
  ' settings, colours, other views.': ' Einstellungen, Farben, andere Ansichten.',
  'Minutes 12 to 20: when something goes wrong': 'Minuten 12 bis 20: wenn etwas schiefgeht',
  ' one late delivery from the alarm to the mail to the customer.':
    ' eine verspätete Lieferung vom Alarm bis zur Mail an den Kunden.',
  ' “From here to the mail it takes 40 seconds. How long does it take today?”':
    ' „Von hier bis zur Mail dauert es 40 Sekunden. Wie lange dauert es heute?“',
  'Let them do it:': 'Selbst machen lassen:',
  ' hand over mouse or keyboard. Whoever did it once speaks of it differently afterwards.':
    ' Maus oder Tastatur übergeben. Wer es einmal getan hat, spricht danach anders darüber.',
  'Minutes 20 to 27: the meeting': 'Minuten 20 bis 27: die Besprechung',
  ' the monthly page: late by site, by reason, cost.':
    ' die Monatsseite: Verspätungen nach Standort, nach Grund, Kosten.',
  ' “This is the page your managing director gets. Which figure would she ask about first?”':
    ' „Das ist die Seite, die Ihre Geschäftsführerin bekommt. Nach welcher Zahl würde sie zuerst fragen?“',
  'Proof:': 'Beleg:',
  ' the case of a customer with four sites, 12 % to 8 % in half a year.':
    ' die Geschichte eines Kunden mit vier Standorten, von 12 % auf 8 % in einem halben Jahr.',
  'Minutes 27 to 33: questions': 'Minuten 27 bis 33: Fragen',
  'They ask': 'Die Frage',
  Answer: 'Antwort',
  '“Can it do X?”': '„Kann es X?“',
  '“What do you need it for?” Then yes, no, or with a date. Never “in principle”.':
    '„Wofür brauchen Sie das?“ Dann ja, nein oder mit einem Datum. Nie „im Prinzip“.',
  '“How long does the start take?”': '„Wie lange dauert der Start?“',
  '“Three weeks. Week 1 import, week 2 one site, week 3 all. Four hours of one person.”':
    '„Drei Wochen. Woche 1 Import, Woche 2 ein Standort, Woche 3 alle. Vier Stunden einer Person.“',
  '“What does it cost?”': '„Was kostet es?“',
  '“For both sites 490 € a month for 12 months; the start is included.”':
    '„Für beide Standorte 490 € im Monat bei 12 Monaten; der Start ist enthalten.“',
  '“What do you do badly?”': '„Was können Sie schlecht?“',
  'One honest answer: [fill in: one thing the product does not do well yet].':
    'Eine ehrliche Antwort: [ausfüllen: eines, was das Produkt noch nicht gut kann].',
  'Minutes 33 to 40: the next step': 'Minuten 33 bis 40: der nächste Schritt',
  'You wanted to see three things. What is still open? … Then I suggest: you try it for two weeks with the site in Ulm, and on the 14th we decide together. For that I need a list of deliveries by Friday. Who sends it?':
    'Sie wollten drei Dinge sehen. Was ist noch offen? … Dann schlage ich vor: Sie probieren es zwei Wochen mit dem Standort Ulm, und am 14. entscheiden wir gemeinsam. Dafür brauche ich bis Freitag eine Liste der Lieferungen. Wer schickt sie?',
  'Agree aloud:': 'Laut vereinbaren:',
  ' what is tried, what counts as success (a number), who decides, on which day.':
    ' was probiert wird, was als Erfolg zählt (eine Zahl), wer entscheidet, an welchem Tag.',
  'If they hesitate:': 'Wenn gezögert wird:',
  ' “What would have to be different so that you would say yes?” Then be silent.':
    ' „Was müsste anders sein, damit Sie ja sagen?“ Dann schweigen.',
  'Within two hours': 'Binnen zwei Stunden',
  'Mail: their three points, what they saw, open questions with answers, the next date':
    'Mail: die drei Punkte, was zu sehen war, offene Fragen mit Antworten, der nächste Termin',
  'Notes: what they reacted to, what nobody looked at': 'Notizen: worauf sie reagierten, was niemand ansah',
  'CRM: stage, next step, people': 'CRM: Phase, nächster Schritt, Personen',
  'To marketing: one sentence that the customer used and that should be on the website':
    'Ans Marketing: ein Satz des Kunden, der auf die Website gehört',
  'If somebody new is in the room, these five minutes become ten. Shorten the middle, never the end.':
    'Ist jemand Neues im Raum, werden aus diesen fünf Minuten zehn. Kürzen Sie die Mitte, nie den Schluss.',
};
