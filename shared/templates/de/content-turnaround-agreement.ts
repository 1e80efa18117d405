import type { Sentences } from '../translated';

/** {@link contentTurnaroundAgreement} in German, by its English sentences; the teams’ names stay open. */
export const contentTurnaroundAgreementDe: Sentences = {
  'Content turnaround agreement': 'Vereinbarung zu Inhalten',
  'An answer in two days, small pieces in five; in return complete requests and honest use.':
    'Antwort in zwei Tagen, Kleines in fünf; dafür vollständige Anfragen und ehrliche Nutzung.',
  '{sales} can rely on an answer and a date for every request; {marketing} can rely on requests that are complete and on content that is used.':
    '{sales} kann sich bei jeder Anfrage auf eine Antwort und ein Datum verlassen; {marketing} kann sich auf vollständige Anfragen verlassen und darauf, dass Inhalte genutzt werden.',
  'Requests answered within two working days': 'Anfragen, binnen zwei Arbeitstagen beantwortet',
  'The oldest open request is answered before anything else is begun.':
    'Die älteste offene Anfrage wird beantwortet, bevor etwas anderes begonnen wird.',
  'Small pieces ready within five working days': 'Kleines, binnen fünf Arbeitstagen fertig',
  'Both leads take one piece off the list of the next two weeks.':
    'Beide Leitungen nehmen ein Stück von der Liste der nächsten zwei Wochen.',
  'Requests that arrive complete': 'Anfragen, die vollständig ankommen',
  'Incomplete requests go back on the same day and begin anew.':
    'Unvollständige Anfragen gehen am selben Tag zurück und beginnen von vorn.',
  'Requests marked as urgent': 'Als dringend markierte Anfragen',
  'The sales lead alone may mark as urgent in the next four weeks.':
    'In den nächsten vier Wochen darf nur die Vertriebsleitung etwas als dringend markieren.',
  'What the words mean': 'Was die Wörter bedeuten',
  Word: 'Wort',
  Means: 'Bedeutung',
  Request: 'Anfrage',
  'One piece, asked for with the form; a mail or a word in passing is none':
    'Ein Stück, mit dem Formular angefragt; eine Mail oder ein Zuruf ist keine',
  Complete: 'Vollständig',
  'All five questions answered, one deal or one campaign named':
    'Alle fünf Fragen beantwortet, ein Deal oder eine Kampagne genannt',
  Answered: 'Beantwortet',
  'Exists already, small, large with a date, or no with a reason':
    'Gibt es schon, klein, groß mit Datum oder Nein mit Grund',
  Small: 'Klein',
  'Under two hours of work: a page renewed, a slide, a text of half a page':
    'Unter zwei Stunden Arbeit: eine erneuerte Seite, eine Folie, ein Text von einer halben Seite',
  Ready: 'Fertig',
  'Can be shown to a customer; polish may follow':
    'Lässt sich einem Kunden zeigen; der Feinschliff darf folgen',
  Urgent: 'Dringend',
  'A deal above 20,000 € or a public date within five working days':
    'Ein Deal über 20.000 € oder ein öffentlicher Termin binnen fünf Arbeitstagen',
  'How it is counted': 'Wie gezählt wird',
  'These figures come from the list of requests, not from the lead data. Every Monday the content manager reports the counts of the week before, with the list as evidence: requests received, answered in time, small ones ready in time, complete ones, urgent ones. The list is kept here: [fill in: where the list of requests is kept].':
    'Diese Zahlen stammen aus der Liste der Anfragen, nicht aus den Lead-Daten. Jeden Montag meldet das Content-Management die Zahlen der Vorwoche, mit der Liste als Beleg: Anfragen eingegangen, rechtzeitig beantwortet, Kleines rechtzeitig fertig, vollständig, dringend. Die Liste liegt hier: [ausfüllen: wo die Liste der Anfragen geführt wird].',
  'Begin with a table that both teams can open. A tool may follow when the rhythm holds.':
    'Mit einer Tabelle beginnen, die beide Teams öffnen können. Ein Werkzeug darf folgen, wenn der Rhythmus trägt.',
  Capacity: 'Kapazität',
  '{marketing} keeps 16 hours a week free for requests. What does not fit waits, in the order that both leads chose.':
    '{marketing} hält in der Woche 16 Stunden für Anfragen frei. Was nicht hineinpasst, wartet, in der Reihenfolge, die beide Leitungen gewählt haben.',
  'In weeks with a fair or a launch it is 8 hours; announced two weeks before.':
    'In Wochen mit Messe oder Kampagnenstart sind es 8 Stunden; das wird zwei Wochen vorher angekündigt.',
  'A large piece is promised by a date only after facts and proof are there.':
    'Für Großes wird ein Datum erst zugesagt, wenn Fakten und Belege vorliegen.',
  'In return': 'Im Gegenzug',
  '{sales} tries every new piece with one real prospect within five working days and says in three lines what happened. A piece that nobody tried within 30 days is withdrawn, and the next request of the same person waits.':
    '{sales} probiert jedes neue Stück binnen fünf Arbeitstagen bei einem echten Interessenten aus und berichtet in drei Zeilen, was geschah. Ein Stück, das 30 Tage lang niemand ausprobiert hat, wird zurückgezogen, und die nächste Anfrage derselben Person wartet.',
  'When a promise is missed': 'Wenn eine Zusage verfehlt wird',
  'A single week is explained on Thursday. Two weeks in a row: one change, with an owner. Three: the leads agree on fewer kinds of content rather than on more hours.':
    'Eine einzelne Woche wird am Donnerstag erklärt. Zwei Wochen in Folge: eine Änderung, für die jemand zuständig ist. Drei: Die Leitungen einigen sich auf weniger Arten von Inhalten statt auf mehr Stunden.',
};
