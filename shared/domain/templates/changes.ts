import type { z } from 'zod';
import { plainText } from '#shared/document/plain-text';
import { changesBetween } from '#shared/domain/diff/changes';
import type { NameOf } from '#shared/domain/diff/values';
import { changeInWords } from '#shared/domain/diff/words';
import { sameJson } from '#shared/model/binding/equal';
import { bindingOf, type RichText } from '#shared/model/binding/fields';
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

const quote = (section: Section): string =>
  section.title ? `section “${section.title}”` : 'the text before the first heading';

function sectionChanges(
  field: string,
  before: RichText | undefined,
  after: RichText | undefined,
): TemplateChange[] {
  const old = sectionsOf(before);
  const now = sectionsOf(after);
  const part = ({ id }: Section) => `${field}#${id}`;
  const changed = now.flatMap((section): TemplateChange[] => {
    const was = old.find(({ id }) => id === section.id);
    if (!was) return [{ part: part(section), texts: [`${quote(section)} added`] }];
    if (sameJson(was.blocks, section.blocks)) return [];
    const words = section.blocks.map((block) => plainText(block)).filter(Boolean);
    const known = new Set(was.blocks.map((block) => plainText(block)));
    const fresh = words.find((each) => !known.has(each)) ?? '';
    const shown = fresh.length > 120 ? `${fresh.slice(0, 117)}…` : fresh;
    return [{ part: part(section), texts: [`${quote(section)} changed${shown ? `: “${shown}”` : ''}`] }];
  });
  const removed = old
    .filter(({ id }) => !now.some((section) => section.id === id))
    .map((section) => ({ part: part(section), texts: [`${quote(section)} removed`] }));
  return [...changed, ...removed];
}

/**
 * What is different in a template, part by part in the order of the record's fields. Only fields that
 * the newer version has are compared.
 */
export function templateChanges(
  before: View,
  after: View,
  schema: z.ZodObject,
  nameOf: NameOf,
): TemplateChange[] {
  const compared = Object.keys(schema.shape).filter((name) => name in after && !OWN.has(name));
  const pick = (view: View, names: readonly string[]): View =>
    Object.fromEntries(names.flatMap((name) => (name in view ? [[name, view[name]]] : [])));
  const plain = compared.filter((name) => !isRich(schema, name));
  const parts = new Map<string, string[]>();
  for (const change of changesBetween(pick(before, plain), pick(after, plain), schema)) {
    const part = change.path.split('/').slice(0, 2).join('/').replace(/\..*$/, '');
    parts.set(part, [...(parts.get(part) ?? []), changeInWords(change, nameOf)]);
  }
  return [
    ...[...parts].map(([part, texts]) => ({ part, texts })),
    ...compared
      .filter((name) => isRich(schema, name))
      .flatMap((name) =>
        sectionChanges(name, before[name] as RichText | undefined, after[name] as RichText | undefined),
      ),
  ];
}
