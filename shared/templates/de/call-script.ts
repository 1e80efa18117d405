/** {@link callScript} in German, by its English sentences; the teams’ names stay open. */
export const callScriptDe: Readonly<Record<string, string>> = {
  'Call script': 'Gesprächsleitfaden',
  'The first call in six parts: words to begin with, questions, two endings and a note.':
    'Der erste Anruf in sechs Teilen: Worte zum Anfangen, Fragen, zwei Schlüsse und eine Notiz.',
  'Call script: first conversation': 'Gesprächsleitfaden: erstes Gespräch',
  'For the first fifteen minutes with a lead that marketing handed over. Afterwards you know whether it is qualified, and they know what happens next.':
    'Für die ersten fünfzehn Minuten mit einem Lead, den das Marketing übergeben hat. Danach wissen Sie, ob er qualifiziert ist, und die andere Seite weiß, wie es weitergeht.',
  'Before you dial (2 minutes)': 'Vor dem Wählen (2 Minuten)',
  'What did they ask for, in their own words?': 'Wonach wurde gefragt, im Wortlaut?',
  'What have they read or seen of ours?': 'Was wurde von uns gelesen oder gesehen?',
  'What does the company do, how many people, how many sites?':
    'Was macht das Unternehmen, wie viele Beschäftigte, wie viele Standorte?',
  'My guess at the problem, in one sentence': 'Meine Vermutung zum Problem, in einem Satz',
  'The next step that I will propose': 'Der nächste Schritt, den ich vorschlagen werde',
  'Opening (30 seconds)': 'Einstieg (30 Sekunden)',
  'Good morning, this is [your name] of [company]. You downloaded our list for a second site on Friday. I have one question about it. Is it a bad moment?':
    'Guten Morgen, hier ist [Ihr Name] von [Unternehmen]. Sie haben am Freitag unsere Liste für einen zweiten Standort heruntergeladen. Ich habe eine Frage dazu. Passt es gerade schlecht?',
  'Bad moment:': 'Passt schlecht:',
  ' “When is better, today at four or tomorrow at nine?” Book it and hang up.':
    ' „Wann ist es besser, heute um vier oder morgen um neun?“ Termin eintragen und auflegen.',
  'What is it about?': 'Worum geht es?',
  ' “Most people who read the list are about to open a site. Is that so at your company?”':
    ' „Die meisten, die die Liste lesen, stehen vor einem neuen Standort. Ist das bei Ihnen so?“',
  'Understand (6 minutes)': 'Verstehen (6 Minuten)',
  'Ask these in the order of the conversation, not of the list. Note their words, not yours.':
    'Diese Fragen in der Reihenfolge des Gesprächs stellen, nicht der Liste. Die Worte der anderen Seite notieren, nicht die eigenen.',
  '“What made you look at this now?”': '„Was hat Sie bewogen, sich das jetzt anzusehen?“',
  '“How do you do it today? Take me through last Monday.”':
    '„Wie machen Sie es heute? Nehmen Sie mich mit durch den letzten Montag.“',
  '“What does it cost when it goes wrong? Who notices first?”':
    '„Was kostet es, wenn es schiefgeht? Wer bemerkt es zuerst?“',
  '“Who else is affected by it?”': '„Wen betrifft es noch?“',
  '“What have you tried?”': '„Was haben Sie schon versucht?“',
  '“What happens if you leave it as it is until next year?”':
    '„Was geschieht, wenn Sie es bis nächstes Jahr so lassen?“',
  'Then say it back: “So you lose about a day a week, and the second site opens in October. Is that right, and what did I forget?”':
    'Dann zusammenfassen: „Sie verlieren also etwa einen Tag pro Woche, und der zweite Standort eröffnet im Oktober. Stimmt das, und was habe ich vergessen?“',
  'Qualify (3 minutes)': 'Qualifizieren (3 Minuten)',
  Question: 'Frage',
  'Qualified when': 'Qualifiziert, wenn',
  Problem: 'Problem',
  'They name it and what it costs': 'Es wird benannt, und was es kostet',
  People: 'Personen',
  'We know who decides, and can reach them': 'Wir wissen, wer entscheidet, und kommen an die Person heran',
  Time: 'Zeit',
  'There is a date or an event within six months': 'Es gibt binnen sechs Monaten ein Datum oder einen Anlass',
  Means: 'Mittel',
  'They know what such things cost, or have a budget for it':
    'Es ist bekannt, was so etwas kostet, oder es gibt ein Budget dafür',
  'Ask for the missing part openly: “For something like this our customers pay between 490 and 900 € a month. Is that possible at your company, or does it stop there?”':
    'Nach dem fehlenden Teil offen fragen: „Für so etwas zahlen unsere Kunden zwischen 490 und 900 € im Monat. Ist das bei Ihnen möglich, oder ist da Schluss?“',
  'Two endings (2 minutes)': 'Zwei Schlüsse (2 Minuten)',
  Qualified: 'Qualifiziert',
  'I suggest that we look at it with your figures: you, your colleague from IT and I, 40 minutes. I need ten deliveries from you before. Thursday at ten or Friday at two?':
    'Ich schlage vor, wir sehen es uns mit Ihren Zahlen an: Sie, jemand aus Ihrer IT und ich, 40 Minuten. Vorher brauche ich zehn Lieferungen von Ihnen. Donnerstag um zehn oder Freitag um zwei?',
  'Say the date aloud, send the invitation while you are still speaking, name what each brings.':
    'Den Termin laut wiederholen, die Einladung noch im Gespräch schicken, benennen, was beide mitbringen.',
  'Not qualified': 'Nicht qualifiziert',
  'Thank you for being so open. From what you say, we are not the right choice now: with one site, a table is enough. I will send you the one that our customers used before. If you open a second site, call me.':
    'Danke, dass Sie so offen waren. Nach dem, was Sie sagen, sind wir jetzt nicht die richtige Wahl: Bei einem Standort genügt eine Tabelle. Ich schicke Ihnen die, die unsere Kunden vorher benutzt haben. Wenn Sie einen zweiten Standort eröffnen, rufen Sie mich an.',
  'No “we stay in touch”. Either there is a date, or there is an end.':
    'Kein „wir bleiben in Kontakt“. Entweder gibt es ein Datum, oder es gibt ein Ende.',
  'If nobody answers': 'Wenn niemand abnimmt',
  'On the machine, 15 seconds': 'Auf die Mailbox, 15 Sekunden',
  '[Your name] of [company]. You asked whether the list works for two sites. It does, with one change. I write you the change now. You reach me at [number].':
    '[Ihr Name] von [Unternehmen]. Sie fragten, ob die Liste für zwei Standorte taugt. Das tut sie, mit einer Änderung. Die schreibe ich Ihnen jetzt. Sie erreichen mich unter [Nummer].',
  'Mail, at once': 'Mail, sofort',
  'Subject: The change for two sites': 'Betreff: Die Änderung für zwei Standorte',
  'As just said on your machine: add a column for the site, and sort by it first. That is all. If you want to see how it looks with your figures, I have time on Thursday at ten.':
    'Wie eben auf Ihrer Mailbox gesagt: eine Spalte für den Standort ergänzen und zuerst danach sortieren. Das ist alles. Wenn Sie sehen möchten, wie das mit Ihren Zahlen aussieht: Ich habe am Donnerstag um zehn Zeit.',
  'After the call (3 minutes)': 'Nach dem Anruf (3 Minuten)',
  'Status: qualified, or disqualified with a reason from the list':
    'Status: qualifiziert, oder disqualifiziert mit einem Grund aus der Liste',
  'Their problem, in one sentence of their own': 'Das Problem, in einem Satz aus dem Gespräch',
  'People with their part in the decision': 'Personen mit ihrem Anteil an der Entscheidung',
  'Next step with date, invitation sent': 'Nächster Schritt mit Datum, Einladung verschickt',
  'One line to marketing, if something they read was wrong or helped':
    'Eine Zeile ans Marketing, wenn etwas Gelesenes falsch war oder geholfen hat',
  'Our CRM field for the problem sentence: [fill in: name of the CRM field].':
    'Unser CRM-Feld für den Satz zum Problem: [ausfüllen: Name des CRM-Felds].',
  'Speak slowly and stop after the question. The first sentence decides whether there is a second one.':
    'Langsam sprechen und nach der Frage aufhören. Der erste Satz entscheidet, ob es einen zweiten gibt.',
};
