import type { Cause, Severity } from '#shared/contract/compliance';
import { CAUSES, type FindingsGroup, SEVERITIES } from '../../app/findings-search';
import { findingWords } from '../../ui/finding-words';

interface Groupable {
  cause: Cause;
  severity: Severity;
  record: string;
  title: string;
  message: string;
}

export interface Group<T> {
  key: string;
  items: T[];
}

/** What is looked for among findings. */
export interface Wanted {
  words: string;
  cause: Cause | undefined;
  severity: Severity | undefined;
}

/** Findings that match. */
export function matching<T extends Groupable>(
  findings: readonly T[],
  { words, cause, severity }: Wanted,
): T[] {
  const wanted = words.trim().toLocaleLowerCase();
  return findings.filter(
    (finding) =>
      (!cause || finding.cause === cause) &&
      (!severity || finding.severity === severity) &&
      `${findingWords(finding.message)} ${finding.title}`.toLocaleLowerCase().includes(wanted),
  );
}

const bySeverity = (a: Groupable, b: Groupable): number =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);

/**
 * Findings under their heads: causes and severities in their own order, records with most errors first; the gravest
 * first in each.
 */
export function grouped<T extends Groupable>(findings: readonly T[], by: FindingsGroup): Group<T>[] {
  const keyOf = (finding: T): string => (by === 'record' ? finding.record : finding[by]);
  const groups = new Map<string, T[]>();
  const first: readonly string[] = by === 'cause' ? CAUSES : by === 'severity' ? SEVERITIES : [];
  for (const key of first) groups.set(key, []);
  for (const finding of findings) {
    const own = groups.get(keyOf(finding));
    if (own) own.push(finding);
    else groups.set(keyOf(finding), [finding]);
  }
  const all = [...groups]
    .filter(([, items]) => items.length > 0)
    .map(([key, items]) => ({ key, items: items.toSorted(bySeverity) }));
  if (by !== 'record') return all;
  const errors = ({ items }: Group<T>): number => items.filter(({ severity }) => severity === 'error').length;
  return all.sort((a, b) => errors(b) - errors(a) || b.items.length - a.items.length);
}
