/** {@link discountRequest} in German, by its English sentences; the teams’ names stay open. */
export const discountRequestDe: Readonly<Record<string, string>> = {
  'Discount request': 'Rabattanfrage',
  'Who may give how much for what in return, answered within four working hours.':
    'Wer wie viel wofür geben darf, beantwortet binnen vier Arbeitsstunden.',
  'A customer who asks for a lower price gets a clear answer within half a day. We give nothing without something in return, and the same case gets the same answer.':
    'Wer einen niedrigeren Preis möchte, bekommt binnen eines halben Tages eine klare Antwort. Wir geben nichts ohne Gegenleistung, und der gleiche Fall bekommt die gleiche Antwort.',
  'Lower prices, longer payment terms, free months and free services in new contracts and extensions. Published promotions are not discounts.':
    'Niedrigere Preise, längere Zahlungsziele, Gratismonate und kostenlose Leistungen in neuen Verträgen und Verlängerungen. Veröffentlichte Aktionen sind keine Rabatte.',
  'A customer asks for better terms, and the rep has named the value once more.':
    'Ein Kunde fragt nach besseren Bedingungen, und der Vertrieb hat den Wert noch einmal benannt.',
  'A written answer with its reason; the discount and what was given for it stand in the CRM.':
    'Eine schriftliche Antwort mit ihrem Grund; der Rabatt und die Gegenleistung stehen im CRM.',
  'The offer, the wish, what the customer gives': 'Das Angebot, der Wunsch, was der Kunde gibt',
  'An approved, changed or refused request': 'Eine genehmigte, geänderte oder abgelehnte Anfrage',
  CRM: 'CRM',
  'Quote form': 'Angebotsformular',
  'Check whether it is about the price': 'Prüfen, ob es um den Preis geht',
  'What the customer said': 'Was der Kunde gesagt hat',
  'The reason behind the wish': 'Der Grund hinter dem Wunsch',
  'One sentence in the note': 'Ein Satz in der Notiz',
  'it was about scope or timing': 'es ging um Umfang oder Zeitpunkt',
  'Three questions: ': 'Drei Fragen: ',
  'Compared with what? If the price were right, would you sign this month? What could we leave out?':
    'Verglichen womit? Wenn der Preis stimmte, würden Sie diesen Monat unterschreiben? Was könnten wir weglassen?',
  'Write the request': 'Anfrage schreiben',
  'Offer, wish, return': 'Angebot, Wunsch, Gegenleistung',
  'A request with the five lines below': 'Eine Anfrage mit den fünf Zeilen unten',
  'Request in the CRM before anything is promised': 'Anfrage im CRM, bevor etwas versprochen wird',
  'Amount and percent': 'Betrag und Prozent',
  'What the customer gives': 'Was der Kunde gibt',
  'Valid until': 'Gültig bis',
  'What happens without it': 'Was ohne sie geschieht',
  'Decide within the limits': 'Innerhalb der Grenzen entscheiden',
  'The request, the table of limits': 'Die Anfrage, die Tabelle der Grenzen',
  'Yes, yes with a condition, or no, with a reason': 'Ja, ja mit einer Bedingung, oder nein, mit einem Grund',
  'Decision with name and time': 'Entscheidung mit Name und Zeit',
  'above the sales lead’s limit': 'über der Grenze der Vertriebsleitung',
  no: 'nein',
  yes: 'ja',
  'Take it to management': 'Der Geschäftsführung vorlegen',
  'Request, margin, effect on other customers': 'Anfrage, Marge, Wirkung auf andere Kunden',
  'A decision that stands': 'Eine Entscheidung, die gilt',
  'Decision in writing': 'Entscheidung schriftlich',
  'Answer the customer': 'Dem Kunden antworten',
  'The decision': 'Die Entscheidung',
  'A new offer with an end date, or a clear no with another way':
    'Ein neues Angebot mit Enddatum, oder ein klares Nein mit einem anderen Weg',
  'Offer or mail': 'Angebot oder Mail',
  'When it is a yes:': 'Bei einem Ja:',
  'We can do 8 % for a contract of 24 months with payment in advance. The offer holds until Friday.':
    'Bei einem Vertrag über 24 Monate mit Vorauszahlung sind 8 % möglich. Das Angebot gilt bis Freitag.',
  'When it is a no:': 'Bei einem Nein:',
  'I cannot lower the price for the same scope. Without the second training it costs 10 % less. Which is better for you?':
    'Für denselben Umfang kann ich den Preis nicht senken. Ohne die zweite Schulung kostet es 10 % weniger. Was ist Ihnen lieber?',
  'Record what was given and received': 'Festhalten, was gegeben und was bekommen wurde',
  'Signed contract': 'Unterschriebener Vertrag',
  'Discount, reason, return and who approved': 'Rabatt, Grund, Gegenleistung und wer genehmigt hat',
  'Fields in the CRM': 'Felder im CRM',
  'Look at all of them together': 'Alle gemeinsam ansehen',
  'Discounts of the month': 'Rabatte des Monats',
  'One change to limits, offers or wording, or none':
    'Eine Änderung an Grenzen, Angeboten oder Wortlaut, oder keine',
  Minutes: 'Protokoll',
  'Last two days of a quarter': 'Die letzten zwei Tage eines Quartals',
  'Limits and times stay. Waiting for the last day must not pay off for a customer.':
    'Grenzen und Fristen bleiben. Auf den letzten Tag zu warten darf sich für Kunden nicht lohnen.',
  'The sales lead is away': 'Die Vertriebsleitung ist abwesend',
  'The named deputy decides up to the same limit.':
    'Die benannte Vertretung entscheidet bis zur selben Grenze.',
  'Somebody promised without a request': 'Jemand hat ohne Anfrage etwas versprochen',
  'We keep the promise to the customer and speak with the person the same day. It is listed as “without request”.':
    'Wir halten das Versprechen gegenüber dem Kunden und sprechen noch am selben Tag mit der Person. Es wird als „ohne Anfrage“ geführt.',
  Limits: 'Grenzen',
  Who: 'Wer',
  'Up to': 'Bis',
  'Only for': 'Nur für',
  'Account executive': 'Account Executive',
  'Payment in advance': 'Vorauszahlung',
  'Sales lead': 'Vertriebsleitung',
  '24 months, or a named reference': '24 Monate, oder eine namentliche Referenz',
  Management: 'Geschäftsführung',
  'above 15 %': 'über 15 %',
  'In writing, with the margin shown': 'Schriftlich, mit ausgewiesener Marge',
  'What a customer can give': 'Was ein Kunde geben kann',
  '24 months instead of 12: up to 8 %.': '24 Monate statt 12: bis zu 8 %.',
  'Payment a year in advance: up to 5 %.': 'Vorauszahlung für ein Jahr: bis zu 5 %.',
  'Named reference with figures after six months: up to 5 %.':
    'Namentliche Referenz mit Zahlen nach sechs Monaten: bis zu 5 %.',
  'Signature by a date that helps us: up to 3 %, once.':
    'Unterschrift bis zu einem Datum, das uns hilft: bis zu 3 %, einmal.',
  'Smaller scope: the full price of what is left out.':
    'Kleinerer Umfang: der volle Preis dessen, was wegfällt.',
  'A request that can be decided': 'Eine Anfrage, über die sich entscheiden lässt',
  '10 % on 18,000 € for [customer]. They compare with a supplier at 16,500 € for the same scope. They give 24 months and a reference. Valid until Friday. Without it they start with one site only, 7,000 €.':
    '10 % auf 18.000 € für [Kunde]. Verglichen wird mit einem Anbieter zu 16.500 € bei gleichem Umfang. Der Kunde gibt 24 Monate und eine Referenz. Gültig bis Freitag. Ohne Rabatt beginnt er nur mit einem Standort, 7.000 €.',
  'What we watch': 'Worauf wir achten',
  'Share of deals with a discount. Goal: below 40 %.': 'Anteil der Deals mit Rabatt. Ziel: unter 40 %.',
  'Average discount of those. Goal: below 8 %.': 'Durchschnittlicher Rabatt davon. Ziel: unter 8 %.',
  'Discounts without a return. Goal: none. {marketing} hears of the reasons: where many doubt the price, the value is told badly, not only by {sales}.':
    'Rabatte ohne Gegenleistung. Ziel: keine. {marketing} erfährt die Gründe: Wo viele am Preis zweifeln, wird der Wert schlecht erzählt, nicht nur von {sales}.',
  'Put your own limits in and have both leads agree to them before you share this.':
    'Tragen Sie Ihre eigenen Grenzen ein und lassen Sie beide Leitungen zustimmen, bevor Sie das teilen.',
};
