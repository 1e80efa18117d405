import { formatsFor } from '#shared/domain/review/formats';
import type { ReviewWords } from '#shared/domain/review/words';

const format = formatsFor('de-DE');
const { n } = format;
const s = (count: number, one: string, many: string): string => `${n(count)} ${count === 1 ? one : many}`;

/** What a review says in German. */
export const german: ReviewWords = {
  format,
  titles: {
    promises: 'Welche Zusagen wurden gehalten, und unter welcher Fassung?',
    changed: 'Welche Zahlen änderten sich nach dem Festhalten, und durch wen?',
    sources: 'Welche Quellen brachten SQLs, und Umsatz je Euro?',
    rejections: 'Warum wurden Leads abgelehnt, und welche davon später gewonnen?',
    time: 'Wo blieb die Zeit: Zuteilen, Warten, Bearbeiten?',
    untouched: 'Welche passenden Leads hat niemand angefasst?',
    reach: 'War das Ziel mit den Leuten und Feiertagen erreichbar?',
    offers: 'Welche Angebote halfen zu gewinnen, und was fehlte?',
    disputes: 'Welche Einwände kehren wieder, und welche Definition sollte sich ändern?',
    proposal: 'Was hätte der Vorschlag fürs nächste Quartal in diesem erreicht?',
  },
  claims: {
    counts: 'er zählt',
    'does-not-count': 'er zählt nicht',
    'left-out': 'er gehört nicht hierher',
  },
  states: {
    open: 'wartet auf Antwort',
    rejected: 'wartet auf den Schiedsspruch',
    accepted: 'anerkannt',
    upheld: 'bestätigt',
    dismissed: 'abgewiesen',
    withdrawn: 'zurückgenommen',
    lapsed: 'nicht rechtzeitig beantwortet',
  },
  causes: {
    'late data': 'späte Daten',
    'corrected leads': 'berichtigte Leads',
    'changed mapping': 'anders gelesene Spalten',
    'settled dispute': 'ein entschiedener Einwand',
    'corrected figure': 'eine berichtigte Meldung',
  },
  stages: { routing: 'Zuteilen', waiting: 'Warten', working: 'Bearbeiten' },
  quarter: (name) => `${name.slice(5)} ${name.slice(0, 4)}`,
  version: (number) => (number === null ? 'Entwurf' : `Fassung ${number}`),
  none: 'nicht angegeben',
  nobody: 'ohne Quelle',
  ofAll: (part, whole) => `${n(part)} von ${n(whole)}`,
  noColumn: (fields) =>
    `Die Exporte haben keine Spalte für ${fields.join(', ')}. Ordnen Sie sie beim nächsten Import zu.`,
  noLeads: 'In diesem Quartal wurden keine Leads übergeben, soweit es zum Stichtag bekannt war.',
  behind: 'Die Leads nach Quelle, Grund und Zeit',
  cohort: (leads) => `Gezählt aus ${s(leads, 'Lead', 'Leads')}, die im Quartal übergeben wurden.`,
  promises: {
    answer: (kept, judged, held) =>
      held.length === 0
        ? `${n(kept)} von ${s(judged, 'gewerteten Zeitraum', 'gewerteten Zeiträumen')} eingehalten. Keine Zusage hielt durchgehend.`
        : `${n(kept)} von ${s(judged, 'gewerteten Zeitraum', 'gewerteten Zeiträumen')} eingehalten. Durchgehend gehalten: ${held.join(', ')}.`,
    worst: (title, missed, judged) => ` Am häufigsten verfehlt: ${title}, ${n(missed)} von ${n(judged)}.`,
    none: 'Zum Stichtag war noch nichts gewertet.',
    from: 'Jeden Zeitraum wertet die Fassung, die galt, als er begann.',
    dropped: (title) => `${title} (nicht mehr zugesagt)`,
    columns: ['Zusage', 'Fassung', 'Eingehalten', 'Verfehlt', 'Noch nicht gewertet'],
  },
  changed: {
    none: (statements) =>
      statements === 0
        ? 'Keine gewertete Zahl dieses Quartals änderte sich. Es wurde auch keine festgehalten.'
        : 'Keine gewertete Zahl dieses Quartals änderte sich, seit sie festgehalten wurde.',
    some: (figures, signed, people) =>
      `${s(figures, 'gewertete Zahl', 'gewertete Zahlen')} änderten sich, ${n(signed)} davon nach dem Festhalten. Durch: ${people.join(', ')}.`,
    from: (statements) =>
      `Gefunden, indem mit dem Wissen vor jedem Import, jeder Meldung und Entscheidung neu gewertet wurde${statements === 0 ? '' : `; verglichen mit ${s(statements, 'Zahlenstand', 'Zahlenständen')} dieser Tage`}.`,
    through: (by, cause, date) => `${by}, ${date}: ${cause}`,
    statement: 'Zahlenstand',
    columns: ['Zahl', 'Damals', 'Jetzt', 'Durch', 'Festgehalten in'],
    noStatement:
      'Kein Zahlenstand hält diese Tage fest. Halten Sie die Zahlen fest, dann fallen spätere Änderungen auf.',
  },
  sources: {
    bySqls: (source, sqls, all) => `${source} brachte die meisten SQLs: ${n(sqls)} von ${n(all)}.`,
    byEuro: (source, perUnit) =>
      ` ${source} brachte den meisten Umsatz für sein Geld: ${perUnit} je ausgegebener Einheit.`,
    byRevenue: (source, revenue) => ` ${source} brachte den meisten Umsatz: ${revenue}.`,
    noSqls: 'Kein Lead dieses Quartals war zum Stichtag ein SQL.',
    noSpend:
      'Für diese Monate sind keine Ausgaben eingetragen: SQLs und Umsatz je Euro lassen sich nicht sagen.',
    noSpendOn: (sources) => `Keine Ausgaben eingetragen für ${sources.join(', ')}.`,
    columns: ['Quelle', 'Leads', 'SQLs', 'SQL-Anteil', 'Gewonnen', 'Umsatz'],
    perColumns: ['Ausgaben', 'Ausgaben je SQL', 'Umsatz je ausgegebener Einheit'],
  },
  rejections: {
    answer: (reason, leads, all) =>
      `${s(all, 'Lead wurde', 'Leads wurden')} abgelehnt, am häufigsten wegen „${reason}“ (${n(leads)}).`,
    later: (won) =>
      won === 0
        ? ' Keiner davon wurde später gewonnen.'
        : ` ${n(won)} davon ${won === 1 ? 'wurde' : 'wurden'} später gewonnen.`,
    none: 'Kein Lead dieses Quartals wurde abgelehnt.',
    bare: (leads) => `${s(leads, 'Lead wurde', 'Leads wurden')} ohne Grund abgelehnt.`,
    columns: ['Grund', 'Abgelehnt', 'Anteil', 'Später gewonnen', 'Welche'],
  },
  time: {
    answer: (stage, share) => `${stage} brauchte die meiste Zeit: ${share} davon.`,
    none: 'Kein Lead hat die Zeiten, die es dafür braucht.',
    from: (elapsed) =>
      `${elapsed ? 'Verstrichene Zeit' : 'Arbeitszeit'} von der Übergabe bis zur Zuweisung (Zuteilen), bis zum ersten Kontakt (Warten), bis zur Entscheidung (Bearbeiten).`,
    columns: ['', 'Leads', 'Die Hälfte brauchte höchstens', 'Neun von zehn', 'Anteil an der Zeit'],
  },
  untouched: {
    none: (fitting) => `Jeder passende Lead wurde angefasst: ${n(fitting)} von ${n(fitting)}.`,
    some: (total, fitting, longest) =>
      `${n(total)} von ${s(fitting, 'passenden Lead', 'passenden Leads')} hat niemand angefasst; am längsten wartete einer ${s(longest, 'Tag', 'Tage')} bis zum Stichtag.`,
    noFit: 'Von keinem Lead dieses Quartals ist bekannt, dass er passt.',
    from: 'Passende Leads ohne ersten Kontakt, Annahme oder Entscheidung bis zum Stichtag.',
    columns: ['Lead', 'Quelle', 'Übergeben', 'Tage gewartet'],
  },
  reach: {
    answer: (full, short) => `Volle Zeiträume wurden ${full} Mal eingehalten, kurze ${short} Mal.`,
    noShort: (full) =>
      `Kein Feiertag verkürzte einen Zeitraum. Volle Zeiträume wurden ${full} Mal eingehalten.`,
    reachable: ' Mit allen Arbeitstagen wurden die Ziele meist erreicht: Sie waren erreichbar.',
    hard: ' Auch mit allen Arbeitstagen wurden die meisten Ziele verfehlt: Sie waren außer Reichweite, oder die Arbeit blieb liegen.',
    even: ' Mit allen Arbeitstagen hielt es sich die Waage.',
    none: 'Zum Stichtag war noch nichts gewertet.',
    from: 'Kurz ist ein Zeitraum, in dem Feiertage oder freie Tage dem Team, das zusagt, einen Arbeitstag nehmen.',
    noStaff: 'Für diese Monate gibt es keine Zahlen zum Personal: Die Last je Kopf lässt sich nicht sagen.',
    noHolidays: 'In den Kalendern der Teams stehen für diese Monate keine Feiertage oder freien Tage.',
    load: (team, leads, can) =>
      can === null
        ? `${team}: ${leads} Leads je Woche und Person.`
        : `${team}: ${leads} Leads je Woche und Person; bearbeiten kann eine ${can}.`,
    columns: ['Zusage', 'Zugesagt von', 'Volle Zeiträume', 'Kurze Zeiträume', 'Welche kurz waren'],
    teamColumns: ['Team', 'Arbeitstage', 'Feiertage und freie Tage', 'Leute'],
    shortPeriod: (date, days, of) => `${date} (${n(days)} von ${s(of, 'Tag', 'Tagen')})`,
  },
  offers: {
    helped: (offers) => `Aus Leads mit ${offers.join(', ')} wurde mehr.`,
    none: 'Kein Angebot machte einen Unterschied, der über Zufall hinausgeht.',
    few: 'Kein Angebot hat die 20 Leads mit und ohne, die ein Vergleich braucht.',
    asked: (asked, waiting) =>
      ` ${s(asked, 'Sache wurde', 'Sachen wurden')} gesucht und nicht gefunden; ${n(waiting)} ${waiting === 1 ? 'wartet' : 'warten'} noch.`,
    notAsked: ' Nichts wurde vermisst.',
    from: 'Leads des Quartals mit jedem Angebot neben allen anderen. Es sagt, was zusammen vorkam, nicht was wodurch.',
    columns: ['Angebot', 'Leads', 'SQLs', 'Gewonnen', 'Mit', 'Ohne', ''],
    more: 'half',
    less: 'es wurde weniger daraus',
    missingColumns: ['Gesucht', 'Am', 'Antwort'],
    answers: { none: 'wartet', offer: 'ein Angebot', declined: 'abgelehnt' },
    requests: 'Alle Anfragen',
  },
  disputes: {
    none: 'Gegen keinen Lead dieses Quartals gab es einen Einwand.',
    single: (count) => `Gegen ${s(count, 'Lead', 'Leads')} gab es Einwände, keinen zweimal zum selben.`,
    recur: (title, claim, count) => `Bei ${title} gab es ${n(count)} Einwände desselben Inhalts: ${claim}.`,
    change: (definitions) => ` Sehen Sie nach, was ${definitions.join(', ')} heißt.`,
    from: 'Einwände gegen Zeiträume des Quartals, wie sie zum Stichtag standen.',
    columns: ['Zusage', 'Einwand', 'Wie oft', 'Wie sie endeten', 'Gesagt', 'Definition dahinter'],
    noDefinition: 'keine Definition: Sehen Sie die Zählregeln an',
  },
  proposal: {
    answer: (kept, judged, before, beforeJudged) =>
      `Der Entwurf hätte ${n(kept)} von ${n(judged)} Zeiträumen eingehalten; was galt, hielt ${n(before)} von ${n(beforeJudged)} ein.`,
    same: 'Der Entwurf sagt zu, was die geltende Fassung zusagt: Noch ist nichts vorgeschlagen.',
    none: 'Der Entwurf hat keine Zusage, die sich an diesen Leads versuchen ließe.',
    from: 'Der heutige Entwurf, versucht an den Leads des Quartals, wie sie zum Stichtag bekannt waren, nach heutigen Kalendern.',
    columns: ['Zusage', 'Der Entwurf hätte gehalten', 'Gehalten wurde', ''],
    changed: 'geändert',
    compare: 'Was der Entwurf ändert',
  },
};
