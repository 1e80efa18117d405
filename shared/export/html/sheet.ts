import type { RichText } from '#shared/model/binding/fields';
import { allRecordsOf, type Bundle } from '../bundle';
import type { Contents } from './contents';
import { type Markup, trusted } from './markup';
import { References } from './references';
import { richDrawing, topLevel } from './rich';

/** What every part of the document needs to write itself. */
export interface Sheet {
  bundle: Bundle;
  contents: Contents;
  references: References;
  /** The name of a member, team, role or record; its id where nobody knows it. */
  name(id: string): string;
  /** The anchor of a record that is in this document. */
  anchorOf(record: string): string | undefined;
  /**
   * Rich text.
   * @param level of the HTML heading that its own first level becomes (3 for h3)
   * @param listed whether its top headings stand in the contents
   */
  rich(text: RichText | undefined, level: number, listed?: boolean): Markup;
}

/** The anchor of each record of a bundle; known before anything is written, because links go forwards too. */
export function anchorsOf(bundle: Pick<Bundle, 'parts' | 'appendix'>): Map<string, string> {
  const anchors = new Map<string, string>();
  for (const [at, { id }] of allRecordsOf(bundle).entries())
    if (!anchors.has(id)) anchors.set(id, `r${at + 1}`);
  return anchors;
}

/** What a document is written on, from its first part to its last. */
export function makeSheet(bundle: Bundle, contents: Contents, anchors: ReadonlyMap<string, string>): Sheet {
  const references = new References();
  const drawings = new Map<string, ReturnType<typeof richDrawing>>();
  const nameOf = (id: string) => (Object.hasOwn(bundle.names, id) ? bundle.names[id] : undefined);
  const anchorOf = (record: string) => anchors.get(record);
  const drawing = (level: number, listed: boolean, top: number) => {
    const made = richDrawing({
      name: nameOf,
      anchorOf,
      pageOf: (anchor) => references.to(anchor),
      picture: (hash) => (Object.hasOwn(bundle.pictures, hash) ? bundle.pictures[hash] : undefined),
      level,
      top,
      ...(listed ? { listed: (title: string) => contents.add(title) } : {}),
    });
    drawings.set(`${level}${listed}${top}`, made);
    return made;
  };
  return {
    bundle,
    contents,
    references,
    name: (id) => nameOf(id) || id,
    anchorOf,
    rich(text, level, listed = false) {
      if (!text) return trusted('');
      const top = topLevel(text);
      return (drawings.get(`${level}${listed}${top}`) ?? drawing(level, listed, top))(text);
    },
  };
}
