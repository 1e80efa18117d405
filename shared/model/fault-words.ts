import type { Language } from './language';

/** What schemas and rules say of fields, in German, as it follows the field and a colon; `#` stands for a number. */
const GERMAN: Readonly<Record<string, string>> = {
  'is missing': 'fehlt noch',
  'must be a whole number': 'muss eine ganze Zahl sein',
  'must be a number': 'muss eine Zahl sein',
  'must be text': 'muss ein Text sein',
  'must be true or false': 'muss ja oder nein sein',
  'must not be empty': 'darf nicht leer sein',
  'must have # letters or more': 'muss mindestens # Zeichen lang sein',
  'must have # entries or more': 'braucht mindestens # Einträge',
  'must be more than #': 'muss mehr als # sein',
  'must not be negative': 'darf nicht negativ sein',
  'must be at least #': 'muss mindestens # sein',
  'must not have more than # letters': 'darf höchstens # Zeichen lang sein',
  'must not have more than # entries': 'darf höchstens # Einträge haben',
  'must not be over #': 'darf nicht über # liegen',
  'must be less than #': 'muss unter # liegen',
  'must be a whole number of leads': 'muss eine ganze Zahl von Leads sein',
  'must be a whole number of minutes': 'muss eine ganze Zahl von Minuten sein',
  'must be a date such as #-#-#': 'muss ein Datum sein, etwa #-#-#',
  'must be a time such as #:#': 'muss eine Uhrzeit sein, etwa #:#',
  'must be a time such as #:#, or #:#': 'muss eine Uhrzeit sein, etwa #:#, oder #:#',
  'must be a two-letter country such as DE': 'muss ein Land in zwei Buchstaben sein, etwa DE',
  'must be a web address that contains {leadId}': 'muss eine Webadresse sein, in der {leadId} vorkommt',
  'must not be before from': 'darf nicht vor dem Beginn liegen',
  'must end after it starts': 'muss nach seinem Beginn enden',
  'has spans that overlap': 'hat Zeiten, die sich überschneiden',
  'need at least one working day': 'mindestens ein Arbeitstag ist nötig',
  'is a ratio and must not be over # (# % is #)': 'ist ein Anteil und darf nicht über # liegen (# % sind #)',
  'name a field': 'bitte ein Feld nennen',
  'name at least one value': 'bitte mindestens einen Wert nennen',
  'name at least one record': 'bitte mindestens ein Dokument nennen',
  'name a column': 'bitte eine Spalte nennen',
  'name the column that holds the lead id': 'bitte die Spalte mit der Kennung des Leads nennen',
  'name the team': 'bitte das Team nennen',
  'name the team that owes': 'bitte das Team nennen, das es schuldet',
  'name the team it is owed to': 'bitte das Team nennen, dem es geschuldet wird',
  'must be another team than the one that owes': 'muss ein anderes Team sein als das, das es schuldet',
  'must be a rule such as FREQ=WEEKLY;BYDAY=MO': 'muss eine Regel sein, etwa FREQ=WEEKLY;BYDAY=MO',
  'must be "leads" for a count': 'muss bei einer Anzahl in Leads stehen',
  'must be "at most" for a time': 'muss bei einer Zeit „höchstens“ sein',
  'is missing: say what the share counts': 'fehlt noch: bitte sagen, was der Anteil zählt',
  'must name the stage that leads become, such as "qualified"': 'muss sagen, was aus den Leads wird',
  'is missing: within how many days must leads convert':
    'fehlt noch: in wie vielen Tagen es so weit sein muss',
};

const NUMBER = /\d+(?:\.\d+)?/g;

/** What a schema or rule has against a field, in the language of who reads it. */
export function faultInWords(message: string, language: Language): string {
  if (language === 'en') return message;
  const numbers = message.match(NUMBER) ?? [];
  const said = GERMAN[message.replace(NUMBER, '#')];
  return said?.replace(/#/g, () => numbers.shift() ?? '') ?? 'stimmt so noch nicht, bitte ansehen';
}
