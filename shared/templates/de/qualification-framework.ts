/** {@link qualificationFramework} in German, by its English sentences; the teams’ names stay open. */
export const qualificationFrameworkDe: Readonly<Record<string, string>> = {
  'Qualification framework': 'Rahmen für die Qualifizierung',
  'When a lead is sales-qualified: four questions, what counts as an answer, and how to ask.':
    'Wann ein Lead SQL ist: vier Fragen, was als Antwort zählt und wie man fragt.',
  'Sales-qualified lead (SQL)': 'Sales-Qualified Lead (SQL)',
  'A lead of which {sales} knows after a conversation that the problem is real, who decides, by when, and that money can be found. All four are answered in the lead’s own words, and a next step has a date.':
    'Ein Lead, von dem {sales} nach einem Gespräch weiß, dass das Problem echt ist, wer entscheidet, bis wann, und dass sich Geld finden lässt. Alle vier Fragen sind in den eigenen Worten des Leads beantwortet, und ein nächster Schritt hat ein Datum.',
  Fit: 'Fit',
  yes: 'ja',
  'Problem in their words': 'Problem in eigenen Worten',
  'Who decides': 'Wer entscheidet',
  'Next step on': 'Nächster Schritt am',
  'The four questions': 'Die vier Fragen',
  Question: 'Frage',
  'Counts as answered': 'Zählt als beantwortet',
  'Does not count': 'Zählt nicht',
  Problem: 'Problem',
  ': what is it, and what does it cost?': ': Worin besteht es, und was kostet es?',
  '“We lose a day a week and two customers a year.”':
    '„Wir verlieren einen Tag pro Woche und zwei Kunden im Jahr.“',
  '“Sounds interesting.”': '„Klingt interessant.“',
  People: 'Personen',
  ': who decides, who can stop it?': ': Wer entscheidet, wer kann es stoppen?',
  'Two names with their parts, one of them met or agreed to meet':
    'Zwei Namen mit ihrem Anteil; eine der Personen haben wir gesprochen, oder das Gespräch ist vereinbart',
  '“I pass it on.”': '„Ich gebe es weiter.“',
  Time: 'Zeit',
  ': by when, and what happens then?': ': Bis wann, und was geschieht dann?',
  '“The second site opens in October.”': '„Der zweite Standort eröffnet im Oktober.“',
  '“Some time this year.”': '„Irgendwann dieses Jahr.“',
  Money: 'Geld',
  ': what may it cost, where does it come from?': ': Was darf es kosten, woher kommt es?',
  '“Up to 6,000 € a year I can sign.” or a known price that was not refused':
    '„Bis 6.000 € im Jahr kann ich unterschreiben.“ oder ein bekannter Preis, der nicht abgelehnt wurde',
  '“We will see.”': '„Mal sehen.“',
  'Points, where it is not clear': 'Punkte, wo es nicht klar ist',
  'Each question gets 0 (unknown), 1 (partly) or 2 (answered). From 6 of 8 with no 0 it is sales-qualified. 4 or 5: one further talk within five working days. Below: back to {marketing} with the reason.':
    'Jede Frage bekommt 0 (unbekannt), 1 (teilweise) oder 2 (beantwortet). Ab 6 von 8 ohne eine 0 ist es ein SQL. 4 oder 5: ein weiteres Gespräch binnen fünf Arbeitstagen. Darunter: mit dem Grund zurück an {marketing}.',
  'How to ask': 'Wie man fragt',
  'Problem: “Take me through last Monday. Where did it go wrong, and who noticed first?”':
    'Problem: „Nehmen Sie mich mit durch den letzten Montag. Wo ging es schief, und wer hat es zuerst bemerkt?“',
  'People: “If you and I were sure, who else would have to say yes?”':
    'Personen: „Wenn Sie und ich sicher wären, wer müsste sonst noch ja sagen?“',
  'Time: “What happens if this is the same in October?”':
    'Zeit: „Was geschieht, wenn es im Oktober noch genauso ist?“',
  'Money: “Others of your size pay 490 to 900 € a month. Does it end there, or is it worth a look?”':
    'Geld: „Andere in Ihrer Größe zahlen 490 bis 900 € im Monat. Endet es damit, oder lohnt ein Blick?“',
  'The words around it': 'Die Wörter darum herum',
  Word: 'Wort',
  Means: 'Bedeutet',
  Lead: 'Lead',
  'A person who showed interest and may be contacted':
    'Eine Person, die Interesse gezeigt hat und kontaktiert werden darf',
  MQL: 'MQL',
  'Fits the profile and showed enough interest': 'Entspricht dem Profil und hat genug Interesse gezeigt',
  '{marketing}, by the scoring rules': '{marketing}, nach den Scoring-Regeln',
  SAL: 'SAL',
  '{sales} has accepted it and begun to work it':
    '{sales} hat ihn angenommen und begonnen, ihn zu bearbeiten',
  '{sales}, within one working day': '{sales}, binnen eines Arbeitstags',
  SQL: 'SQL',
  'The four questions are answered, the next step has a date':
    'Die vier Fragen sind beantwortet, der nächste Schritt hat ein Datum',
  '{sales}, after a conversation': '{sales}, nach einem Gespräch',
  Opportunity: 'Opportunity',
  'The customer confirmed need and next step in writing':
    'Der Kunde hat Bedarf und nächsten Schritt schriftlich bestätigt',
  'When it is a no': 'Wenn es ein Nein ist',
  'Name the question that failed: no problem, no access to who decides, no time, no money, outside the profile, not reached. “Bad lead” is no reason. {marketing} reads the reasons every Thursday.':
    'Die Frage nennen, an der es scheiterte: kein Problem, kein Weg zu der Person, die entscheidet, keine Zeit, kein Geld, außerhalb des Profils, nicht erreicht. „Schlechter Lead“ ist kein Grund. {marketing} liest die Gründe jeden Donnerstag.',
  'Two examples': 'Zwei Beispiele',
  'Yes.': 'Ja.',
  ' Head of logistics, two sites, loses a day a week (2), managing director joins on Thursday (2), opening in October (2), price known and not refused (1): 7.':
    ' Logistikleitung, zwei Standorte, verliert einen Tag pro Woche (2), die Geschäftsführung kommt am Donnerstag dazu (2), Eröffnung im Oktober (2), Preis bekannt und nicht abgelehnt (1): 7.',
  'Not yet.': 'Noch nicht.',
  ' Assistant collects offers (0 for people), problem described well (2), “this year” (1), price unknown (1): 4 with a 0. Ask for the person with the problem; if there is no way to them within five days, give it back.':
    ' Assistenz holt Angebote ein (0 bei Personen), Problem gut beschrieben (2), „dieses Jahr“ (1), Preis unbekannt (1): 4 mit einer 0. Nach der Person mit dem Problem fragen; gibt es binnen fünf Tagen keinen Weg zu ihr, zurückgeben.',
  'Try it with ten leads of last month before you agree to it. If the points say something else than your best rep, change the questions.':
    'Vor der Einigung mit zehn Leads des letzten Monats ausprobieren. Sagen die Punkte etwas anderes als Ihre beste Kraft im Vertrieb, ändern Sie die Fragen.',
};
