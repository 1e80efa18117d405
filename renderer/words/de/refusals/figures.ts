/** What is measured, frozen, disputed, reviewed and found. */
export const figures = {
  'There is no rule {id}. Rules: {rules}.': 'Die Regel {id} gibt es nicht. Es gibt: {rules}.',
  'at: {at} is not a time such as 2026-05-03': 'Zeitpunkt: {at} ist keine Zeit wie 2026-05-03.',
  'This is mended already.': 'Das ist schon behoben.',
  'This one is for a person to mend: there is more than one way.':
    'Das muss ein Mensch beheben: Es gibt mehr als einen Weg.',
  'This can no longer be taken back here; the record’s own history can.':
    'Das lässt sich hier nicht mehr zurücknehmen; der Verlauf des Dokuments kann es.',
  'Somebody has changed this since; it was left as it is now.':
    'Jemand hat das seitdem geändert; es bleibt, wie es jetzt ist.',
  'path: {rule} finds several things there; name one of {places}':
    'Die Regel {rule} findet dort mehreres; bitte eines davon nennen: {places}.',
  '{rule} finds nothing there any more; there is nothing to waive.':
    'Dort findet sich nichts mehr; es gibt nichts auszunehmen.',
  'reason: say why this may stay so': 'Bitte sagen, warum es so bleiben darf.',
  'until: {day} is not a day such as 2027-01-31': 'Bis wann: Bitte einen Tag angeben.',
  'until: this {fault}': 'Bis wann: {fault}.',
  'The waiver was not kept. Try again.':
    'Die Ausnahme wurde nicht festgehalten. Bitte noch einmal versuchen.',
  'There is no waiver {act} that holds.': 'Diese Ausnahme gilt nicht oder nicht mehr.',
  '{id} is a {kind}; leads are contested for an agreement.':
    'Leads werden bei einer Vereinbarung beanstandet, und das ist keine: {id}.',
  '{name} may not contest leads. Ask a lead of the team.':
    '{name} darf Leads nicht beanstanden. Eine Leitung des Teams kann das ändern.',
  'No lead {lead} belongs to this period ({day}).':
    'Der Lead {lead} gehört nicht in diesen Zeitraum ({day}).',
  'The lead {lead} is contested already for this period.':
    'Der Lead {lead} ist für diesen Zeitraum schon beanstandet.',
  'claim: the lead {lead} {counts} as it is': 'Der Lead {lead} {counts} ohnehin.',
  'There is no dispute {id} here.': 'Diese Beanstandung gibt es hier nicht.',
  'The dispute about the lead {lead} is settled: {settled}.':
    'Die Beanstandung zum Lead {lead} ist geklärt: {settled}.',
  'Both teams have to compare the six words of {name} first, under People. Until then nothing counts that {name} decides.':
    'Zuerst müssen beide Teams die sechs Wörter von {name} vergleichen, unter „Personen“. Bis dahin zählt nicht, was {name} entscheidet.',
  '{name} cannot take this back: only the team that contested can.':
    '{name} kann das nicht zurücknehmen: Das kann nur das Team, das beanstandet hat.',
  '{name} has not the last word here: that is for the arbiter whom both signed, after the other side said no.':
    '{name} hat hier nicht das letzte Wort: Das hat die Schiedsperson, die beide unterschrieben haben, nachdem die andere Seite abgelehnt hat.',
  '{name} belongs to neither team; the other team answers.':
    '{name} gehört zu keinem Team; es antwortet das andere Team.',
  '{name} is of the team that contests; the other team answers.':
    '{name} gehört zum Team, das beanstandet; es antwortet das andere Team.',
  'This dispute was rejected already.': 'Diese Beanstandung wurde schon abgelehnt.',
  '{name} may not answer disputes. Ask a lead of the team.':
    '{name} darf Beanstandungen nicht beantworten. Eine Leitung des Teams kann das ändern.',
  '{id} is a {kind}; only agreements are measured.':
    'Gemessen werden nur Vereinbarungen, und das ist keine: {id}.',
  '{id} has no commitment {commitment}.': 'Diese Zusage gibt es in der Vereinbarung nicht: {commitment}.',
  '{id} promises nothing.': 'Diese Vereinbarung sagt noch nichts zu.',
  '{id} has no commitment {commitment}. It has: {known}.':
    'Die Zusage {commitment} gibt es in der Vereinbarung nicht. Es gibt: {known}.',
  'No period of {commitment} starts on {day} or holds it.':
    'Kein Zeitraum von „{commitment}“ beginnt am {day} oder enthält ihn.',
  'Waiting for the other side: the leads of “{source}” that {name} brought in are not here yet.':
    'Es fehlt noch etwas von der anderen Seite: Die Leads aus „{source}“, die {name} importiert hat, sind noch nicht hier.',
  '{commitment} is measured from leads; nobody reports figures for it.':
    'Das wird an Leads gemessen; dafür meldet niemand Zahlen.',
  'period: none of this commitment has begun by then': 'Bis dahin hat kein Zeitraum dieser Zusage begonnen.',
  'value {problem}': 'Der Wert passt nicht: {problem}',
  '{name} is not of {team}, who owes this figure.': '{name} gehört nicht zu {team}, das diese Zahl schuldet.',
  '{name} may not report figures. Ask a lead of the team.':
    '{name} darf keine Zahlen melden. Eine Leitung des Teams kann das ändern.',
  '{id} is a {kind}; only figures of an agreement are restated.':
    'Nachträgliche Änderungen gibt es nur bei einer Vereinbarung, und das ist keine: {id}.',
  'quarter: “{quarter}” is none. Write it like 2026-Q1.':
    'Quartal: „{quarter}“ ist keines. Bitte wie 2026-Q1 schreiben.',
  'at: nobody knows yet how it will stand then': 'Stichtag: Wie es dann steht, weiß noch niemand.',
  'quarter: {quarter} had not begun at the cut-off':
    'Quartal: {quarter} hatte am Stichtag noch nicht begonnen.',
  '{id} is a {kind}; only agreements are reviewed.':
    'Einen Rückblick gibt es nur zu Vereinbarungen, und das ist keine: {id}.',
  '{id} is a {kind}; only figures of an agreement are frozen.':
    'Festgehalten werden nur Zahlen einer Vereinbarung, und das ist keine: {id}.',
  '{name} may not freeze figures. Ask a lead of the team.':
    '{name} darf keine Zahlen festhalten. Eine Leitung des Teams kann das ändern.',
  'No period of {title} begins from {from} to {to}.':
    'Von {from} bis {to} beginnt kein Zeitraum von „{title}“.',
  'There is no statement {id} here.': 'Diesen Zahlenstand gibt es hier nicht.',
  'This statement was frozen by a newer Accord. Update Accord to see it.':
    'Dieser Zahlenstand wurde von einer neueren Version von Accord festgehalten. Zum Ansehen Accord aktualisieren.',
  '{name} may not acknowledge figures. Ask a lead of the team.':
    '{name} darf keine Zahlen bestätigen. Eine Leitung des Teams kann das ändern.',
  'The team of {name} has acknowledged these figures already.':
    'Das Team von {name} hat diese Zahlen schon bestätigt.',
  'The calendar has no working time within ten years.': 'Der Kalender hat in zehn Jahren keine Arbeitszeit.',
  'The calendar has no working day within ten years.': 'Der Kalender hat in zehn Jahren keinen Arbeitstag.',
  'There is no {weekday} {time} in {zone} within two weeks.':
    '{weekday} {time} gibt es in {zone} binnen zwei Wochen nicht.',
};
