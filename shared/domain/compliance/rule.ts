import type { Cause, Finding, RuleInfo, Severity } from '#shared/contract/compliance';
import type { MeasuredCommitment } from '#shared/contract/leads';
import type { RecordStatus } from '#shared/domain/signoff/versions';
import type { KindName, ViewOf } from '#shared/model/kinds';

type CheckedOf<K extends KindName> = K extends KindName
  ? { id: string; kind: K; title: string; view: ViewOf<K> }
  : never;

/** A record as the rules see it: its draft. */
export type CheckedRecord = CheckedOf<KindName>;

/** Everything a rule may look at; rules ask nothing of the world. */
export interface CheckContext {
  records: readonly CheckedRecord[];
  statusOf(record: string): RecordStatus;
  /** Measured commitments by agreement; empty where nothing could be measured. */
  measured: ReadonlyMap<string, readonly MeasuredCommitment[]>;
  /** Fields that a template asks for in the records made from it, by the template's id. */
  requiredBy?: ReadonlyMap<string, readonly string[]>;
  /** ISO date on which it is checked. */
  today: string;
}

/** What a rule found, before its rule's own facts are added. */
export interface RuleFinding {
  record: string;
  /** Field path where it is mended. */
  path: string | null;
  message: string;
}

/** One rule of the linter: what it looks for, why that matters, and the pure check. */
export interface Rule extends RuleInfo {
  id: string;
  cause: Cause;
  severity: Severity;
  check(context: CheckContext): RuleFinding[];
}

export const isOf =
  <K extends KindName>(kind: K) =>
  (record: CheckedRecord): record is CheckedOf<K> =>
    record.kind === kind;

export const nameOfRecord = ({ title, id }: { title: string; id: string }): string =>
  title || `Untitled (${id})`;

/** What the rules find, as it is shown, rule after rule. */
export const findingsOf = (rules: readonly Rule[], context: CheckContext): Finding[] => {
  const titles = new Map(context.records.map((record) => [record.id, nameOfRecord(record)]));
  return rules.flatMap(({ id, severity, cause, check }) =>
    check(context).map((finding) => ({
      rule: id,
      severity,
      cause,
      title: titles.get(finding.record) ?? finding.record,
      ...finding,
    })),
  );
};
