import { Text } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { plainText } from '#shared/document/plain-text';
import { countWords } from '#shared/document/words';
import type { RichText } from '#shared/model/binding/fields';
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

/** The headings of a text, in order; those without words are left out. */
function headingsOf(text: RichText | undefined): OutlineEntry[] {
  return (text?.content ?? []).flatMap((node) => {
    const words = node.type === 'heading' ? plainText(node).trim() : '';
    if (words === '') return [];
    return [{ id: String(node.attrs?.['id'] ?? ''), level: Number(node.attrs?.['level'] ?? 1), text: words }];
  });
}

/** The headings of a text as links to them, with the one marked that is being read, and the count of words. */
export function Outline({ text }: { text: RichText | undefined }) {
  const { t } = useTranslation('editor');
  const headings = useMemo(() => headingsOf(text), [text]);
  const current = useCurrent(headings);
  const words = useWordCount(text);
  return (
    <>
      {headings.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('outline.empty')}
        </Text>
      ) : (
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
      )}
      {words > 0 && (
        <Text size="xs" c="dimmed" mt="md">
          {t('outline.words', { count: words })}
        </Text>
      )}
    </>
  );
}

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
    const timer = setTimeout(() => setCount(countWords(plainText(text))), REST_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return count;
}
