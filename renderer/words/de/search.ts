import type { Catalogue } from '../catalogue';
import type { search as english } from '../en/search';

/** The palette and the search page. */
export const search: Catalogue<typeof english> = {
  title: 'Suche und Befehle',
  placeholder: 'Suchen oder eingeben, was Sie tun möchten',
  records: 'Dokumente',
  best: 'Bester Treffer',
  here: 'Auf dieser Seite',
  nothing: 'Nichts gefunden für „{{query}}“.',
  everything: 'Alle Treffer für „{{query}}“',
  page: 'Suche',
  words: 'Alles durchsuchen',
  results: 'Treffer',
  found_one: '{{count}} Dokument',
  found_other: '{{count}} Dokumente',
  foundMany: 'Die besten {{count}} Dokumente',
  none: 'Nichts passt. Einen Filter entfernen oder weniger Wörter eingeben.',
  empty: 'Noch gibt es keine Dokumente.',
  indexing: '{{done}} von {{total}} Dokumenten sind gelesen. Die übrigen sind zu finden, sobald sie es sind.',
  indexingLabel: 'Dokumente werden für die Suche gelesen',
  filters: {
    label: 'Filter',
    kind: 'Art',
    team: 'Team',
    status: 'Status',
    owner: 'Betreut von',
    tag: 'Schlagwort',
    archived: 'Mit Archiv',
    clear: 'Alle Filter entfernen',
  },
};
