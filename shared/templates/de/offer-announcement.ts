/** {@link offerAnnouncement} in German, by its English sentences; the teams’ names stay open. */
export const offerAnnouncementDe: Readonly<Record<string, string>> = {
  'Offer announcement to sales': 'Angebot im Vertrieb ankündigen',
  'New prices, packages and promotions: told first, understood, acknowledged, and judged.':
    'Neue Preise, Pakete und Aktionen: zuerst intern gesagt, verstanden, bestätigt und beurteilt.',
  'Every rep can explain a new offer in two sentences before the first prospect sees it, and {marketing} hears within two weeks whether it sells.':
    'Alle im Vertrieb können ein neues Angebot in zwei Sätzen erklären, bevor die ersten Interessenten es sehen, und {marketing} hört binnen zwei Wochen, ob es sich verkauft.',
  'New packages, prices, promotions, free offers such as guides and checks, and their end.':
    'Neue Pakete, Preise, Aktionen und kostenlose Angebote wie Leitfäden und Prüfungen, und ihr Ende.',
  'An offer has been decided and has a date.': 'Ein Angebot ist beschlossen und hat ein Datum.',
  'All reps have acknowledged the offer before its start, and it is kept, changed or ended after six weeks.':
    'Vor dem Start haben alle im Vertrieb das Angebot bestätigt, und nach sechs Wochen wird es behalten, geändert oder beendet.',
  'The decision with price, terms and dates': 'Der Beschluss mit Preis, Bedingungen und Terminen',
  'An offer sheet, acknowledgements, a verdict': 'Ein Angebotsblatt, Bestätigungen, ein Urteil',
  'Content library': 'Content-Bibliothek',
  CRM: 'CRM',
  'Team meeting': 'Teambesprechung',
  'Write the offer sheet': 'Angebotsblatt schreiben',
  'The decision': 'Der Beschluss',
  'The sheet below on one page': 'Das Blatt unten, auf einer Seite',
  'Sheet with a date in the library': 'Blatt mit Datum in der Bibliothek',
  'Two sentences to say': 'Zwei Sätze zum Sagen',
  'For whom, and for whom not': 'Für wen, und für wen nicht',
  'Price and terms': 'Preis und Bedingungen',
  'Last day': 'Letzter Tag',
  'Let one rep explain it back': 'Von einer Person im Vertrieb zurückerklären lassen',
  'The sheet': 'Das Blatt',
  'A sheet without the words that caused questions': 'Ein Blatt ohne die Wörter, die Fragen auslösten',
  'Name of the rep on the sheet': 'Name der Person auf dem Blatt',
  'not understood': 'nicht verstanden',
  'Present it in the team meeting': 'In der Teambesprechung vorstellen',
  'Sheet, three likely questions': 'Blatt, drei wahrscheinliche Fragen',
  'Questions with answers': 'Fragen mit Antworten',
  'Questions added to the sheet the same day': 'Fragen noch am selben Tag auf dem Blatt ergänzt',
  'Ten minutes: two sentences, one example, questions. No slides.':
    'Zehn Minuten: zwei Sätze, ein Beispiel, Fragen. Keine Folien.',
  'Acknowledge it': 'Bestätigen',
  'Each rep: read, understood, one open question or none':
    'Von allen im Vertrieb: gelesen, verstanden, eine offene Frage oder keine',
  'Acknowledgement with date for each rep': 'Bestätigung mit Datum von jeder Person',
  'fewer than all on the day before the start': 'am Tag vor dem Start fehlt noch jemand',
  'Start the offer': 'Angebot starten',
  'All acknowledgements': 'Alle Bestätigungen',
  'Offer on the site, in the CRM and in the quote form':
    'Angebot auf der Website, im CRM und im Angebotsformular',
  'First quote with the offer’s code': 'Erstes Kundenangebot mit dem Code',
  'Code in the CRM': 'Code im CRM',
  'Price in the quote form': 'Preis im Angebotsformular',
  'Old offer withdrawn': 'Altes Angebot zurückgezogen',
  'Judge it after two and six weeks': 'Nach zwei und nach sechs Wochen beurteilen',
  'Quotes with the code, what prospects said': 'Kundenangebote mit dem Code, was Interessenten sagten',
  'Keep, change or end': 'Behalten, ändern oder beenden',
  'A mark from 1 to 5 and one sentence from each rep':
    'Eine Note von 1 bis 5 und ein Satz von allen im Vertrieb',
  'End it as openly as it began': 'So offen beenden, wie es begann',
  'Last day, open quotes': 'Letzter Tag, offene Kundenangebote',
  'Open quotes honoured until their date; everything else withdrawn':
    'Offene Kundenangebote gelten bis zu ihrem Datum; alles andere ist zurückgezogen',
  'No quote with the code after the last day': 'Kein Kundenangebot mit dem Code nach dem letzten Tag',
  'A competitor forces a price within a day': 'Ein Wettbewerber erzwingt binnen eines Tages einen Preis',
  'The sales lead calls every rep and notes who was reached. The sheet follows within one working day.':
    'Die Vertriebsleitung ruft alle im Vertrieb an und hält fest, wen sie erreicht hat. Das Blatt folgt binnen eines Arbeitstags.',
  'A rep is away on the start': 'Jemand ist beim Start abwesend',
  'They acknowledge on their first day back before their first call. Until then their leads go to the deputy.':
    'Die Bestätigung kommt am ersten Tag zurück, vor dem ersten Anruf. Bis dahin gehen die Leads an die Vertretung.',
  'A prospect hears of it too early': 'Jemand von außen erfährt zu früh davon',
  'Say when it starts and reserve it for them. Nobody pretends not to know.':
    'Sagen, wann es beginnt, und es vormerken. Niemand tut so, als gäbe es nichts.',
  'The offer sheet': 'Das Angebotsblatt',
  Line: 'Zeile',
  Example: 'Beispiel',
  'Name and code': 'Name und Code',
  'Delivery check, DC-26': 'Lieferprüfung, LP-26',
  'In two sentences': 'In zwei Sätzen',
  '“Send us ten past deliveries. In three days you see where time was lost and what it cost.”':
    '„Schicken Sie uns zehn vergangene Lieferungen. In drei Tagen sehen Sie, wo Zeit verloren ging und was sie gekostet hat.“',
  'For whom': 'Für wen',
  'Heads of logistics, 50 to 500 people, no system of their own':
    'Logistikleitungen, 50 bis 500 Beschäftigte, kein eigenes System',
  'Not for': 'Nicht für',
  'Companies with fewer than 200 deliveries a month': 'Unternehmen mit weniger als 200 Lieferungen im Monat',
  Price: 'Preis',
  'Free; afterwards from 490 € a month': 'Kostenlos; danach ab 490 € im Monat',
  Terms: 'Bedingungen',
  'One check for each company; data deleted after 30 days':
    'Eine Prüfung je Unternehmen; Daten nach 30 Tagen gelöscht',
  'First and last day': 'Erster und letzter Tag',
  '4 May to 31 July': '4. Mai bis 31. Juli',
  'What it must not be combined with': 'Womit es nicht kombiniert werden darf',
  'The yearly discount': 'Mit dem Jahresrabatt',
  'Who answers questions': 'Wer Fragen beantwortet',
  '[fill in: name and telephone of the person who answers questions]':
    '[ausfüllen: Name und Telefon der Person, die Fragen beantwortet]',
  'Three questions that will come': 'Drei Fragen, die kommen werden',
  'What does it cost afterwards?': 'Was kostet es danach?',
  ' From 490 € a month; the check obliges to nothing.':
    ' Ab 490 € im Monat; die Prüfung verpflichtet zu nichts.',
  'Where do our data go?': 'Wohin gehen unsere Daten?',
  ' They stay in the EU and are deleted after 30 days. The sheet for data protection is in the library.':
    ' Sie bleiben in der EU und werden nach 30 Tagen gelöscht. Das Blatt zum Datenschutz liegt in der Bibliothek.',
  'Who does the work on our side?': 'Wer macht bei uns die Arbeit?',
  ' One person, about an hour, to export ten deliveries.':
    ' Eine Person, etwa eine Stunde, um zehn Lieferungen zu exportieren.',
  'How we judge an offer': 'Wie wir ein Angebot beurteilen',
  'Did prospects understand it without help? From 1 to 5.':
    'Haben es Interessenten ohne Hilfe verstanden? Von 1 bis 5.',
  'Did it move a deal that would not have moved? Which one?':
    'Hat es einen Deal bewegt, der sich sonst nicht bewegt hätte? Welchen?',
  'What should be said differently tomorrow?': 'Was sollte morgen anders gesagt werden?',
  'Ask after two weeks while memory is fresh. A number without a sentence does not help, and neither does the reverse.':
    'Nach zwei Wochen fragen, solange die Erinnerung frisch ist. Eine Zahl ohne Satz hilft nicht, und umgekehrt auch nicht.',
};
