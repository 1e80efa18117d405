/** {@link customerHandOver} in German, by its English sentences; the teams’ names stay open. */
export const customerHandOverDe: Readonly<Record<string, string>> = {
  'Customer hand-over to success': 'Kundenübergabe an Customer Success',
  'What was sold and promised, told once, and a first success within 30 days.':
    'Was verkauft und versprochen wurde, einmal erzählt, und ein erster Erfolg binnen 30 Tagen.',
  'A new customer tells {sales} why they bought, and never has to tell it again. Whoever looks after them knows what was promised before the first meeting.':
    'Ein neuer Kunde erzählt {sales}, warum er gekauft hat, und muss es nie wieder erzählen. Wer ihn betreut, weiß vor dem ersten Treffen, was versprochen wurde.',
  'New customers and large extensions. Renewals without change are left out.':
    'Neue Kunden und große Erweiterungen. Verlängerungen ohne Änderung bleiben außen vor.',
  'The contract is signed.': 'Der Vertrag ist unterschrieben.',
  'The customer has reached the first result that they bought for, within 30 days, and knows who to call.':
    'Der Kunde hat binnen 30 Tagen das erste Ergebnis erreicht, für das er gekauft hat, und weiß, wen er anruft.',
  'Contract, notes of the sale, promises made': 'Vertrag, Notizen aus dem Verkauf, gegebene Versprechen',
  'A success plan with dates, a customer who has begun':
    'Ein Erfolgsplan mit Terminen, ein Kunde, der begonnen hat',
  CRM: 'CRM',
  'Shared drive': 'Gemeinsames Laufwerk',
  Calendar: 'Kalender',
  'Fill in the hand-over sheet': 'Übergabeblatt ausfüllen',
  'Notes, contract, mails with promises': 'Notizen, Vertrag, Mails mit Versprechen',
  'The sheet below without empty lines': 'Das Blatt unten ohne leere Zeilen',
  'Sheet at the customer’s record': 'Blatt beim Eintrag des Kunden',
  'Why they bought, in their words': 'Warum gekauft wurde, im Wortlaut',
  'Every promise beyond the contract': 'Jedes Versprechen über den Vertrag hinaus',
  'Who was against it': 'Wer dagegen war',
  'What would make them leave': 'Was den Kunden gehen ließe',
  'Read it and ask': 'Lesen und fragen',
  'The sheet': 'Das Blatt',
  'Accepted, or back with questions': 'Angenommen, oder mit Fragen zurück',
  'Date of acceptance': 'Datum der Annahme',
  'something is missing': 'etwas fehlt',
  'Accepted means: I could run the first meeting alone. A promise that we cannot keep is raised now, not in week three.':
    'Angenommen heißt: Ich könnte das erste Treffen allein leiten. Ein Versprechen, das wir nicht halten können, kommt jetzt auf den Tisch, nicht in Woche drei.',
  'Speak for twenty minutes': 'Zwanzig Minuten sprechen',
  'The sheet, open questions': 'Das Blatt, offene Fragen',
  'Goal, first result, risks, who says what at the first meeting':
    'Ziel, erstes Ergebnis, Risiken, wer beim ersten Treffen was sagt',
  'Three lines on the sheet': 'Drei Zeilen auf dem Blatt',
  'Introduce in one mail': 'In einer Mail vorstellen',
  'Names, date of the first meeting': 'Namen, Datum des ersten Treffens',
  'The customer knows both people and what happens next':
    'Der Kunde kennt beide Personen und weiß, wie es weitergeht',
  'The mail': 'Die Mail',
  'Congratulations on the decision. From today [name] looks after you; she knows why you chose us and what we promised. You meet on Thursday at 10. I stay your contact for the contract, and I will ask in 30 days how it goes.':
    'Glückwunsch zur Entscheidung. Ab heute ist [Name] für Sie da; sie weiß, warum Sie sich für uns entschieden haben und was wir versprochen haben. Sie treffen sich am Donnerstag um 10. Für den Vertrag bleibe ich Ihr Kontakt, und in 30 Tagen frage ich, wie es läuft.',
  'Hold the first meeting': 'Das erste Treffen abhalten',
  'Sheet, draft of the success plan': 'Blatt, Entwurf des Erfolgsplans',
  'Goal as a number, first result, names, dates': 'Ziel als Zahl, erstes Ergebnis, Namen, Termine',
  'Plan sent within one day': 'Plan binnen eines Tages verschickt',
  'Read the goal back to them': 'Das Ziel noch einmal vorgelesen',
  'One first result, not five': 'Ein erstes Ergebnis, nicht fünf',
  'Who works on it at the customer’s': 'Wer beim Kunden daran arbeitet',
  'Day of the next talk': 'Tag des nächsten Gesprächs',
  'Reach the first result': 'Das erste Ergebnis erreichen',
  'The plan': 'Der Plan',
  'A result that the customer confirms': 'Ein Ergebnis, das der Kunde bestätigt',
  'Their confirmation in writing': 'Die Bestätigung, schriftlich',
  'Ask after 30 days': 'Nach 30 Tagen fragen',
  'Goal, first result': 'Ziel, erstes Ergebnis',
  'What went well, what was promised and did not come, whether they would recommend us':
    'Was gut lief, was versprochen war und nicht kam, ob der Kunde uns empfehlen würde',
  'Note; a mark from 0 to 10': 'Notiz; eine Note von 0 bis 10',
  'A promise that cannot be kept': 'Ein Versprechen, das sich nicht halten lässt',
  'Sales lead and customer success tell the customer together within two working days, with what is possible instead.':
    'Vertriebsleitung und Customer Success sagen es dem Kunden gemeinsam binnen zwei Arbeitstagen, mit dem, was stattdessen möglich ist.',
  'The account executive leaves': 'Der Account Executive geht',
  'The sales lead fills in the sheet from the notes and makes the call after 30 days.':
    'Die Vertriebsleitung füllt das Blatt aus den Notizen aus und führt das Gespräch nach 30 Tagen.',
  'The customer does not begin': 'Der Kunde fängt nicht an',
  'After ten working days without a meeting the sales lead calls whoever signed.':
    'Nach zehn Arbeitstagen ohne Treffen ruft die Vertriebsleitung die Person an, die unterschrieben hat.',
  'The hand-over sheet': 'Das Übergabeblatt',
  Line: 'Zeile',
  Example: 'Beispiel',
  'Why they bought': 'Warum gekauft wurde',
  '“I want to learn of a late delivery before my customer does.”':
    '„Ich will vor meinem Kunden von einer verspäteten Lieferung erfahren.“',
  'Goal as a number': 'Ziel als Zahl',
  'Late deliveries from 12 % to 8 % by December': 'Verspätete Lieferungen von 12 % auf 8 % bis Dezember',
  'First result': 'Erstes Ergebnis',
  'All deliveries of one site visible within three weeks':
    'Alle Lieferungen eines Standorts binnen drei Wochen sichtbar',
  People: 'Personen',
  'Head of logistics (uses it), managing director (signed), IT (was against it)':
    'Logistikleitung (nutzt es), Geschäftsführung (hat unterschrieben), IT (war dagegen)',
  'Promised beyond the contract': 'Über den Vertrag hinaus versprochen',
  'Import of two years, done by us; a second training':
    'Import von zwei Jahren, durch uns; eine zweite Schulung',
  'Not promised, but hoped for': 'Nicht versprochen, aber erhofft',
  'A connection to their telephone system': 'Eine Anbindung an die Telefonanlage',
  Contract: 'Vertrag',
  '24 months, 490 € a month, ends 30 April 2028': '24 Monate, 490 € im Monat, endet am 30. April 2028',
  'Would make them leave': 'Was den Kunden gehen ließe',
  'Another system of the group next year': 'Im nächsten Jahr ein anderes System des Konzerns',
  'May we name them?': 'Dürfen wir sie nennen?',
  'Asked on 3 May: after the first result': 'Gefragt am 3. Mai: nach dem ersten Ergebnis',
  'What comes back': 'Was zurückkommt',
  '{sales} learns every month which promises cost the most time after the sale.':
    '{sales} erfährt jeden Monat, welche Versprechen nach dem Verkauf am meisten Zeit kosten.',
  '{marketing} learns which reasons to buy came true. Only those go into the next campaign.':
    '{marketing} erfährt, welche Kaufgründe sich bewahrheitet haben. Nur die kommen in die nächste Kampagne.',
  'Customers with 9 or 10 after 30 days are asked for a reference; those with 6 or less get a call the same week.':
    'Kunden mit 9 oder 10 nach 30 Tagen werden um eine Referenz gebeten; wer 6 oder weniger gibt, wird noch in derselben Woche angerufen.',
  Figures: 'Zahlen',
  'Sheet complete on the first day: 95 %. First meeting within ten working days: 90 %. First result within 30 days: 80 %.':
    'Blatt am ersten Tag vollständig: 95 %. Erstes Treffen binnen zehn Arbeitstagen: 90 %. Erstes Ergebnis binnen 30 Tagen: 80 %.',
  'The loop back is what this process is for. Leave it out and the same wrong promises are sold again next month.':
    'Der Weg zurück ist der Sinn dieses Prozesses. Ohne ihn werden nächsten Monat dieselben falschen Versprechen verkauft.',
};
