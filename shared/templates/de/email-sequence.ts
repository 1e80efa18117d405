/** {@link emailSequence} in German, by its English sentences; the teams’ names stay open. */
export const emailSequenceDe: Readonly<Record<string, string>> = {
  'E-mail sequence': 'E-Mail-Sequenz',
  'Five mails and two calls over three weeks, each written out, with rules for when to stop.':
    'Fünf Mails und zwei Anrufe in drei Wochen, jede ausformuliert, mit Regeln, wann Schluss ist.',
  'E-mail sequence: first contact': 'E-Mail-Sequenz: erster Kontakt',
  'A person who fits but does not know us yet gets five short, useful messages from one human being, and can end it with one word.':
    'Eine Person, die passt und uns noch nicht kennt, bekommt fünf kurze, nützliche Nachrichten von einem Menschen und kann das mit einem Wort beenden.',
  'Business contacts that we may write to by law and consent. Open deals, customers and everybody who unsubscribed are left out.':
    'Geschäftliche Kontakte, denen wir nach Gesetz und Einwilligung schreiben dürfen. Offene Deals, Kunden und alle, die sich abgemeldet haben, bleiben außen vor.',
  'A contact fits the ideal customer profile and there is a reason to write this week.':
    'Ein Kontakt entspricht dem Idealkundenprofil, und es gibt einen Grund, diese Woche zu schreiben.',
  'A reply of any kind, or silence after 21 days; either way the sequence ends.':
    'Eine Antwort jeder Art, oder Stille nach 21 Tagen; so oder so endet die Sequenz.',
  'Contact, reason to write, one proof': 'Kontakt, Grund zu schreiben, ein Beleg',
  'Replies, conversations, contacts that are left in peace':
    'Antworten, Gespräche, Kontakte, die in Ruhe gelassen werden',
  'Mail program': 'Mailprogramm',
  CRM: 'CRM',
  'Check the contact and the reason': 'Kontakt und Grund prüfen',
  'Contact, company’s site, news': 'Kontakt, Website des Unternehmens, Nachrichten',
  'One sentence on why now': 'Ein Satz dazu, warum jetzt',
  'Reason in the CRM': 'Grund im CRM',
  'May we write to this person?': 'Dürfen wir dieser Person schreiben?',
  'Nobody else from here is writing': 'Niemand sonst von uns schreibt ihr',
  'Reason is about them, not about us': 'Der Grund handelt von ihr, nicht von uns',
  'no reason found, or no permission': 'kein Grund gefunden, oder keine Erlaubnis',
  'Day 1: the reason': 'Tag 1: der Grund',
  'The reason': 'Der Grund',
  'First mail': 'Erste Mail',
  'Sent, with its date': 'Gesendet, mit Datum',
  'they reply': 'Antwort kommt',
  'Subject: Your second warehouse': 'Betreff: Ihr zweites Lager',
  'Hello [name], you open in Leipzig in autumn. From the second site on, most of our customers lost sight of late deliveries; one of them described it as “I learn of it from the customer”. Is that a topic at your company, or have you solved it? [your name]':
    'Guten Tag [Name], Sie eröffnen im Herbst in Leipzig. Ab dem zweiten Standort haben die meisten unserer Kunden verspätete Lieferungen aus dem Blick verloren; einer beschrieb es so: „Ich erfahre es vom Kunden“. Ist das bei Ihnen ein Thema, oder haben Sie es gelöst? [Ihr Name]',
  'Day 3: something useful': 'Tag 3: etwas Nützliches',
  'A list, a calculation or a case': 'Eine Liste, eine Rechnung oder eine Kundengeschichte',
  'Second mail in the same thread': 'Zweite Mail im selben Verlauf',
  'Here is the list that our customers go through before they open a second site: seven questions, one page, no form. Question 4 is the one that costs most when it is forgotten.':
    'Hier ist die Liste, die unsere Kunden durchgehen, bevor sie einen zweiten Standort eröffnen: sieben Fragen, eine Seite, kein Formular. Frage 4 kostet am meisten, wenn man sie vergisst.',
  'Day 6: call': 'Tag 6: Anruf',
  'Telephone number, the list': 'Telefonnummer, die Liste',
  'A conversation, or a short message': 'Ein Gespräch, oder eine kurze Nachricht',
  'Call noted by hand': 'Anruf von Hand vermerkt',
  'spoken with': 'gesprochen',
  'Day 9: the proof': 'Tag 9: der Beleg',
  'One case of the same industry': 'Eine Kundengeschichte aus derselben Branche',
  'Third mail': 'Dritte Mail',
  '[Customer] had three sites and 12 % late deliveries. After half a year it was 8 %. What changed was not the system but that everybody sees the same list at 7:30. Shall I show you the list with invented data? It takes 15 minutes.':
    '[Kunde] hatte drei Standorte und 12 % verspätete Lieferungen. Nach einem halben Jahr waren es 8 %. Nicht das System hat das geändert, sondern dass alle um 7:30 dieselbe Liste sehen. Soll ich Ihnen die Liste mit erfundenen Daten zeigen? Es dauert 15 Minuten.',
  'Day 14: the other person': 'Tag 14: die andere Person',
  'Who else could answer': 'Wer sonst antworten könnte',
  'Fourth mail': 'Vierte Mail',
  'Perhaps I am writing to the wrong person. Who at your company looks at late deliveries: you, or somebody in logistics? A name is enough.':
    'Vielleicht schreibe ich der falschen Person. Wer kümmert sich bei Ihnen um verspätete Lieferungen: Sie, oder jemand aus der Logistik? Ein Name genügt.',
  'Day 21: the goodbye': 'Tag 21: der Abschied',
  'No reply so far': 'Noch keine Antwort',
  'Last mail; nothing more for 180 days': 'Letzte Mail; danach 180 Tage nichts',
  'End date and the block until then': 'Enddatum und die Sperre bis dahin',
  'I will not write again. If the topic comes up, the seven questions are yours to keep. All the best for the opening.':
    'Ich schreibe Ihnen nicht wieder. Falls das Thema aufkommt: Die sieben Fragen gehören Ihnen. Alles Gute für die Eröffnung.',
  'Answer the reply by hand': 'Von Hand antworten',
  'Their words': 'Die Worte der Person',
  'Conversation, referral, later date, or no further contact':
    'Gespräch, Empfehlung, späterer Termin, oder kein weiterer Kontakt',
  'Kind of reply in the CRM; sequence stopped': 'Art der Antwort im CRM; Sequenz angehalten',
  'Every reply stops the sequence at once, an unfriendly one too. “Please remove me” is answered with one sentence and done the same day.':
    'Jede Antwort hält die Sequenz sofort an, auch eine unfreundliche. „Bitte streichen Sie mich“ wird mit einem Satz beantwortet und noch am selben Tag erledigt.',
  'An out-of-office reply': 'Eine Abwesenheitsnotiz',
  'The sequence waits until two days after the return.':
    'Die Sequenz wartet bis zwei Tage nach der Rückkehr.',
  'Two contacts of one company': 'Zwei Kontakte in einem Unternehmen',
  'Only one is written to at a time.': 'Nur einem wird zur selben Zeit geschrieben.',
  'The mail bounces': 'Die Mail kommt zurück',
  'The contact is corrected or deleted; more than 3 % bounces stop the whole list.':
    'Der Kontakt wird berichtigt oder gelöscht; mehr als 3 % Rückläufer halten die ganze Liste an.',
  'Rules for every mail': 'Regeln für jede Mail',
  'At most 90 words, one question, no attachment, no picture.':
    'Höchstens 90 Wörter, eine Frage, kein Anhang, kein Bild.',
  'The subject says what is inside, in at most five words.':
    'Der Betreff sagt, was darin steht, in höchstens fünf Wörtern.',
  'Written from one person to one person. What could go to everybody goes to nobody.':
    'Von einem Menschen an einen Menschen. Was an alle gehen könnte, geht an niemanden.',
  'A sentence that begins with “We” is written again.':
    'Ein Satz, der mit „Wir“ beginnt, wird neu geschrieben.',
  'Who does what': 'Wer was tut',
  '{marketing} keeps the list, the case and the permission to write in order. {sales} writes, calls and answers. Both look at ten replies together each month.':
    '{marketing} hält die Liste, die Kundengeschichte und die Erlaubnis zu schreiben in Ordnung. {sales} schreibt, ruft an und antwortet. Beide sehen sich jeden Monat gemeinsam zehn Antworten an.',
  Figures: 'Zahlen',
  What: 'Was',
  Goal: 'Ziel',
  'If it is worse': 'Wenn es schlechter ist',
  'Replies of any kind': 'Antworten jeder Art',
  'The reason is about us, not about them': 'Der Grund handelt von uns, nicht von ihnen',
  Conversations: 'Gespräche',
  'The question in the mail is too big': 'Die Frage in der Mail ist zu groß',
  'Requests to stop': 'Bitten aufzuhören',
  'below 1 %': 'unter 1 %',
  'The list does not fit': 'Die Liste passt nicht',
  Bounces: 'Rückläufer',
  'below 3 %': 'unter 3 %',
  'Stop, and clean the list': 'Anhalten und die Liste bereinigen',
  'Change the example to your own market first: the reason, the list, the case. The rhythm can stay.':
    'Zuerst das Beispiel auf den eigenen Markt umschreiben: Grund, Liste, Kundengeschichte. Der Rhythmus kann bleiben.',
};
