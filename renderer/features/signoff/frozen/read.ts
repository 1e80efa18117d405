import type { z } from 'zod';

/**
 * A frozen view by its kind's schema. What does not fit any more shows as its default: frozen content never
 * migrates, and an old version stays readable.
 */
export function readView<S extends z.ZodObject>(schema: S, view: Record<string, unknown>): z.infer<S> {
  const parsed = schema.safeParse(view);
  if (parsed.success) return parsed.data;
  const read: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(schema.shape) as [string, z.ZodType][]) {
    const value = field.safeParse(view[name]);
    read[name] = value.success ? value.data : field.safeParse(undefined).data;
  }
  return read as z.infer<S>;
}
