/** {@link battleCard} in German, by its English sentences; the teams’ names stay open. */
export const battleCardDe: Readonly<Record<string, string>> = {
  'Competitive battle card': 'Battle Card zu einem Wettbewerber',
  'One competitor on two pages: when we win, when we do not, what to ask and what to say.':
    'Ein Wettbewerber auf zwei Seiten: wann wir gewinnen, wann nicht, was zu fragen und was zu sagen ist.',
  'Battle card: [fill in: name of the competitor]': 'Battle Card: [ausfüllen: Name des Wettbewerbers]',
  'Two minutes of reading before a call in which this competitor may come up. Everything here can be proved, and may be read by the competitor.':
    'Zwei Minuten Lesen vor einem Gespräch, in dem dieser Wettbewerber vorkommen kann. Alles hier lässt sich belegen, und der Wettbewerber dürfte es lesen.',
  'In one minute': 'In einer Minute',
  'They are strong': 'Die anderen sind stark',
  ' where a company has one site and wants to begin tomorrow without help. ':
    ' bei Unternehmen mit einem Standort, die morgen ohne Hilfe anfangen wollen. ',
  'We are strong': 'Wir sind stark',
  ' from the second site on, when several teams have to look at the same figures.':
    ' ab dem zweiten Standort, wenn mehrere Teams dieselben Zahlen ansehen müssen.',
  'Say:': 'Sagen:',
  ' “They are a good choice for one site. What happens when the second one opens?”':
    ' „Für einen Standort sind die eine gute Wahl. Was geschieht, wenn der zweite eröffnet?“',
  'Do not say': 'Nichts sagen',
  ' anything about their company, their finances or their people.':
    ' über ihr Unternehmen, ihre Finanzen oder ihre Leute.',
  'Facts side by side': 'Fakten nebeneinander',
  Question: 'Frage',
  They: 'Die anderen',
  We: 'Wir',
  'Price for 50 people': 'Preis für 50 Personen',
  'from 390 € a month': 'ab 390 € im Monat',
  'from 490 € a month': 'ab 490 € im Monat',
  'Ready to use': 'Einsatzbereit',
  'same day, without help': 'am selben Tag, ohne Hilfe',
  'three weeks, with help': 'nach drei Wochen, mit Hilfe',
  Sites: 'Standorte',
  'one account each': 'je ein Konto',
  'one view of all': 'ein Blick auf alle',
  Data: 'Daten',
  'outside the EU, contract available': 'außerhalb der EU, Vertrag erhältlich',
  'in the EU': 'in der EU',
  Contract: 'Vertrag',
  monthly: 'monatlich',
  '12 months': '12 Monate',
  Support: 'Support',
  chat: 'Chat',
  'telephone and chat, 8 to 18': 'Telefon und Chat, 8 bis 18 Uhr',
  'Source: their public price page and two customers who changed to us. Looked at on [fill in: date of the last look at their site].':
    'Quelle: ihre öffentliche Preisseite und zwei Kunden, die zu uns gewechselt sind. Angesehen am [ausfüllen: Datum des letzten Blicks auf ihre Website].',
  'When we win and when we do not': 'Wann wir gewinnen und wann nicht',
  'We win when': 'Wir gewinnen, wenn',
  'more than one site or more than one team is involved;':
    'mehr als ein Standort oder mehr als ein Team beteiligt ist;',
  'somebody answers for the figures at the end of the month;':
    'jemand am Monatsende für die Zahlen geradesteht;',
  'the data have to stay in the EU.': 'die Daten in der EU bleiben müssen.',
  'We lose when': 'Wir verlieren, wenn',
  'they want to begin this week and nobody has time for a start;':
    'sie noch diese Woche anfangen wollen und niemand Zeit für einen Start hat;',
  'only the price of the first year counts;': 'nur der Preis des ersten Jahres zählt;',
  'the one who decides uses the competitor at home.':
    'die Person, die entscheidet, den Wettbewerber privat nutzt.',
  'We walk away when': 'Wir lassen es, wenn',
  'There is one site, fewer than 200 deliveries a month, and no plan to grow. Say so, and recommend the other. It has brought us two customers a year later.':
    'Es gibt einen Standort, weniger als 200 Lieferungen im Monat und keinen Plan zu wachsen. Das sagen und den anderen empfehlen. Ein Jahr später hat uns das zwei Kunden gebracht.',
  'Questions that show the difference': 'Fragen, die den Unterschied zeigen',
  '“Who else will look at these figures besides you?”': '„Wer wird diese Zahlen außer Ihnen ansehen?“',
  '“What happens in your tables when the second site opens?”':
    '„Was geschieht in Ihren Tabellen, wenn der zweite Standort eröffnet?“',
  '“Who explains it to a new colleague, and how long does that take?”':
    '„Wer erklärt es einem neuen Teammitglied, und wie lange dauert das?“',
  '“What does your data protection officer say about where the data are?”':
    '„Was sagt Ihre Datenschutzbeauftragte dazu, wo die Daten liegen?“',
  '“If it does not work in the third month, who helps you?”':
    '„Wenn es im dritten Monat nicht läuft, wer hilft Ihnen?“',
  'Ask two, not five. Then be silent.': 'Zwei fragen, nicht fünf. Dann schweigen.',
  'What they say, and our answer': 'Was sie sagen, und unsere Antwort',
  'They say': 'Die anderen sagen',
  'We answer': 'Wir antworten',
  Proof: 'Beleg',
  '“We cost 100 € less a month.”': '„Wir kosten 100 € weniger im Monat.“',
  '“For one site, yes. With two accounts it is 780 € against 490 €.”':
    '„Für einen Standort, ja. Mit zwei Konten sind es 780 € gegen 490 €.“',
  'Calculation, page 2': 'Rechnung, Seite 2',
  '“You can start today.”': '„Sie können heute anfangen.“',
  '“True. Our customers began in three weeks and had all sites in it then.”':
    '„Stimmt. Unsere Kunden haben in drei Wochen angefangen und hatten dann alle Standorte darin.“',
  'Case of a customer with four sites': 'Geschichte eines Kunden mit vier Standorten',
  '“No long contract.”': '„Kein langer Vertrag.“',
  '“You can leave after 12 months. Nobody has left in the first year since 2024.”':
    '„Nach 12 Monaten können Sie gehen. Seit 2024 ist niemand im ersten Jahr gegangen.“',
  'List of customers, on request': 'Liste der Kunden, auf Anfrage',
  '“They are complicated.”': '„Die sind kompliziert.“',
  '“What did you see that looked so? May I show exactly that?”':
    '„Was haben Sie gesehen, das so aussah? Darf ich Ihnen genau das zeigen?“',
  'The demo, minutes 6 to 9': 'Die Demo, Minuten 6 bis 9',
  'Keeping it true': 'Damit sie wahr bleibt',
  'Owner: [fill in: name of the person who keeps this card true]. Looked at every three months, and after each lost deal against them.':
    'Zuständig: [ausfüllen: Name der Person, die diese Karte aktuell hält]. Alle drei Monate angesehen, und nach jedem Deal, den wir gegen sie verloren haben.',
  'Whoever hears something new writes it below with name and date. Rumours do not count.':
    'Wer etwas Neues hört, schreibt es mit Name und Datum darunter. Gerüchte zählen nicht.',
  'No claim without a source; nothing that we would not say to their face.':
    'Keine Behauptung ohne Quelle; nichts, was wir ihnen nicht ins Gesicht sagen würden.',
  'Won and lost against them in the last four quarters: 11 of 19.':
    'Gegen sie gewonnen und verloren in den letzten vier Quartalen: 11 von 19.',
  'Write this chapter last. Then read it aloud to a rep: if it takes longer than a minute, cut it.':
    'Dieses Kapitel zuletzt schreiben. Dann jemandem aus dem Vertrieb vorlesen: Dauert es länger als eine Minute, kürzen.',
};
