import type { Finding } from '#shared/contract/compliance';
import type { MeasuredCommitment } from '#shared/contract/leads';
import { contextOf, NO_WORLD } from './context';
import { Findings } from './findings';
import type { CheckContext, CheckedRecord, Need, Rule, RuleAnswer, RuleFinding, World } from './rule';
import { type PlacedRecord, Shelf } from './shelf';
import type { Standing } from './standing';
import { Tables } from './tables';

/** What is new since it was told last; null where there is nothing any more. */
export interface News {
  world?: Partial<World>;
  standings?: Iterable<readonly [record: string, standing: Standing | null]>;
  measured?: Iterable<readonly [agreement: string, commitments: readonly MeasuredCommitment[] | null]>;
}

/** What a rule has still to look at. */
type Pending = Set<string> | 'all';

/**
 * The rules over all records, of which only those are asked again that a change touches: a rule about a record when
 * that record, its standing or its figures changed, and about all of them when something changed that it needs.
 */
export class Linter {
  readonly #records: Shelf;
  readonly #standings = new Map<string, Standing>();
  readonly #measured = new Map<string, readonly MeasuredCommitment[]>();
  readonly #pending: Map<string, Pending>;
  /** Those of them that are not all. */
  #some: Set<string>[] = [];
  /** Records that a rule has something to say about: of the others there is nothing to take back. */
  readonly #said = new Map<string, Set<string>>();
  readonly #tables: Tables;
  readonly #context: CheckContext;
  #world: World = NO_WORLD;

  /** @param read the draft of a record that was placed; null where there is none that can be read */
  constructor(
    private readonly rules: readonly Rule[],
    read: (place: PlacedRecord) => CheckedRecord | null = () => null,
  ) {
    this.#records = new Shelf(read);
    this.#tables = new Tables(this.#records);
    this.#pending = new Map(rules.map(({ id }) => [id, 'all']));
    this.#context = contextOf({
      world: () => this.#world,
      tables: this.#tables,
      standings: this.#standings,
      measured: this.#measured,
    });
  }

  /** A record is new or was changed. */
  put(record: CheckedRecord): void {
    this.#records.put(record);
    this.#tables.place(record);
    this.#touch(record.id);
  }

  /** A record is new or was changed, and is to be read when a rule asks for it. */
  place(place: PlacedRecord): void {
    this.#records.place(place);
    this.#tables.place(place);
    this.#touch(place.id);
  }

  /** A record is there and not to be looked at: archived, or not readable. */
  setAside(id: string, title: string): void {
    this.#records.remove(id);
    this.#tables.setAside(id, title);
    this.#touch(id);
  }

  remove(id: string): void {
    this.#records.remove(id);
    this.#tables.remove(id);
    this.#touch(id);
  }

  tell({ world = {}, standings = [], measured = [] }: News): void {
    this.#world = { ...this.#world, ...world };
    const needs = Object.keys(world) as Need[];
    for (const [id, standing] of standings) {
      if (standing) this.#standings.set(id, standing);
      else this.#standings.delete(id);
      this.#touch(id);
      if (!needs.includes('standings')) needs.push('standings');
    }
    for (const [id, commitments] of measured) {
      if (commitments) this.#measured.set(id, commitments);
      else this.#measured.delete(id);
      this.#touch(id);
    }
    this.#needsChanged(needs);
  }

  /** What the rules named say now that they did not say when they were asked last. */
  ask(named: readonly string[]): RuleAnswer[] {
    const asked = this.rules.filter(({ id }) => named.includes(id));
    const needs = new Set(asked.flatMap(({ needs: own = [] }) => own));
    this.#records.keep(askedAgain(asked));
    return needs.has('terms') || needs.has('answers')
      ? this.#records.keepingAll(() => {
          this.#tables.workOut(needs);
          return this.#askPending(asked);
        })
      : this.#askPending(asked);
  }

  #askPending(asked: readonly Rule[]): RuleAnswer[] {
    this.#needsChanged(this.#tables.takeChanged());
    const answers: RuleAnswer[] = [];
    const ofAll: Rule[] = [];
    const some = new Map<string, Rule[]>();
    for (const rule of asked) {
      const pending = this.#pending.get(rule.id) ?? 'all';
      this.#pending.set(rule.id, new Set());
      if (pending === 'all') ofAll.push(rule);
      else for (const id of pending) note(some, id, rule);
    }
    this.#noteSome();
    this.#askAbout(some, answers);
    this.#askAll(ofAll, answers);
    return answers;
  }

  #askAbout(some: ReadonlyMap<string, readonly Rule[]>, into: RuleAnswer[]): void {
    for (const [id, rules] of some) {
      const record = this.#records.get(id);
      for (const rule of rules) this.#askOf(rule, this.#saidBy(rule), id, record, into);
    }
  }

  /** Record by record, and not rule by rule: what one rule has just read the next one has at hand. */
  #askAll(rules: readonly Rule[], into: RuleAnswer[]): void {
    const asking = rules.map((rule) => {
      const said = this.#saidBy(rule);
      return { rule, said, before: new Set(said) };
    });
    const again = new Map<string, Rule[]>();
    for (const { rule, before } of asking) for (const id of before) note(again, id, rule);
    this.#askAbout(again, into);
    for (const kind of new Set(rules.flatMap(({ of }) => of))) {
      const own = asking.filter(({ rule }) => rule.of.includes(kind));
      for (const id of this.#tables.ofKind(kind)) {
        const record = this.#records.get(id);
        for (const { rule, said, before } of own)
          if (!before.has(id)) this.#askOf(rule, said, id, record, into);
      }
    }
  }

  #askOf(rule: Rule, said: Set<string>, id: string, record: CheckedRecord | null, into: RuleAnswer[]): void {
    const answer = record && rule.of.includes(record.kind) ? this.#answer(rule, record) : null;
    if (answer) said.add(id);
    // Of a record that nothing is said about, and nothing was, there is nothing to tell.
    else if (!said.delete(id)) return;
    into.push(answer ?? { rule: rule.id, record: id, findings: [], failed: null });
  }

  #saidBy({ id }: Rule): Set<string> {
    const known = this.#said.get(id) ?? new Set<string>();
    this.#said.set(id, known);
    return known;
  }

  /** Null where the rule has nothing to say about the record. */
  #answer(rule: Rule, record: CheckedRecord): RuleAnswer | null {
    try {
      const findings = rule.check(record, this.#context);
      return findings.length === 0 ? null : told(rule, record, findings);
    } catch (error) {
      const failed = error instanceof Error ? error.message : String(error);
      return { rule: rule.id, record: record.id, findings: [], failed };
    }
  }

  #touch(id: string): void {
    // At first, rules are asked about all: ten thousand records need not be noted for each.
    for (const pending of this.#some) pending.add(id);
  }

  #needsChanged(needs: readonly Need[]): void {
    if (needs.length === 0) return;
    for (const { id, needs: own = [] } of this.rules)
      if (own.some((need) => needs.includes(need))) this.#pending.set(id, 'all');
    this.#noteSome();
  }

  #noteSome(): void {
    this.#some = [...this.#pending.values()].filter((pending) => pending !== 'all');
  }
}

