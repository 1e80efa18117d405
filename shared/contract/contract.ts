import type { ContractRouterClient } from '@orpc/contract';
import { annotations } from './annotations';
import { compliance, doctor } from './compliance';
import { definitions } from './definitions';
import { discussion } from './discussion';
import { disputes } from './disputes';
import { exchange } from './exchange';
import { exports } from './exports';
import { favourites } from './favourites';
import { filing } from './filing';
import { given } from './given';
import { history } from './history';
import { home } from './home';
import { house } from './house';
import { importDocs } from './import-docs';
import { leads, measure } from './leads';
import { offers } from './offers';
import { people } from './people';
import { playbooks } from './playbooks';
import { proof } from './proof';
import { documents, records } from './records';
import { resources } from './resources';
import { responsibilities } from './responsibilities';
import { restatements } from './restatements';
import { review } from './review';
import { runs } from './runs';
import { search } from './search';
import { help, settings } from './settings';
import { signoff } from './signoff';
import { snapshots } from './snapshots';
import { content, events, uploads } from './source';
import { statements } from './statements';
import { suggested } from './suggested';
import { targets } from './targets';
import { templates } from './templates';
import { touchpoints } from './touchpoints';
import { trash } from './trash';
import { updates } from './updates';
import { versions } from './versions';
import { watched } from './watched';
import { workspace } from './workspace';

/** Everything a window, a second window or the command line can ask of Accord. */
export const contract = {
  workspace,
  people,
  exchange,
  records,
  templates,
  documents,
  playbooks,
  responsibilities,
  resources,
  signoff,
  versions,
  history,
  discussion,
  suggested,
  leads,
  watched,
  importDocs,
  measure,
  annotations,
  disputes,
  statements,
  restatements,
  review,
  targets,
  exports,
  proof,
  house,
  compliance,
  definitions,
  touchpoints,
  runs,
  offers,
  search,
  filing,
  trash,
  snapshots,
  favourites,
  home,
  doctor,
  settings,
  help,
  given,
  updates,
  uploads,
  content,
  events,
};

/** A typed client of the contract, whatever carries it. */
export type AccordClient = ContractRouterClient<typeof contract>;
