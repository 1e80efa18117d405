/** {@link objectionHandling} in German, by its English sentences; the teams’ names stay open. */
export const objectionHandlingDe: Readonly<Record<string, string>> = {
  'Objection handling': 'Umgang mit Einwänden',
  'Eight objections that come up every week, what is behind each, and answers to say aloud.':
    'Acht Einwände, die jede Woche kommen, was jeweils dahintersteckt, und Antworten zum Aussprechen.',
  'For everyone who speaks with prospects: what to ask before you answer, and words that worked here. Nobody has to use them literally.':
    'Für alle, die mit Interessenten sprechen: was vor der Antwort zu fragen ist, und Worte, die hier gewirkt haben. Niemand muss sie wörtlich benutzen.',
  'The way, always the same': 'Der Weg, immer derselbe',
  'Let them finish.': 'Ausreden lassen.',
  ' Count to two.': ' Bis zwei zählen.',
  'Ask what is behind it.': 'Fragen, was dahintersteckt.',
  ' “What makes you say that?”': ' „Was lässt Sie das sagen?“',
  'Say back what you understood.': 'Zusammenfassen, was Sie verstanden haben.',
  ' “So it is less the price than the date?”': ' „Es geht also weniger um den Preis als um den Termin?“',
  'Answer that': 'Darauf antworten',
  ', in at most three sentences.': ', in höchstens drei Sätzen.',
  'Ask whether it is settled.': 'Fragen, ob es erledigt ist.',
  ' “Does that answer it, or is there something else?”':
    ' „Ist das damit beantwortet, oder gibt es noch etwas anderes?“',
  'An objection is a question that somebody trusts you with. Who has none is not interested.':
    'Ein Einwand ist eine Frage, die Ihnen jemand anvertraut. Wer keine hat, ist nicht interessiert.',
  '“You are too expensive”': '„Sie sind zu teuer“',
  'Behind it:': 'Dahinter:',
  ' compared with another offer; or the use is not clear; or no budget this year.':
    ' Vergleich mit einem anderen Angebot; oder der Nutzen ist nicht klar; oder dieses Jahr kein Budget.',
  'Ask:': 'Fragen:',
  ' “Compared with what?”': ' „Verglichen womit?“',
  'Answer, when compared:': 'Antwort beim Vergleich:',
  ' “The other offer covers one site. For both it would be 780 €. If one site is enough for you, take them; it is a good product.”':
    ' „Das andere Angebot gilt für einen Standort. Für beide wären es 780 €. Wenn Ihnen ein Standort genügt, nehmen Sie es; es ist ein gutes Produkt.“',
  'Answer, when the use is unclear:': 'Antwort, wenn der Nutzen unklar ist:',
  ' “You told me of a day a week on lists. At 40 € an hour that is 1,280 € a month. If we save only half of it, it has paid for itself.”':
    ' „Sie haben von einem Tag pro Woche mit Listen erzählt. Bei 40 € die Stunde sind das 1.280 € im Monat. Wenn wir nur die Hälfte davon sparen, hat es sich bezahlt gemacht.“',
  'Do not': 'Nicht',
  ' offer a discount. It says that the first price was not meant.':
    ' einen Rabatt anbieten. Das hieße, dass der erste Preis nicht ernst gemeint war.',
  '“We have no time for this now”': '„Dafür haben wir jetzt keine Zeit“',
  ' fear of the effort; or it really is not the moment.':
    ' Angst vor dem Aufwand; oder es ist wirklich nicht der Moment.',
  ' “What would have to be off the table first?”': ' „Was müsste zuerst vom Tisch?“',
  'Answer:': 'Antwort:',
  ' “The start costs one person four hours, spread over three weeks. We do the import. If October is better, shall we set the date now and I leave you alone until then?”':
    ' „Der Start kostet eine Person vier Stunden, verteilt auf drei Wochen. Den Import machen wir. Wenn Oktober besser ist: Sollen wir den Termin jetzt festlegen, und bis dahin lasse ich Sie in Ruhe?“',
  '“We already have something”': '„Wir haben schon etwas“',
  ' content; or tired of it, but a change is work.':
    ' zufrieden; oder es leid, aber ein Wechsel macht Arbeit.',
  ' “What does it do well? What do you still do beside it in tables?”':
    ' „Was kann es gut? Was machen Sie daneben noch in Tabellen?“',
  ' “Then keep it for that. Our customers began with the part that stood in tables. After half a year they decided whether the rest should move.”':
    ' „Dann behalten Sie es dafür. Unsere Kunden haben mit dem Teil begonnen, der in Tabellen stand. Nach einem halben Jahr haben sie entschieden, ob der Rest folgt.“',
  '“Just send me something”': '„Schicken Sie mir einfach etwas“',
  ' wants to end the call; or needs paper for somebody else.':
    ' will das Gespräch beenden; oder braucht etwas Schriftliches für jemand anderen.',
  ' “Gladly. Who will read it besides you, and what is the one question it should answer?”':
    ' „Gern. Wer wird es außer Ihnen lesen, und welche eine Frage soll es beantworten?“',
  ' “I send you one page on exactly that today. May I call on Thursday at ten for five minutes and hear whether it fits? If not, we leave it.”':
    ' „Ich schicke Ihnen heute eine Seite genau dazu. Darf ich am Donnerstag um zehn für fünf Minuten anrufen und hören, ob es passt? Wenn nicht, lassen wir es.“',
  '“I have to speak with my boss”': '„Ich muss mit meiner Chefin sprechen“',
  ' true in most cases. You have not met the one who decides.':
    ' meistens wahr. Sie haben die Person, die entscheidet, noch nicht getroffen.',
  ' “Of course. What will be the first question?”': ' „Natürlich. Was wird die erste Frage sein?“',
  ' “Then let us prepare it: half a page with your figures, the cost and the risk. Or I join for ten minutes and answer the technical part. Which helps you more?”':
    ' „Dann bereiten wir es vor: eine halbe Seite mit Ihren Zahlen, den Kosten und dem Risiko. Oder ich komme für zehn Minuten dazu und beantworte den technischen Teil. Was hilft Ihnen mehr?“',
  '“You are too small” or “too new”': '„Sie sind zu klein“ oder „zu neu“',
  ' who loses face if it goes wrong?': ' Wer verliert das Gesicht, wenn es schiefgeht?',
  ' “What would have to happen so that it goes wrong, in your experience?”':
    ' „Was müsste nach Ihrer Erfahrung geschehen, damit es schiefgeht?“',
  ' “Fair question. Three things: your data can be taken out at any time in an open format, here are two customers of your size to call, and you can leave after the first three months.”':
    ' „Eine berechtigte Frage. Drei Dinge: Ihre Daten lassen sich jederzeit in einem offenen Format herausholen, hier sind zwei Kunden Ihrer Größe zum Anrufen, und nach den ersten drei Monaten können Sie gehen.“',
  '“What about data protection?”': '„Wie steht es mit dem Datenschutz?“',
  ' a duty; or the one who can stop it asked for it.':
    ' eine Pflicht; oder wer es stoppen kann, hat danach gefragt.',
  ' “Who checks it at your company? May I speak with them directly?”':
    ' „Wer prüft das bei Ihnen? Darf ich direkt mit der Person sprechen?“',
  ' “The data stay in the EU; contract, list of measures and subcontractors are in one folder. Our last outside check was in [fill in: month and year of the last outside check].”':
    ' „Die Daten bleiben in der EU; Vertrag, Maßnahmenliste und Unterauftragnehmer liegen in einem Ordner. Unsere letzte externe Prüfung war im [ausfüllen: Monat und Jahr der letzten externen Prüfung].“',
  '“Not interested”': '„Kein Interesse“',
  ' mostly a bad moment, or a bad first sentence.':
    ' meistens ein schlechter Moment, oder ein schlechter erster Satz.',
  'Ask once:': 'Einmal fragen:',
  ' “I understand. Only so that I do not bother you again: is the topic settled, or is it the moment?”':
    ' „Verstehe. Nur damit ich Sie nicht noch einmal störe: Ist das Thema erledigt, oder ist es der Moment?“',
  Then: 'Dann',
  ' thank them and end it. A second try costs more than it brings.':
    ' danken und beenden. Ein zweiter Versuch kostet mehr, als er bringt.',
  'Keeping it alive': 'Damit es lebendig bleibt',
  'Every month each rep brings one objection that had no good answer. The team finds one in ten minutes.':
    'Jeden Monat bringen alle im Vertrieb einen Einwand mit, auf den es keine gute Antwort gab. Das Team findet in zehn Minuten eine.',
  'An answer stays when two reps have used it with success. Add the date and the initials.':
    'Eine Antwort bleibt, wenn zwei sie mit Erfolg benutzt haben. Datum und Kürzel ergänzen.',
  'Marketing reads along: what comes up every week belongs on the website, before the first call.':
    'Marketing liest mit: Was jede Woche kommt, gehört auf die Website, vor den ersten Anruf.',
  'Replace answers that nobody says aloud any more. Two real sentences are better than ten good ones.':
    'Ersetzen Sie Antworten, die niemand mehr laut sagt. Zwei echte Sätze sind besser als zehn gute.',
};
