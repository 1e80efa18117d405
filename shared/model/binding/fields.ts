import { z } from 'zod';

/**
 * How a field of a record lives in its Yjs document. A field that is not registered is plain:
 * one value, the last writer wins.
 *
 * - `promise`: a multi-value register. Concurrent values all survive and show as a conflict.
 * - `keyed`: an object whose every entry is a multi-value register (RACI letters by role).
 * - `list`: an ordered map of items by id; items are objects with an `id` and fields of their own.
 * - `rich`: rich text, a Yjs fragment whose blocks carry stable ids.
 */
export type FieldBinding = 'promise' | 'keyed' | 'list' | 'rich';

interface Bound {
  binding: FieldBinding;
  /** Of a list: the schema of one item. */
  item?: z.ZodObject;
  /** Of a keyed field: the schema of one value. */
  value?: z.ZodType;
}

const bindings = new WeakMap<z.ZodType, Bound>();

function bind<S extends z.ZodType>(schema: S, bound: Bound): S {
  bindings.set(schema, bound);
  return schema;
}

/** A field that somebody promises by: target, deadline, party, date. Apply it outermost. */
export const promise = <S extends z.ZodType>(schema: S): S => bind(schema, { binding: 'promise' });

/** An object of promises by key, such as RACI letters by role id. */
export const keyed = <V extends z.ZodType>(value: V) =>
  bind(z.record(z.string(), value).default({}), { binding: 'keyed', value });

/** An ordered list of items, each an object with an `id` that is unique within the list. */
export const list = <S extends z.ZodObject<{ id: z.ZodString } & z.ZodRawShape>>(item: S) =>
  bind(z.array(item).default([]), { binding: 'list', item });

/** One node of rich text as TipTap and ProseMirror write it. */
export interface RichNode {
  type: string;
  attrs?: Record<string, unknown> | undefined;
  content?: RichNode[] | undefined;
  marks?: { type: string; attrs?: Record<string, unknown> | undefined }[] | undefined;
  text?: string | undefined;
}

export const RichNode: z.ZodType<RichNode> = z.lazy(() =>
  z.object({
    type: z.string(),
    attrs: z.record(z.string(), z.unknown()).optional(),
    content: z.array(RichNode).optional(),
    marks: z
      .array(z.object({ type: z.string(), attrs: z.record(z.string(), z.unknown()).optional() }))
      .optional(),
    text: z.string().optional(),
  }),
);

/** Rich text in a view: a `doc` node, or nothing. */
export const RichText = z.object({ type: z.literal('doc'), content: z.array(RichNode).default([]) });
export type RichText = z.infer<typeof RichText>;

/** A rich text field. The view holds the document as TipTap JSON. */
export const rich = () => bind(RichText.optional(), { binding: 'rich' });

/** How a field's schema is bound; `plain` when nothing was said. */
export function bindingOf(schema: z.ZodType): Bound | { binding: 'plain' } {
  return bindings.get(schema) ?? { binding: 'plain' };
}
