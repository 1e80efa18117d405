import type { Catalogue } from '../catalogue';
import type { playbooks as english } from '../en/playbooks';

/** Playbooks: records in an order, for reading and as PDF. */
export const playbooks: Catalogue<typeof english> = {
  title: 'Playbooks',
  new: 'Neues Playbook',
  list: 'Alle Playbooks',
  emptyTitle: 'Noch keine Playbooks',
  emptyText:
    'Ein Playbook bringt Prozesse, Vereinbarungen und Definitionen in eine Reihenfolge, für Neue im Team oder für die Geschäftsführung, und exportiert sie als ein PDF.',
  chapters: 'Kapitel',
  noChapters: 'Noch keine Kapitel. Zuerst einen Prozess und eine Vereinbarung hinzufügen.',
  addRecord: 'Dokument hinzufügen',
  addChapter: 'Eigenes Kapitel hinzufügen',
  addRecordPlaceholder: 'Prozess, Vereinbarung oder Definition wählen',
  ownChapter: 'Eigenes Kapitel',
  chapterTitle: 'Titel des Kapitels',
  chapterPlaceholder: 'Kapitel',
  chapterBody: 'Text von {{title}}',
  chapterBodyPlaceholder: 'Was man hier wissen muss.',
  move: '{{title}} verschieben. Ziehen oder Pfeiltasten drücken.',
  moveKeys:
    'Einen Griff ziehen oder darauf drücken: ↑ ↓ verschiebt, → ordnet unter das Kapitel darüber, ← holt wieder hoch.',
  itself: 'Ein Playbook kann sich nicht selbst enthalten. Bitte herausnehmen.',
  playbookInside:
    'Ein Playbook in einem anderen wird weder gezeigt noch gedruckt. Stattdessen seine Kapitel hier hinzufügen.',
  remove: '{{title}} aus dem Playbook entfernen',
  removed: '„{{title}}“ wurde aus dem Playbook genommen.',
  removedWith_one: '„{{title}}“ und das Kapitel darunter wurden aus dem Playbook genommen.',
  removedWith_other: '„{{title}}“ und die {{count}} Kapitel darunter wurden aus dem Playbook genommen.',
  gone: 'Dieses Dokument gibt es im Arbeitsbereich nicht mehr.',
  open: 'Öffnen',
  read: 'Lesen',
  edit: 'Bearbeiten',
  print: 'Drucken',
  contents: 'Inhalt',
  introduction: 'Einleitung',
  place: '{{at}} von {{count}}',
  previous: 'Vorher: {{title}}',
  next: 'Weiter: {{title}}',
  nothingToRead: 'Noch gibt es nichts zu lesen. Zuerst ein Kapitel hinzufügen.',
  asDraft: 'Entwurf: nicht vereinbart, nicht gültig',
  readKeys: '← → gehen zum vorigen und zum nächsten Kapitel.',
  export: 'Als PDF exportieren',
  exportAgain: 'Noch einmal speichern',
  exported_one: 'Gespeichert als {{name}}, {{count}} Seite.',
  exported_other: 'Gespeichert als {{name}}, {{count}} Seiten.',
};
