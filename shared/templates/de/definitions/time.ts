import type { Sentences } from '../../translated';

/** When something counts as done, in German, by their English sentences. */
export const timeDe: Sentences = {
  'Hand-over': 'Übergabe',
  'The moment from which a lead belongs to sales.':
    'Der Augenblick, von dem an ein Lead dem Vertrieb gehört.',
  'The moment at which marketing gives a lead to sales with all that sales needs to decide. The CRM sets it, nobody by hand, and the clock of sales runs from then.':
    'Der Augenblick, in dem das Marketing dem Vertrieb einen Lead gibt, mit allem, was der Vertrieb für die Entscheidung braucht. Das CRM setzt ihn, niemand von Hand, und von da an läuft die Uhr des Vertriebs.',
  'Both teams are measured by it: marketing by how many, sales by how fast. It has to be one moment, not a process.':
    'Beide Teams werden daran gemessen: das Marketing an der Zahl, der Vertrieb am Tempo. Es muss ein Augenblick sein, kein Vorgang.',
  'The status changes to “handed over” on Monday before 09:00':
    'Der Status wechselt am Montag vor 9:00 Uhr auf „übergeben“',
  'A lead that asks for a call today and goes over at once':
    'Ein Lead, der noch heute einen Anruf möchte und sofort übergeht',
  'A list by e-mail': 'Eine Liste per E-Mail',
  'A lead without the fields the process asks for: it goes back and the clock does not run':
    'Ein Lead ohne die Felder, die der Prozess verlangt: Er geht zurück, und die Uhr läuft nicht',
  'Working day': 'Arbeitstag',
  'A day on the calendar of the team that owes something.':
    'Ein Tag im Kalender des Teams, das etwas schuldet.',
  'Business day': 'Werktag',
  'A day on which the team that owes something works, by its own calendar: Monday to Friday without the public holidays of its place. A deadline on any other day moves to the next one.':
    'Ein Tag, an dem das Team arbeitet, das etwas schuldet, nach seinem eigenen Kalender: Montag bis Freitag ohne die Feiertage seines Ortes. Eine Frist an einem anderen Tag verschiebt sich auf den nächsten.',
  '“Within two days” over Easter has ended more than one friendship. The calendar is signed with the agreement, so that nobody changes last year’s holidays.':
    '„Binnen zwei Tagen“ über Ostern hat schon manche Freundschaft beendet. Der Kalender wird mit der Vereinbarung unterschrieben, damit niemand die Feiertage des letzten Jahres ändert.',
  'A Friday on which the other team is off': 'Ein Freitag, an dem das andere Team frei hat',
  'The day after a holiday, from the opening hour on': 'Der Tag nach einem Feiertag, ab der Öffnungszeit',
  'A Saturday on which somebody happened to work': 'Ein Samstag, an dem zufällig jemand gearbeitet hat',
  'A regional holiday of the owing team': 'Ein regionaler Feiertag des Teams, das schuldet',
  'A day on which one person is away: the team owes, not the person':
    'Ein Tag, an dem eine Person fehlt: Das Team schuldet, nicht die Person',
  'First touch': 'Erster Kontakt',
  'The first try of a person to reach the lead.': 'Der erste Versuch eines Menschen, den Lead zu erreichen.',
  'First contact': 'Erstkontakt',
  'The first time a person in sales tries to reach the lead after the hand-over, by telephone or by a message written for that lead. Automatic messages do not count.':
    'Das erste Mal, dass eine Person im Vertrieb nach der Übergabe versucht, den Lead zu erreichen, am Telefon oder mit einer Nachricht, die für diesen Lead geschrieben ist. Automatische Nachrichten zählen nicht.',
  'Speed is what most wins or loses a lead. An automatic mail would stop the clock and leave the lead alone.':
    'Am Tempo entscheidet sich meist, ob ein Lead gewonnen wird oder verloren geht. Eine automatische Mail würde die Uhr anhalten und den Lead allein lassen.',
  'A call that nobody answered': 'Ein Anruf, den niemand angenommen hat',
  'A short message that refers to what the lead asked for':
    'Eine kurze Nachricht, die sich auf das bezieht, worum der Lead gebeten hat',
  'An automatic confirmation': 'Eine automatische Bestätigung',
  'A sequence that was started without reading': 'Eine Sequenz, die ungelesen gestartet wurde',
  'An invitation to connect without a word': 'Eine Kontaktanfrage ohne ein Wort dazu',
  'Response time': 'Reaktionszeit',
  'Working time from hand-over to first touch.': 'Arbeitszeit von der Übergabe bis zum ersten Kontakt.',
  'Speed to lead': 'Speed to Lead',
  'The working time of sales between the hand-over of a lead and its first touch. A lead that comes outside working hours starts at the next opening.':
    'Die Arbeitszeit des Vertriebs zwischen der Übergabe eines Leads und seinem ersten Kontakt. Bei einem Lead, der außerhalb der Arbeitszeit kommt, beginnt sie mit der nächsten Öffnung.',
  'It is the promise of sales that a lead feels first. Elapsed time is shown beside it, for the lead has no calendar of ours.':
    'Diese Zusage des Vertriebs spürt ein Lead zuerst. Daneben steht die verstrichene Zeit, denn der Lead hat keinen unserer Kalender.',
  'Handed over Friday 16:00, called Monday 09:30: one and a half hours':
    'Freitag 16:00 Uhr übergeben, Montag 9:30 Uhr angerufen: anderthalb Stunden',
  'A change of owner within: the clock does not start again':
    'Ein Wechsel der Zuständigkeit dazwischen: Die Uhr beginnt nicht neu',
  'The time until somebody answers': 'Die Zeit, bis jemand antwortet',
  'The time until the lead was assigned': 'Die Zeit, bis der Lead zugewiesen war',
  Conversion: 'Konversion',
  'The share of a week’s leads that become sales qualified.':
    'Der Anteil der Leads einer Woche, die SQL werden.',
  'MQL to SQL rate': 'MQL-zu-SQL-Quote',
  'Of the leads handed over in a week, the share that became sales qualified within 30 days. It is read when the last of the 30 days is over, not before.':
    'Von den Leads, die in einer Woche übergeben wurden, der Anteil, der binnen 30 Tagen SQL wurde. Abgelesen wird er, wenn der letzte der 30 Tage vorbei ist, nicht früher.',
  'Neither team reaches it alone, so both are judged by it. Counted by the week of the hand-over, a good month cannot hide a bad one.':
    'Kein Team erreicht sie allein, deshalb werden beide an ihr gemessen. Nach der Woche der Übergabe gezählt, kann ein guter Monat keinen schlechten verdecken.',
  'A lead of 5 January that qualified on 3 February belongs to the week of 5 January':
    'Ein Lead vom 5. Januar, der am 3. Februar qualifiziert wurde, gehört zur Woche des 5. Januar',
  'A lead that qualified after 31 days': 'Ein Lead, der nach 31 Tagen qualifiziert wurde',
  'All that qualified this month over all that came this month: they are not the same leads':
    'Alles, was in diesem Monat qualifiziert wurde, durch alles, was in diesem Monat kam: Das sind nicht dieselben Leads',
};
