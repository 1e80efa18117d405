import type { KnownAct } from '#shared/domain/acts/history';

/** Acts about people, their keys and their rights: without them nobody can judge a signature. */
const PEOPLE: ReadonlySet<string> = new Set([
  'genesis',
  'member',
  'comparison',
  'installation',
  'role',
  'rights',
  'revocation',
  'replacement',
  'appointment',
  'deputy',
]);

/** What answers a proposal. */
const ANSWERS: ReadonlySet<string> = new Set(['signature', 'decline', 'withdrawal', 'retirement', 'assent']);

/**
 * The acts that a document about these records tells: all about people, and every version of the records with its
 * answers. Leads, disputes and everything else between the two teams stay at home.
 *
 * @param acts in an order in which they could have happened
 * @param records whose proposals are told
 */
export function toldActs(acts: readonly KnownAct[], records: ReadonlySet<string>): KnownAct[] {
  const proposals = new Set(
    acts.flatMap((act) => (act.kind === 'proposal' && records.has(act.record.id) ? [act.hash] : [])),
  );
  return acts.filter(
    (act) =>
      PEOPLE.has(act.kind) ||
      proposals.has(act.hash) ||
      (ANSWERS.has(act.kind) && 'proposal' in act && proposals.has(act.proposal)),
  );
}

/**
 * For each act that is not told but named by a told one: the told acts seen through it. So who saw what can be read
 * from the told acts alone.
 *
 * @param acts all that are known, parents before children
 */
export function behindOf(
  acts: readonly KnownAct[],
  told: ReadonlySet<string>,
): Readonly<Record<string, string[]>> {
  const through = new Map<string, readonly string[]>();
  const seen = (heads: readonly string[]): string[] => [
    ...new Set(heads.flatMap((head) => (told.has(head) ? [head] : (through.get(head) ?? [])))),
  ];
  for (const { hash, heads } of acts) if (!told.has(hash)) through.set(hash, seen(heads));
  const named = new Set(acts.filter(({ hash }) => told.has(hash)).flatMap(({ heads }) => heads));
  return Object.fromEntries([...named].flatMap((head) => (through.has(head) ? [[head, seen([head])]] : [])));
}

/** Told acts whose heads are told acts again: what {@link behindOf} noted takes the place of what is missing. */
export function withBehind(
  acts: readonly KnownAct[],
  behind: Readonly<Record<string, readonly string[]>>,
): KnownAct[] {
  return acts.map((act) => ({
    ...act,
    heads: [
      ...new Set(act.heads.flatMap((head) => (Object.hasOwn(behind, head) ? (behind[head] ?? []) : [head]))),
    ],
  }));
}
