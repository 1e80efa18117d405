import { CHANGE_WORDS, type ChangeWords } from './change-words';
import type { Change } from './changes';
import { LISTS } from './field-names';
import { changeOfValue, clip, type NameOf } from './values';

/**
 * Names that also know the steps of these views, the later ones first: a branch leads to a step, and its
 * record alone knows what that is called.
 */
export function namesWithSteps(nameOf: NameOf, ...views: readonly Record<string, unknown>[]): NameOf {
  const steps = new Map<string, string>();
  for (const { steps: list } of views) {
    if (!Array.isArray(list)) continue;
    for (const { id, title } of list as { id: string; title?: string }[]) if (title) steps.set(id, title);
  }
  return (id) => steps.get(id) ?? nameOf(id);
}

/** Where a change is and what happened there, apart: `Leads handed over`, `target 50 → 60 leads`. */
export interface ToldChange {
  /** Items that it lies in, outermost first; empty for a field of the record itself. */
  within: string[];
  /** What the field is called, or the item that came, went or moved. */
  what: string;
  /** What happened to it. */
  happened: string;
}

function textHappened({ kind, before, after }: Change, words: ChangeWords): string {
  const quoted = (text: unknown): string => words.quoted(clip(String(text)));
  // A picture or a line has no words to quote.
  if (!before && !after) return kind === 'moved' ? words.rearranged : words.kinds.changed;
  if (kind === 'added') return `${quoted(after)} ${words.kinds.added}`;
  if (kind === 'removed') return `${quoted(before)} ${words.kinds.removed}`;
  if (kind === 'moved') return `${quoted(after)} ${words.kinds.moved}`;
  return before === after
    ? `${quoted(after)} ${words.looksDifferent}`
    : `${quoted(before)} → ${quoted(after)}`;
}

/** One change as words, its place apart from what happened. */
export function tellChange(change: Change, nameOf: NameOf, words = CHANGE_WORDS.en): ToldChange {
  const { subject, kind, before, after } = change;
  // Every second part of a path is an item's id: what stands as its own id, and nobody knows, has no name yet.
  const ids = change.path.split('/').filter((_, at) => at % 2 === 1);
  const named = (each: string): string | undefined => nameOf(each) ?? (ids.includes(each) ? undefined : each);
  const last = subject.at(-1) ?? '';
  const within = subject
    .filter((each, at) => at < subject.length - 1 && !LISTS.has(each) && each !== 'raci')
    .map((each) => named(each) ?? words.untitled);
  const list = subject.length >= 2 ? (subject.at(-2) ?? '') : '';
  if (LISTS.has(list)) {
    const name = named(last);
    const what = `${words.fields[list] ?? list} ${name === undefined ? words.untitled : words.quoted(name)}`;
    const happened = kind === 'moved' ? words.movedPlace(String(before), String(after)) : words.kinds[kind];
    return { within, what, happened };
  }
  const what = list === 'raci' ? words.raciOf(nameOf(last) ?? last) : (words.fields[last] ?? last);
  if (last === 'body' || last === 'notes') return { within, what, happened: textHappened(change, words) };
  if (last === 'to') {
    const target = (to: unknown): string =>
      typeof to === 'string' ? words.quoted(nameOf(to) ?? to) : words.theEnd;
    return { within, what: words.fields['to'] ?? last, happened: `${target(before)} → ${target(after)}` };
  }
  return { within, what, happened: changeOfValue(before, after, nameOf, words) };
}

/** One change on one line: `Lead hand-over: target 50 → 60 leads`. */
export function changeInWords(change: Change, nameOf: NameOf, words = CHANGE_WORDS.en): string {
  const { within, what, happened } = tellChange(change, nameOf, words);
  const prefix = within.length > 0 ? `${within.join(', ')}: ` : '';
  const quotes = happened.startsWith(words.quoted('').charAt(0)) && what !== words.fields['to'];
  return `${prefix}${what}${quotes ? ':' : ''} ${happened}`;
}
