/** How many there are on each side, and how many leads come to one who works them. Full positions, never persons. */
export interface TeamBalance {
  sellers: { team: string; positions: number };
  marketers: { teams: string[]; positions: number };
  /** Sellers for each marketer; null without marketers. */
  ratio: number | null;
  /** Leads a week for each rep; null without reps, or where nobody knows how many come. */
  perRep: { planned: number | null; actual: number | null };
  /** What one rep can work in a week; null where nobody said. */
  canWork: number | null;
  /** More leads than can be worked, as planned or as they came. Also where there are leads and nobody to work them. */
  over: { planned: boolean; actual: boolean };
}

interface BalanceGiven {
  /** Positions in every team, in order. */
  teams: readonly { id: string; positions: number }[];
  sellers: string;
  leads: { planned: number | null; actual: number | null };
  canWork: number | null;
}

/** How the two sides balance. */
export function balanceOf({ teams, sellers, leads, canWork }: BalanceGiven): TeamBalance {
  const reps = teams.find(({ id }) => id === sellers)?.positions ?? 0;
  const others = teams.filter(({ id }) => id !== sellers);
  const marketers = others.reduce((sum, { positions }) => sum + positions, 0);
  const each = (count: number | null): number | null => (count === null || reps === 0 ? null : count / reps);
  const over = (count: number | null): boolean =>
    canWork !== null && count !== null && count > canWork * reps + 1e-9;
  return {
    sellers: { team: sellers, positions: reps },
    marketers: { teams: others.map(({ id }) => id), positions: marketers },
    ratio: marketers === 0 ? null : reps / marketers,
    perRep: { planned: each(leads.planned), actual: each(leads.actual) },
    canWork,
    over: { planned: over(leads.planned), actual: over(leads.actual) },
  };
}
