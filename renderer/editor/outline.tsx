import { Text } from '@mantine/core';
import { memo, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { plainText } from '#shared/document/plain-text';
import { countWords } from '#shared/document/words';
import type { RichNode, RichText } from '#shared/model/binding/fields';
import classes from './outline.module.css';
import { blockElement, showBlock } from './show-block';

export interface OutlineEntry {
  id: string;
  level: number;
  text: string;
}

/** How far under the top of what is seen a heading counts as the place where one reads, in pixels. */
const READ_AT = 96;

/** Until the text rests this long its words are not counted again. */
const REST_MS = 600;

/** What was read in a block. It stays the same as long as nobody writes in it: a pause in a long text costs one block. */
interface ReadBlock {
  heading: OutlineEntry | null;
  words: number;
}

const known = new WeakMap<RichNode, ReadBlock>();

function readBlock(node: RichNode): ReadBlock {
  const before = known.get(node);
  if (before) return before;
  const text = plainText(node);
  const heading = node.type === 'heading' && text.trim() !== '';
  const read = {
    heading: heading
      ? { id: String(node.attrs?.['id'] ?? ''), level: Number(node.attrs?.['level'] ?? 1), text: text.trim() }
      : null,
    words: countWords(text),
  };
  known.set(node, read);
  return read;
}

const blocksOf = (text: RichText | undefined): readonly RichNode[] => text?.content ?? [];

/** The headings of a text, in order; those without words are left out. The same list while they stay the same. */
function useHeadings(text: RichText | undefined): readonly OutlineEntry[] {
  const last = useRef<readonly OutlineEntry[]>([]);
  return useMemo(() => {
    const headings = blocksOf(text).flatMap((block) =>
      block.type === 'heading' ? (readBlock(block).heading ?? []) : [],
    );
    const same =
      headings.length === last.current.length && headings.every((each, at) => each === last.current[at]);
    if (!same) last.current = headings;
    return last.current;
  }, [text]);
}

/** The headings of a text as links to them, with the one marked that is being read, and the count of words. */
export function Outline({ text }: { text: RichText | undefined }) {
  const { t } = useTranslation('editor');
  const headings = useHeadings(text);
  const current = useCurrent(headings);
  const words = useWordCount(text);
  return (
    <>
      {headings.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('outline.empty')}
        </Text>
      ) : (
        <Entries headings={headings} current={current} />
      )}
      {words > 0 && (
        <Text size="xs" c="dimmed" mt="md">
          {t('outline.words', { count: words })}
        </Text>
      )}
    </>
  );
}

/** Drawn anew when a heading or the place changes, and not in every pause in writing. */
const Entries = memo(function Entries({
  headings,
  current,
}: {
  headings: readonly OutlineEntry[];
  current: string | null;
}) {
  return (
    <ul className={classes.outline}>
      {headings.map(({ id, level, text: heading }) => (
        <li key={id}>
          <button
            type="button"
            className={classes.entry}
            data-level={level}
            aria-current={id === current ? 'location' : undefined}
            onClick={() => showBlock(id)}
          >
            {heading}
          </button>
        </li>
      ))}
    </ul>
  );
});

/** The heading that the top of what is seen belongs to; null above the first. */
function useCurrent(headings: readonly OutlineEntry[]): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      // They stand one below the other: of a long text's many only a few are looked for.
      let [low, high] = [0, headings.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        const box = blockElement(headings[middle]?.id ?? '')?.getBoundingClientRect();
        if (box && box.top <= READ_AT) low = middle + 1;
        else high = middle;
      }
      setCurrent(headings[low - 1]?.id ?? null);
    };
    const scrolled = () => {
      frame ||= requestAnimationFrame(look);
    };
    scrolled();
    document.addEventListener('scroll', scrolled, { capture: true, passive: true });
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('scroll', scrolled, { capture: true });
    };
  }, [headings]);
  return current;
}

function useWordCount(text: RichText | undefined): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const timer = setTimeout(
      () => setCount(blocksOf(text).reduce((sum, block) => sum + readBlock(block).words, 0)),
      REST_MS,
    );
    return () => clearTimeout(timer);
  }, [text]);
  return count;
}
