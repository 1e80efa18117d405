import type { StatementLine } from '#shared/contract/statements';
import type { StatementContent } from '#shared/domain/statements/content';
import type { ExportRecord } from '#shared/export/bundle';
import { words } from '#shared/export/words';

export type StatementForPaper = StatementLine & { content: StatementContent };

export const statementTitle = ({ content }: StatementForPaper): string =>
  words().statementTitle(content.title, content.from, content.to);

/** An agreement with the figures that a statement froze. */
export function withStatement(record: ExportRecord, statement: StatementForPaper): ExportRecord {
  const { content, ...line } = statement;
  const { cutOff, commitments, imports } = content;
  return {
    ...record,
    measurement: {
      at: cutOff,
      commitments: commitments.map(({ countingRules: _signed, ...each }) => ({
        ...each,
        periods: each.periods.map(({ contested, ...period }) => ({
          ...period,
          ...(contested ? { contested } : {}),
        })),
      })),
    },
    statement: { ...line, imports },
  };
}
