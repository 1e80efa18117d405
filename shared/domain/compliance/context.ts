import type { MeasuredCommitment } from '#shared/contract/leads';
import { NO_RUNS } from '#shared/domain/runs/facts';
import type { CheckContext, World } from './rule';
import { DRAFT, type Standing } from './standing';
import type { Tables } from './tables';

/** Before anything was told. */
export const NO_WORLD: World = {
  today: '',
  members: new Map(),
  teams: new Map(),
  templates: new Map(),
  leads: null,
  offers: { offers: {}, due: {} },
  resources: null,
  runs: NO_RUNS,
};

interface Sources {
  /** What was told last. */
  world(): World;
  tables: Tables;
  standings: ReadonlyMap<string, Standing>;
  measured: ReadonlyMap<string, readonly MeasuredCommitment[]>;
}

/** What rules look at, always as it stands. */
export function contextOf({ world, tables, standings, measured }: Sources): CheckContext {
  return {
    get today() {
      return world().today;
    },
    get members() {
      return world().members;
    },
    get teams() {
      return world().teams;
    },
    get templates() {
      return world().templates;
    },
    get leads() {
      return world().leads;
    },
    get resources() {
      return world().resources;
    },
    get offers() {
      return world().offers;
    },
    get runs() {
      return world().runs;
    },
    get terms() {
      return tables.terms;
    },
    get sharedNames() {
      return tables.sharedNames;
    },
    get answers() {
      return tables.answers;
    },
    exists: (id) => tables.exists(id),
    titleOf: (id) => tables.titleOf(id),
    standingOf: (id) => standings.get(id) ?? DRAFT,
    measuredOf: (id) => measured.get(id) ?? [],
  };
}
