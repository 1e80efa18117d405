import type { Catalogue } from '../catalogue';
import type { send as english } from '../en/send';

export const send: Catalogue<typeof english> = {
  menu: 'Senden…',
  title: 'Senden',
  intro:
    'Accord verschickt selbst nichts. Es entsteht eine Datei mit allem darin; an wen sie geht, wählen Sie im Mailprogramm.',
  as: 'Als',
  mail: 'Mail mit Anhängen, fertig zum Versenden',
  zip: 'Eine ZIP-Datei, für Chat oder gemeinsames Laufwerk',
  bundle: 'Mit dem Arbeitsbereich als Bündel',
  bundleText: 'Für Kolleginnen und Kollegen, die Accord benutzen. Niemand sonst kann es lesen.',
  notShared:
    'Dieser Arbeitsbereich wird noch nicht geteilt. Mit diesem Bündel beginnt es: Wer Accord hat, kann damit beitreten.',
  submit: { mail: 'Mail erstellen', zip: 'ZIP-Datei erstellen' },
  made: '„{{name}}“ ist fertig, {{size}}.',
  holds: 'Darin: {{files}}',
  next: {
    mail: 'Im Mailprogramm öffnen, Empfänger wählen und absenden.',
    zip: 'Auf beliebigem Weg weitergeben. Was was ist, steht in einer Notiz darin.',
  },
  again: 'Noch eine erstellen',
  save: 'Noch einmal speichern',
  large:
    'Viele Mailserver nehmen höchstens 20 MB an. Besser eine ZIP-Datei erstellen und per Link weitergeben.',
};
