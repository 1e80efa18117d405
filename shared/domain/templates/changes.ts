import type { z } from 'zod';
import { plainText } from '#shared/document/plain-text';
import { CHANGE_WORDS, type ChangeWords } from '#shared/domain/diff/change-words';
import { changesBetween } from '#shared/domain/diff/changes';
import type { NameOf } from '#shared/domain/diff/values';
import { changeInWords } from '#shared/domain/diff/words';
import { sameJson } from '#shared/model/binding/equal';
import { bindingOf, type RichText } from '#shared/model/binding/fields';
import type { Language } from '#shared/model/language';
import { type Section, sectionsOf } from './sections';

/** One part of a template that changed: a field, an item of a list, or a section of the text. */
export interface TemplateChange {
  /** Names the part: `scope`, `steps/route`, `steps` (their order), or `body#<heading>`. */
  part: string;
  /** What changed in it, a line each. */
  texts: string[];
}

type View = Record<string, unknown>;

/** The name of a record, and what its own team decides, are not the template's to change. */
const OWN = new Set(['title', 'owner', 'team', 'parties', 'effectiveOn', 'reviewOn']);

const isRich = (schema: z.ZodObject, field: string): boolean => {
  const shape = schema.shape[field] as z.ZodType | undefined;
  return shape !== undefined && bindingOf(shape).binding === 'rich';
};

const PLACES: Readonly<Record<Language, { section: string; beginning: string }>> = {
  en: { section: 'section', beginning: 'the text before the first heading' },
  de: { section: 'Abschnitt', beginning: 'Der Text vor der ersten Überschrift' },
};

/** How sections are told of. */
interface Telling {
  place(section: Section): string;
  words: ChangeWords;
}

function tellingIn(language: Language): Telling {
  const words = CHANGE_WORDS[language];
  const { section, beginning } = PLACES[language];
  return { words, place: ({ title }) => (title ? `${section} ${words.quoted(title)}` : beginning) };
}

function sectionChanges(
  field: string,
  before: RichText | undefined,
  after: RichText | undefined,
  { place, words }: Telling,
): TemplateChange[] {
  const { added, changed: different, removed: gone } = words.kinds;
  const old = sectionsOf(before);
  const now = sectionsOf(after);
  const part = ({ id }: Section) => `${field}#${id}`;
  const changed = now.flatMap((section): TemplateChange[] => {
    const was = old.find(({ id }) => id === section.id);
    if (!was) return [{ part: part(section), texts: [`${place(section)} ${added}`] }];
    if (sameJson(was.blocks, section.blocks)) return [];
    const texts = section.blocks.map((block) => plainText(block)).filter(Boolean);
    const known = new Set(was.blocks.map((block) => plainText(block)));
    const fresh = texts.find((each) => !known.has(each)) ?? '';
    const shown = fresh.length > 120 ? `${fresh.slice(0, 117)}…` : fresh;
    const said = shown ? `: ${words.quoted(shown)}` : '';
    return [{ part: part(section), texts: [`${place(section)} ${different}${said}`] }];
  });
  const removed = old
    .filter(({ id }) => !now.some((section) => section.id === id))
    .map((section) => ({ part: part(section), texts: [`${place(section)} ${gone}`] }));
  return [...changed, ...removed];
}

/**
 * What is different in a template, part by part in the order of the record's fields. Only fields that
 * the newer version has are compared.
 *
 * @param language in which it is told what changed
 */
export function templateChanges(
  before: View,
  after: View,
  schema: z.ZodObject,
  nameOf: NameOf,
  language: Language = 'en',
): TemplateChange[] {
  const telling = tellingIn(language);
  const compared = Object.keys(schema.shape).filter((name) => name in after && !OWN.has(name));
  const pick = (view: View, names: readonly string[]): View =>
    Object.fromEntries(names.flatMap((name) => (name in view ? [[name, view[name]]] : [])));
  const plain = compared.filter((name) => !isRich(schema, name));
  const parts = new Map<string, string[]>();
  for (const change of changesBetween(pick(before, plain), pick(after, plain), schema)) {
    const part = change.path.split('/').slice(0, 2).join('/').replace(/\..*$/, '');
    parts.set(part, [...(parts.get(part) ?? []), changeInWords(change, nameOf, telling.words)]);
  }
  return [
    ...[...parts].map(([part, texts]) => ({ part, texts })),
    ...compared
      .filter((name) => isRich(schema, name))
      .flatMap((name) =>
        sectionChanges(
          name,
          before[name] as RichText | undefined,
          after[name] as RichText | undefined,
          telling,
        ),
      ),
  ];
}
