import type { Catalogue } from '../catalogue';
import type { given as english } from '../en/given';

export const given: Catalogue<typeof english> = {
  copy: 'Link kopieren',
  copied: 'Link kopiert. Er öffnet diese Seite bei allen, die den Arbeitsbereich haben.',
  notCopied: 'Der Link ließ sich nicht kopieren. Hier ist er: {{link}}',
  elsewhere: 'Dieser Link führt in einen anderen Arbeitsbereich',
  elsewhereText: 'Zuerst jenen Arbeitsbereich öffnen, dann dem Link noch einmal folgen.',
  bundle: {
    title: 'Bündel einlesen',
    text: '„{{name}}“ ist ein Bündel. Was andere geändert haben, kommt zu dem hinzu, was hier ist; nichts geht verloren.',
    take: 'Einlesen',
    taken: 'Eingelesen: {{count}} Änderungen.',
    takenOne: 'Eingelesen: eine Änderung.',
    nothing: 'Es war nichts darin, was nicht schon hier ist.',
  },
};
