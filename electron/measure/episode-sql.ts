import { coolingOff } from '#shared/domain/counting/episodes';
import { lastOf } from '#shared/domain/counting/events';
import type { CountingRules } from '#shared/model/counting';
import { LEAD_TIMES, type LeadTime } from '#shared/model/lead';
import { name, text } from './duckdb';

/** The type of the ledger's column `story`: every moment that was told of a lead, the newest report last. */
export const STORY_TYPE = 'STRUCT("at" BIGINT, "precision" VARCHAR, field VARCHAR)[]';

/** Before and after everything that can have happened, in milliseconds. */
const [EVER, NEVER] = ['-9007199254740991', '9007199254740991'];

const part = (of: string, field: 'at' | 'precision' | 'field') => `struct_extract(${of}, ${text(field)})`;

/** What was told of one time of the lead between `since` and `until`. */
const told = (field: LeadTime): string =>
  `list_filter(story, m -> ${part('m', 'field')} = ${text(field)} AND ${part('m', 'at')} >= since AND ${part('m', 'at')} < until)`;

/** The same as `timesWithin` of the rules. */
function timesWithin(): string[] {
  const machines = `list_transform(${told('automatedTouchAt')}, o -> ${part('o', 'at')})`;
  return LEAD_TIMES.flatMap((field) => {
    const pair = (column: string, moment: string) => [
      `${part(moment, 'at')} AS ${name(column)}`,
      `${part(moment, 'precision')} AS ${column}_precision`,
    ];
    const last = lastOf(field);
    if (last !== undefined) {
      const sorted = `list_sort(${told(field)})`;
      return [...pair(field, `${sorted}[1]`), ...pair(last, `${sorted}[-1]`)];
    }
    const persons = `list_filter(${told(field)}, p -> NOT list_contains(${machines}, ${part('p', 'at')}))`;
    return pair(field, `(${field === 'firstTouchAt' ? persons : told(field)})[-1]`);
  });
}

/** The hand-overs that begin something new, as `beginnings` of the rules. */
function beginnings(pause: number): string {
  const handed = `list_filter(story, m -> ${part('m', 'field')} = 'handedOverAt')`;
  const sorted = `list_sort(list_distinct(list_transform(${handed}, h -> ${part('h', 'at')})))`;
  return `list_reduce(list_transform(${sorted}, s -> [s]),
    (a, b) -> CASE WHEN b[1] - a[-1] >= ${pause} THEN list_concat(a, b) ELSE a END)`;
}

/**
 * SQL for the leads of the ledger as a commitment counts them, with `episode`: one row for each, or one for each hand-over that
 * came after the cooling-off. The rule `episodesOf` says the same.
 */
export function countedLeads(rules: Pick<CountingRules, 'recycledLead' | 'coolingOff'>): string {
  const once = 'SELECT * EXCLUDE (story), 1::BIGINT AS episode FROM leads';
  if (rules.recycledLead !== 'new-after-cooling-off') return `(${once})`;
  return `(${once} WHERE story IS NULL
    UNION ALL BY NAME
    SELECT * EXCLUDE (story, begun, since, until) REPLACE (${timesWithin().join(', ')}) FROM (
      SELECT *, CASE WHEN episode = 1 THEN ${EVER} ELSE begun[episode] END AS since,
        coalesce(begun[episode + 1], ${NEVER}) AS until
      FROM (SELECT *, unnest(range(1, len(begun) + 1)) AS episode
        FROM (SELECT *, ${beginnings(coolingOff(rules))} AS begun FROM leads WHERE story IS NOT NULL))))`;
}
