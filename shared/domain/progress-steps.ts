import type { Language } from '#shared/model/language';

/** One of so many, counted from 1. */
interface Counted {
  at: number;
  of: number;
}

/** What is done on the way of long work, by the name of the step. */
export type Step =
  | { say: Plain }
  | ({ say: 'reading' | 'writing' | 'savingEach' | 'drawing' | 'leadsOf' } & Counted)
  /** A name that speaks for itself: of a file, or in the language of who reads it. */
  | { say: 'named'; name: string };

type Plain = keyof typeof ENGLISH;

const ENGLISH = {
  adding: 'Adding the bundle',
  bringing: 'Bringing in seventeen weeks of leads',
  checking: 'Checking the page numbers',
  collecting: 'Collecting what goes in',
  copying: 'Copying',
  disputes: 'Looking at disputes',
  done: 'Done',
  example: 'Writing the process and the agreement',
  givingOut: 'Handing over',
  laying: 'Laying out the pages',
  looking: 'Looking',
  lookingAtFile: 'Looking at the file',
  mending: 'Looking and mending',
  numbering: 'Finding the page numbers',
  printing: 'Printing',
  refused: 'Looking for what was refused',
  rows: 'Reading the rows',
  saving: 'Saving',
  sealing: 'Sealing the file',
  signing: 'Signing for both teams',
  tables: 'Writing the tables',
  takingIn: 'Taking in',
  teams: 'Setting up both teams',
} as const;

const GERMAN: Readonly<Record<Plain, string>> = {
  adding: 'Das Bündel wird hinzugefügt',
  bringing: 'Siebzehn Wochen Leads kommen herein',
  checking: 'Die Seitenzahlen werden geprüft',
  collecting: 'Der Inhalt wird zusammengestellt',
  copying: 'Wird kopiert',
  disputes: 'Beanstandungen werden angesehen',
  done: 'Fertig',
  example: 'Prozess und Vereinbarung werden geschrieben',
  givingOut: 'Wird weitergegeben',
  laying: 'Die Seiten werden gesetzt',
  looking: 'Wird geprüft',
  lookingAtFile: 'Die Datei wird angesehen',
  mending: 'Wird geprüft und behoben',
  numbering: 'Die Seitenzahlen werden ermittelt',
  printing: 'Wird gedruckt',
  refused: 'Abgewiesene Zeilen werden gesucht',
  rows: 'Die Zeilen werden gelesen',
  saving: 'Wird gespeichert',
  sealing: 'Die Datei wird versiegelt',
  signing: 'Für beide Teams wird unterschrieben',
  tables: 'Die Tabellen werden geschrieben',
  takingIn: 'Wird übernommen',
  teams: 'Beide Teams werden angelegt',
};

const WORDS = {
  en: {
    plain: ENGLISH,
    reading: (of: string) => `Reading ${of}`,
    writing: (of: string) => `Writing ${of}`,
    savingEach: (of: string) => `Saving ${of}`,
    drawing: (of: string) => `Drawing page ${of}`,
    leadsOf: (of: string) => `Reading the leads, period ${of}`,
    of: (at: string, of: string) => `${at} of ${of}`,
  },
  de: {
    plain: GERMAN,
    reading: (of: string) => `Gelesen wird ${of}`,
    writing: (of: string) => `Geschrieben wird ${of}`,
    savingEach: (of: string) => `Gespeichert wird ${of}`,
    drawing: (of: string) => `Seite ${of} wird gezeichnet`,
    leadsOf: (of: string) => `Leads werden gelesen, Zeitraum ${of}`,
    of: (at: string, of: string) => `${at} von ${of}`,
  },
} as const;

/** A step in words, as one reads it beside the bar. */
export function stepWords(step: Step, language: Language): string {
  const words = WORDS[language];
  if (step.say === 'named') return step.name;
  if (!('of' in step)) return words.plain[step.say];
  const number = new Intl.NumberFormat(language);
  return words[step.say](words.of(number.format(step.at), number.format(step.of)));
}
