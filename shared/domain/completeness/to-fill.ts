import { plainText } from '#shared/document/plain-text';
import type { RichNode } from '#shared/model/binding/fields';

/** One thing that is for the user to fill in before a record says enough to be agreed to. */
export interface ToFill {
  /** Where: a field such as `purpose`, or the text or item that holds a blank, such as `steps/route/notes`. */
  path: string;
  /** What is missing, in words: `a purpose`, or the words of a blank. */
  what: string;
  kind: 'field' | 'blank';
}

type View = Readonly<Record<string, unknown>>;

const says = (value: unknown): boolean =>
  typeof value === 'string' ? value.trim() !== '' : Array.isArray(value) ? value.length > 0 : value != null;

/** What a field lacks, in words. */
const FIELD_WORDS: Readonly<Record<string, string>> = {
  title: 'a title',
  purpose: 'a purpose',
  scope: 'a scope',
  trigger: 'a trigger',
  outcome: 'an outcome',
  meaning: 'a meaning',
  steps: 'at least one step',
  commitments: 'at least one commitment',
  chapters: 'at least one chapter',
  criteria: 'at least one criterion',
  agenda: 'at least one point of the agenda',
  processes: 'a process that it rests on',
  definitions: 'a definition that it rests on',
};

/** Fields without which a record of the kind says too little, whatever it was made from. */
const ALWAYS: Readonly<Record<string, readonly string[]>> = {
  process: ['purpose', 'steps'],
  agreement: ['purpose', 'commitments'],
  definition: ['meaning'],
  playbook: ['chapters'],
  touchpoint: ['purpose', 'agenda'],
  offer: ['purpose'],
};

/** What a blank begins with, in each language of the templates: `[fill in: the CRM field]`. */
const MARKS = ['[fill in:', '[ausfüllen:'] as const;
const BLANK = /\[(?:fill in|ausfüllen):\s*([^\]]+?)\s*\]/gi;

/** A blank as it may stand in a text, from its words. */
export const blanksOf = (what: string): string[] => MARKS.map((mark) => `${mark} ${what}]`);

/** The expression minds no case; what it looks for has a bracket in any case. */
function hasBlank(text: string): boolean {
  if (!text.includes('[')) return false;
  const lower = text.toLowerCase();
  return MARKS.some((mark) => lower.includes(mark));
}

/** Whether there is any blank in a value. Most have none, and there are many: nothing is made for those. */
function anyBlank(value: unknown): boolean {
  if (typeof value === 'string') return hasBlank(value);
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(anyBlank);
  if ('type' in value && value.type === 'doc') return hasBlank(plainText(value as RichNode));
  for (const name in value) if (anyBlank(value[name as keyof typeof value])) return true;
  return false;
}

/** A part of a view, and the part that it is in. */
interface Part {
  name: string;
  inside: Part | null;
}

function pathOf({ name, inside }: Part): string {
  const before = inside ? pathOf(inside) : '';
  return before && name ? `${before}/${name}` : before || name;
}

/** Collects the blanks of a value. */
function collectBlanks(value: unknown, part: Part, into: ToFill[]): void {
  if (typeof value === 'string') {
    if (!hasBlank(value)) return;
    for (const [, what = ''] of value.matchAll(BLANK)) into.push({ path: pathOf(part), what, kind: 'blank' });
  } else if (Array.isArray(value)) {
    for (const each of value as unknown[]) {
      const id = typeof each === 'object' && each !== null && 'id' in each ? String(each.id) : '';
      collectBlanks(each, id ? { name: id, inside: part } : part, into);
    }
  } else if (typeof value === 'object' && value !== null) {
    if ('type' in value && value.type === 'doc') {
      collectBlanks(plainText(value as RichNode), part, into);
      return;
    }
    for (const name in value) collectBlanks(value[name as keyof typeof value], { name, inside: part }, into);
  }
}

function blanksIn(view: View): ToFill[] {
  const blanks: ToFill[] = [];
  if (anyBlank(view)) collectBlanks(view, { name: '', inside: null }, blanks);
  return blanks;
}

/**
 * What is for the user to fill in, fields first, then blanks in their order; each once.
 *
 * @param required fields that the record's template asks for beside those of its kind
 */
export function toFill(kind: string, view: View, required: readonly string[] = []): ToFill[] {
  if (!Object.hasOwn(ALWAYS, kind)) return [];
  const fields = [...new Set(['title', ...(ALWAYS[kind] ?? []), ...required])];
  const missing = fields
    .filter((field) => !says(view[field]))
    .map((field): ToFill => ({ path: field, what: FIELD_WORDS[field] ?? field, kind: 'field' }));
  const parties = Array.isArray(view.parties) ? view.parties.length : 0;
  if (kind === 'agreement' && parties < 2)
    missing.push({ path: 'parties', what: 'two parties', kind: 'field' });
  const steps = kind === 'process' && Array.isArray(view.steps) ? (view.steps as { title?: unknown }[]) : [];
  if (steps.some(({ title }) => !says(title)))
    missing.push({ path: 'steps', what: 'a title for every step', kind: 'field' });
  const blanks = blanksIn(view);
  return [
    ...missing,
    ...blanks.filter(
      ({ path, what }, at) => blanks.findIndex((other) => other.path === path && other.what === what) === at,
    ),
  ];
}
