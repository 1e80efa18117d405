import type { RichText } from '#shared/model/binding/fields';
import { type Aligned, align } from './align';
import { type Block, blocksOf, type Cell, type Row, type Shape } from './blocks';
import { likeness, type Piece, wordsBetween } from './pieces';

/** What became of a part of a text. `restyled`: the same words look different. */
export type Became = 'same' | 'added' | 'removed' | 'changed' | 'restyled' | 'moved';

export interface CellChange {
  became: Became;
  head: boolean;
  pieces: Piece[];
}

export interface RowChange {
  became: Became;
  cells: CellChange[];
}

/** One block of the newer text, or of the older one where it went. */
export interface BlockChange {
  id: string;
  shape: Shape;
  /** Of a heading: 1 to 4. Of an item: how deep it lies. */
  level: number;
  became: Became;
  pieces: Piece[];
  /** Of a table. */
  rows: RowChange[];
}

/** So alike, from 0 to 1, must two blocks at one place be to count as one that was rewritten. */
const ALIKE = 0.4;

const became = <T extends { words: string; look: string }>({ before, after, moved }: Aligned<T>): Became => {
  if (before === null) return 'added';
  if (after === null) return 'removed';
  if (before.words !== after.words) return 'changed';
  if (moved) return 'moved';
  return before.look === after.look ? 'same' : 'restyled';
};

const piecesOf = ({ before, after }: Aligned<{ words: string }>): Piece[] =>
  wordsBetween(before?.words ?? '', after?.words ?? '');

const cellLine = (line: Aligned<Cell>): CellChange => ({
  became: became(line),
  head: (line.after ?? line.before)?.head ?? false,
  pieces: piecesOf(line),
});

const rowWords = ({ cells }: Row): string => cells.map(({ words }) => words).join('\t');

function rowLine(line: Aligned<Row>): RowChange {
  const rules = { id: (cell: Cell) => cell.id, says: ({ words }: Cell) => words, rewritten: () => true };
  const cells = align(line.before?.cells ?? [], line.after?.cells ?? [], rules).map(cellLine);
  if (line.before === null) return { became: 'added', cells };
  if (line.after === null) return { became: 'removed', cells };
  const differs = cells.some((cell) => cell.became !== 'same');
  return { became: differs ? 'changed' : line.moved ? 'moved' : 'same', cells };
}

function tableLine(line: Aligned<Block>): Pick<BlockChange, 'became' | 'rows'> {
  const rules = {
    id: (row: Row) => row.id,
    says: rowWords,
    rewritten: (before: Row, after: Row) => likeness(rowWords(before), rowWords(after)) >= ALIKE,
  };
  const rows = align(line.before?.rows ?? [], line.after?.rows ?? [], rules).map(rowLine);
  const whole = became(line);
  if (whole === 'added' || whole === 'removed') return { became: whole, rows };
  const differs = rows.some((row) => row.became !== 'same');
  return { became: differs ? 'changed' : whole === 'changed' ? 'restyled' : whole, rows };
}

function blockLine(line: Aligned<Block>): BlockChange {
  const block = (line.after ?? line.before) as Block;
  const { id, shape, level } = block;
  if (shape === 'table') return { id, shape, level, pieces: [], ...tableLine(line) };
  return { id, shape, level, became: became(line), pieces: piecesOf(line), rows: [] };
}

/**
 * What became of every block of a text, in the order of the newer one. Blocks are followed by their id, so that
 * a moved one is not taken for one that went and another that came; those without a common id by what they say.
 */
export function textBetween(before: RichText | undefined, after: RichText | undefined): BlockChange[] {
  const rules = {
    id: (block: Block) => `${block.id} ${block.shape === 'table'}`,
    says: ({ shape, words }: Block) => `${shape} ${words}`,
    rewritten: (was: Block, is: Block) => was.shape === is.shape && likeness(was.words, is.words) >= ALIKE,
  };
  return align(blocksOf(before), blocksOf(after), rules).map(blockLine);
}
