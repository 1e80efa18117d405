import type { Sentences } from '../translated';

/** {@link weeklyLeadReview} in German, by its English sentences; the teams’ names stay open. */
export const weeklyLeadReviewDe: Sentences = {
  'Weekly lead review': 'Wöchentliche Lead-Runde',
  'Thirty minutes every Monday on last week’s leads: figures first, then what has to change.':
    'Jeden Montag dreißig Minuten zu den Leads der letzten Woche: erst die Zahlen, dann, was sich ändern muss.',
  '{marketing} and {sales} look at the same figures once a week, settle what is contested, and leave with at most five actions.':
    '{marketing} und {sales} sehen sich einmal in der Woche dieselben Zahlen an, klären, was strittig ist, und gehen mit höchstens fünf Aufgaben auseinander.',
  'Actions from last week: done, or another day':
    'Aufgaben der letzten Woche: erledigt, oder ein anderer Tag',
  'Figures that fell due, missed ones first': 'Fällig gewordene Zahlen, verfehlte zuerst',
  'Rejected and contested leads': 'Abgelehnte und strittige Leads',
  'What goes out this week, and what sales needs for it':
    'Was diese Woche hinausgeht, und was der Vertrieb dafür braucht',
  'Decisions and actions, read aloud': 'Entscheidungen und Aufgaben, laut vorgelesen',
  Before: 'Vorher',
  'The leads of last week are brought in by 9:30. Without them there is nothing to review: hold it in writing instead.':
    'Die Leads der letzten Woche sind bis 9:30 Uhr importiert. Ohne sie gibt es nichts zu besprechen: dann schriftlich abhalten.',
  'Everybody opens the meeting’s page for two minutes and reads the figures. Nobody presents them.':
    'Alle öffnen zwei Minuten lang die Seite des Treffens und lesen die Zahlen. Niemand trägt sie vor.',
  'Whoever wants a lead to be looked at contests it before, with a reason, so that the other side can look it up.':
    'Wer einen Lead besprechen will, beanstandet ihn vorher mit Grund, damit die andere Seite nachsehen kann.',
  'In the room': 'Im Raum',
  'The lead of {marketing} and the lead of {sales} take turns in leading, week by week.':
    'Die Leitungen von {marketing} und {sales} moderieren abwechselnd, Woche für Woche.',
  'A missed figure gets one question: what was different? Not: who was it?':
    'Eine verfehlte Zahl bekommt eine Frage: Was war anders? Nicht: Wer war es?',
  'Ten minutes into one topic without an end, it becomes an action with an owner, and moves out of the meeting.':
    'Nach zehn Minuten ohne Ende wird aus einem Thema eine Aufgabe, für die jemand zuständig ist, und es verlässt die Runde.',
  'What is decided is written down at once, in a sentence that somebody who was not there understands.':
    'Was entschieden ist, wird sofort aufgeschrieben, in einem Satz, den auch versteht, wer nicht dabei war.',
  'Every action has one owner and a day. “We” is no owner, “soon” is no day.':
    'Jede Aufgabe hat einen Namen und einen Tag. „Wir“ ist kein Name, „bald“ ist kein Tag.',
  After: 'Nachher',
  'The page is the minutes; nobody writes others.':
    'Die Seite ist das Protokoll; ein anderes schreibt niemand.',
  'What is not done comes up by itself next week. After three weeks it is dropped, or it goes to the leads’ own list.':
    'Was nicht erledigt ist, kommt nächste Woche von selbst wieder. Nach drei Wochen wird es fallen gelassen oder geht auf die Liste der Leitungen.',
  'When not to meet': 'Wann die Runde ausfällt',
  'Nothing missed, nothing contested, no open action: skip it, and say so as the reason.':
    'Nichts verfehlt, nichts strittig, keine Aufgabe offen: ausfallen lassen und genau das als Grund nennen.',
  'Only news in one direction: hold it as a written update.':
    'Nur Neuigkeiten in eine Richtung: schriftlich abhalten.',
  'Three in a row skipped: the rhythm is wrong. Change it to every two weeks rather than pretending.':
    'Dreimal in Folge ausgefallen: Der Rhythmus stimmt nicht. Lieber auf alle zwei Wochen ändern, als so zu tun.',
  'What does not belong here': 'Was nicht hierher gehört',
  'Single deals, budgets, and complaints about people. They have places of their own: the pipeline review, the quarterly review, and a talk between two.':
    'Einzelne Deals, Budgets und Klagen über Personen. Dafür gibt es eigene Orte: das Pipeline-Review, das Quartals-Review und ein Gespräch unter vier Augen.',
};
