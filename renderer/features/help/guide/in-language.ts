import { languageAmong } from '#shared/model/language';

/**
 * What stands in the guide's folder of one language, in the order of its files' names.
 *
 * @param all by path, as the builder gives it
 * @param language of the words on screen
 */
export function inLanguage<T>(all: Readonly<Record<string, T>>, language: string): readonly T[] {
  const folder = `/${languageAmong([language])}/guide/`;
  return Object.keys(all)
    .filter((name) => name.includes(folder))
    .sort()
    .flatMap((name) => all[name] ?? []);
}
