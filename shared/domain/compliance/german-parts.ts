/** What a record can lack, as the rule about it names that. */
export const LACKING: Readonly<Record<string, string>> = {
  'a title': 'einen Titel',
  'a purpose': 'einen Zweck',
  'a scope': 'einen Geltungsbereich',
  'a trigger': 'einen Auslöser',
  'an outcome': 'ein Ergebnis',
  'a meaning': 'eine Bedeutung',
  'at least one step': 'mindestens einen Schritt',
  'at least one commitment': 'mindestens eine Zusage',
  'at least one chapter': 'mindestens ein Kapitel',
  'at least one criterion': 'mindestens ein Kriterium',
  'at least one point of the agenda': 'mindestens einen Punkt der Tagesordnung',
  'a process that it rests on': 'einen Prozess, auf dem es beruht',
  'a definition that it rests on': 'eine Definition, auf der es beruht',
  'two parties': 'zwei Parteien',
  'a title for every step': 'einen Titel für jeden Schritt',
};

/** Words for how a version stands, as they follow „ist“. */
export const STANDS: Readonly<Record<string, string>> = {
  'a draft': 'ein Entwurf',
  proposed: 'vorgeschlagen',
  declined: 'abgelehnt',
  withdrawn: 'zurückgezogen',
  agreed: 'vereinbart',
  superseded: 'abgelöst',
  expired: 'abgelaufen',
  retired: 'außer Kraft',
};

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

/** `2026-05-04` and `4 May 2026` as `4. Mai 2026`; what is no day stays as it is. */
export function day(text: string): string {
  const [, iso] = /^(\d{4}-\d{2}-\d{2})/.exec(text) ?? [];
  const [, date, month = '', year] = /^(\d{1,2}) (\p{L}+) (\d{4})$/u.exec(text) ?? [];
  const at = iso
    ? Date.parse(`${iso}T00:00:00Z`)
    : Date.UTC(Number(year), MONTHS.indexOf(month), Number(date));
  if (Number.isNaN(at) || (!iso && !MONTHS.includes(month))) return text;
  return new Date(at).toLocaleDateString('de-DE', {
    ...{ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  });
}

/** `1 Schritt`, `3 Schritte`. */
export const many = (count: string, one: string, more: string): string =>
  `${count} ${count === '1' ? one : more}`;
/** `3 Tagen`, as it follows „vor“ and „in“. */
export const days = (count: string): string => many(count, 'Tag', 'Tagen');
/** A figure as German writes it. */
export const figure = (text: string): string => text.replace('.', ',');
/** `Mia, Ben und 2 weiteren`. */
export const others = (text: string): string =>
  text.replace(/(\d+) more/, '$1 weiteren').replace(/ and /g, ' und ');
/** What stands for a title that is not there. */
export const untitled = (text: string): string =>
  text === 'untitled' || text.endsWith('without a title') ? 'ohne Titel' : text;
