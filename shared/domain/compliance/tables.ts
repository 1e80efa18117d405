import { sharedNames, type Term } from '#shared/domain/definitions/terms';
import { answersFor, type RaciRow } from '#shared/domain/raci/letters';
import { sameJson } from '#shared/model/binding/equal';
import type { KindName } from '#shared/model/kinds';
import { type CheckedOf, type Need, nameOfRecord, type Together } from './rule';
import type { PlacedRecord, Shelf } from './shelf';

/** Steps of one process that each role answers for. */
interface Answers {
  byRole: ReadonlyMap<string, number>;
  steps: number;
}

/** What rules need of all records together, kept up to date record by record. */
export class Tables implements Together {
  readonly #kinds = new Map<KindName, Set<string>>();
  readonly #kindOf = new Map<string, KindName>();
  readonly #terms = new Map<string, Term>();
  readonly #answers = new Map<string, Answers>();
  readonly #byRole = new Map<string, number>();
  #steps = 0;
  readonly #titles = new Map<string, string>();
  /** Titles of records that are there and not looked at. */
  readonly #aside = new Map<string, string>();
  #shared: Together['sharedNames'] | null = null;
  readonly #changed = new Set<Need>();
  /** Definitions and processes that were not looked at since they came or were changed. */
  readonly #unread = { definition: new Set<string>(), process: new Set<string>() };

  constructor(private readonly records: Pick<Shelf, 'get'>) {}

  get terms(): readonly Term[] {
    return [...this.#terms.values()];
  }

  get sharedNames(): Together['sharedNames'] {
    this.#shared ??= sharedNames(this.terms);
    return this.#shared;
  }

  get answers(): Answers {
    return { byRole: this.#byRole, steps: this.#steps };
  }

  exists(id: string): boolean {
    return this.#kindOf.has(id) || this.#aside.has(id);
  }

  titleOf(id: string): string {
    return nameOfRecord({ id, title: this.#titles.get(id) ?? this.#aside.get(id) ?? '' });
  }

  /** Ids of the records of a kind. */
  ofKind(kind: KindName): Iterable<string> {
    return this.#kinds.get(kind) ?? [];
  }

  place({ id, kind, title }: PlacedRecord): void {
    if (!this.#kindOf.has(id) && !this.#aside.delete(id)) this.#changed.add('exists');
    this.#kindOf.set(id, kind);
    if (this.#titles.get(id) !== title) this.#changed.add('titles');
    this.#titles.set(id, title);
    const own = this.#kinds.get(kind) ?? new Set();
    this.#kinds.set(kind, own.add(id));
    if (kind === 'definition' || kind === 'process') this.#unread[kind].add(id);
  }

  /** Looks at the records that what is needed is worked out from; for nothing else is any record read. */
  workOut(needs: ReadonlySet<Need>): void {
    if (needs.has('terms'))
      this.#readNew('definition', (id, record) => {
        this.#setTerm(id, record ? { id, title: record.view.title, also: record.view.also } : null);
      });
    if (needs.has('answers'))
      this.#readNew('process', (id, record) => {
        this.#setAnswers(id, record ? answersIn(record.view.steps) : null);
      });
  }

  #readNew<K extends 'definition' | 'process'>(
    kind: K,
    take: (id: string, record: CheckedOf<K> | null) => void,
  ): void {
    for (const id of this.#unread[kind]) take(id, this.records.get(id) as CheckedOf<K> | null);
    this.#unread[kind].clear();
  }

  setAside(id: string, title: string): void {
    const there = this.#forget(id) || this.#aside.has(id);
    if (!there) this.#changed.add('exists');
    this.#aside.set(id, title);
  }

  remove(id: string): void {
    const there = this.#forget(id);
    if (this.#aside.delete(id) || there) this.#changed.add('exists');
  }

  /** What changed since this was asked last. */
  takeChanged(): Need[] {
    const changed = [...this.#changed];
    this.#changed.clear();
    return changed;
  }

  #forget(id: string): boolean {
    const kind = this.#kindOf.get(id);
    if (!kind) return false;
    this.#kindOf.delete(id);
    this.#titles.delete(id);
    this.#kinds.get(kind)?.delete(id);
    if (kind === 'definition' || kind === 'process') this.#unread[kind].delete(id);
    this.#setTerm(id, null);
    this.#setAnswers(id, null);
    return true;
  }

  #setTerm(id: string, term: Term | null): void {
    if (sameJson(this.#terms.get(id) ?? null, term)) return;
    if (term) this.#terms.set(id, term);
    else this.#terms.delete(id);
    this.#shared = null;
    this.#changed.add('terms');
  }

  #setAnswers(id: string, next: Answers | null): void {
    const before = this.#answers.get(id) ?? null;
    if (sameAnswers(before, next)) return;
    this.#add(before, -1);
    this.#add(next, 1);
    if (next) this.#answers.set(id, next);
    else this.#answers.delete(id);
    this.#changed.add('answers');
  }

  #add(answers: Answers | null, sign: 1 | -1): void {
    this.#steps += sign * (answers?.steps ?? 0);
    for (const [role, count] of answers?.byRole ?? [])
      this.#byRole.set(role, (this.#byRole.get(role) ?? 0) + sign * count);
  }
}

/** Counts as it goes: ten thousand processes are looked through before the first finding shows. */
function answersIn(steps: readonly { raci: RaciRow }[]): Answers | null {
  const byRole = new Map<string, number>();
  let counted = 0;
  for (const { raci } of steps) {
    let anybody = false;
    for (const role in raci) {
      if (!answersFor(raci[role])) continue;
      anybody = true;
      byRole.set(role, (byRole.get(role) ?? 0) + 1);
    }
    if (anybody) counted += 1;
  }
  return counted === 0 ? null : { byRole, steps: counted };
}

const sameAnswers = (a: Answers | null, b: Answers | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.steps === b.steps &&
    a.byRole.size === b.byRole.size &&
    [...a.byRole].every(([role, count]) => b.byRole.get(role) === count));
