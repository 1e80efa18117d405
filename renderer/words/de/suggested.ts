import type { Catalogue } from '../catalogue';
import type { suggested as english } from '../en/suggested';

/** What people who may not edit suggest, and taking it in. */
export const suggested: Catalogue<typeof english> = {
  start: 'Änderungen vorschlagen',
  on: 'Sie schlagen Änderungen vor',
  onText:
    'Schreiben wie im eigenen Dokument. Es wartet, bis jemand mit dem Recht zu bearbeiten es übernimmt.',
  waits_one: 'Eine Änderung von Ihnen wartet, bis jemand sie übernimmt, der bearbeiten darf.',
  waits_other: '{{count}} Änderungen von Ihnen warten, bis jemand sie übernimmt, der bearbeiten darf.',
  done: 'Nicht mehr vorschlagen',
  takeBack: 'Zurücknehmen',
  tookBack: 'Ihr Änderungsvorschlag wurde zurückgenommen.',
  others_one: '{{name}} schlägt eine Änderung vor.',
  others_other: '{{name}} schlägt {{count}} Änderungen vor.',
  look: 'Ansehen',
  lookNamed: 'Ansehen, was {{name}} vorschlägt',
  title: '{{name}} schlägt vor',
  text: 'Wählen, was das Dokument sagen soll. Was Sie auslassen, bleibt, wie es ist, hier und für {{name}}.',
  own: 'Das schlagen Sie vor. Jemand mit dem Recht zu bearbeiten entscheidet darüber.',
  parts: 'Was {{name}} vorschlägt',
  take: 'Übernehmen: {{what}}',
  all: 'Alles',
  none: 'Nichts',
  submitAll: 'Alles übernehmen',
  submitSome: '{{count}} von {{total}} übernehmen',
  submitNone: 'Alles lassen',
  taken_one: 'Eine Änderung wurde übernommen.',
  taken_other: '{{count}} Änderungen wurden übernommen.',
  left: 'Nichts wurde übernommen. Das Dokument sagt, was es sagte.',
  earlier: 'Der Stand davor liegt unter Verlauf.',
  gone: 'Hier wartet nichts mehr.',
  back: 'Zurück zum Dokument',
};
