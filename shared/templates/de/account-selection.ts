/** {@link accountSelection} in German, by its English sentences; the teams’ names stay open. */
export const accountSelectionDe: Readonly<Record<string, string>> = {
  'Account-based target selection': 'Zielkunden gemeinsam auswählen (ABM)',
  'From a long list to twenty named accounts with owners, plans and an end date.':
    'Von einer langen Liste zu zwanzig benannten Accounts mit Zuständigen, Plan und Enddatum.',
  '{marketing} and {sales} choose the same companies once a quarter and put their time into them together, instead of each keeping a list of its own.':
    '{marketing} und {sales} wählen einmal im Quartal dieselben Unternehmen und stecken ihre Zeit gemeinsam hinein, statt jeweils eine eigene Liste zu führen.',
  'New customers and growth in existing ones, with a yearly value of 25,000 € and more.':
    'Neue Kunden und Wachstum bei bestehenden, ab einem Wert von 25.000 € im Jahr.',
  'Three weeks before a quarter begins.': 'Drei Wochen vor Beginn eines Quartals.',
  'Twenty accounts with two owners each, a first plan, and a date on which they leave the list.':
    'Zwanzig Accounts mit je zwei Zuständigen, einem ersten Plan und einem Datum, an dem sie die Liste verlassen.',
  'Ideal customer profile, closed deals of two years, capacity':
    'Idealkundenprofil, Abschlüsse aus zwei Jahren, Kapazität',
  'The list of named accounts, a plan for each': 'Die Liste der benannten Accounts, ein Plan für jeden',
  CRM: 'CRM',
  'Company data': 'Firmendaten',
  'Shared drive': 'Gemeinsames Laufwerk',
  'Draw the long list': 'Lange Liste aufstellen',
  'Ideal customer profile, company data': 'Idealkundenprofil, Firmendaten',
  'At most 200 companies that fit': 'Höchstens 200 Unternehmen, die passen',
  'List with source and date': 'Liste mit Quelle und Datum',
  'Customers marked': 'Kunden markiert',
  'Open deals marked': 'Offene Deals markiert',
  'Subsidiaries under their parent': 'Töchter bei ihrer Muttergesellschaft',
  'Score fit and timing': 'Passung und Zeitpunkt bewerten',
  'Long list, signals of the last 90 days': 'Lange Liste, Signale der letzten 90 Tage',
  'The 40 highest': 'Die 40 höchsten',
  'Points for each company': 'Punkte für jedes Unternehmen',
  'Signals count double: a new head of department, a tender, growth in the team, visits of three people to our site.':
    'Signale zählen doppelt: eine neue Abteilungsleitung, eine Ausschreibung, Wachstum im Team, Besuche von drei Personen auf unserer Website.',
  'Choose twenty together': 'Gemeinsam zwanzig auswählen',
  'The 40, what each account executive knows': 'Die 40, und was die Account Executives wissen',
  'Twenty accounts, five in reserve': 'Zwanzig Accounts, fünf in Reserve',
  'List with a yes from both leads': 'Liste mit einem Ja beider Leitungen',
  'Nobody gets more than five. An account that nobody wants to own is not taken, whatever its points.':
    'Niemand bekommt mehr als fünf. Ein Account, den niemand übernehmen will, kommt nicht auf die Liste, wie viele Punkte er auch hat.',
  'Find the people who decide': 'Die Personen finden, die entscheiden',
  'The account, public sources': 'Der Account, öffentliche Quellen',
  'Three to five people with their part in the decision':
    'Drei bis fünf Personen mit ihrem Anteil an der Entscheidung',
  'Contacts with roles in the CRM': 'Kontakte mit Rollen im CRM',
  'Who feels the problem?': 'Wer spürt das Problem?',
  'Who decides?': 'Wer entscheidet?',
  'Who pays?': 'Wer zahlt?',
  'Who can stop it?': 'Wer kann es stoppen?',
  'Source of each contact noted': 'Quelle jedes Kontakts vermerkt',
  'fewer than two people found': 'weniger als zwei Personen gefunden',
  'Write the plan on half a page': 'Den Plan auf einer halben Seite schreiben',
  'People, problem, proof': 'Personen, Problem, Beleg',
  'One problem, one message, six touches by two teams':
    'Ein Problem, eine Botschaft, sechs Kontakte durch zwei Teams',
  'Plan at the account': 'Plan beim Account',
  'Work the plan for six weeks': 'Sechs Wochen nach dem Plan arbeiten',
  'The plan': 'Der Plan',
  'Conversations with two people at each account': 'Gespräche mit zwei Personen in jedem Account',
  'Touches and replies in the CRM': 'Kontakte und Antworten im CRM',
  'Keep, change or let go': 'Behalten, ändern oder loslassen',
  'Engagement of every account': 'Reaktionen jedes Accounts',
  'Each account stays with a reason, or leaves for one of the reserve':
    'Jeder Account bleibt mit einem Grund oder macht einem aus der Reserve Platz',
  'The list with the date of the change': 'Die Liste mit dem Datum der Änderung',
  'An account becomes a deal': 'Aus einem Account wird ein Deal',
  'It leaves the list and makes room for one of the reserve. The plan goes to whoever leads the deal.':
    'Er verlässt die Liste und macht einem aus der Reserve Platz. Der Plan geht an die Person, die den Deal führt.',
  'Two reps claim one company': 'Zwei im Vertrieb beanspruchen ein Unternehmen',
  'The sales lead decides within one day by who had the last conversation, not the first entry.':
    'Die Vertriebsleitung entscheidet binnen eines Tages danach, wer das letzte Gespräch hatte, nicht nach dem ersten Eintrag.',
  'A customer is on the list': 'Ein Kunde steht auf der Liste',
  'The customer success manager is the second owner and hears of every touch before it happens.':
    'Customer Success ist als zweite Stelle zuständig und erfährt von jedem Kontakt, bevor er geschieht.',
  Points: 'Punkte',
  Question: 'Frage',
  'Fits the ideal customer profile on all criteria': 'Entspricht dem Idealkundenprofil in allen Kriterien',
  'We have a reference in the same industry': 'Wir haben eine Referenz in derselben Branche',
  'Somebody there knows somebody here': 'Jemand dort kennt jemanden hier',
  'New person in a deciding role within 90 days':
    'Seit höchstens 90 Tagen jemand Neues in entscheidender Rolle',
  'Three people on our site within 30 days': 'Drei Personen auf unserer Website binnen 30 Tagen',
  'Long contract with a competitor that began last year':
    'Langer Vertrag mit einem Wettbewerber, der letztes Jahr begann',
  'The plan for one account': 'Der Plan für einen Account',
  Line: 'Zeile',
  Example: 'Beispiel',
  Problem: 'Problem',
  'Opens two warehouses this year, plans deliveries in tables':
    'Eröffnet dieses Jahr zwei Lager, plant Lieferungen in Tabellen',
  Message: 'Botschaft',
  '“The third warehouse is where tables stop working.”':
    '„Beim dritten Lager hören Tabellen auf zu funktionieren.“',
  People: 'Personen',
  'Head of logistics (feels it), managing director (decides), head of IT (can stop it)':
    'Logistikleitung (spürt es), Geschäftsführung (entscheidet), IT-Leitung (kann es stoppen)',
  Proof: 'Beleg',
  'A customer with four warehouses, figures of one year': 'Ein Kunde mit vier Lagern, Zahlen eines Jahres',
  Touches: 'Kontakte',
  'Letter with the case, two calls, invitation to a table of eight, reply to their post, visit':
    'Brief mit der Kundengeschichte, zwei Anrufe, Einladung zu einem Tisch für acht, Antwort auf einen Beitrag, Besuch',
  'Done when': 'Fertig, wenn',
  'A meeting with two of the three people': 'Ein Treffen mit zwei der drei Personen',
  'Leaves the list on': 'Verlässt die Liste am',
  'Last Friday of the quarter': 'Letzten Freitag des Quartals',
  'How we see that it works': 'Woran wir sehen, dass es wirkt',
  'Accounts with conversations with two people after six weeks: 10 of 20.':
    'Accounts mit Gesprächen mit zwei Personen nach sechs Wochen: 10 von 20.',
  'Accounts with an open deal after a quarter: 4 of 20.':
    'Accounts mit einem offenen Deal nach einem Quartal: 4 von 20.',
  'Value of those deals against the hours of both teams. Single leads from these accounts are not counted for either team alone.':
    'Wert dieser Deals gegen die Stunden beider Teams. Einzelne Leads aus diesen Accounts zählen für keines der Teams allein.',
  'Replace the example with a real account. If you cannot write the problem in one sentence, find out before you send anything.':
    'Ersetzen Sie das Beispiel durch einen echten Account. Wenn sich das Problem nicht in einem Satz sagen lässt, finden Sie es heraus, bevor Sie etwas verschicken.',
};
