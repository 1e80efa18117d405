/** {@link contentRequest} in German, by its English sentences; the teams’ names stay open. */
export const contentRequestDe: Readonly<Record<string, string>> = {
  'Content and collateral request': 'Inhalte und Material anfragen',
  'One form, an answer in two days, and a weekly choice that both teams see.':
    'Ein Formular, eine Antwort in zwei Tagen und jede Woche eine Auswahl, die beide Teams sehen.',
  '{sales} gets the slides, cases and texts that move a deal, and {marketing} works on what is used. Nobody asks in the corridor, and nobody waits without an answer.':
    '{sales} bekommt die Folien, Kundengeschichten und Texte, die einen Deal bewegen, und {marketing} arbeitet an dem, was benutzt wird. Niemand fragt auf dem Flur, und niemand wartet ohne Antwort.',
  'Slides, one-pagers, case studies, mail texts, comparisons, translations. Offers and contracts are not content.':
    'Folien, Einseiter, Kundengeschichten, Mailtexte, Vergleiche, Übersetzungen. Angebote und Verträge sind keine Inhalte.',
  'A rep or marketer needs something that is not in the library.':
    'Jemand aus Vertrieb oder Marketing braucht etwas, das nicht in der Bibliothek liegt.',
  'The piece is in the library and the one who asked has used it, or they know why not and what to use instead.':
    'Das Stück liegt in der Bibliothek, und wer es wollte, hat es benutzt oder weiß, warum nicht und was stattdessen hilft.',
  'The request form': 'Das Anfrageformular',
  'A piece in the library with owner and date':
    'Ein Stück in der Bibliothek, mit zuständiger Person und Datum',
  'Request form': 'Anfrageformular',
  'Content library': 'Content-Bibliothek',
  CRM: 'CRM',
  'Ask with the form': 'Mit dem Formular anfragen',
  'A need, at best with a deal behind it': 'Ein Bedarf, am besten mit einem Deal dahinter',
  'A complete request': 'Eine vollständige Anfrage',
  'Request with number and date': 'Anfrage mit Nummer und Datum',
  'Who will read it?': 'Wer wird es lesen?',
  'What shall they do after it?': 'Was soll danach geschehen?',
  'Which deals need it, by when?': 'Welche Deals brauchen es, bis wann?',
  'What did you look for in the library?': 'Was haben Sie in der Bibliothek gesucht?',
  'Answer every request': 'Jede Anfrage beantworten',
  'Requests since yesterday': 'Anfragen seit gestern',
  'Exists already, small, large, or no': 'Gibt es schon, klein, groß, oder nein',
  'Answer with a reason at the request': 'Antwort mit Grund an der Anfrage',
  'exists already, or no': 'gibt es schon, oder nein',
  'small: under two hours': 'klein: unter zwei Stunden',
  'We have this: the logistics case, pages 2 and 3. If the figures are too old for your call on Thursday, tell me today and I will renew them.':
    'Das haben wir: die Kundengeschichte aus der Logistik, Seiten 2 und 3. Wenn die Zahlen für Ihr Gespräch am Donnerstag zu alt sind, sagen Sie es mir heute, dann erneuere ich sie.',
  'Choose the large ones together': 'Die großen gemeinsam auswählen',
  'Open large requests, hours free in the next two weeks':
    'Offene große Anfragen, freie Stunden der nächsten zwei Wochen',
  'At most three pieces in work, in order': 'Höchstens drei Stücke in Arbeit, in einer Reihenfolge',
  'The order, seen by both teams': 'Die Reihenfolge, für beide Teams sichtbar',
  'not now': 'jetzt nicht',
  'Points: deals that need it (3 each), lives longer than six months (2), can be made from what exists (2). The highest sum goes first; the sales lead breaks a tie.':
    'Punkte: Deals, die es brauchen (je 3), hält länger als sechs Monate (2), lässt sich aus Vorhandenem machen (2). Die höchste Summe kommt zuerst; bei Gleichstand entscheidet die Vertriebsleitung.',
  'Make a first version': 'Eine erste Fassung machen',
  'Request, facts, proof': 'Anfrage, Fakten, Belege',
  'A version that can be shown to one customer': 'Eine Fassung, die man einem Kunden zeigen kann',
  'Draft linked at the request': 'Entwurf an der Anfrage verlinkt',
  'Try it on one real prospect': 'Bei einem echten Interessenten ausprobieren',
  'The draft, one conversation': 'Der Entwurf, ein Gespräch',
  'What helped, what was asked, what was never looked at':
    'Was half, was gefragt wurde, was nie angesehen wurde',
  'Three lines at the request': 'Drei Zeilen an der Anfrage',
  'does not help': 'hilft nicht',
  'Check, name and file it': 'Prüfen, benennen und ablegen',
  'The tried version': 'Die erprobte Fassung',
  'The piece in the library, the old one gone': 'Das Stück in der Bibliothek, das alte weg',
  'Library entry with owner and date of review':
    'Eintrag in der Bibliothek mit zuständiger Person und Tag der Überprüfung',
  'Figures have a source and a date': 'Zahlen haben Quelle und Datum',
  'Customer named has agreed in writing': 'Der genannte Kunde hat schriftlich zugestimmt',
  'Old version withdrawn': 'Alte Fassung zurückgezogen',
  'Name as agreed: audience, topic, form, month': 'Name wie vereinbart: Zielgruppe, Thema, Form, Monat',
  'Look at what nobody uses': 'Ansehen, was niemand benutzt',
  'Use of the last quarter': 'Nutzung im letzten Quartal',
  'Pieces renewed, merged or withdrawn': 'Stücke erneuert, zusammengelegt oder zurückgezogen',
  'List of withdrawn pieces': 'Liste der zurückgezogenen Stücke',
  'A deal above 50,000 € closes this week': 'Ein Deal über 50.000 € wird diese Woche entschieden',
  'The sales lead may place one request a month at the top. It is noted, and the request it displaces is told.':
    'Die Vertriebsleitung darf im Monat eine Anfrage ganz nach oben setzen. Das wird vermerkt, und wessen Anfrage dadurch warten muss, erfährt es.',
  'The content manager is away': 'Das Content-Management ist abwesend',
  'The campaign manager answers; large pieces wait.':
    'Das Kampagnenmanagement antwortet; große Stücke warten.',
  'A legal or security question': 'Eine Frage zu Recht oder Sicherheit',
  'It goes to whoever answers for it, with a copy to the content manager, who files the answer for the next time.':
    'Sie geht an die zuständige Stelle, mit Kopie an das Content-Management, das die Antwort für das nächste Mal ablegt.',
  'Who reads it, in which role, at which point of the decision?':
    'Wer liest es, in welcher Rolle, an welchem Punkt der Entscheidung?',
  'What do they believe now, and what should they believe or do afterwards?':
    'Was glauben sie jetzt, und was sollen sie danach glauben oder tun?',
  'Which deals need it? Name, amount, date.': 'Welche Deals brauchen es? Name, Betrag, Datum.',
  'What exists that is near to it, and what is missing there?':
    'Was gibt es, das dem nahekommt, und was fehlt dort?',
  'By when do you need it, and what do you use if it is not ready?':
    'Bis wann brauchen Sie es, und was benutzen Sie, wenn es nicht fertig ist?',
  'Example of a good request': 'Beispiel einer guten Anfrage',
  'For heads of purchasing, after the demo. They believe that changing takes months. They should agree to a start date. Two deals wait, 38,000 € together, decision on 20 June. The migration page is near, but has no time line. By 6 June; otherwise I draw it by hand.':
    'Für Einkaufsleitungen, nach der Demo. Sie glauben, dass ein Wechsel Monate dauert. Sie sollen einem Starttermin zustimmen. Zwei Deals warten, zusammen 38.000 €, Entscheidung am 20. Juni. Die Seite zur Migration kommt dem nahe, hat aber keinen Zeitplan. Bis 6. Juni; sonst zeichne ich ihn von Hand.',
  'Who may say no': 'Wer nein sagen darf',
  'The content manager, with a reason: exists already, fits one deal only, cannot be proved, costs more than it brings. Whoever disagrees speaks with both leads on Thursday. Asking somebody else in {marketing} is not a way.':
    'Das Content-Management, mit einem Grund: gibt es schon, passt nur zu einem Deal, lässt sich nicht belegen, kostet mehr, als es bringt. Wer anderer Meinung ist, spricht am Donnerstag mit beiden Leitungen. Jemand anderen in {marketing} zu fragen ist kein Weg.',
  Figures: 'Zahlen',
  'Answered within two working days: 95 %. Pieces used in a deal within 60 days of publishing: 70 %. Pieces in the library that nobody opened for six months: fewer than 20 %.':
    'Binnen zwei Arbeitstagen beantwortet: 95 %. Stücke, die binnen 60 Tagen nach Erscheinen in einem Deal benutzt wurden: 70 %. Stücke in der Bibliothek, die seit sechs Monaten niemand geöffnet hat: unter 20 %.',
  'Five questions are enough. Every further question makes people ask in the corridor again.':
    'Fünf Fragen genügen. Jede weitere führt dazu, dass wieder auf dem Flur gefragt wird.',
};
