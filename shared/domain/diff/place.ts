import { CHANGE_WORDS } from './change-words';
import type { NameOf } from './values';

type Item = Readonly<Record<string, unknown>>;

/** What an item is called: by its title, a branch by the case it is taken in, a criterion by what it asks for. */
export const itemTitle = ({ title, label, attribute, id }: Item): string => {
  const name = title || label || attribute;
  return typeof name === 'string' && name ? name : String(id);
};

/** A field's name in words: `errorBudget` as “error budget”. */
export const fieldInWords = (name: string, { fields } = CHANGE_WORDS.en): string =>
  fields[name] ?? name.replaceAll(/([A-Z])/g, ' $1').toLowerCase();

/** What the innermost item is called that a path leads through; null where it is gone or has no name. */
function itemAt(view: Item, path: readonly string[]): string | null {
  let inside: Item | undefined = view;
  let title: string | null = null;
  for (let at = 0; at + 1 < path.length; at += 2) {
    const list: unknown = inside?.[path[at] ?? ''];
    inside = Array.isArray(list) ? (list as Item[]).find(({ id }) => id === path[at + 1]) : undefined;
    const named = inside && itemTitle(inside).trim();
    if (named && named !== path[at + 1]) title = named;
  }
  return title;
}

/**
 * Where in a record a field is, in words: `steps/route/raci.sales-lead` as “RACI of Sales lead in “Route it””, and
 * `steps/route` as “step “Route it””.
 * @param view the record, for the titles of its parts
 * @param nameOf of roles, where a letter is meant
 */
export function placeInWords(
  path: string,
  view: Item = {},
  nameOf: NameOf = () => undefined,
  words = CHANGE_WORDS.en,
): string {
  const parts = path.split('/');
  const isItem = parts.length % 2 === 0;
  const [field = path, key] = (parts.at(isItem ? -2 : -1) ?? path).split('.');
  const name = key
    ? words.ofKey(fieldInWords(field, words), nameOf(key) ?? key.replaceAll('-', ' '))
    : fieldInWords(field, words);
  const item = itemAt(view, parts);
  if (item === null) return name;
  return isItem ? `${name} ${words.quoted(item)}` : `${name} in ${words.quoted(item)}`;
}
