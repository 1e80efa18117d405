import type { RichText } from './binding/fields';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is RichText =>
  isObject(value) && value['type'] === 'doc' && Array.isArray(value['content']);

/** A view without its rich texts, and these by their places: `body`, `steps/<id>/notes`. */
export function textsApart(view: Record<string, unknown>): {
  fields: Record<string, unknown>;
  texts: Map<string, RichText>;
} {
  const texts = new Map<string, RichText>();
  const walk = (value: unknown, path: string): unknown => {
    if (Array.isArray(value))
      return value.map((each) => walk(each, isObject(each) ? `${path}/${String(each['id'])}` : path));
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, each]) => {
        const place = path === '' ? name : `${path}/${name}`;
        if (!isText(each)) return [[name, walk(each, place)]];
        texts.set(place, each);
        return [];
      }),
    );
  };
  return { fields: walk(view, '') as Record<string, unknown>, texts };
}

/** Puts texts back to their places; a place whose item is not there is told. */
export function withTexts(
  fields: Record<string, unknown>,
  texts: Readonly<Record<string, RichText>>,
): { view: Record<string, unknown>; lost: string[] } {
  const view = structuredClone(fields);
  const lost: string[] = [];
  for (const [path, text] of Object.entries(texts)) {
    const names = path.split('/');
    const last = names.pop() ?? '';
    let holder: unknown = view;
    for (const name of names) {
      holder = Array.isArray(holder)
        ? holder.find((each) => isObject(each) && each['id'] === name)
        : isObject(holder) && Object.hasOwn(holder, name)
          ? holder[name]
          : undefined;
    }
    if (isObject(holder)) holder[last] = text;
    else lost.push(path);
  }
  return { view, lost };
}
