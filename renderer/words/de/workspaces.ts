import type { Catalogue } from '../catalogue';
import type { workspaces as english } from '../en/workspaces';

/** Workspaces: the folders in which everything is kept. */
export const workspaces: Catalogue<typeof english> = {
  title: 'Arbeitsbereiche',
  text: 'Ein Arbeitsbereich ist ein Ordner auf diesem Rechner mit allem, worauf sich zwei Teams einigen.',
  openNow: 'Gerade geöffnet: {{name}}',
  keptIn: 'Liegt in',
  move: 'In einen anderen Ordner verschieben…',
  moveText: 'Erst wird alles kopiert und geprüft, dann erst geht der alte Ordner.',
  openFolder: 'Ordner öffnen…',
  makeNew: 'Neuer Arbeitsbereich…',
  recent: 'Zuletzt',
  gone: 'Nicht mehr da: {{dir}}',
  forget: 'Aus dieser Liste nehmen; der Ordner bleibt',
  forgetNamed: '{{name}} aus dieser Liste nehmen; der Ordner bleibt',
  picker: {
    title: 'Ordner wählen',
    up: 'Einen Ordner höher',
    path: 'Ordner',
    isWorkspace: 'Arbeitsbereich',
    none: 'Hier gibt es keine Ordner.',
    newFolder: 'Neuer Ordner',
    newName: 'Name des neuen Ordners',
    choose: 'Diesen Ordner wählen',
  },
};
