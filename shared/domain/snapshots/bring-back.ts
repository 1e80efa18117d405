import type { z } from 'zod';
import { bindingOf } from '#shared/model/binding/fields';
import { withoutFiling } from '#shared/model/filing';

type View = Record<string, unknown>;

const EMPTY = { type: 'doc', content: [{ type: 'paragraph' }] };

/** A view in which every rich text says something: one that was empty then is to be emptied now. */
function withTexts(view: View, schema: z.ZodObject): View {
  const whole = { ...view };
  for (const [name, field] of Object.entries(schema.shape) as [string, z.ZodType][]) {
    const bound = bindingOf(field);
    const value = view[name];
    if (bound.binding === 'rich' && value === undefined) whole[name] = EMPTY;
    if (bound.binding === 'list' && bound.item && Array.isArray(value)) {
      const { item } = bound;
      whole[name] = value.map((each: View) => withTexts(each, item));
    }
  }
  return whole;
}

/**
 * An earlier view as it is written onto the record of today: all it says, and nothing of where the record is
 * put, who sees it and what it was made from, which are no part of the draft's text.
 */
export function broughtBack(view: View, schema: z.ZodObject): View {
  const { visibility: _visibility, template: _template, ...said } = withoutFiling(view);
  return withTexts(said, schema);
}
