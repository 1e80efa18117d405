import type { Refusals } from '../refusals';
import { care, found, mended } from './refusals/care';
import { exchange } from './refusals/exchange';
import { exports } from './refusals/exports';
import { figures } from './refusals/figures';
import { imports } from './refusals/imports';
import { leads } from './refusals/leads';
import { parts } from './refusals/parts';
import { people } from './refusals/people';
import { records } from './refusals/records';
import { signoff } from './refusals/signoff';
import { store } from './refusals/store';
import { touch } from './refusals/touch';
import { workspace } from './refusals/workspace';

/** What services refuse and report, in German. A sentence may leave out what only a program needs, such as an id. */
export const refusals: Refusals = {
  sentences: {
    ...care,
    ...exchange,
    ...exports,
    ...figures,
    ...imports,
    ...leads,
    ...people,
    ...records,
    ...signoff,
    ...store,
    ...touch,
    ...workspace,
  },
  parts: { ...parts, found, mended },
};