function note(rules: Map<string, Rule[]>, id: string, rule: Rule): void {
  const own = rules.get(id);
  if (own) own.push(rule);
  else rules.set(id, [rule]);
}

/** What changes once a day or less: all records may be read again for it. */
const SELDOM: ReadonlySet<Need> = new Set(['today', 'templates', 'teams']);

/** Kinds that rules ask about again as a whole when something else changed. */
const askedAgain = (rules: readonly Rule[]) =>
  new Set(rules.flatMap(({ needs = [], of }) => (needs.every((need) => SELDOM.has(need)) ? [] : of)));

/** What a rule found of a record, with whether one click mends it. */
const told = (rule: Rule, record: CheckedRecord, findings: readonly RuleFinding[]): RuleAnswer => ({
  rule: rule.id,
  record: record.id,
  findings: findings.map((finding) => ({
    ...finding,
    mendable: (rule.mendNow?.(record, { path: finding.path, me: '' }) ?? null) !== null,
  })),
  failed: null,
});

/** Everything that rules find at once, for whoever has all of it at hand. */
export function findingsOf(rules: readonly Rule[], records: readonly CheckedRecord[], news: News): Finding[] {
  const linter = new Linter(rules);
  for (const record of records) linter.put(record);
  linter.tell(news);
  const findings = new Findings();
  findings.take(linter.ask(rules.map(({ id }) => id)));
  const titles = new Map(records.map(({ id, title }) => [id, title]));
  return findings.of(
    rules,
    ({ severity }) => severity,
    (id) => titles.get(id) || `Untitled (${id})`,
  ).findings;
}
