import { z } from 'zod';
import type { Finding } from '#shared/contract/compliance';
import { findingKey } from './rule';

const SeenEntry = z.object({
  rule: z.string(),
  record: z.string(),
  recordKind: z.string(),
  title: z.string(),
  message: z.string(),
  firstSeen: z.string(),
});

/** What one device saw of findings: those that are there, by their key, and those that are gone, newest first. */
export const SeenFindings = z.object({
  here: z.record(z.string(), SeenEntry).default({}),
  gone: z.array(SeenEntry.extend({ goneAt: z.string() })).default([]),
});
export type SeenFindings = z.infer<typeof SeenFindings>;

/** So many that are gone are remembered, and so many that are there; who has more has other worries. */
const MOST_GONE = 500;
const MOST_HERE = 5000;

export interface Sighting {
  findings: readonly Finding[];
  /** Rules that were asked: of the others nothing is known. */
  rules: readonly string[];
  kindOf(record: string): string;
  /** ISO 8601 UTC. */
  at: string;
}

/** What was seen, after another look; the same object where nothing came or went. */
export function seenAfter(before: SeenFindings, { findings, rules, kindOf, at }: Sighting): SeenFindings {
  const now = new Map(findings.map((finding) => [findingKey(finding), finding]));
  const asked = new Set(rules);
  const gone = Object.entries(before.here).filter(([key, { rule }]) => asked.has(rule) && !now.has(key));
  const room = MOST_HERE - Object.keys(before.here).length + gone.length;
  const fresh = [...now].filter(([key]) => before.here[key] === undefined).slice(0, Math.max(room, 0));
  if (gone.length === 0 && fresh.length === 0) return before;
  const here = { ...before.here };
  for (const [key] of gone) delete here[key];
  for (const [key, { rule, record, title, message }] of fresh)
    here[key] = { rule, record, recordKind: kindOf(record), title, message, firstSeen: at };
  const mended = gone.map(([, entry]) => ({ ...entry, goneAt: at }));
  return { here, gone: [...mended, ...before.gone].slice(0, MOST_GONE) };
}

/** Without what is said by rules that are off. */
export function forgetOthers(seen: SeenFindings, rules: readonly string[]): SeenFindings {
  const on = new Set(rules);
  const kept = Object.entries(seen.here).filter(([, { rule }]) => on.has(rule));
  return kept.length === Object.keys(seen.here).length ? seen : { ...seen, here: Object.fromEntries(kept) };
}

const WEEK_MS = 7 * 86_400_000;

/**
 * How many findings of some rules were open at the end of each week, up to now, oldest first; from the week in which
 * the first was seen on. Empty before there are two weeks to compare.
 */
export function openPerWeek(
  { here, gone }: SeenFindings,
  rules: ReadonlySet<string>,
  now: string,
  weeks: number,
): number[] {
  const all = [...Object.values(here).map((entry) => ({ ...entry, goneAt: null })), ...gone].filter(
    ({ rule }) => rules.has(rule),
  );
  const first = all.map(({ firstSeen }) => firstSeen).sort()[0];
  if (first === undefined) return [];
  const ends = Array.from({ length: weeks }, (_, at) =>
    new Date(Date.parse(now) - (weeks - 1 - at) * WEEK_MS).toISOString(),
  ).filter((end) => end >= first);
  if (ends.length < 2) return [];
  return ends.map(
    (end) =>
      all.filter(({ firstSeen, goneAt }) => firstSeen <= end && (goneAt === null || goneAt > end)).length,
  );
}
