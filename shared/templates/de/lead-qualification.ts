import type { Sentences } from '../translated';

/** {@link leadQualification} in German, by its English sentences; the teams’ names stay open. */
export const leadQualificationDe: Sentences = {
  'Lead qualification and scoring': 'Lead-Qualifizierung und Scoring',
  'Points for fit and for interest, one threshold, and a monthly look at where it was wrong.':
    'Punkte für Passung und Interesse, eine Schwelle, und einmal im Monat ein Blick darauf, wo sie falsch lag.',
  'Every new lead gets the same two questions: can we help this company, and does this person want something now? {sales} sees only leads where both answers are yes, and {marketing} learns from the ones that were wrong.':
    'Jeder neue Lead bekommt dieselben zwei Fragen: Können wir diesem Unternehmen helfen, und will diese Person jetzt etwas? {sales} sieht nur Leads, bei denen beide Antworten Ja lauten, und {marketing} lernt aus denen, bei denen das nicht stimmte.',
  'New inbound leads and known contacts that show fresh interest. Existing customers and partners are left out.':
    'Neue eingehende Leads und bekannte Kontakte mit frischem Interesse. Bestandskunden und Partner bleiben außen vor.',
  'A form, a reply, an event contact, or a score that rises by 10 points in a week.':
    'Ein Formular, eine Antwort, ein Veranstaltungskontakt oder ein Score, der in einer Woche um 10 Punkte steigt.',
  'The lead is qualified for hand-over, kept for nurture, or closed with a reason, within one working day.':
    'Der Lead ist binnen eines Arbeitstags für die Übergabe qualifiziert, im Nurturing oder mit Grund geschlossen.',
  'Form answers, company data, behaviour on the site and in e-mails':
    'Angaben aus Formularen, Unternehmensdaten, Verhalten auf der Website und in E-Mails',
  'A lead with a fit grade, an interest score and a status':
    'Ein Lead mit Passungsnote, Interesse-Score und Status',
  'Marketing automation': 'Marketing-Automation',
  'Complete the company data': 'Die Unternehmensdaten vervollständigen',
  'The form or contact list': 'Das Formular oder die Kontaktliste',
  'Company size, industry, country and role known': 'Unternehmensgröße, Branche, Land und Rolle bekannt',
  'The four fields in the CRM are filled': 'Die vier Felder im CRM sind ausgefüllt',
  'Company found by its domain': 'Unternehmen über die Domain gefunden',
  'Free mail address: company asked for': 'Freemail-Adresse: Unternehmen erfragt',
  'Duplicate merged': 'Dublette zusammengeführt',
  'Do not ask the lead for what a company register or their own site says. Two questions on a form are worth more than ten that are answered falsely.':
    'Den Lead nicht nach dem fragen, was im Handelsregister oder auf der eigenen Website steht. Zwei Fragen im Formular sind mehr wert als zehn, die falsch beantwortet werden.',
  'Grade the fit from A to D': 'Die Passung mit A bis D benoten',
  'Company data, the ideal customer profile': 'Unternehmensdaten, das Idealkundenprofil',
  'A fit grade': 'Eine Passungsnote',
  'The grade with its points, set by rule': 'Die Note mit ihren Punkten, nach Regel gesetzt',
  'grade D': 'Note D',
  'A is 40 points and more, B 25 to 39, C 10 to 24, D below 10. The table stands below. A person may lower a grade with a reason, never raise it.':
    'A sind 40 Punkte und mehr, B 25 bis 39, C 10 bis 24, D unter 10. Die Tabelle steht weiter unten. Ein Mensch darf eine Note mit Begründung senken, nie anheben.',
  'Score the interest': 'Das Interesse bewerten',
  'Visits, downloads, replies of the last 30 days': 'Besuche, Downloads und Antworten der letzten 30 Tage',
  'An interest score': 'Ein Interesse-Score',
  'The score and the actions behind it': 'Der Score und die Handlungen dahinter',
  'Points halve after 30 days without activity. Somebody who read everything in March is not interested in September.':
    'Nach 30 Tagen ohne Aktivität halbieren sich die Punkte. Wer im März alles gelesen hat, ist im September nicht interessiert.',
  'Qualify, nurture or close': 'Qualifizieren, ins Nurturing geben oder schließen',
  'Grade and score': 'Note und Score',
  'A status with its reason': 'Ein Status mit seinem Grund',
  'Status and date in the CRM': 'Status und Datum im CRM',
  'A or B with 30 points and more': 'A oder B mit 30 Punkten und mehr',
  'A, B or C below 30 points': 'A, B oder C unter 30 Punkten',
  'An explicit wish to talk qualifies an A or B at once, whatever the score. A C that asks for a call is answered by mail first.':
    'Wer ausdrücklich ein Gespräch wünscht, ist mit A oder B sofort qualifiziert, gleich mit welchem Score. Ein C, das um einen Anruf bittet, bekommt zuerst eine Mail.',
  'Mark as qualified and hand over': 'Als qualifiziert markieren und übergeben',
  'Qualified leads': 'Qualifizierte Leads',
  'Leads in the Monday hand-over': 'Leads in der Montagsübergabe',
  'Hand-over date set by the CRM': 'Übergabedatum, vom CRM gesetzt',
  'handed over': 'übergeben',
  'Put into the fitting nurture track': 'In die passende Nurturing-Strecke geben',
  'Leads that fit but do not ask yet': 'Leads, die passen, aber noch nicht anfragen',
  'Leads in a track with an end date': 'Leads in einer Strecke mit Enddatum',
  'Track and start date in marketing automation': 'Strecke und Startdatum in der Marketing-Automation',
  'in a track': 'in einer Strecke',
  'Close with a reason': 'Mit Grund schließen',
  'Leads that do not fit': 'Leads, die nicht passen',
  'Closed leads that get a polite answer': 'Geschlossene Leads, die eine höfliche Antwort bekommen',
  'Reason from the agreed list': 'Grund aus der vereinbarten Liste',
  'Thank you for your interest. We work with companies of 50 people and more, so we are not the right choice for you today. The guide you asked for is attached and yours to keep.':
    'Vielen Dank für Ihr Interesse. Wir arbeiten mit Unternehmen ab 50 Beschäftigten und sind deshalb heute nicht die richtige Wahl für Sie. Der gewünschte Leitfaden liegt bei; behalten Sie ihn gern.',
  'Correct the scoring together': 'Das Scoring gemeinsam korrigieren',
  'Twenty rejected leads and ten won deals of the last month':
    'Zwanzig abgelehnte Leads und zehn gewonnene Abschlüsse des letzten Monats',
  'At most two changed rules, with the date they count from':
    'Höchstens zwei geänderte Regeln, mit dem Tag, ab dem sie gelten',
  'Minutes with the leads that were looked at': 'Protokoll mit den Leads, die angesehen wurden',
  'Rejected leads with high scores': 'Abgelehnte Leads mit hohem Score',
  'Won deals with low scores': 'Gewonnene Abschlüsse mit niedrigem Score',
  'Rules that never fired': 'Regeln, die nie gegriffen haben',
  'An existing customer fills in a form': 'Ein Bestandskunde füllt ein Formular aus',
  'The request goes to the customer’s own contact on the same day and gets no score.':
    'Die Anfrage geht noch am selben Tag an die Person, die diesen Kunden betreut, und bekommt keinen Score.',
  'A competitor or student': 'Wettbewerb oder Studium',
  'Closed as no prospect, without an answer from sales. The download stays allowed.':
    'Als kein Interessent geschlossen, ohne Antwort aus dem Vertrieb. Der Download bleibt erlaubt.',
  'Several people of one company within two weeks': 'Mehrere Personen eines Unternehmens binnen zwei Wochen',
  'One lead carries the company’s points together; the others are linked to it.':
    'Ein Lead trägt die Punkte des Unternehmens zusammen; die anderen sind mit ihm verknüpft.',
  'Fit: what the company is': 'Passung: was das Unternehmen ist',
  'Replace the numbers with those of your last twenty won deals. Keep the table short: a rule that never changes a decision costs trust and gives nothing.':
    'Die Zahlen durch die der eigenen letzten zwanzig gewonnenen Abschlüsse ersetzen. Die Tabelle kurz halten: Eine Regel, die nie eine Entscheidung ändert, kostet Vertrauen und bringt nichts.',
  Question: 'Frage',
  Points: 'Punkte',
  '50 to 500 people': '50 bis 500 Beschäftigte',
  '501 to 2,000 people': '501 bis 2.000 Beschäftigte',
  'An industry that we have two references in': 'Eine Branche, in der wir zwei Referenzen haben',
  'A country that we sell and support in': 'Ein Land, in dem wir verkaufen und betreuen',
  'Role decides or recommends': 'Rolle entscheidet oder empfiehlt',
  'Free mail address, no company named': 'Freemail-Adresse, kein Unternehmen genannt',
  'Interest: what the person does': 'Interesse: was die Person tut',
  'Action in the last 30 days': 'Handlung in den letzten 30 Tagen',
  'Asks for a call, a price or a demo': 'Bittet um Anruf, Preis oder Demo',
  'Visits the price page twice': 'Besucht zweimal die Preisseite',
  'Attends a webinar to the end': 'Nimmt bis zum Ende an einem Webinar teil',
  'Downloads a comparison or a case study': 'Lädt einen Vergleich oder eine Fallstudie herunter',
  'Opens three e-mails': 'Öffnet drei E-Mails',
  'Visits only the careers page': 'Besucht nur die Karriereseite',
  'Two examples': 'Zwei Beispiele',
  'Qualified.': 'Qualifiziert.',
  ' A head of logistics at a company of 180 people downloads a case study, comes back twice to the prices and attends the webinar. Fit 50, interest 40: grade A, handed over on Monday.':
    ' Die Logistikleiterin eines Unternehmens mit 180 Beschäftigten lädt eine Fallstudie herunter, kommt zweimal zu den Preisen zurück und nimmt am Webinar teil. Passung 50, Interesse 40: Note A, Übergabe am Montag.',
  'Not yet.': 'Noch nicht.',
  ' An assistant at a company of 1,200 people downloads three guides on one afternoon. Fit 20, interest 30: grade C. She stays in nurture until somebody who decides shows up.':
    ' Eine Assistentin in einem Unternehmen mit 1.200 Beschäftigten lädt an einem Nachmittag drei Leitfäden herunter. Passung 20, Interesse 30: Note C. Sie bleibt im Nurturing, bis sich jemand zeigt, der entscheidet.',
  'What counts as wrong': 'Was als falsch zählt',
  '{sales} rejects a qualified lead for a reason that the table should have caught.':
    '{sales} lehnt einen qualifizierten Lead aus einem Grund ab, den die Tabelle hätte erkennen müssen.',
  'A deal is won that the table would have closed.':
    'Ein Abschluss wird gewonnen, den die Tabelle ausgeschlossen hätte.',
  'Two people grade the same lead differently: then the rule is unclear, not the people.':
    'Zwei Personen benoten denselben Lead verschieden: Dann ist die Regel unklar, nicht der Mensch.',
};
