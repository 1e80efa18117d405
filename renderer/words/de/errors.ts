import type { Catalogue } from '../catalogue';
import type { errors as english } from '../en/errors';

/** What went wrong and what to do, by the contract’s error codes. The message itself comes with the error. */
export const errors: Catalogue<typeof english> = {
  titles: {
    INVALID: 'Das kann nicht stimmen',
    NOT_FOUND: 'Nicht gefunden',
    EXISTS: 'Das gibt es schon',
    NOT_ALLOWED: 'Das ist jetzt nicht möglich',
    CONFLICT: 'Inzwischen hat sich etwas geändert',
    NO_WORKSPACE: 'Kein Arbeitsbereich ist geöffnet',
    CLOSED: 'Ein anderer Arbeitsbereich ist geöffnet',
    READ_ONLY: 'Der Arbeitsbereich ist nur lesbar',
    DISK_FULL: 'Der Datenträger ist voll',
    LOCKED: 'Ein anderes Programm hat das geöffnet',
    NEWER: 'Aus einer neueren Version von Accord',
    CORRUPT: 'Eine Datei ist beschädigt',
    PASSPHRASE: 'Die Passphrase passt nicht',
    UNAVAILABLE: 'Dieser Rechner kann das nicht',
    UNKNOWN: 'Etwas ist schiefgegangen',
    OFFLINE: 'Nicht mit Accord verbunden',
  },
  doThis: {
    INVALID: '',
    NOT_FOUND: 'Vielleicht wurde es entfernt. Bitte in der Liste nachsehen.',
    EXISTS: 'Einen anderen Namen oder Ort wählen.',
    NOT_ALLOWED: '',
    CONFLICT: 'Den jetzigen Stand ansehen und noch einmal versuchen.',
    NO_WORKSPACE: 'Unter Arbeitsbereiche einen öffnen.',
    CLOSED: 'Den zugehörigen unter Arbeitsbereiche öffnen.',
    READ_ONLY: 'Nichts wurde geändert. Den Ordner beschreibbar machen und noch einmal versuchen.',
    DISK_FULL: 'Nichts ging verloren. Platz schaffen und noch einmal versuchen.',
    LOCKED: 'Das andere Programm schließen und noch einmal versuchen.',
    NEWER: 'Zum Bearbeiten die neuere Version von Accord installieren.',
    CORRUPT: 'Die Datei liegt beiseite. In den Einstellungen lassen sich die Daten prüfen und beheben.',
    PASSPHRASE: 'Bitte noch einmal eingeben.',
    UNAVAILABLE: '',
    UNKNOWN: 'Nichts Gespeichertes ist verloren. Noch einmal versuchen.',
    OFFLINE: 'Was Sie geschrieben haben, bleibt hier und wird gesendet, sobald die Verbindung wieder steht.',
  },
  where: {
    line: 'Zeile {{line}}',
    column: 'Spalte {{column}}',
    file: 'Datei {{file}}',
  },
};
