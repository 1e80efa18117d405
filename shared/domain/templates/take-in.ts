import type { RichText } from '#shared/model/binding/fields';
import { placeAfter, takeSection } from './sections';

type View = Record<string, unknown>;
type Item = { id: string };

const items = (value: unknown): Item[] => (Array.isArray(value) ? (value as Item[]) : []);

function takeItem(own: readonly Item[], theirs: readonly Item[], id: string): Item[] {
  const result = [...own];
  const at = theirs.findIndex((item) => item.id === id);
  const taken = theirs[at];
  const here = result.findIndex((item) => item.id === id);
  if (taken && here >= 0) result[here] = taken;
  else if (taken) result.splice(placeAfter(result, theirs.slice(0, at)), 0, taken);
  else if (here >= 0) result.splice(here, 1);
  return result;
}

/** The own items in the template's order; those it does not know stay behind the one they followed. */
function takeOrder(own: readonly Item[], theirs: readonly Item[]): Item[] {
  const known = theirs.flatMap(({ id }) => own.find((item) => item.id === id) ?? []);
  const result = [...known];
  own.forEach((item, at) => {
    if (!known.includes(item)) result.splice(placeAfter(result, own.slice(0, at)), 0, item);
  });
  return result;
}

/**
 * The fields of a record that change when parts of its template are taken in, whole; everything else of
 * the record stays. Parts are named as {@link templateChanges} names them.
 */
export function takeIn(record: View, template: View, parts: readonly string[]): View {
  const taken: View = {};
  const current = (field: string): unknown => (field in taken ? taken[field] : record[field]);
  for (const part of parts) {
    const [field = '', section] = part.split('#');
    const [name = '', item] = field.split('/');
    if (section !== undefined)
      taken[name] = takeSection(
        current(name) as RichText | undefined,
        template[name] as RichText | undefined,
        section,
      );
    else if (item !== undefined) taken[name] = takeItem(items(current(name)), items(template[name]), item);
    else if (Array.isArray(template[name]) && items(template[name]).some((each) => each?.id !== undefined))
      taken[name] = takeOrder(items(current(name)), items(template[name]));
    else taken[name] = template[name];
  }
  return taken;
}
