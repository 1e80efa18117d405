/** What a rule is called, why it matters, and what to do about a finding. */
export interface RuleWords {
  title: string;
  explanation: string;
  mend: string;
}

const words = (title: string, explanation: string, mend: string): RuleWords => ({ title, explanation, mend });

/** The rules in German, by their ids; in English each says it itself. */
export const GERMAN_RULES: Readonly<Record<string, RuleWords>> = {
  'action-overdue': words(
    'Eine Aufgabe ist überfällig',
    'Was in einem Treffen zugesagt und zum Termin nicht getan ist, macht die nächste Zusage billiger.',
    'Erledigen und abhaken, oder einen anderen Tag vereinbaren.',
  ),
  'agreement-expiring': words(
    'Eine Vereinbarung endet bald',
    'Was gilt, endet binnen eines Monats, und von da an ist nichts zugesagt.',
    'Die nächste Fassung jetzt vorschlagen, damit beide Zeit zum Lesen haben.',
  ),
  'agreement-unsigned': words(
    'Eine Vereinbarung gilt nicht',
    'Bis aus jedem Team eine berechtigte Person dieselbe Fassung unterschrieben hat, ist eine Vereinbarung der Wunsch einer Seite.',
    'Vorschlagen, oder unterschreiben, was vorgeschlagen ist.',
  ),
  'broken-link': words(
    'Ein Link führt ins Leere',
    'Das verlinkte oder aufgeführte Dokument gibt es nicht mehr; ein Teil dessen, was gemeint ist, fehlt.',
    'Verlinken, was an seine Stelle trat, oder den Link herausnehmen.',
  ),
  'commitment-at-risk': words(
    'Eine Zusage ist gefährdet',
    'Ein noch offener Zeitraum liegt hinter seinem Ziel: Es ist Zeit, etwas zu tun.',
    'Den Zeitraum öffnen und sehen, welche Leads warten.',
  ),
  'commitment-missed': words(
    'Eine Zusage wurde verfehlt',
    'Der neueste gewertete Zeitraum hat sein Ziel nicht erreicht.',
    'Den Zeitraum öffnen, die Leads dahinter ansehen und vereinbaren, was sich ändert.',
  ),
  'commitment-not-measurable': words(
    'Eine Zusage lässt sich nicht messen',
    'Den importierten Leads fehlt eine Spalte, an der diese Zusage gemessen wird; niemand kann sagen, ob sie eingehalten wurde.',
    'Die Spalte beim Import zuordnen, oder die Zusage ändern.',
  ),
  'decision-without-owner': words(
    'Um eine Entscheidung kümmert sich niemand',
    'Was entschieden ist und worum sich niemand kümmert, wird in einem Monat wieder besprochen.',
    'In der Liste der Entscheidungen oder Aufgaben sagen, wer sich kümmert.',
  ),
  'definition-conflict': words(
    'Ein Wort hat zwei Definitionen',
    'Zwei Definitionen mit einem Namen: So kommt „qualifiziert“ dazu, zweierlei zu heißen.',
    'Die beiden zusammenlegen, oder einer einen anderen Namen geben.',
  ),
  'definition-not-agreed': words(
    'Eine Zusage beruht auf einer Definition, die nicht vereinbart ist',
    'Ein Wort, das nur ein Team unterschrieben hat, heißt, was jedes Team darunter versteht.',
    'Die Definition beiden Teams vorschlagen, oder aus der Vereinbarung nehmen.',
  ),
  'error-budget-spent': words(
    'Ein Fehlerbudget ist aufgebraucht',
    'Mehr Zeiträume wurden verfehlt, als die Teams hinzunehmen vereinbart hatten; nun ist fällig, was dafür vereinbart ist.',
    'Tun, was dafür vereinbart ist, und es in der Diskussion sagen; oder ein anderes Budget vereinbaren.',
  ),
  'flow-broken': words(
    'Eine Verzweigung führt zu einem entfernten Schritt, oder ein Schritt wird nie erreicht',
    'Wer dem Prozess folgt, kommt an ein Ende, das niemand meinte, oder nie zu einem Schritt, auf den es ankommt.',
    'Wählen, wohin die Verzweigung führt, oder sie entfernen.',
  ),
  'leads-rejected-without-reason': words(
    'Leads werden ohne Grund abgelehnt',
    'Eine Ablehnung, die nichts sagt, lehrt Marketing nichts, und dieselben Leads kommen wieder.',
    'Im CRM nach dem Grund fragen, seine Spalte zuordnen und neu importieren.',
  ),
  'load-above-capacity': words(
    'Es ist mehr zu tun, als zu schaffen ist',
    'Eine Rolle hat in der Woche mehr Stunden Arbeit, als die haben, die sie innehaben, oder es kommen mehr Leads auf eine Stelle, als sie schafft: Etwas wartet, und niemand hat entschieden, was.',
    'Schritte anderen geben, weniger Leads planen oder mehr Menschen haben; dann unter Ressourcen eintragen.',
  ),
  'no-data': words(
    'Für eine Zusage gibt es keine Daten',
    'Der neueste fällige Zeitraum hat keine Daten: Niemand kann sagen, ob sie eingehalten wurde.',
    'Die Leads bis zu diesem Tag importieren, oder die Zahl melden.',
  ),
  'no-owner': words(
    'Niemand betreut es',
    'Ein Dokument, das niemand betreut, veraltet, denn es zu überprüfen ist niemandes Aufgabe.',
    'Eine Person nennen, die es betreut.',
  ),
  'offer-not-announced': words(
    'Von einem Angebot weiß niemand',
    'Es ist aufgeschrieben oder geändert, und wer es überreichen könnte, weiß nichts davon: Verkauft wird mit dem, was man kennt.',
    'Ankündigen, oder archivieren, wenn es nicht eingesetzt werden soll.',
  ),
  'offer-outdated': words(
    'Ein Angebot ist veraltet',
    'Sein letzter Tag ist vorbei, und es steht noch im Katalog, als könnte man es überreichen.',
    'Zurückziehen, oder den letzten Tag verlegen und neu ankündigen.',
  ),
  'offer-unknown': words(
    'Nicht alle kennen ein angekündigtes Angebot',
    'Es wurde vor einer Woche angekündigt, und einige haben nicht gesagt, dass sie es kennen.',
    'Bitten, es zu öffnen und zu sagen, dass man es kennt.',
  ),
  'offer-without-feedback': words(
    'Niemand sagt, was aus einem Angebot wurde',
    'Es wurde vor einem Monat angekündigt, und niemand hat gesagt, wie es ankam: Ob sich mehr davon lohnt, weiß niemand.',
    'Fragen, wie es ankam; zwei Klicks auf seiner Seite genügen.',
  ),
  'overloaded-accountable': words(
    'Eine Rolle verantwortet die meisten Schritte',
    'Wo eine Rolle mehr als die Hälfte aller Schritte verantwortet, wartet alles auf sie, und in ihrer Abwesenheit wird nichts entschieden.',
    'Den Buchstaben A einiger Schritte denen geben, die sie ausführen.',
  ),
  'owner-gone': words(
    'Wer es betreute, ist ausgeschieden',
    'Was jemand Ausgeschiedenes betreut, betreut niemand: Überprüfungen und Fragen gehen ins Leere.',
    'Eine andere Person nennen, die es betreut.',
  ),
  'participant-gone': words(
    'Jemand Beteiligtes ist ausgeschieden',
    'Eine Einladung an jemanden, der ausgeschieden ist, verdeckt, dass für diesen Teil niemand mehr spricht.',
    'Herausnehmen und überlegen, wer an die Stelle tritt.',
  ),
  'past-review': words(
    'Die Überprüfung ist überfällig',
    'Was vor einem Jahr vereinbart wurde, ist vielleicht nicht, was die Teams heute tun.',
    'Gemeinsam durchgehen und eine Fassung mit neuem Termin vorschlagen.',
  ),
  'process-not-agreed': words(
    'Eine Zusage beruht auf einem Prozess, der nicht vereinbart ist',
    'Wer was bis wann tut, steht im Prozess; solange er ein Entwurf ist, kann ihn jede Seite allein ändern.',
    'Den Prozess beiden Teams vorschlagen, oder aus der Vereinbarung nehmen.',
  ),
  'process-past-review': words(
    'Ein Prozess wurde nicht so oft durchgegangen wie vereinbart',
    'Der Prozess sagt, wie oft beide Teams ihn wieder durchgehen, und diese Zeit ist vorbei.',
    'Gemeinsam durchgehen und neu vorschlagen, geändert oder nicht.',
  ),
  'proposal-overdue': words(
    'Ein Vorschlag wartet zu lange',
    'Ein Vorschlag ohne Antwort ist weder abgelehnt noch vereinbart: Beide Teams richten sich nach dem, was jedes für selbstverständlich hält.',
    'Erinnern, wer unterschreiben soll, oder ihn zurückziehen.',
  ),
  'question-unanswered': words(
    'Eine Frage wartet auf Antwort',
    'Jemand wurde namentlich gefragt und hat seit fünf Tagen nicht geantwortet.',
    'In der Diskussion antworten, oder das Gespräch erledigen.',
  ),
  'raci-integrity': words(
    'Ein Schritt, den niemand verantwortet',
    'Jeder Schritt hat mindestens eine Rolle, die ihn ausführt (R), und genau eine, die ihn verantwortet (A). Bei zweien wartet jede auf die andere.',
    'Die Buchstaben in der Matrix setzen.',
  ),
  'request-unanswered': words(
    'Eine Anfrage nach einem Angebot wartet',
    'Jemand brauchte etwas zum Verschicken, hat darum gebeten und bis zum vereinbarten Tag keine Antwort. Wer keine bekommt, fragt nicht mehr.',
    'Mit einem Angebot antworten, oder sagen, warum es keines gibt.',
  ),
  'required-fields': words(
    'Pflichtfelder fehlen',
    'Ein Prozess braucht Zweck und Schritte, eine Vereinbarung einen Zweck, zwei Parteien und eine Zusage, eine Definition ihre Bedeutung; eine Vorlage kann mehr verlangen und lässt Lücken, die nur Sie füllen können. Ohne sie weiß niemand, was vereinbart wurde.',
    'Das Feld ausfüllen.',
  ),
  'rival-versions': words(
    'Zwei Fassungen gelten nebeneinander',
    'Beide Teams haben zwei Fassungen unterschrieben, ohne dass eine die andere ablöst: Jedes kann sich nach einer anderen richten.',
    'Eine Fassung vorschlagen, die beide ablöst.',
  ),
  'role-without-people': words(
    'Niemand hat eine Rolle, auf die Schritte warten',
    'Eine Rolle ohne Personen tut nichts und verantwortet nichts, was immer die Matrix sagt.',
    'Unter Personen sagen, wer die Rolle hat, oder ihre Buchstaben einer anderen geben.',
  ),
  'signatory-gone': words(
    'Wer unterschreiben darf, ist ausgeschieden',
    'Von denen, die für ein Team unterschrieben haben oder sollen, ist niemand mehr da. Unterschriebenes gilt weiter, aber niemand spricht dafür.',
    'Jemand anderen zur Unterschrift berechtigen und neu vorschlagen, damit diese Person dafür eintritt.',
  ),
  'step-without-deadline': words(
    'Ein Schritt hat keine Frist',
    'Ein Schritt ohne Frist ist nie zu spät, und so nie rechtzeitig getan.',
    'Sagen, bis wann, in Arbeitsstunden oder Arbeitstagen.',
  ),
  'step-without-evidence': words(
    'Ein Schritt sagt nicht, woran man sieht, dass er getan ist',
    'Ohne Nachweis steht Wort gegen Wort, ob ein Schritt getan wurde.',
    'Sagen, was bleibt: ein Feld im CRM, ein Datum, eine Notiz.',
  ),
  'process-not-run': words(
    'Ein Prozess wurde nicht ausgeführt, oder ist spät dran',
    'Er soll Schritt für Schritt ausgeführt werden, und niemand hat begonnen: was vereinbart ist, steht auf dem Papier und nur dort.',
    'Den Durchlauf jetzt beginnen, einen anderen Rhythmus wählen oder seine Durchläufe ausschalten.',
  ),
  'step-late': words(
    'Ein Schritt eines Durchlaufs ist überfällig',
    'Seine Frist ist um, und wer danach kommt, wartet.',
    'Erledigen, oder sagen, was im Weg steht: dann sehen beide Teams, worauf gewartet wird.',
  ),
  'evidence-missing': words(
    'Ein Nachweis fehlt',
    'Der Prozess sagt, was zeigt, dass ein Schritt getan ist. Es ist nicht da, oder die Datei ist weg: dass er getan ist, sagt nur eine Person.',
    'Die Datei, einen Link oder eine Notiz zum Schritt hinzufügen.',
  ),
  'run-assignee-gone': words(
    'Wer einen Schritt tun soll, ist ausgeschieden',
    'Ein Durchlauf steht bei einem Schritt, dessen Person nicht mehr dazugehört: er wartet auf niemanden.',
    'Wählen, wer den Schritt jetzt tut.',
  ),
  'template-outdated': words(
    'Die Vorlage hat sich seitdem geändert',
    'Die Vorlage, aus der es entstand, hat eine neuere Fassung; was dort gelernt wurde, fehlt hier.',
    'Ansehen, was sich in der Vorlage geändert hat, und übernehmen, was passt.',
  ),
  'term-undefined': words(
    'Ein Wort wird verwendet, das niemand definiert hat',
    '„MQL“ oder „passender Lead“ heißt zweierlei, bis beide Teams aufgeschrieben haben, was sie darunter verstehen.',
    'Das Wort zu den Definitionen nehmen und von beiden Teams unterschreiben lassen.',
  ),
  'touchpoint-skipped': words(
    'Ein Austausch ist ausgefallen',
    'Ein Rhythmus, der einmal aussetzt, setzt beim nächsten Mal leichter aus; und was niemand festhielt, hat erkennbar nicht stattgefunden.',
    'Jetzt schriftlich abhalten oder als stattgefunden vermerken; auch das nächste Treffen, das stattfindet, klärt es.',
  ),
  'touchpoint-without-rhythm': words(
    'Ein Austausch hat kein kommendes Treffen',
    'Teams, die sich nur treffen, wenn etwas schiefgeht, sprechen nur über das, was schiefgeht.',
    'Einen Rhythmus wählen, das nächste Treffen hinzufügen oder den Austausch archivieren.',
  ),
  'unread-version': words(
    'Nicht alle haben gelesen, was gilt',
    'Eine Fassung bindet Menschen, die nicht gesagt haben, dass sie sie gelesen haben.',
    'Bitten, sie zu öffnen und zu sagen, dass man sie gelesen hat.',
  ),
  'unresolved-conflict': words(
    'Zwei Seiten haben an einer Stelle Verschiedenes geschrieben',
    'Eine Zusage hat zwei Werte, jeder ohne Kenntnis des anderen geschrieben. Bis einer gewählt ist, lässt sich nichts vorschlagen.',
    'Die Stelle öffnen, beide Werte ansehen und wählen.',
  ),
};
