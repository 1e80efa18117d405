import type { Change } from './changes';
import { FIELDS, LISTS } from './field-names';
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

const quoted = (words: unknown): string => `“${clip(String(words))}”`;

function textHappened({ kind, before, after }: Change): string {
  // A picture or a line has no words to quote.
  if (!before && !after) return kind === 'moved' ? 'rearranged' : 'changed';
  if (kind === 'added') return `${quoted(after)} added`;
  if (kind === 'removed') return `${quoted(before)} removed`;
  if (kind === 'moved') return `${quoted(after)} moved`;
  return before === after ? `${quoted(after)} looks different` : `${quoted(before)} → ${quoted(after)}`;
}

/** One change as words, its place apart from what happened. */
export function tellChange(change: Change, nameOf: NameOf): ToldChange {
  const { subject, kind, before, after } = change;
  const last = subject.at(-1) ?? '';
  const within = subject
    .filter((each, at) => at < subject.length - 1 && !LISTS.has(each) && each !== 'raci')
    .map((each) => nameOf(each) ?? each);
  const list = subject.length >= 2 ? (subject.at(-2) ?? '') : '';
  if (LISTS.has(list)) {
    const what = `${FIELDS[list] ?? list} “${nameOf(last) ?? last}”`;
    return { within, what, happened: kind === 'moved' ? `moved from ${before} to ${after}` : kind };
  }
  const what = list === 'raci' ? `RACI of ${nameOf(last) ?? last}` : (FIELDS[last] ?? last);
  if (last === 'body' || last === 'notes') return { within, what, happened: textHappened(change) };
  if (last === 'to') {
    const target = (to: unknown): string => (typeof to === 'string' ? `“${nameOf(to) ?? to}”` : 'the end');
    return { within, what: 'leads to', happened: `${target(before)} → ${target(after)}` };
  }
  return { within, what, happened: changeOfValue(before, after, nameOf) };
}

/** One change on one line: `Lead hand-over: target 50 → 60 leads`. */
export function changeInWords(change: Change, nameOf: NameOf): string {
  const { within, what, happened } = tellChange(change, nameOf);
  const prefix = within.length > 0 ? `${within.join(', ')}: ` : '';
  const quotes = happened.startsWith('“') && what !== 'leads to';
  return `${prefix}${what}${quotes ? ':' : ''} ${happened}`;
}
