import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';

const INDENT = 360;
const LEVELS = 9;
const SIGNS = ['•', '–', '▪'];

type Config = INumberingOptions['config'][number];

const levelsOf =
  (of: (level: number) => { format: (typeof LevelFormat)['BULLET' | 'DECIMAL']; text: string }) =>
  (start: number): Config['levels'] =>
    Array.from({ length: LEVELS }, (_, level) => ({
      ...of(level),
      level,
      start,
      alignment: AlignmentType.START,
      style: { paragraph: { indent: { left: INDENT * (level + 1), hanging: INDENT } } },
    }));

const signs = levelsOf((level) => ({ format: LevelFormat.BULLET, text: SIGNS[level % SIGNS.length] ?? '•' }));
const numbers = levelsOf((level) => ({ format: LevelFormat.DECIMAL, text: `%${level + 1}.` }));

/** The lists of a document. Each numbered one has a numbering of its own: Word would count on across them. */
export class WordNumbering {
  readonly bullets = 'bullets';
  readonly config: Config[] = [{ reference: this.bullets, levels: signs(1) }];

  /** A list that begins with a number; answers what its items refer to. */
  numbered(start: number): string {
    const first = Number.isInteger(start) && start >= 0 && start <= 32_767 ? start : 1;
    const reference = `list-${this.config.length}`;
    this.config.push({ reference, levels: numbers(first) });
    return reference;
  }
}
