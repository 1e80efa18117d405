import type { RuleAnswers, RuleQuestions } from './rules-words';

export const GERMAN_QUESTIONS: RuleQuestions = {
  qualifyingDone: 'Wann ist das Qualifizieren getan?',
  cohort: 'Zu welchem Zeitraum gehört ein Lead?',
  lateData: 'Was gilt für späte Daten?',
  severalExports: 'Was, wenn Exporte voneinander abweichen?',
  reopenedLead: 'Was, wenn ein Lead wieder geöffnet wird?',
  recycledLead: 'Was, wenn ein Lead noch einmal übergeben wird?',
  coolingOff: 'Nach wie vielen Tagen ist er ein neuer Lead?',
  mergedLeads: 'Was gilt für zusammengeführte Leads?',
  duplicates: 'Wie oft zählt eine Person?',
  timeZones: 'Was gilt für Zeiten ohne Uhrzeit?',
  outOfHours: 'Was gilt für Ereignisse außerhalb der Arbeitszeit?',
  holidays: 'Was bewirkt ein Feiertag?',
  ownerChange: 'Was, wenn die zuständige Person wechselt?',
  automatedTouches: 'Was ist mit Kontakten, die eine Maschine aufnahm?',
  partialPeriods: 'Was gilt für Zeiträume, die vor der Zusage begannen?',
  lowVolume: 'Ab wie vielen Leads wird ein Anteil gewertet?',
  nothingHandedOver: 'Was, wenn nichts übergeben wurde?',
  fitNotAssessed: 'Was, wenn bis zur Frist niemand beurteilt hat, ob er passt?',
  everyOccurrence: 'Was wird an jedem Termin gezählt?',
  missingColumn: 'Was, wenn eine Spalte fehlt?',
  gaming: 'Was gilt für Zahlen, die gesteuert aussehen?',
  disputes: 'Was wird aus Beanstandungen?',
};

export const GERMAN_ANSWERS: RuleAnswers = {
  qualifyingDone: {
    'earlier-of-both': 'Wenn der Lead qualifiziert oder disqualifiziert ist, je nachdem, was zuerst kommt.',
    'qualified-only': 'Nur wenn der Lead qualifiziert ist.',
  },
  cohort: {
    'hand-over-period': 'Zum Zeitraum seiner Übergabe; der Zeitraum reift, bis das Fenster schließt.',
    calendar:
      'Er zählt als hereingekommen, wenn er hereinkommt, und als erreicht, wenn er dort ankommt, jeweils im eigenen Zeitraum.',
  },
  lateData: {
    'cut-off':
      'Sie zählen bis zum unterschriebenen Stichtag; was sich später ändert, ist eine nachträgliche Änderung.',
  },
  severalExports: {
    'export-time':
      'Der neuere Export zählt, nach dem Zeitpunkt, zu dem er entstand; eine Lücke löscht nie einen Wert, und Leads, die ihm fehlen, werden markiert.',
  },
  reopenedLead: {
    'first-decision': 'Die erste Entscheidung steht.',
    'last-decision': 'Die letzte Entscheidung steht.',
  },
  recycledLead: {
    'first-episode': 'Die erste Übergabe zählt.',
    'last-episode': 'Die letzte Übergabe zählt.',
    'new-after-cooling-off':
      'Nach der Wartezeit ist er ein neuer Lead und wird gesondert genannt; vorher ist er derselbe.',
  },
  coolingOff: (days) =>
    `Ab ${days === 1 ? 'einem Tag' : `${days} Tagen`} nach der Übergabe, die zuvor zählte.`,
  mergedLeads: {
    'closed-periods-stay':
      'Abgeschlossene Zeiträume bleiben, wie sie sind; in offenen zählen zusammengeführte Leads einmal.',
    'count-once': 'Zusammengeführte Leads zählen einmal, auch in abgeschlossenen Zeiträumen.',
    'count-all': 'Jeder Lead zählt, zusammengeführt oder nicht.',
  },
  duplicates: {
    'one-per-episode':
      'Einmal je Übergabe, nach der Kennung des Leads; andere derselben Firma werden markiert und zählen.',
  },
  timeZones: {
    'by-day': 'Sie werden nach ihrem Tag gewertet und markiert.',
    'not-proven': 'Am Tag der Frist sind sie nicht belegt und zählen nicht.',
  },
  outOfHours: {
    'next-opening': 'Die Uhr läuft ab dem nächsten Arbeitsbeginn des Teams, das schuldet.',
    elapsed: 'Die Uhr läuft Tag und Nacht.',
  },
  holidays: {
    'deadline-moves':
      'Eine Frist an einem Feiertag des Teams, das schuldet, rückt auf dessen nächsten Arbeitstag; das Ziel bleibt.',
    'deadline-stays': 'Nichts: Die Frist bleibt.',
  },
  ownerChange: {
    'never-resets': 'Die Uhr des Teams läuft weiter.',
    resets: 'Die Uhr beginnt mit der Zuweisung neu, es sei denn, die Antwort kam vorher.',
  },
  automatedTouches: {
    'do-not-count': 'Sie halten keine Uhr an; die einer Person schon.',
    count: 'Sie halten die Uhr an wie die einer Person.',
  },
  partialPeriods: {
    'not-judged': 'Sie werden nicht gewertet.',
    judged: 'Sie werden wie alle anderen gewertet.',
  },
  lowVolume: (n) =>
    n === 0
      ? 'Ab dem ersten Lead.'
      : `Ab ${n} Leads; darunter erscheinen die Anzahlen, auch die von vier Wochen.`,
  nothingHandedOver: {
    'not-applicable': 'Der Zeitraum entfällt.',
    attained: 'Der Zeitraum zählt als erfüllt.',
  },
  fitNotAssessed: {
    'accepted-as-fit': 'Der Lead gilt als passend.',
    'not-fit': 'Der Lead zählt nicht als passend.',
    'left-out': 'Der Lead bleibt außen vor.',
  },
  everyOccurrence: {
    'since-previous': 'Alles seit der vorigen Frist; ein Überschuss wird nie übertragen.',
    'same-day': 'Nur was am selben Tag kam.',
  },
  missingColumn: { 'not-measurable': 'Die Zusage ist nicht messbar, und der Import nennt die Spalte.' },
  gaming: { flag: 'Sie werden markiert.' },
  disputes: {
    'lapse-to-default':
      'Was niemand beantwortet, fällt an die Regel zurück; der Rest geht an die Schiedsperson.',
  },
};
