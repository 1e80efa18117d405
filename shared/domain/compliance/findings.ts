import type { Finding, RuleFailure, Severity } from '#shared/contract/compliance';
import type { Rule, RuleAnswer } from './rule';

/** What the rules said, kept together from one answer to the next, and told as findings. */
export class Findings {
  readonly #answers = new Map<string, Map<string, RuleAnswer>>();

  take(answers: readonly RuleAnswer[]): void {
    for (const answer of answers) {
      const own = this.#answers.get(answer.rule) ?? new Map<string, RuleAnswer>();
      this.#answers.set(answer.rule, own);
      if (answer.findings.length > 0 || answer.failed !== null) own.set(answer.record, answer);
      else own.delete(answer.record);
    }
  }

  clear(): void {
    this.#answers.clear();
  }

  /** Of these rules in their order, record after record by title. */
  of(
    rules: readonly Rule[],
    severityOf: (rule: Rule) => Severity,
    titleOf: (record: string) => string,
  ): { findings: Finding[]; failed: RuleFailure[] } {
    const findings: Finding[] = [];
    const failed: RuleFailure[] = [];
    for (const rule of rules) {
      const severity = severityOf(rule);
      const answers = [...(this.#answers.get(rule.id)?.values() ?? [])]
        .map((answer) => ({ answer, title: titleOf(answer.record) }))
        .sort((a, b) => order(a.title, b.title) || order(a.answer.record, b.answer.record));
      for (const { answer, title } of answers) {
        if (answer.failed !== null)
          failed.push({ rule: rule.id, record: answer.record, title, message: answer.failed });
        for (const finding of answer.findings) {
          const about = finding.record === answer.record ? title : titleOf(finding.record);
          findings.push({ rule: rule.id, severity, cause: rule.cause, title: about, ...finding });
        }
      }
    }
    return { findings, failed };
  }
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
