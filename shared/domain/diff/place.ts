import { FIELDS } from './field-names';

/** A field's name in words. */
const fieldInWords = (name: string): string =>
  FIELDS[name] ?? name.replaceAll(/([A-Z])/g, ' $1').toLowerCase();

/** What the item of a list is called that a path leads through; null where it has no title. */
function itemAt(view: unknown, path: readonly string[]): string | null {
  let inside: unknown = view;
  let title: string | null = null;
  for (let at = 0; at + 1 < path.length; at += 2) {
    const list = (inside as Record<string, unknown> | undefined)?.[path[at] ?? ''];
    inside = Array.isArray(list) ? (list as { id?: unknown }[]).find(({ id }) => id === path[at + 1]) : null;
    const named = (inside as { title?: unknown } | null | undefined)?.title;
    if (typeof named === 'string' && named.trim() !== '') title = named.trim();
  }
  return title;
}

/**
 * Where in a record a field is, in words: `steps/route/raci.sales-lead` as “RACI of sales lead in “Route it””.
 * @param view the record, for the titles of its parts
 */
export function placeInWords(path: string, view: Readonly<Record<string, unknown>> = {}): string {
  const parts = path.split('/');
  const [field = path, key] = (parts.at(-1) ?? path).split('.');
  const name = key ? `${fieldInWords(field)} of ${key.replaceAll('-', ' ')}` : fieldInWords(field);
  const item = itemAt(view, parts);
  return item ? `${name} in “${item}”` : name;
}
