import type { RichText } from '#shared/model/binding/fields';
import type { Bundle } from '../bundle';
import type { Contents } from './contents';
import type { Markup } from './markup';
import type { References } from './references';

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
