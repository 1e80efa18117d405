import type { Catalogue } from '../catalogue';
import type { exchange as english } from '../en/exchange';

/** Sharing a workspace with the other team, joining one, and what came in. */
export const exchange: Catalogue<typeof english> = {
  title: 'Mit dem anderen Team teilen',
  text: 'Einen Ordner wählen, den beide Teams erreichen, etwa ein Netzlaufwerk oder einen Cloud-Ordner. Alles darin ist versiegelt; private Entwürfe bleiben auf diesem Gerät.',
  choose: 'Ordner wählen…',
  folder: 'Geteilt über',
  last: 'Letzter Abgleich',
  never: 'Noch wurde nichts ausgetauscht.',
  now: 'Jetzt abgleichen',
  busy: 'Abgleich läuft…',
  stop: 'Nicht mehr teilen',
  watch: 'Den Ordner auch bei geschlossenem Fenster beobachten',
  watchText: 'Accord bleibt dann im Infobereich, und was das andere Team sendet, ist beim Öffnen da.',
  exportBundle: 'Bündel speichern…',
  importBundle: 'Bündel einlesen…',
  bundleText: 'Kein gemeinsamer Ordner? Ein Bündel per Mail oder USB-Stick senden.',
  done: 'Übernommen: {{received}}. Weitergegeben: {{sent}}.',
  failed: 'Abgleich wartet',
  problems: 'Etwas blieb außen vor',
  next: {
    title: 'Als Nächstes: {{team}} tritt bei',
    start: 'Jemand aus {{team}} startet Accord, wählt „{{join}}“ und dann diesen Ordner.',
    startBundle:
      'Schicken Sie jemandem aus {{team}} ein Bündel. Dort startet man Accord, wählt „{{join}}“ und dann das Bündel.',
    ask: 'Die Anfrage erscheint hier. Sie telefonieren, vergleichen sechs Wörter, und Sie nehmen die Person auf.',
    same: 'Die andere Seite vergleicht ebenso Ihre Wörter. Von da an gilt, was beide Teams unterschreiben.',
    copy: 'Nachricht dafür kopieren',
    copied: 'Die Nachricht ist kopiert. Jetzt in eine Mail oder einen Chat einfügen.',
    note: 'Ich teile „{{workspace}}“ mit dir in Accord. Bitte starte Accord, wähle „{{join}}“ und dann den Ordner {{folder}} (auf deinem Rechner liegt er vielleicht anderswo). Ruf mich dann an: Wir vergleichen sechs Wörter, und ich nehme dich auf.',
    noteBundle:
      'Ich teile „{{workspace}}“ mit dir in Accord. Bitte starte Accord, wähle „{{join}}“ und dann das Bündel, das ich dir schicke. Ruf mich dann an: Wir vergleichen sechs Wörter, und ich nehme dich auf.',
    answer:
      '{{team}} muss die sechs Wörter von {{name}} noch vergleichen, auf dem eigenen Gerät. Bis dahin lässt sich nichts vorschlagen.',
  },
  held: {
    title: 'Nicht übernommen',
    from_one: 'Eine Änderung von {{name}}',
    from_other: '{{count}} Änderungen von {{name}}',
    right: '{{name}} darf das hier nicht. Es wartet als Änderungsvorschlag im Dokument.',
    newer: 'Dafür braucht es eine neuere Version von Accord. Bis dahin bleibt es aufgehoben.',
    incomplete: 'Worauf es aufbaut, ist noch nicht hier. Es wird übernommen, sobald das ankommt.',
  },
  leave: {
    open: 'Entfernen…',
    openNamed: '{{name}} entfernen…',
    title: '{{name}} scheidet aus',
    text: 'Der Schlüssel von {{name}} zählt nicht mehr, und was ab jetzt geteilt wird, bleibt dort verschlossen. Geleistete Unterschriften gelten weiter. Das lässt sich nicht rückgängig machen.',
    work: '{{name}} betreut',
    role: 'Rolle: {{title}}',
    more_one: 'und eines mehr',
    more_other: 'und {{count}} weitere',
    to: 'Übergeben an',
    nobody: 'Noch niemand',
    submit: '{{name}} entfernen',
    both: '{{name}} gehört zu keinem Team und geht, sobald für jedes Team jemand mit Zeichnungsberechtigung das gesagt hat. Von da an zählt der Schlüssel nicht mehr, und was geteilt wird, bleibt dort verschlossen. Was entschieden wurde, bleibt.',
  },
  asks: '{{name}} möchte zu {{team}} gehören',
  asksText:
    '{{name}} anrufen und die sechs Wörter vorlesen lassen. Sie stehen für den Schlüssel, mit dem {{name}} unterschreibt; niemand sonst kann dieselben haben. Nur aufnehmen, wenn sie gleich sind.',
  neither: {
    asks: '{{name}} möchte dabei sein und gehört zu keinem Team',
    asksText:
      'Diese Person liest alles Geteilte, kommentiert und entscheidet, wo eine Vereinbarung sie nennt. Sie unterschreibt für niemanden. {{name}} anrufen und die sechs Wörter vorlesen lassen; das andere Team vergleicht sie auch, und erst dann zählt, was {{name}} entscheidet.',
    compareText:
      'Das andere Team hat {{name}} aufgenommen, ohne Team. {{name}} anrufen und diese sechs Wörter vergleichen: Was {{name}} entscheidet, zählt, sobald beide Teams das getan haben.',
    keyText:
      '{{name}} anrufen, sicherstellen, dass es wirklich diese Person ist, und die sechs Wörter vorlesen lassen. Aus jedem Team bestätigt es jemand mit Zeichnungsberechtigung; der verlorene Schlüssel zählt dann nicht mehr, und was er entschied, gilt weiter.',
    join: 'Ich gehöre zu keinem der Teams',
    joinText:
      'Sie lesen alles Geteilte, kommentieren und entscheiden, worin beide uneins sind, wo eine Vereinbarung Sie nennt. Sie unterschreiben für niemanden.',
    waiting:
      'Sie möchten „{{workspace}}“ als {{name}} beitreten, ohne Team. Bitte in jedem Team jemanden mit Zeichnungsberechtigung anrufen und Ihre sechs Wörter vorlesen: Eine Seite nimmt Sie auf, und was Sie entscheiden, zählt, sobald beide verglichen haben.',
  },
  letIn: 'Die Wörter sind gleich: {{name}} aufnehmen',
  again: {
    key: '{{name}} hat den Schlüssel verloren und bittet um einen neuen',
    keyText:
      '{{name}} anrufen, sicherstellen, dass es wirklich diese Person ist, und die sechs Wörter vorlesen lassen. Zwei Zeichnungsberechtigte bestätigen es, davon eine Person aus {{team}}; der verlorene Schlüssel zählt dann nicht mehr, und was er unterschrieb, gilt weiter. Ist es jemand anderes mit demselben Namen? Dann bitte unter einem anderen beitreten.',
    confirmedBy: 'Schon bestätigt von {{names}}.',
    takeKey: 'Die Wörter sind gleich: neuen Schlüssel bestätigen',
    device: '{{name}} fragt mit einem weiteren Gerät an',
    deviceText:
      'Der Schlüssel kam aus der Wiederherstellungsdatei zurück: Es sind die sechs Wörter, die Sie kennen.',
    takeDevice: 'Die Wörter sind gleich: Gerät aufnehmen',
    left: '{{name}} ist ausgeschieden und möchte zurück',
    leftText:
      'Unter diesem Namen lässt sich niemand mehr aufnehmen: Der Schlüssel von {{name}} endete beim Ausscheiden. Ist es diese Person, dann bitte unter einem anderen Namen beitreten lassen, etwa „{{name}} 2“.',
    taken: '{{name}} möchte zu {{team}} gehören, aber der Name ist vergeben',
    takenText:
      'Im anderen Team gibt es schon {{name}}. Ist es jemand anderes, dann bitte unter einem anderen Namen beitreten lassen.',
    file: 'Ich habe eine Wiederherstellungsdatei…',
    lost: 'Ich war schon hier und habe meinen Schlüssel verloren',
  },
  aside: {
    put: 'Beiseitelegen',
    named: 'Anfrage von {{name}} beiseitelegen',
    done: 'Die Anfrage von {{name}} wird hier nicht mehr gezeigt, bis sie neu gestellt wird.',
  },
  compare: 'Wörter mit {{name}} vergleichen',
  compareText:
    '{{name}} anrufen und diese sechs Wörter vergleichen, die für den Schlüssel der Unterschrift stehen. Was beide Teams unterschreiben, gilt, sobald beide Seiten das getan haben.',
  same: 'Die Wörter sind gleich',
  toPeople: 'Unter „Personen“ erledigen',
  words: 'Sechs Wörter von {{name}}',
  news: 'Was ankam',
  changed: 'Änderungen an „{{title}}“ sind angekommen.',
  broughtBack:
    '„{{title}}“ wurde hier entfernt und inzwischen von {{who}} geändert: Es ist wieder da. Soll es weg, bitte noch einmal entfernen.',
  suggested: '{{who}} schlägt Änderungen an „{{title}}“ vor.',
  asked: '{{who}} möchte beitreten.',
  readAgain: 'Dieser Arbeitsbereich war älter als das, was er weitergegeben hatte; alles wurde neu gelesen.',
  line: {
    busy: 'Abgleich läuft…',
    failed: 'Abgleich wartet',
    on: 'Geteilt',
  },
  waiting: {
    title: 'Wartet auf Aufnahme',
    text: 'Sie möchten „{{workspace}}“ als {{name}} beitreten. Bitte im Team anrufen und Ihre sechs Wörter vorlesen; Sie werden aufgenommen, wenn dort dieselben stehen.',
    yours: 'Ihre sechs Wörter',
    why: 'Sie stehen für den Schlüssel, mit dem Sie unterschreiben. Niemand sonst kann dieselben haben.',
    folder: 'Es geht von selbst weiter, sobald der geteilte Ordner die Antwort bringt.',
    bundle: 'Die Anfrage ins Team schicken und das Bündel einlesen, das zurückkommt.',
    request: 'Anfrage speichern…',
    other: 'Anderen Arbeitsbereich öffnen',
  },
  join: {
    text: 'Aus dem Team wurde ein Arbeitsbereich mit Ihnen geteilt, über einen Ordner oder ein Bündel.',
    folder: 'Ordner wählen…',
    bundle: 'Bündel wählen…',
    found: '„{{name}}“, angelegt von {{founder}}',
    team: 'Ihr Team darin',
    missing: 'Zuerst den Ordner oder das Bündel wählen',
    teamMissing: 'Bitte das eigene Team wählen',
    action: 'Um Aufnahme bitten',
  },
};
