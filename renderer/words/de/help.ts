import type { Catalogue } from '../catalogue';
import type { help as english } from '../en/help';

/** Help: keys, the log, and what this program is. */
export const help: Catalogue<typeof english> = {
  title: 'Hilfe',
  shortcuts: {
    title: 'Tastenkürzel',
    everywhere: {
      title: 'Überall',
      palette: 'Suche und Befehle',
      sheet: 'Diese Übersicht',
      new: 'Neu…',
      close: 'Das Nächstliegende schließen',
    },
    go: {
      title: 'Gehe zu',
      home: 'Start',
      processes: 'Prozesse',
      agreements: 'Vereinbarungen',
      leads: 'Leads',
      people: 'Personen',
      definitions: 'Definitionen',
      playbooks: 'Playbooks',
      touchpoints: 'Austausch',
      offers: 'Angebote',
      responsibilities: 'Zuständigkeiten',
      settings: 'Einstellungen',
      workspaces: 'Arbeitsbereiche',
    },
    writing: {
      title: 'Schreiben',
      undo: 'Rückgängig',
      redo: 'Wiederholen',
      bold: 'Fett',
      italic: 'Kursiv',
      underline: 'Unterstrichen',
      code: 'Code',
      link: 'Markierten Text verlinken; Enter öffnet einen Link',
      insert: 'Etwas einfügen',
      mention: 'Person, Team, Rolle oder Dokument erwähnen',
      comment: 'Das Markierte oder Gewählte kommentieren',
      find: 'Im Text suchen und ersetzen',
      spelling: 'Zum nächsten Wort, das in keinem Wörterbuch steht, mit Vorschlägen',
      tools: 'Zu den Werkzeugen über dem Text',
      pastePlain: 'Ohne Formatierung einfügen',
    },
    blocks: {
      title: 'Blöcke eines Textes',
      menu: 'Was sich mit einem Block tun lässt',
      move: 'Block oder Tabellenzeile verschieben',
      duplicate: 'Block duplizieren',
      delete: 'Block löschen',
      heading: 'Überschrift 1 bis 4',
      list: 'Aufzählung',
      numbered: 'Nummerierte Liste',
      tasks: 'Aufgabenliste',
      quote: 'Zitat',
      codeBlock: 'Codeblock',
      cell: 'Nächste Zelle; in der letzten eine neue Zeile',
      addRow: 'Zeile darunter oder darüber hinzufügen',
      addColumn: 'Spalte danach oder davor hinzufügen',
      moveColumn: 'Spalte verschieben',
      columnWidth: 'Spalte breiter oder schmaler',
    },
    lists: {
      title: 'Listen und Tabellen',
      move: 'Durch Zeilen gehen',
      open: 'Öffnen',
      reorder: 'Eintrag nach oben oder unten verschieben',
    },
  },
  log: {
    title: 'Protokoll',
    text: 'Was das Programm tat und wo es scheiterte, ohne Inhalt Ihrer Dokumente. Bitte mitschicken, wenn Sie um Hilfe fragen.',
    file: 'Datei',
    reveal: 'Im Dateimanager zeigen',
    show: 'Letzte Zeilen zeigen',
    hide: 'Letzte Zeilen ausblenden',
    empty: 'Noch ist nichts protokolliert.',
    notShown: 'Dieser Rechner kann es von hier aus nicht zeigen. Der Ort steht oben.',
  },
  about: {
    title: 'Über Accord',
    version: 'Version {{version}}',
    text: 'Zwei Teams schreiben auf, wie sie zusammenarbeiten, stimmen dem zu und sehen, ob es geschieht. Offline, in eigenen Dateien.',
    hosts: {
      electron: 'Läuft als Desktop-App',
      browser: 'Läuft im Browser, nur von diesem Rechner aus',
      headless: 'Läuft ohne Fenster',
    },
    licence: 'Accord ist freie Software unter der MIT-Lizenz.',
  },
  words: {
    title: 'Begriffe',
    text: 'Was die Wörter auf diesen Seiten bedeuten.',
    list: {
      process: {
        word: 'Prozess',
        meaning: 'Wie etwas gemeinsam getan wird: seine Schritte, und wer für jeden zuständig ist.',
      },
      raci: {
        word: 'RACI',
        meaning:
          'Für jeden Schritt: wer ihn ausführt (Responsible), wer ihn verantwortet (Accountable), wer vorher gefragt (Consulted) und wer danach informiert wird (Informed).',
      },
      agreement: {
        word: 'Vereinbarung',
        meaning: 'Was zwei Teams einander versprechen, als messbare Zusagen.',
      },
      commitment: { word: 'Zusage', meaning: 'Ein Versprechen mit Ziel, Rhythmus und Frist.' },
      period: {
        word: 'Zeitraum',
        meaning: 'Ein Durchgang einer Zusage, etwa eine Woche. Er ist erfüllt oder verfehlt, nie halb.',
      },
      attainment: { word: 'Erfüllung', meaning: 'Erfüllte Zeiträume von denen, die gewertet wurden.' },
      signatory: {
        word: 'Zeichnungsberechtigte',
        meaning: 'Wer für das eigene Team unterschreiben darf. Niemand unterschreibt für zwei.',
      },
      mql: {
        word: 'MQL, SAL, SQL',
        meaning:
          'Ein Lead, den Marketing übergibt, den der Vertrieb annimmt, den der Vertrieb qualifiziert hat.',
      },
    },
  },
};
