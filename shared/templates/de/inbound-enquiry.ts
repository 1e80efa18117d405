import type { Sentences } from '../translated';

/** {@link inboundEnquiry} in German, by its English sentences; the teams’ names stay open. */
export const inboundEnquiryDe: Sentences = {
  'Inbound enquiry response': 'Antwort auf Anfragen',
  'From the contact form to a booked conversation within one working hour, with wording.':
    'Vom Kontaktformular zum vereinbarten Gespräch binnen einer Arbeitsstunde, mit Formulierungen.',
  'Whoever asks us for a talk hears from a person within one working hour, gets an answer to what they asked, and a time for a conversation.':
    'Wer uns um ein Gespräch bittet, hört binnen einer Arbeitsstunde von einem Menschen, bekommt eine Antwort auf die eigene Frage und einen Termin für ein Gespräch.',
  'Contact form, demo request, chat, telephone and mail to the general address. Support requests of customers go to support.':
    'Kontaktformular, Demo-Anfrage, Chat, Telefon und Mails an die allgemeine Adresse. Supportanfragen von Kunden gehen an den Support.',
  'An enquiry arrives, by whatever way.': 'Eine Anfrage kommt an, auf welchem Weg auch immer.',
  'A conversation is booked, or the enquiry is answered and closed, within two working days.':
    'Binnen zwei Arbeitstagen ist ein Gespräch vereinbart oder die Anfrage beantwortet und geschlossen.',
  'The enquiry in the person’s own words': 'Die Anfrage in den Worten der Person',
  'A booked conversation, or a closed enquiry with a reason':
    'Ein vereinbartes Gespräch, oder eine geschlossene Anfrage mit Grund',
  'Website forms': 'Webformulare',
  Telephone: 'Telefon',
  Calendar: 'Kalender',
  'Create the enquiry and confirm it': 'Die Anfrage anlegen und bestätigen',
  'Form, mail, chat or call': 'Formular, Mail, Chat oder Anruf',
  'One enquiry in the CRM with source and time; a confirmation that names when we answer':
    'Eine Anfrage im CRM mit Quelle und Uhrzeit; eine Bestätigung, die sagt, wann wir antworten',
  'Time of receipt set by the CRM': 'Eingangszeit, vom CRM gesetzt',
  'Thank you. Your message is with a person, not a machine. Between 9:00 and 17:00 somebody answers within the hour; otherwise tomorrow before 10:00.':
    'Vielen Dank. Ihre Nachricht liegt bei einem Menschen, nicht bei einer Maschine. Zwischen 9:00 und 17:00 Uhr antworten wir binnen einer Stunde, sonst morgen vor 10:00 Uhr.',
  'Give it to whoever is on duty': 'An die Person geben, die Dienst hat',
  'The enquiry, the duty rota': 'Die Anfrage, der Dienstplan',
  'One owner, who has seen it': 'Eine zuständige Person, die sie gesehen hat',
  'Owner and time in the CRM': 'Zuständige Person und Uhrzeit im CRM',
  'Known company: its own rep': 'Bekanntes Unternehmen: wer es betreut',
  'Otherwise: the rep on duty': 'Sonst: wer Dienst hat',
  'Rep away: the deputy, at once': 'Nicht da: die Vertretung, sofort',
  'customer or supplier': 'Kunde oder Lieferant',
  'Read before you call': 'Vor dem Anruf lesen',
  'The question, earlier contacts, the company’s site':
    'Die Frage, frühere Kontakte, die Website des Unternehmens',
  'One guess at what they need, two questions': 'Eine Vermutung, was gebraucht wird, und zwei Fragen',
  'A line in the note': 'Eine Zeile in der Notiz',
  'What did they ask, literally?': 'Was wurde gefragt, wörtlich?',
  'Have they been with us before?': 'Waren sie schon einmal bei uns?',
  'Who else at this company knows us?': 'Wer in diesem Unternehmen kennt uns noch?',
  'Call, then write': 'Anrufen, dann schreiben',
  'Telephone number, mail address, the question': 'Telefonnummer, Mailadresse, die Frage',
  'A conversation, or a message with an answer and two times':
    'Ein Gespräch, oder eine Nachricht mit einer Antwort und zwei Terminen',
  'First touch in the CRM, by hand of a person': 'Erster Kontakt im CRM, von einem Menschen eingetragen',
  'conversation booked or held': 'Gespräch vereinbart oder geführt',
  'Call first. If nobody answers, write at once and answer the question they asked; a mail that only asks for a meeting is no answer.':
    'Zuerst anrufen. Geht niemand ran, sofort schreiben und die gestellte Frage beantworten; eine Mail, die nur um einen Termin bittet, ist keine Antwort.',
  'Try again on three further days': 'An drei weiteren Tagen versuchen',
  'An enquiry without an answer': 'Eine Anfrage ohne Antwort',
  'An answer, or an enquiry that may be closed':
    'Eine Antwort, oder eine Anfrage, die geschlossen werden darf',
  'Six touches on four days, by at least two ways': 'Sechs Kontakte an vier Tagen, auf mindestens zwei Wegen',
  'Day 2, morning: call': 'Tag 2, vormittags: Anruf',
  'Day 4, afternoon: call and short mail': 'Tag 4, nachmittags: Anruf und kurze Mail',
  'Day 6: the closing mail': 'Tag 6: die Abschlussmail',
  'no answer after six touches': 'keine Antwort nach sechs Kontakten',
  'Hold the conversation and decide': 'Das Gespräch führen und entscheiden',
  'The conversation': 'Das Gespräch',
  'Qualified with a next step, or disqualified with a reason':
    'Qualifiziert mit nächstem Schritt, oder disqualifiziert mit Grund',
  'Status, reason and next date in the CRM': 'Status, Grund und nächstes Datum im CRM',
  decided: 'entschieden',
  'Close politely and pass on': 'Höflich schließen und weitergeben',
  'Enquiry that leads nowhere, or belongs elsewhere': 'Anfrage, die zu nichts führt oder anderswohin gehört',
  'An answer to the person, a reason for us, or the request with the right team':
    'Eine Antwort für die Person, ein Grund für uns, oder die Anfrage beim richtigen Team',
  'Reason in the CRM': 'Grund im CRM',
  'Outside office hours': 'Außerhalb der Bürozeiten',
  'The hour counts from the next opening. The confirmation names the time.':
    'Die Stunde zählt ab der nächsten Öffnung. Die Bestätigung nennt die Uhrzeit.',
  'More than twelve enquiries in a day': 'Mehr als zwölf Anfragen an einem Tag',
  'The sales lead takes a second rep on duty. Enquiries for a call go first, downloads wait.':
    'Die Vertriebsleitung nimmt eine zweite Person in den Dienst. Bitten um einen Anruf gehen vor, Downloads warten.',
  'The form is broken or silent': 'Das Formular ist defekt oder schweigt',
  'If no enquiry arrives for four working hours, {marketing} sends a test and tells {sales} of the result.':
    'Kommt vier Arbeitsstunden lang keine Anfrage an, schickt {marketing} einen Test und sagt {sales}, was herauskam.',
  'The first sentences': 'Die ersten Sätze',
  'Say them aloud twice, then put them into your own words. A sentence that you would not say to a neighbour has no place here.':
    'Zweimal laut sprechen, dann in eigene Worte fassen. Ein Satz, den man der Nachbarin nicht sagen würde, hat hier nichts verloren.',
  'Good morning, this is [your name] of [company]. You wrote to us this morning about [their words]. I have five minutes now and would like to understand it better. Does it suit you?':
    'Guten Morgen, hier ist [Name] von [Unternehmen]. Sie haben uns heute früh wegen [ihre Worte] geschrieben. Ich habe jetzt fünf Minuten und würde es gern besser verstehen. Passt es Ihnen?',
  'If it does not suit:': 'Wenn es nicht passt:',
  'Of course. You asked whether [question]. The short answer is [answer]. Shall we talk tomorrow at 10 or at 3?':
    'Natürlich. Sie hatten gefragt, ob [Frage]. Die kurze Antwort ist [Antwort]. Wollen wir morgen um 10 oder um 15 Uhr sprechen?',
  'The mail when nobody answers the call': 'Die Mail, wenn niemand ans Telefon geht',
  'Subject: Your question about [topic]': 'Betreff: Ihre Frage zu [Thema]',
  'You asked whether [question]. Yes, with one condition: [condition]. Most companies of your size begin with [first step], which takes about two weeks. I tried to reach you at 11:20. I have time on Tuesday at 10:00 and on Wednesday at 15:00; which is better?':
    'Sie hatten gefragt, ob [Frage]. Ja, unter einer Bedingung: [Bedingung]. Die meisten Unternehmen Ihrer Größe beginnen mit [erster Schritt], das dauert etwa zwei Wochen. Ich habe um 11:20 Uhr versucht, Sie zu erreichen. Ich hätte am Dienstag um 10:00 Uhr Zeit oder am Mittwoch um 15:00 Uhr; was passt Ihnen besser?',
  'Duty rota': 'Dienstplan',
  'Two reps a day, mornings and afternoons, planned for four weeks.':
    'Zwei Personen am Tag, vormittags und nachmittags, für vier Wochen geplant.',
  'Who has duty takes no other appointments of more than 30 minutes.':
    'Wer Dienst hat, nimmt keine anderen Termine über 30 Minuten an.',
  'The mobile of the duty: [fill in: the telephone number that the duty answers].':
    'Das Diensttelefon: [ausfüllen: die Nummer, die der Dienst beantwortet].',
  'What we look at every week': 'Was wir uns jede Woche ansehen',
  'Median time from enquiry to the first touch of a person. Goal: 60 working minutes.':
    'Mittlere Zeit (Median) von der Anfrage bis zum ersten Kontakt durch einen Menschen. Ziel: 60 Arbeitsminuten.',
  'Share answered within the hour. Goal: 90 %.':
    'Anteil, der binnen einer Stunde beantwortet ist. Ziel: 90 %.',
  'Share of enquiries that become a conversation. Goal: 60 %.':
    'Anteil der Anfragen, aus denen ein Gespräch wird. Ziel: 60 %.',
};
