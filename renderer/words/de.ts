// Months and weekdays in calendars, beside the words.
import 'dayjs/locale/de';
import type { Catalogue } from './catalogue';
import { agreements } from './de/agreements';
import { annotations } from './de/annotations';
import { common } from './de/common';
import { compliance } from './de/compliance';
import { definitions } from './de/definitions';
import { discussion } from './de/discussion';
import { disputes } from './de/disputes';
import { editor } from './de/editor';
import { errors } from './de/errors';
import { exchange } from './de/exchange';
import { filing } from './de/filing';
import { firstRun } from './de/first-run';
import { given } from './de/given';
import { help } from './de/help';
import { history } from './de/history';
import { home } from './de/home';
import { house } from './de/house';
import { importDocs } from './de/import-docs';
import { leads } from './de/leads';
import { measurement } from './de/measurement';
import { offers } from './de/offers';
import { people } from './de/people';
import { playbooks } from './de/playbooks';
import { processes } from './de/processes';
import { proof } from './de/proof';
import { record } from './de/record';
import { resources } from './de/resources';
import { responsibilities } from './de/responsibilities';
import { restatements } from './de/restatements';
import { review } from './de/review';
import { runs } from './de/runs';
import { search } from './de/search';
import { send } from './de/send';
import { settings } from './de/settings';
import { shell } from './de/shell';
import { signoff } from './de/signoff';
import { statements } from './de/statements';
import { suggested } from './de/suggested';
import { targets } from './de/targets';
import { templates } from './de/templates';
import { touchpoints } from './de/touchpoints';
import { trash } from './de/trash';
import { versions } from './de/versions';
import { workspaces } from './de/workspaces';
import type { en } from './en';

export { refusals } from './de/refusals';

/**
 * All words of the application in German, as one writes at work in Hamburg: short, without address where it can be
 * done, else with „Sie“. The field's own terms stay: MQL, SAL, SQL, RACI, Lead, Playbook, CRM.
 *
 * agreement Vereinbarung · commitment Zusage · process Prozess · step Schritt · role Rolle · sign-off Freigabe ·
 * signature Unterschrift · signatory Zeichnungsberechtigte · deputy Vertretung · arbiter Schiedsperson ·
 * definition Definition · touchpoint Austausch · meeting Treffen · offer Angebot · period Zeitraum ·
 * run Durchlauf · attainment Erfüllung · verdict Ergebnis · hand-over Übergabe · finding Befund · waiver Ausnahme ·
 * dispute Beanstandung · statement Zahlenstand · restatement Nachträgliche Änderung · acknowledge bestätigen ·
 * proposal Vorschlag · version Fassung · draft Entwurf · in force gültig · superseded abgelöst ·
 * retire außer Kraft setzen (Angebot: zurückziehen) · withdraw zurückziehen · suggestion Änderungsvorschlag ·
 * trash Papierkorb · workspace Arbeitsbereich · recovery file Wiederherstellungsdatei · bundle Bündel
 */
export const de: Catalogue<typeof en> = {
  agreements,
  annotations,
  common,
  compliance,
  definitions,
  discussion,
  disputes,
  editor,
  errors,
  exchange,
  filing,
  firstRun,
  given,
  help,
  history,
  home,
  house,
  importDocs,
  leads,
  measurement,
  offers,
  people,
  playbooks,
  processes,
  proof,
  record,
  resources,
  responsibilities,
  restatements,
  review,
  runs,
  search,
  send,
  settings,
  shell,
  signoff,
  statements,
  suggested,
  targets,
  templates,
  touchpoints,
  trash,
  versions,
  workspaces,
};
