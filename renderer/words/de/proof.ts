import type { Catalogue } from '../catalogue';
import type { proof as english } from '../en/proof';

/** Words of checking a PDF that left the application. */
export const proof: Catalogue<typeof english> = {
  title: 'PDF prüfen',
  open: 'PDF prüfen…',
  text: 'Sehen, wer wozu zugestimmt hat und ob die Datei noch ist, wie sie entstand. Sie bleibt auf diesem Rechner.',
  drop: 'Ein von Accord exportiertes PDF ablegen',
  choose: 'Datei wählen…',
  another: 'Weitere prüfen…',
  checking: '{{name}} wird geprüft',
  onlyPdf: 'Das ist kein PDF. Bitte eines wählen, das Accord exportiert hat.',
  whole: '{{file}} ist, wie sie entstand',
  broken: '{{file}} hält der Prüfung nicht stand',
  made: 'Erstellt von {{name}} auf {{device}}, seitdem wurde kein Byte verändert.',
  problems: 'Was nicht stimmt',
  from: 'Aus „{{workspace}}“, Stand {{day}}.',
  here: 'Das ist der Arbeitsbereich, den Sie geöffnet haben.',
  elsewhere: 'Das ist ein anderer Arbeitsbereich als der geöffnete: bitte die sechs Wörter vergleichen.',
  practice: 'Es ist das Beispiel: Alle seine Schlüssel liegen auf einem Gerät.',
  compare:
    'Schlüssel kann jeder unter jedem Namen erstellen. Die sechs Wörter sagen, wessen Schlüssel es war: mit den bekannten vergleichen.',
  records: 'Was es zeigt',
  version: 'Fassung {{number}}',
  draft: 'Dem, was davon zu sehen ist, hat niemand zugestimmt.',
  within: 'Unterschrieben als Teil von „{{title}}“.',
  who: 'Wer',
  team: 'Team',
  answer: 'Antwort',
  words: 'Sechs Wörter des Schlüssels',
  signed: 'Unterschrieben {{day}}',
  signedFor: 'Unterschrieben {{day}} in Vertretung von {{name}}',
  byMail: 'Per Mail zugestimmt, festgehalten von {{name}}',
  byPage: 'Auf einer unterschriebenen Seite zugestimmt, festgehalten von {{name}}',
  declined: 'Abgelehnt {{day}}',
  notSigned: 'Nicht unterschrieben',
  content: 'Prüfsumme des Inhalts: {{hash}}',
};
