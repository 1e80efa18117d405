import type { StatementLine } from '#shared/contract/statements';
import { periodName } from '#shared/domain/commitments/explain';
import { COMMITMENT_WORDS } from '#shared/domain/commitments/spoken';
import type { StatedCommitment, StatedPeriod, StatementContent } from '#shared/domain/statements/content';
import type { ExportRecord } from '#shared/export/bundle';
import { percent } from '#shared/export/format';
import { toldIn } from '#shared/export/language';
import { words } from '#shared/export/words';

export type StatementForPaper = StatementLine & { content: StatementContent };

export const statementTitle = ({ content }: StatementForPaper): string =>
  words().statementTitle(content.title, content.from, content.to);

/** A moment as the clock reads that its text names: its days are those of the promise's zone. */
const onItsClock = (moment: string): number => Date.parse(`${moment.slice(0, 19)}Z`);

/**
 * What was said of a period when it was frozen, word for word where that was in the language of this document; else the
 * figures that it spoke of.
 */
function explained(
  { unit, target }: Pick<StatedCommitment, 'unit' | 'target'>,
  { start, end, status, numerator, denominator, measured, explanation }: StatedPeriod,
): string {
  const name = periodName(
    { start: onItsClock(start), end: onItsClock(end) },
    'UTC',
    COMMITMENT_WORDS[toldIn()],
  );
  if (explanation.startsWith(`${name}:`)) return explanation;
  const shown = (value: number): string =>
    unit === 'leads' ? String(value) : unit === 'hours' ? words().shortHours(value) : percent(value);
  const counted = [numerator, unit === 'leads' ? null : denominator]
    .filter((each) => each !== null)
    .join('/');
  const figure = measured !== null && unit !== 'leads' ? `${counted} (${shown(measured)})` : counted;
  const against = target === null ? [] : [`${words().target} ${shown(target)}`];
  const said = [...(figure === '' ? [] : [figure]), ...against, words().periodStatus[status] ?? status];
  return `${name}: ${said.join(', ')}`;
}

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
          explanation: explained(each, period),
          ...(contested ? { contested } : {}),
        })),
      })),
    },
    statement: { ...line, imports },
  };
}
