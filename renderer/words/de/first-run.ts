import type { Catalogue } from '../catalogue';
import type { firstRun as english } from '../en/first-run';

/** The three steps of the first run, and the recovery file after them. */
export const firstRun: Catalogue<typeof english> = {
  step: 'Schritt {{step}} von 3',
  cancel: 'Zurück zum Arbeitsbereich',
  invited: 'Im Team wurde schon begonnen: beitreten',
  you: {
    title: 'Wer sind Sie?',
    text: 'Ihr Name steht unter dem, was Sie vereinbaren. Es gibt kein Konto, und nichts verlässt diesen Rechner.',
    name: 'Ihr Name',
    namePlaceholder: 'Mara Lindt',
    team: 'Ihr Team',
    teamPlaceholder: 'Marketing',
  },
  other: {
    title: 'Auf welches Team sind Sie angewiesen?',
    text: 'Accord ist für zwei Teams, die Hand in Hand arbeiten: Eines sagt zu, das andere verlässt sich darauf.',
    team: 'Das andere Team',
    teamPlaceholder: 'Vertrieb',
    same: 'Bitte ein anderes Team als das eigene nennen',
    preview: 'So erscheinen die beiden:',
  },
  start: {
    title: 'Wie möchten Sie beginnen?',
    template: 'Mit einer Vorlage',
    templateText: 'Ein Prozess für die Lead-Übergabe und eine Vereinbarung mit vier Zusagen, zum Anpassen.',
    empty: 'Leer',
    emptyText: 'Ein leerer Arbeitsbereich für {{you}} und {{other}}.',
    sample: 'Beispiel öffnen',
    sampleText:
      'Zwei erfundene Teams mit einer gültigen Vereinbarung und Leads aus 17 Wochen. Alles ausprobieren; es darf kaputtgehen.',
    join: 'Dem Ordner oder Bündel aus dem Team beitreten',
    joinText: 'Ihre eigene Kopie eines Arbeitsbereichs, der auf einem anderen Rechner begann.',
    passphrase: 'Eine Passphrase für Ihre Unterschrift',
    passphraseText:
      'Dieser Rechner hat keinen Schlüsselspeicher, den Accord nutzen kann; eine Passphrase schützt den Schlüssel, mit dem Sie unterschreiben. Mindestens 8 Zeichen.',
    passphraseAgain: 'Die Passphrase noch einmal',
    tooShort: 'Bitte mindestens 8 Zeichen',
    differs: 'Die beiden sind nicht gleich',
    dir: 'Der Arbeitsbereich liegt künftig in',
    change: 'Ändern…',
    create: 'Arbeitsbereich anlegen',
    openSample: 'Beispiel öffnen',
    making: 'Das Beispiel entsteht',
  },
  errors: {
    name: 'Ein Name fehlt',
    team: 'Ein Team fehlt',
  },
  recovery: {
    title: 'Eine Wiederherstellungsdatei zum Aufheben',
    text: 'Geht dieser Rechner verloren, bringen diese Datei und ihre Passphrase Ihre Unterschrift zurück; bitte anderswo aufheben.',
    passphrase: 'Eine Passphrase für die Datei',
    passphraseText:
      'Mindestens 8 Zeichen. Sie wird einmal gebraucht: an dem Tag, an dem Sie die Datei brauchen.',
    keyPassphrase: 'Die Passphrase Ihrer Unterschrift',
    samePassphrase: 'Die Datei öffnet sich mit der eben gewählten Passphrase.',
    save: 'Wiederherstellungsdatei speichern',
    skip: 'Später',
    skipText: 'Die Startseite erinnert daran.',
    saved: 'Gespeichert als {{name}}. Bitte nicht auf diesem Rechner aufheben.',
    go: 'Zum Arbeitsbereich',
  },
};
