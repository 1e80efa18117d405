import { diffWordsWithSpace } from 'diff';
import { heading, paragraph, richText } from '#shared/document/blocks';
import { compareKept, type KeptRecord } from '#shared/domain/diff/compare';
import type { RichText } from '#shared/model/binding/fields';
import { type BenchOptions, type BenchResult, runPair } from './harness';

/** Paragraphs of about eighty words: four to a page. */
const PER_PAGE = 4;
const WORDS = 'we hand over every lead with its source budget need and time so that sales can decide'.split(
  ' ',
);

const sentence = (at: number): string =>
  Array.from({ length: 80 }, (_, word) => WORDS[(at * 7 + word * (1 + (at % 5))) % WORDS.length]).join(' ');

const pages = (n: number): RichText =>
  richText(
    ...Array.from({ length: n }, (_, page) => [
      heading(2, `Chapter ${page + 1}`),
      ...Array.from({ length: PER_PAGE }, (_each, at) => paragraph(sentence(page * PER_PAGE + at))),
    ]).flat(),
  );

/** Every third paragraph has another word, every tenth is elsewhere, every eleventh is gone. */
function edited(text: RichText): RichText {
  const content = structuredClone(text.content);
  for (const [at, node] of content.entries()) {
    const words = node.content?.[0];
    if (at % 3 === 0 && words) words.text = words.text?.replace('budget', 'money') ?? '';
  }
  const moved = content.filter((_, at) => at % 10 === 0);
  const rest = content.filter((_, at) => at % 10 !== 0 && at % 11 !== 0);
  return { type: 'doc', content: [...rest, ...moved] };
}

const wordsOf = ({ content }: RichText): string =>
  content.map((node) => node.content?.map(({ text }) => text).join('')).join('\n');

/**
 * The comparison of two versions of a document of n (100) pages, as the screen shows it, against the words of
 * the whole text by the diff package alone, which follows no block that moved.
 */
export default async function diff({ n = 100 }: BenchOptions): Promise<BenchResult> {
  const before = pages(n);
  const after = edited(before);
  const kept = (body: RichText): KeptRecord[] => [
    { id: 'p', kind: 'playbook', title: 'Playbook', view: { title: 'Playbook', chapters: [], body } },
  ];
  const [old, now] = [kept(before), kept(after)];
  const [oldWords, newWords] = [wordsOf(before), wordsOf(after)];
  return runPair({
    name: 'diff',
    n,
    ours() {
      const start = performance.now();
      compareKept(old, now, () => undefined);
      return performance.now() - start;
    },
    baseline() {
      const start = performance.now();
      diffWordsWithSpace(oldWords, newWords, { maxEditLength: 3000 });
      return performance.now() - start;
    },
  });
}
