import type { Catalogue } from '../catalogue';
import type { trash as english } from '../en/trash';

/** The trash: what was removed, for 30 days. */
export const trash: Catalogue<typeof english> = {
  title: 'Papierkorb',
  text: 'Entferntes bleibt hier 30 Tage.',
  emptyTitle: 'Der Papierkorb ist leer',
  emptyText: 'Dokumente aus dem Papierkorb lassen sich hier 30 Tage lang zurückholen.',
  list: 'Entfernte Dokumente',
  restore: 'Zurückholen',
  restoreTitle: '{{title}} zurückholen',
  delete: 'Endgültig löschen',
  deleteTitle: '{{title}} endgültig löschen',
  deleteAll: 'Papierkorb leeren',
  removed: 'Entfernt',
  days_one: 'noch {{count}} Tag',
  days_other: 'noch {{count}} Tage',
  restored_one: '{{count}} Dokument ist wieder da.',
  restored_other: '{{count}} Dokumente sind wieder da.',
  deleted_one: '{{count}} Dokument endgültig gelöscht.',
  deleted_other: '{{count}} Dokumente endgültig gelöscht.',
};
