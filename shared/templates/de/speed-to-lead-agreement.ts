import type { Sentences } from '../translated';

/** {@link speedToLeadAgreement} in German, by its English sentences; the teams’ names stay open. */
export const speedToLeadAgreementDe: Sentences = {
  'Speed-to-lead agreement': 'Vereinbarung zur Reaktionszeit',
  'Handed on within minutes, touched within the hour, accepted within a day; measured apart.':
    'Weitergegeben in Minuten, kontaktiert binnen einer Stunde, angenommen binnen eines Tages; getrennt gemessen.',
  'Who asks us something gets an answer from a person while the question is still fresh. {marketing} owes the way to the rep, {sales} owes the answer; each is measured by its own part.':
    'Wer uns etwas fragt, bekommt eine Antwort von einem Menschen, solange die Frage noch frisch ist. {marketing} schuldet den Weg zur richtigen Person, {sales} schuldet die Antwort; jedes Team wird an seinem Teil gemessen.',
  'Handed on within an hour': 'Binnen einer Stunde weitergegeben',
  'Marketing finds the rule or form that was slow and tells sales by Thursday.':
    'Das Marketing findet die Regel oder das Formular, das zu langsam war, und sagt es dem Vertrieb bis Donnerstag.',
  'First touch by a person': 'Erster Kontakt durch einen Menschen',
  'The duty rota of the next week is changed; both leads look at the late ones.':
    'Der Dienstplan der nächsten Woche wird geändert; beide Leitungen sehen sich die verspäteten an.',
  'Accepted or given back': 'Angenommen oder zurückgegeben',
  'Leads without an answer count as accepted and as fit.':
    'Leads ohne Antwort gelten als angenommen und als passend.',
  'What counts': 'Was zählt',
  'The clock runs in working hours of the team that owes. Out of hours it starts at the next opening.':
    'Die Uhr läuft in der Arbeitszeit des Teams, das die Zusage schuldet. Außerhalb beginnt sie mit der nächsten Öffnung.',
  'A touch is a call or a message written by a person. Automatic confirmations do not stop the clock.':
    'Ein Kontakt ist ein Anruf oder eine Nachricht, die ein Mensch geschrieben hat. Automatische Bestätigungen halten die Uhr nicht an.',
  'The clock never starts again when the owner changes.':
    'Die Uhr beginnt nie neu, wenn die Zuständigkeit wechselt.',
  'If your CRM knows only days and no times, choose “within one working day” first and change it once times are kept.':
    'Kennt das CRM nur Tage und keine Uhrzeiten, zuerst „binnen eines Arbeitstags“ wählen und ändern, sobald Uhrzeiten festgehalten werden.',
  'What each team does for it': 'Was jedes Team dafür tut',
  Team: 'Team',
  Does: 'Tut',
  'Tests every form once a week; watches for silence of more than four hours; keeps the source right':
    'Prüft jedes Formular einmal in der Woche; achtet auf Stille von mehr als vier Stunden; hält die Quelle richtig',
  'Plans two people on duty a day; names a deputy; writes the first touch down by hand':
    'Plant täglich zwei Personen für den Dienst; benennt eine Vertretung; trägt den ersten Kontakt von Hand ein',
  Both: 'Beide',
  'Look at the five slowest leads every Thursday for ten minutes':
    'Sehen sich jeden Donnerstag zehn Minuten lang die fünf langsamsten Leads an',
  'Why one hour': 'Warum eine Stunde',
  'People who ask compare two or three suppliers in the same hour. Of our enquiries of the last year that were answered within the hour, 31 % became sales-qualified; after a day it was 12 %. Source and month of this figure: [fill in: where your own figures come from].':
    'Wer anfragt, vergleicht in derselben Stunde zwei oder drei Anbieter. Von unseren Anfragen des letzten Jahres, die binnen einer Stunde beantwortet wurden, wurden 31 % SQL; nach einem Tag waren es 12 %. Quelle und Monat dieser Zahl: [ausfüllen: woher die eigenen Zahlen stammen].',
  'Quick is not all': 'Schnell ist nicht alles',
  'Speed stands beside quality. If more than 40 % of leads are given back two weeks in a row, {marketing} owes a look at the fit before {sales} owes more speed. A touch that only stops the clock is named as such.':
    'Tempo steht neben Güte. Werden zwei Wochen in Folge mehr als 40 % der Leads zurückgegeben, schuldet {marketing} erst einen Blick auf die Passung, bevor {sales} mehr Tempo schuldet. Ein Kontakt, der nur die Uhr anhält, wird auch so genannt.',
  'When a promise is missed': 'Wenn eine Zusage verfehlt wird',
  'One week: explained on Thursday. Two in a row: both leads agree on one change with a date. The budget of two misses in twelve weeks is used up: the promise is negotiated anew.':
    'Eine Woche: wird am Donnerstag erklärt. Zwei in Folge: Beide Leitungen einigen sich auf eine Änderung mit Datum. Sind die zwei erlaubten Verfehlungen in zwölf Wochen verbraucht, wird die Zusage neu verhandelt.',
};
