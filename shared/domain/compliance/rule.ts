import type { Cause, Finding, Severity } from '#shared/contract/compliance';
import type { MeasuredCommitment } from '#shared/contract/leads';
import type { Term } from '#shared/domain/definitions/terms';
import type { OffersFacts } from '#shared/domain/offers/facts';
import type { ResourcesFacts } from '#shared/domain/resources/facts';
import type { RunsFacts } from '#shared/domain/runs/facts';
import type { KindName, ViewOf } from '#shared/model/kinds';
import type { Standing } from './standing';

export type CheckedOf<K extends KindName> = K extends KindName
  ? {
      id: string;
      kind: K;
      title: string;
      view: ViewOf<K>;
      /** Paths of promises on which two sides differ. */
      conflicts: readonly string[];
    }
  : never;

/** A record as the rules see it: its draft. */
export type CheckedRecord = CheckedOf<KindName>;

/** Somebody as the rules see them. */
export interface CheckedMember {
  name: string;
  team: string;
  left: boolean;
}

/** What the leads say as a whole; null where there are none, or they are not here yet. */
export interface LeadFacts {
  /** Turned down since `since`, and how many of them without saying why. */
  rejected: number;
  withoutReason: number;
  /** ISO date. */
  since: string;
}

/** What rules look at beyond the record itself: a change of one asks those who name it again about every record. */
export interface World {
  /** ISO date on which it is checked. */
  today: string;
  members: ReadonlyMap<string, CheckedMember>;
  /** Names of the teams by id. */
  teams: ReadonlyMap<string, string>;
  /** Newest version and required fields by the template's id. */
  templates: ReadonlyMap<string, { version: number; required: readonly string[] }>;
  leads: LeadFacts | null;
  /** How offers stand, and when requests are due; empty where no rule asks for it. */
  offers: OffersFacts;
  /** What there is to do beside what can be done; null where no rule asks, or leads are awaited. */
  resources: ResourcesFacts | null;
  /** What is late in runs, and which runs were not started; empty where no rule asks for it. */
  runs: RunsFacts;
}

/** What is worked out from all records together. */
export interface Together {
  /** Every defined word. */
  terms: readonly Term[];
  /** Other words with one name, by the word's id. */
  sharedNames: ReadonlyMap<string, readonly { name: string; with: string }[]>;
  /** Steps that each role answers for, by role id, and all steps that anybody answers for. */
  answers: { byRole: ReadonlyMap<string, number>; steps: number };
  /** Whether there is such a record, archived ones included. */
  exists(id: string): boolean;
  titleOf(id: string): string;
}

/** Everything a rule may look at; rules ask nothing of the world. */
export interface CheckContext extends World, Together {
  standingOf(record: string): Standing;
  /** The measured commitments of an agreement; empty where nothing could be measured. */
  measuredOf(record: string): readonly MeasuredCommitment[];
}

/**
 * What beside its record a rule looks at. A record's own standing and figures need not be named; `standings` is for
 * those of others.
 */
export type Need = keyof World | 'terms' | 'answers' | 'exists' | 'titles' | 'standings';

/** What a rule found, before its rule's own facts are added. */
export interface RuleFinding {
  record: string;
  /** Field path where it is mended. */
  path: string | null;
  message: string;
}

/** What a rule says of one record now: its findings, or that it could not look. */
export interface RuleAnswer {
  rule: string;
  record: string;
  findings: readonly (RuleFinding & { mendable: boolean })[];
  /** Why the rule could not be carried out on the record; null where it could. */
  failed: string | null;
}

/** A change that mends a finding: fields of the record's view in place of its own. */
export type Mend = Record<string, unknown>;

export interface Mending {
  /** Path of the finding. */
  path: string | null;
  /** The member who mends. */
  me: string;
}

interface RuleOf<K extends KindName> {
  id: string;
  title: string;
  cause: Cause;
  /** Where the workspace says nothing else. */
  severity: Severity;
  /** Whether it is on from the beginning. */
  on: boolean;
  /** What it looks for and why that matters. */
  explanation: string;
  /** What to do about a finding, as one or two sentences. */
  mend: string;
  /** Kinds of records that it looks at, one by one. */
  of: readonly K[];
  needs?: readonly Need[];
  /** Whether it looks at figures: measuring takes time, and is left out where no rule asks for it. */
  measures?: boolean;
  check(record: CheckedOf<K>, context: CheckContext): RuleFinding[];
  /** How to mend a finding with one click, where only one mend makes sense; null where it is for a person to say. */
  mendNow?(record: CheckedOf<K>, mending: Mending): Mend | null;
}

/** One rule of the linter: what it looks for, why that matters, and the pure check. */
export type Rule = RuleOf<KindName>;

/** A rule about records of some kinds, for the list of all. */
export const ruleOf = <K extends KindName>(rule: RuleOf<K>): Rule => rule as unknown as Rule;

export const nameOfRecord = ({ title, id }: { title: string; id: string }): string =>
  title || `Untitled (${id})`;

/** A finding about a record. */
export const found = (record: { id: string }, path: string | null, message: string): RuleFinding => ({
  record: record.id,
  path,
  message,
});

/** Whole days from one ISO date to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round(
    (Date.parse(`${to.slice(0, 10)}T00:00Z`) - Date.parse(`${from.slice(0, 10)}T00:00Z`)) / 86_400_000,
  );

/** `3 steps`, `1 step`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** A finding by which it is known from one check to the next: its rule and its place. */
export const findingKey = ({ rule, record, path }: Pick<Finding, 'rule' | 'record' | 'path'>): string =>
  `${rule} ${record} ${path ?? ''}`;
