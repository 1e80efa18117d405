import type * as Y from 'yjs';
import type { z } from 'zod';
import { paragraph } from '#shared/document/blocks';
import { plainText } from '#shared/document/plain-text';
import { filing } from '#shared/model/filing';
import type { Author } from './author';
import { bindingOf, type RichText } from './fields';
import { readRecord } from './view';
import { applyView } from './write';

/** Fields that are about the draft itself, not what it says. */
const KEPT = new Set(['visibility', 'template', ...Object.keys(filing)]);

type View = Record<string, unknown>;

/** A frozen view with every field of its kind: what it does not say is said to be nothing, or the default. */
function whole(schema: z.ZodObject, frozen: View, now: View): View {
  const view: View = {};
  for (const [name, field] of Object.entries(schema.shape) as [string, z.ZodType][]) {
    if (KEPT.has(name)) continue;
    const bound = bindingOf(field);
    const value = frozen[name];
    if (bound.binding === 'list' && bound.item) {
      const { item } = bound;
      const before = new Map(((now[name] ?? []) as (View & { id: string })[]).map((each) => [each.id, each]));
      view[name] = ((value ?? []) as (View & { id: string })[]).map((each) => ({
        ...whole(item, each, before.get(each.id) ?? {}),
        id: each.id,
      }));
    } else if (bound.binding === 'rich') {
      // A text that was not there is emptied: a fragment cannot go.
      const written = now[name] as RichText | undefined;
      const emptied = plainText(written) === '' ? written : { type: 'doc', content: [paragraph()] };
      if (value ?? emptied) view[name] = value ?? emptied;
    } else {
      const parsed = field.safeParse(value);
      view[name] = parsed.success ? parsed.data : field.safeParse(undefined).data;
    }
  }
  return view;
}

/**
 * Brings the draft to what a version says, as an edit like any other: what is the same keeps its identity, and
 * undo takes it back. Who sees the draft, its template and where it is filed stay.
 *
 * @returns whether anything changed.
 */
export function restoreRecord(doc: Y.Doc, schema: z.ZodObject, frozen: View, author: Author): boolean {
  const { view } = readRecord(doc, schema);
  return applyView(doc, schema, whole(schema, frozen, view as View), author);
}
