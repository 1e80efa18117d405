import { termFinder } from '#shared/domain/definitions/terms';
import { found, nameOfRecord, ruleOf } from './rule';

/** Words of the field that two teams often take for different things. */
const WORDS: readonly { title: string; also: readonly string[] }[] = [
  { title: 'MQL', also: ['marketing qualified lead', 'marketing-qualified lead'] },
  { title: 'SAL', also: ['sales accepted lead', 'sales-accepted lead'] },
  { title: 'SQL', also: ['sales qualified lead', 'sales-qualified lead'] },
  { title: 'ICP', also: ['ideal customer profile'] },
  { title: 'good fit', also: [] },
  { title: 'qualified lead', also: [] },
];

const find = termFinder(WORDS.map((word) => ({ id: word.title, ...word })));
const plain = (name: string): string => name.trim().toLowerCase();

/** The texts that say what is done and promised; the long text below them is for reading. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null || 'type' in value) return [];
  return Object.entries(value).flatMap(([name, each]) => (SAID.has(name) ? textsOf(each) : []));
}

const SAID = new Set([
  'title',
  'purpose',
  'scope',
  'trigger',
  'outcome',
  'inputs',
  'outputs',
  'evidence',
  'steps',
  'commitments',
  'checklist',
  'branches',
  'label',
]);

/** What a view speaks of: asked again whenever a word is defined, about every record. */
const spoken = new WeakMap<object, ReadonlySet<string>>();
function spokenIn(view: object): ReadonlySet<string> {
  const before = spoken.get(view);
  if (before) return before;
  const words = new Set(textsOf(view).flatMap((text) => find(text).map(({ id }) => id)));
  spoken.set(view, words);
  return words;
}

export const termUndefined = ruleOf({
  id: 'term-undefined',
  title: 'A word is used that nobody defined',
  cause: 'communication',
  severity: 'note',
  on: false,
  explanation:
    '“MQL” or “good fit” means two things until both teams have written down what they mean by it.',
  mend: 'Add the word to the definitions, and have both teams sign it.',
  of: ['process', 'agreement'],
  needs: ['terms'],
  check(record, { terms }) {
    const defined = new Set(terms.flatMap(({ title, also }) => [title, ...also]).map(plain));
    const used = spokenIn(record.view);
    const open = WORDS.filter(
      ({ title, also }) => used.has(title) && ![title, ...also].some((name) => defined.has(plain(name))),
    );
    return open.map(({ title }) =>
      found(record, `term/${title}`, `${nameOfRecord(record)} speaks of “${title}”, which is not defined.`),
    );
  },
});
