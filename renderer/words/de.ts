import type { Catalogue } from './catalogue';
import { annotations } from './de/annotations';
import { common } from './de/common';
import { errors } from './de/errors';
import { exchange } from './de/exchange';
import { filing } from './de/filing';
import { firstRun } from './de/first-run';
import { help } from './de/help';
import { history } from './de/history';
import { home } from './de/home';
import { house } from './de/house';
import { people } from './de/people';
import { processes } from './de/processes';
import { record } from './de/record';
import { responsibilities } from './de/responsibilities';
import { search } from './de/search';
import { settings } from './de/settings';
import { shell } from './de/shell';
import { trash } from './de/trash';
import { versions } from './de/versions';
import { workspaces } from './de/workspaces';
import type { en } from './en';

/**
 * All words of the application in German, as one writes at work in Hamburg: short, without address where it can be
 * done, else with „Sie“. The field's own terms stay: MQL, SAL, SQL, RACI, Lead, Playbook, CRM.
 *
 * agreement Vereinbarung · commitment Zusage · process Prozess · step Schritt · role Rolle · sign-off Freigabe ·
 * signature Unterschrift · signatory Zeichnungsberechtigte · deputy Vertretung · arbiter Schiedsperson ·
 * definition Definition · touchpoint Austausch · meeting Treffen · offer Angebot · period Zeitraum ·
 * attainment Erfüllung · verdict Ergebnis · hand-over Übergabe · finding Befund · waiver Ausnahme ·
 * dispute Beanstandung · statement Zahlenstand · restatement Nachträgliche Änderung · acknowledge bestätigen ·
 * proposal Vorschlag · version Fassung · draft Entwurf · in force gültig · superseded abgelöst ·
 * retire außer Kraft setzen (Angebot: zurückziehen) · withdraw zurückziehen · suggestion Änderungsvorschlag ·
 * trash Papierkorb · workspace Arbeitsbereich · recovery file Wiederherstellungsdatei · bundle Bündel
 */
export const de: Partial<Catalogue<typeof en>> = {
  annotations,
  common,
  errors,
  exchange,
  filing,
  firstRun,
  help,
  history,
  home,
  house,
  people,
  processes,
  record,
  responsibilities,
  search,
  settings,
  shell,
  trash,
  versions,
  workspaces,
};
