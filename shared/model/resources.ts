import { z } from 'zod';
import { list, promise } from './binding/fields';
import { RecordId, TeamId } from './ids';

/** A month, `YYYY-MM`. */
export const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'must be a month such as 2026-01');

const amount = (most: number) => promise(z.number().min(0).max(most).nullable().default(null));

/** Where leads come from, as it is written first, and whether they come by themselves. */
const Source = z.object({
  /** See `sourceId`. */
  id: z.string(),
  title: z.string().default(''),
  inbound: promise(z.boolean().default(false)),
});

/** What one source took in one month. */
const MonthlyCost = z.object({
  /** See `costId`: who enters the same month and source on two devices enters the same thing. */
  id: z.string(),
  month: Month.default('2000-01'),
  /** Id of the source. */
  source: z.string().default(''),
  /** Money, in the currency of the record; null where nobody entered it. */
  spend: amount(1e12),
  /** People at work on it that month, as full positions: 0.5 is half of one. */
  people: amount(1e5),
});
export type MonthlyCost = z.infer<typeof MonthlyCost>;

/** How often a process, or one of its steps, is done. */
const Volume = z.object({
  /** See `volumeId`. */
  id: z.string(),
  process: RecordId.default('none'),
  /** Empty for the whole process; a step's own volume goes before it. */
  step: z.string().default(''),
  per: promise(z.enum(['lead', 'week']).default('lead')),
  /** So many times for each lead, or in each week. */
  times: promise(z.number().min(0).max(1e5).default(1)),
});
export type Volume = z.infer<typeof Volume>;

/**
 * Who there is, what it costs and how much there is to do: one record with the id `resources`, made when something is
 * first entered. Nothing in it is frozen with an agreement, and nothing in it is about one person: hours belong to roles.
 */
export const Resources = z.object({
  title: z.string().default('People and money'),
  /** ISO 4217. Amounts of leads in another currency are left out and told. */
  currency: promise(
    z
      .string()
      .regex(/^[A-Z]{3}$/, 'must be a currency such as EUR')
      .default('EUR'),
  ),
  /** What one full position costs a month; null leaves people out of the cost. */
  personMonth: amount(1e9),
  /** So many new leads a week one rep can work; null where nobody said. */
  leadsPerRep: amount(1e5),
  /** So many leads a week are planned; null takes what is promised. */
  leadsPerWeek: amount(1e7),
  /** The team that works the leads; null takes the one that a hand-over is owed to. */
  sellers: promise(TeamId.nullable().default(null)),
  sources: list(Source),
  costs: list(MonthlyCost),
  /** Full positions in a team; null takes its members here: most who work the leads need no key. */
  teams: list(z.object({ id: TeamId, positions: amount(1e5) })),
  /** Hours a week that all who hold a role can give together to the work between the teams. */
  roles: list(z.object({ id: z.string(), hours: amount(1e6) })),
  volumes: list(Volume),
});
export type Resources = z.infer<typeof Resources>;

/** The id of the one record. */
export const RESOURCES = 'resources';
