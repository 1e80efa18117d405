import type { Command } from 'commander';
import type { ComparedSide, Comparison } from '#shared/contract/versions';
import type { Difference, RecordComparison } from '#shared/domain/diff/compare';
import type { Piece } from '#shared/domain/diff/pieces';
import type { BlockChange } from '#shared/domain/diff/text';
import { command, inWorkspace } from '../program';

/** Words as `git diff --word-diff` marks them: `[-two-]{+three+} days`. */
const marked = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ kind, text }) => (kind === 'removed' ? `[-${text}-]` : kind === 'added' ? `{+${text}+}` : text))
    .join('');

const SIGNS = { same: ' ', added: '+', removed: '-', changed: '~', restyled: '~', moved: '>' } as const;

function blockLines(block: BlockChange): string[] {
  const sign = SIGNS[block.became];
  if (block.shape !== 'table') return [`    ${sign} ${marked(block.pieces)}`.trimEnd()];
  return block.rows
    .filter(({ became }) => became !== 'same')
    .map(
      ({ became, cells }) =>
        `    ${SIGNS[became]} | ${cells.map(({ pieces }) => marked(pieces)).join(' | ')} |`,
    );
}

export function differenceLines({ text, blocks, says }: Difference): string[] {
  return [
    `  ${text}`,
    ...says.map((line) => `    ${line}`),
    ...(blocks ?? []).flatMap((block) => ('gap' in block ? ['    …'] : blockLines(block))),
  ];
}

const sideName = ({ number, proposal, status }: ComparedSide): string =>
  proposal === null
    ? 'the draft'
    : `${number === null ? proposal.slice(0, 8) : `version ${number}`} (${status})`;

function recordLines({ kind, title, id, became, differences }: RecordComparison): string[] {
  const name = `${kind} “${title || id}”`;
  if (became === 'added' || became === 'removed') return [`${name} ${became}`];
  if (became === 'same') return [`${name}: nothing changed`];
  return [name, ...differences.flatMap(differenceLines)];
}

const asText = ({ from, to, records }: Comparison): string =>
  [`From ${sideName(from)} to ${sideName(to)}`, ...records.flatMap(recordLines)].join('\n');

const diff = (): Command =>
  command('diff', 'what changed between two versions of a record, and in what they rest on')
    .argument('<id>', 'the record')
    .argument('<v1>', 'a version’s number, the beginning of a proposal’s hash, or draft')
    .argument('<v2>', 'the other version')
    .action(
      inWorkspace(async ({ client, out }, id: string, from: string, to: string) => {
        const comparison = await client.versions.compare({ id, from, to });
        out.result(comparison, () => asText(comparison));
      }),
    );

export function versionCommands(program: Command): void {
  program.addCommand(diff());
}
