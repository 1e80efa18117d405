import type { Catalogue } from '../catalogue';
import type { history as english } from '../en/history';

/** What happened in the workspace, and who did it. */
export const history: Catalogue<typeof english> = {
  title: 'Verlauf',
  text: 'Was geschah und wer es tat: aus dem, was unterschrieben wurde, und aus dem, wer was schrieb.',
  of: 'Verlauf von „{{title}}“',
  everything: 'Alles zeigen',
  kind: 'Was',
  kinds: {
    all: 'Alles',
    edits: 'Änderungen',
    versions: 'Fassungen und Unterschriften',
    people: 'Personen und Rechte',
    leads: 'Leads und Zahlen',
  },
  person: 'Wer',
  anybody: 'Alle',
  team: 'Team',
  bothTeams: 'Beide Teams',
  from: 'Von',
  to: 'Bis',
  csv: 'Als CSV speichern',
  csvName: 'verlauf.csv',
  columns: {
    at: 'Zeit',
    who: 'Wer',
    team: 'Team',
    record: 'Dokument',
    kind: 'Art',
    what: 'Was geschah',
  },
  count_one: '{{count}} Eintrag',
  count_other: '{{count}} Einträge',
  none: 'So etwas ist nicht geschehen.',
  more: 'Mehr zeigen',
  open: 'Filtern oder speichern…',
  edited: '{{who}} hat „{{title}}“ bearbeitet.',
  changed: '{{who}} hat in „{{title}}“ {{change}} geändert.',
  tookEffect: 'Fassung {{version}} von „{{title}}“ trat in Kraft.',
  superseded: 'Fassung {{version}} von „{{title}}“ wurde abgelöst.',
  expired: 'Fassung {{version}} von „{{title}}“ ist abgelaufen.',
};
