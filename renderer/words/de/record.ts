import type { Catalogue } from '../catalogue';
import type { record as english } from '../en/record';

/** The page of a record: the same frame for every kind, with the words of each. */
export const record: Catalogue<typeof english> = {
  duplicate: 'Duplizieren',
  trash: 'In den Papierkorb',
  owner: 'Betreut von {{name}}',
  history: {
    text: 'Wie dieser Entwurf früher war. Ein Stand wird aufgehoben, wenn er eine Weile bestand.',
    none: 'Noch ist kein früherer Stand aufgehoben.',
    list: 'Frühere Stände',
    at: '{{day}}, {{time}}',
    by: 'von {{names}}',
    title: 'Stand vom {{day}}, {{time}}',
    since: 'Was sich seitdem geändert hat',
    same: 'Der Entwurf sagt heute dasselbe.',
    reading: 'Der Entwurf, wie er war',
    bringBack: 'Diesen Stand zurückholen',
    broughtBack: 'Der Entwurf ist wieder wie am {{day}}, {{time}}.',
  },
  missingText: 'Es wurde entfernt oder liegt in einem anderen Arbeitsbereich.',
  process: {
    title: 'Titel',
    titlePlaceholder: 'Name des Prozesses',
    purpose: 'Zweck',
    purposePlaceholder:
      'Wozu dient er, in ein, zwei Zeilen? Zum Beispiel: Jeder Lead bekommt noch am Tag der Übergabe eine Antwort.',
    text: 'Text',
    textPlaceholder:
      'Warum es so gemacht wird, Sonderfälle, Beispiele. / für Überschriften, Listen, Tabellen und Bilder.',
    missing: 'Diesen Prozess gibt es hier nicht',
    toList: 'Alle Prozesse',
  },
  agreement: {
    title: 'Titel der Vereinbarung',
    titlePlaceholder: 'Vereinbarung ohne Titel',
    purpose: 'Wozu diese Vereinbarung dient',
    purposePlaceholder: 'In zwei Zeilen: Warum vereinbaren die Teams das?',
    text: 'Text',
    textPlaceholder: 'Warum die Teams das vereinbaren und was Zahlen nicht sagen können. / für Blöcke.',
    missing: 'Diese Vereinbarung gibt es hier nicht',
    toList: 'Alle Vereinbarungen',
  },
  definition: {
    title: 'Wort',
    titlePlaceholder: 'Ein Wort, etwa: Passender Lead',
    text: 'Mehr dazu',
    textPlaceholder: 'Beispiele, Grenzfälle, Fragen, die aufkamen.',
    missing: 'Diese Definition gibt es hier nicht',
    toList: 'Alle Definitionen',
  },
  playbook: {
    title: 'Titel',
    titlePlaceholder: 'Titel des Playbooks',
    purpose: 'Zweck',
    purposePlaceholder: 'Für wen es ist und was man danach weiß.',
    text: 'Einleitung',
    textPlaceholder: 'Eine Einleitung, wenn gewünscht.',
    missing: 'Dieses Playbook gibt es hier nicht',
    toList: 'Alle Playbooks',
  },
  touchpoint: {
    title: 'Titel',
    titlePlaceholder: 'Name des Austauschs',
    purpose: 'Zweck',
    purposePlaceholder: 'Wozu trifft man sich, in ein, zwei Zeilen? Kann es niemand sagen: ausfallen lassen.',
    text: 'Spielregeln',
    textPlaceholder: 'Wie gearbeitet wird: wer leitet, was hier kein Thema ist. / für Blöcke.',
    missing: 'Diesen Austausch gibt es hier nicht',
    toList: 'Aller Austausch',
  },
  offer: {
    title: 'Name des Angebots',
    titlePlaceholder: 'Ein Name, etwa: Einkaufsleitfaden',
    purpose: 'Was es ist',
    purposePlaceholder: 'Was ist es, und was bringt es Interessenten? In ein, zwei Zeilen.',
    text: 'Wie man es einsetzt',
    textPlaceholder:
      'Wann man es anspricht, was man sagt, welche Fragen kommen. Auch Links auf Filme und Seiten.',
    missing: 'Dieses Angebot gibt es hier nicht',
    toList: 'Alle Angebote',
  },
};
