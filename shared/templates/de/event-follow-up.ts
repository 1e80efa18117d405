/** {@link eventFollowUp} in German, by its English sentences; the teams’ names stay open. */
export const eventFollowUpDe: Readonly<Record<string, string>> = {
  'Event and webinar follow-up': 'Nach einer Veranstaltung oder einem Webinar',
  'Sorted the same evening, called within two days, counted after six weeks.':
    'Am selben Abend sortiert, binnen zwei Tagen angerufen, nach sechs Wochen gezählt.',
  'Everybody who gave us time at a fair, a talk or a webinar hears from us about what they said, within two working days, from the person they met.':
    'Wer uns auf einer Messe, bei einem Vortrag oder Webinar Zeit geschenkt hat, hört binnen zwei Arbeitstagen von der Person, mit der das Gespräch war, etwas zu dem, was gesagt wurde.',
  'Fairs, own events, talks, webinars, partner events where we get contacts by consent.':
    'Messen, eigene Veranstaltungen, Vorträge, Webinare und Veranstaltungen von Partnern, bei denen wir Kontakte mit Einwilligung bekommen.',
  'The event is over.': 'Die Veranstaltung ist vorbei.',
  'Every contact is sorted, the hot ones have been spoken with, and we know whether to go again.':
    'Jeder Kontakt ist sortiert, mit den heißen wurde gesprochen, und wir wissen, ob wir wieder hingehen.',
  'Contact cards, notes, list of attendees with consent':
    'Kontaktkarten, Notizen, Teilnahmeliste mit Einwilligungen',
  'Conversations, leads for the hand-over, a verdict on the event':
    'Gespräche, Leads für die Übergabe, ein Urteil über die Veranstaltung',
  'Event tool': 'Veranstaltungstool',
  CRM: 'CRM',
  'Marketing automation': 'Marketing-Automation',
  'Plan the follow-up before the event': 'Nachbereitung vor der Veranstaltung planen',
  'Date, expected contacts, who goes': 'Datum, erwartete Kontakte, wer hinfährt',
  'Free hours in the calendars of the two days after, mails written':
    'Freie Stunden in den Kalendern der zwei Tage danach, Mails geschrieben',
  'Calendar entries of the reps': 'Kalendereinträge im Vertrieb',
  'Three mails written': 'Drei Mails geschrieben',
  'Hours of the reps reserved': 'Stunden im Vertrieb reserviert',
  'Consent wording on card and form': 'Einwilligungstext auf Karte und Formular',
  'Note every conversation on the spot': 'Jedes Gespräch sofort notieren',
  'The conversation': 'Das Gespräch',
  'Who, what they said, hot, warm or cold, what we promised':
    'Wer, was gesagt wurde, heiß, warm oder kalt, was wir versprochen haben',
  'A card for each contact': 'Eine Karte je Kontakt',
  'Thirty seconds after the conversation, not in the evening. Write their words: “loses a day a week on lists” helps the call, “interested” does not.':
    'Dreißig Sekunden nach dem Gespräch, nicht am Abend. Die Worte des anderen aufschreiben: „verliert einen Tag pro Woche mit Listen“ hilft beim Anruf, „interessiert“ nicht.',
  'Sort and enter them': 'Sortieren und erfassen',
  'Cards and list of attendees': 'Karten und Teilnahmeliste',
  'Each contact once in the CRM, with event, heat and owner':
    'Jeder Kontakt einmal im CRM, mit Veranstaltung, Wärme und wer sich kümmert',
  'Count of cards equals count of contacts': 'Zahl der Karten gleich Zahl der Kontakte',
  'Duplicates merged': 'Dubletten zusammengeführt',
  'Customers to their own contact': 'Kunden bei ihrer Ansprechperson',
  'Consent noted': 'Einwilligung vermerkt',
  hot: 'heiß',
  'cold, or no consent to be contacted': 'kalt, oder keine Einwilligung zum Kontakt',
  'Write to the warm ones': 'Den warmen schreiben',
  'Warm contacts, the prepared mail': 'Warme Kontakte, die vorbereitete Mail',
  'A mail with the recording or the promised paper':
    'Eine Mail mit der Aufzeichnung oder dem versprochenen Papier',
  'Sends and replies': 'Versand und Antworten',
  'no reply within five days': 'keine Antwort binnen fünf Tagen',
  'Call the hot ones, and those who reply': 'Die heißen anrufen, und wer antwortet',
  'Card with their words, what was promised': 'Karte mit den Worten des Kontakts, was versprochen wurde',
  'Qualified with a next step, or back with a reason':
    'Qualifiziert mit nächstem Schritt, oder zurück mit einem Grund',
  'First touch and status in the CRM': 'Erster Kontakt und Status im CRM',
  decided: 'entschieden',
  'Thank the others and let them choose': 'Den anderen danken und ihnen die Wahl lassen',
  'Cold contacts and those who did not reply': 'Kalte Kontakte und wer nicht geantwortet hat',
  'One thank-you with a way to hear more; no further mail without a yes':
    'Ein Dank mit einem Weg, mehr zu erfahren; keine weitere Mail ohne ein Ja',
  'Send, unsubscribes': 'Versand, Abmeldungen',
  'Count after six weeks': 'Nach sechs Wochen zählen',
  'Cost with travel, leads, sales-qualified leads, deals': 'Kosten mit Reisen, Leads, SQL, Abschlüsse',
  'Again, smaller, or not again': 'Wieder, kleiner oder nicht noch einmal',
  'Line in the list of events': 'Zeile in der Liste der Veranstaltungen',
  'More than 150 contacts': 'Mehr als 150 Kontakte',
  '{marketing} calls half of the warm ones for a first answer; {sales} takes all hot ones.':
    '{marketing} ruft die Hälfte der warmen für eine erste Antwort an; {sales} übernimmt alle heißen.',
  'The partner sends the list late': 'Der Partner schickt die Liste spät',
  'The two days count from the list. The mail says when and where we met.':
    'Die zwei Tage zählen ab der Liste. Die Mail sagt, wann und wo wir uns begegnet sind.',
  'A webinar with fewer than 20 attendees': 'Ein Webinar mit weniger als 20 Teilnehmenden',
  'A personal mail to each on the same day replaces the sorting.':
    'Eine persönliche Mail an alle am selben Tag ersetzt das Sortieren.',
  'Hot, warm, cold': 'Heiß, warm, kalt',
  Heat: 'Wärme',
  'What they did': 'Was sie getan haben',
  'What follows': 'Was folgt',
  Hot: 'Heiß',
  'Named a project, a date or a budget; asked for a price or a demo':
    'Nannte ein Projekt, ein Datum oder ein Budget; fragte nach einem Preis oder einer Demo',
  'Call within two working days': 'Anruf binnen zwei Arbeitstagen',
  Warm: 'Warm',
  'Described a problem we solve; stayed to the end; asked a question':
    'Beschrieb ein Problem, das wir lösen; blieb bis zum Schluss; stellte eine Frage',
  'Mail within a day, call after a reply': 'Mail binnen eines Tages, Anruf nach einer Antwort',
  Cold: 'Kalt',
  'Prize draw, student, supplier, left within ten minutes':
    'Gewinnspiel, Studium, Lieferant, ging binnen zehn Minuten',
  'One thank-you': 'Ein Dank',
  'The first call': 'Der erste Anruf',
  'We spoke on Wednesday at the stand, you told me that you lose a day a week on lists. I have found out what you asked: [answer]. May I show you in twenty minutes how [customer] does it?':
    'Wir haben am Mittwoch am Stand gesprochen, Sie sagten, dass Sie einen Tag pro Woche mit Listen verlieren. Ich habe herausgefunden, wonach Sie fragten: [Antwort]. Darf ich Ihnen in zwanzig Minuten zeigen, wie [Kunde] das macht?',
  'Mail after a webinar': 'Mail nach einem Webinar',
  'Subject: The recording, and your question about [topic]':
    'Betreff: Die Aufzeichnung, und Ihre Frage zu [Thema]',
  'Thank you for staying to the end. Here are the recording and the two pages we showed. You asked whether [question]; the short answer is [answer]. If you want to look at it with your own figures, answer with a day and I will call.':
    'Danke, dass Sie bis zum Schluss dabei waren. Hier sind die Aufzeichnung und die zwei Seiten, die wir gezeigt haben. Sie fragten, ob [Frage]; die kurze Antwort ist [Antwort]. Wenn Sie es mit Ihren eigenen Zahlen ansehen wollen, antworten Sie mit einem Tag, und ich rufe an.',
  'What an event may cost': 'Was eine Veranstaltung kosten darf',
  'Cost of everything, hours of people included, divided by sales-qualified leads. Above [fill in: the highest amount in euros for a sales-qualified lead] we do not go again unless there is another reason in writing.':
    'Alle Kosten, Arbeitsstunden eingeschlossen, geteilt durch die SQL. Über [ausfüllen: der höchste Betrag in Euro für einen SQL] gehen wir nicht wieder hin, es sei denn, ein anderer Grund steht schriftlich fest.',
  'Prepare both before the event. On the evening of a fair nobody writes a good mail.':
    'Beides vor der Veranstaltung vorbereiten. Am Abend einer Messe schreibt niemand eine gute Mail.',
};
