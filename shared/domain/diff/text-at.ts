import type { RichText } from '#shared/model/binding/fields';

/** The rich text at a path of a view, such as `body` or `steps/<id>/notes`; undefined where there is none. */
export function textAt(view: Record<string, unknown>, path: string): RichText | undefined {
  let at: unknown = view;
  for (const part of path.split('/')) {
    if (Array.isArray(at)) at = at.find((item: { id?: unknown }) => item.id === part);
    else at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[part] : undefined;
  }
  return at as RichText | undefined;
}
