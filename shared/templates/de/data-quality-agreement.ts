import type { Sentences } from '../translated';

/** {@link dataQualityAgreement} in German, by its English sentences; the teams’ names stay open. */
export const dataQualityAgreementDe: Sentences = {
  'Data quality agreement': 'Vereinbarung zur Datenqualität',
  'Which fields a lead carries, who keeps them right, and a weekly count of what is missing.':
    'Welche Felder ein Lead trägt, wer sie richtig hält, und was fehlt, jede Woche gezählt.',
  'Both teams can trust the figures they are judged by. Each field has one owner, and what is missing is counted every week instead of complained about.':
    'Beide Teams können den Zahlen vertrauen, an denen sie gemessen werden. Für jedes Feld ist jemand zuständig, und was fehlt, wird jede Woche gezählt statt beklagt.',
  'Leads handed over with all required fields': 'Mit allen Pflichtfeldern übergebene Leads',
  'Leads with gaps go back on the same day and do not count as handed over.':
    'Lückenhafte Leads gehen am selben Tag zurück und zählen nicht als übergeben.',
  'Duplicates among leads handed over': 'Dubletten unter den übergebenen Leads',
  'The source with the most duplicates is stopped until its cause is known.':
    'Die Quelle mit den meisten Dubletten wird gestoppt, bis die Ursache bekannt ist.',
  'Decisions with reason and date': 'Entscheidungen mit Grund und Datum',
  'Decisions without a reason count as open.': 'Entscheidungen ohne Grund gelten als offen.',
  'Open deals with a next step that is not in the past':
    'Offene Deals, deren nächster Schritt nicht in der Vergangenheit liegt',
  'The deals are cleaned up before the next pipeline review begins.':
    'Die Deals werden aufgeräumt, bevor das nächste Pipeline-Review beginnt.',
  'The fields': 'Die Felder',
  Field: 'Feld',
  Owner: 'Zuständig',
  'Right when': 'Richtig, wenn',
  'Required at': 'Pflicht bei',
  'Name, mail, company': 'Name, Mail, Unternehmen',
  'Mail can be delivered, company found by its domain':
    'Mail ist zustellbar, Unternehmen über die Domain gefunden',
  'Hand-over': 'Übergabe',
  'Company size, country': 'Unternehmensgröße, Land',
  'From a register or the site, not older than 12 months':
    'Aus einem Register oder von der Website, nicht älter als 12 Monate',
  'Source and campaign': 'Quelle und Kampagne',
  'Set by the system, never by hand': 'Vom System gesetzt, nie von Hand',
  Creation: 'Anlage',
  'Hand-over date': 'Übergabedatum',
  System: 'System',
  'Time with time zone': 'Uhrzeit mit Zeitzone',
  'First touch': 'Erster Kontakt',
  'By a person, on the day itself': 'Von einem Menschen, am selben Tag',
  'Decision and reason': 'Entscheidung und Grund',
  'From the agreed list': 'Aus der vereinbarten Liste',
  Decision: 'Entscheidung',
  'Amount, close date, next step': 'Betrag, Abschlussdatum, nächster Schritt',
  'Confirmed by the customer': 'Vom Kunden bestätigt',
  Opportunity: 'Opportunity',
  'Rules that hold for everybody': 'Regeln, die für alle gelten',
  'Nobody changes a date afterwards. A mistake is corrected with a note.':
    'Niemand ändert ein Datum im Nachhinein. Ein Fehler wird mit einer Notiz berichtigt.',
  'Nobody imports a list without the other team knowing a day before.':
    'Niemand importiert eine Liste, ohne dass das andere Team es einen Tag vorher weiß.',
  '“Unknown” is an allowed answer; an invented one is not.':
    '„Unbekannt“ ist eine erlaubte Antwort, eine erfundene nicht.',
  'A field that nobody used for a decision in six months is removed.':
    'Ein Feld, das sechs Monate lang für keine Entscheidung genutzt wurde, wird entfernt.',
  'Begin with the seven fields above. Each further one needs an owner and a decision that depends on it.':
    'Mit den sieben Feldern oben beginnen. Jedes weitere braucht jemanden, der zuständig ist, und eine Entscheidung, die davon abhängt.',
  'How it is counted': 'Wie gezählt wird',
  'Every Monday at 8:00 the saved report [fill in: name of the report in the CRM] is run over the week before. Revenue operations enters the four figures with the report as evidence. Both teams see the same list of records, with the owner of each gap.':
    'Jeden Montag um 8:00 Uhr läuft der gespeicherte Bericht [ausfüllen: Name des Berichts im CRM] über die Vorwoche. Revenue Operations trägt die vier Zahlen ein, mit dem Bericht als Beleg. Beide Teams sehen dieselbe Liste von Datensätzen, mit der zuständigen Person für jede Lücke.',
  Merging: 'Zusammenführen',
  'Same mail: merged by the system, the older record stays. Same company and similar name: a person decides within two working days. The merged record keeps the earliest creation date and the first source.':
    'Gleiche Mail: Das System führt zusammen, der ältere Datensatz bleibt. Gleiches Unternehmen und ähnlicher Name: Ein Mensch entscheidet binnen zwei Arbeitstagen. Der zusammengeführte Datensatz behält das früheste Anlagedatum und die erste Quelle.',
  'Personal data': 'Personenbezogene Daten',
  'Only what is needed for the decision is kept. A request for deletion is carried out within five working days in all systems and confirmed by the person responsible. Notes describe what was said, not what somebody is like.':
    'Aufgehoben wird nur, was für die Entscheidung nötig ist. Ein Löschverlangen wird binnen fünf Arbeitstagen in allen Systemen umgesetzt und von der verantwortlichen Person bestätigt. Notizen beschreiben, was gesagt wurde, nicht, wie jemand ist.',
  'When a promise is missed': 'Wenn eine Zusage verfehlt wird',
  'One week: the owner mends the records of that week by Wednesday. Three in a row: the field, its rule or its owner changes. More training alone is not a mend.':
    'Eine Woche: Wer zuständig ist, bringt die Datensätze dieser Woche bis Mittwoch in Ordnung. Drei in Folge: Das Feld, seine Regel oder die Zuständigkeit ändert sich. Mehr Schulung allein ist keine Abhilfe.',
};
