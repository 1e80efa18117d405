import type { RoleLoad } from './load';
import type { TeamBalance } from './teams';

/** What rules ask about people and the work there is for them; figures of roles and teams, never of persons. */
export interface ResourcesFacts {
  roles: readonly Pick<
    RoleLoad,
    'id' | 'title' | 'planned' | 'actual' | 'capacity' | 'capacityThen' | 'over'
  >[];
  reps: Pick<TeamBalance, 'perRep' | 'canWork' | 'over'> & { team: string; positions: number };
}
