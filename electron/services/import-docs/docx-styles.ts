import { strFromU8 } from 'fflate';

/** Styles that build on each other in a circle, or very deep, end here. */
const DEEPEST = 20;
/** Levels of outline that are headings in our texts; Word counts from 0, and 9 is plain text. */
const LEVELS = 6;

interface ParagraphStyle {
  name: string;
  basedOn: string | null;
  /** From 0. */
  outline: number | null;
}

const attributeOf = (element: string, xml: string): string | null =>
  new RegExp(`<w:${element}\\s[^>]*?w:val="([^"]*)"`).exec(xml)?.[1] ?? null;

function stylesIn(xml: string): Map<string, ParagraphStyle> {
  const styles = new Map<string, ParagraphStyle>();
  for (const style of xml.split(/<w:style\s/).slice(1)) {
    const id = /\bw:styleId="([^"]*)"/.exec(style)?.[1];
    if (id === undefined || !/\bw:type="paragraph"/.test(style)) continue;
    const outline = attributeOf('outlineLvl', style);
    styles.set(id, {
      name: attributeOf('name', style) ?? '',
      basedOn: attributeOf('basedOn', style),
      outline: outline === null ? null : Number(outline),
    });
  }
  return styles;
}

/**
 * The levels, from 1, of those paragraph styles that are headings: by the level in the outline that they or what they
 * build on are given. Companies name their headings themselves; only Word’s own are known by their names.
 * @param styles bytes of `word/styles.xml`
 */
export function headingStyles(styles: Uint8Array | undefined): ReadonlyMap<string, number> {
  const known = styles ? stylesIn(strFromU8(styles)) : new Map<string, ParagraphStyle>();
  const levelOf = (id: string): number | null => {
    let style = known.get(id);
    for (let depth = 0; style && depth < DEEPEST; depth += 1) {
      const named = /^heading ([1-6])$/i.exec(style.name)?.[1];
      if (named !== undefined) return Number(named);
      if (style.outline !== null) return style.outline < LEVELS ? style.outline + 1 : null;
      style = style.basedOn === null ? undefined : known.get(style.basedOn);
    }
    return null;
  };
  return new Map(
    [...known.keys()].flatMap((id) => {
      const level = levelOf(id);
      return level === null ? [] : [[id, level] as const];
    }),
  );
}

interface DocxNode {
  type: string;
  styleId?: string | null;
  children?: DocxNode[];
}

/** What mammoth read, with the paragraphs in a company’s own heading styles in Word’s. */
export function withHeadings(node: DocxNode, headings: ReadonlyMap<string, number>): DocxNode {
  const children = node.children?.map((child) => withHeadings(child, headings));
  const level = node.type === 'paragraph' ? headings.get(node.styleId ?? '') : undefined;
  return {
    ...node,
    ...(children && { children }),
    ...(level !== undefined && { styleId: `Heading${level}`, styleName: `heading ${level}` }),
  };
}
