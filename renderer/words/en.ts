import { agreements } from './en/agreements';
import { annotations } from './en/annotations';
import { common } from './en/common';
import { compliance } from './en/compliance';
import { definitions } from './en/definitions';
import { discussion } from './en/discussion';
import { disputes } from './en/disputes';
import { editor } from './en/editor';
import { errors } from './en/errors';
import { exchange } from './en/exchange';
import { filing } from './en/filing';
import { firstRun } from './en/first-run';
import { given } from './en/given';
import { help } from './en/help';
import { history } from './en/history';
import { home } from './en/home';
import { house } from './en/house';
import { importDocs } from './en/import-docs';
import { leads } from './en/leads';
import { measurement } from './en/measurement';
import { offers } from './en/offers';
import { people } from './en/people';
import { playbooks } from './en/playbooks';
import { processes } from './en/processes';
import { proof } from './en/proof';
import { record } from './en/record';
import { resources } from './en/resources';
import { responsibilities } from './en/responsibilities';
import { restatements } from './en/restatements';
import { review } from './en/review';
import { runs } from './en/runs';
import { search } from './en/search';
import { send } from './en/send';
import { settings } from './en/settings';
import { shell } from './en/shell';
import { signoff } from './en/signoff';
import { statements } from './en/statements';
import { suggested } from './en/suggested';
import { targets } from './en/targets';
import { templates } from './en/templates';
import { touchpoints } from './en/touchpoints';
import { trash } from './en/trash';
import { versions } from './en/versions';
import { workspaces } from './en/workspaces';

/** All words of the application in English, one namespace per feature. */
export const en = {
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
} as const;
