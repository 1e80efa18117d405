import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { plainText } from '#shared/document/blocks';
import type { RichText } from '#shared/model/binding/fields';
import classes from './outline.module.css';

export interface OutlineEntry {
  id: string;
  level: number;
  text: string;
}

/** The headings of a text, in order; those without words are left out. */
function headingsOf(text: RichText | undefined): OutlineEntry[] {
  return (text?.content ?? []).flatMap((node) => {
    const words = node.type === 'heading' ? plainText(node).trim() : '';
    if (words === '') return [];
    return [{ id: String(node.attrs?.['id'] ?? ''), level: Number(node.attrs?.['level'] ?? 1), text: words }];
  });
}

/** The headings of a text as links to them. */
export function Outline({ text }: { text: RichText | undefined }) {
  const { t } = useTranslation('editor');
  const headings = headingsOf(text);
  if (headings.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('outline.empty')}
      </Text>
    );
  }
  const go = (id: string) => {
    const heading = document.querySelector<HTMLElement>(`.tiptap [data-id="${CSS.escape(id)}"]`);
    heading?.scrollIntoView({ block: 'start' });
  };
  return (
    <ul className={classes.outline}>
      {headings.map(({ id, level, text: words }) => (
        <li key={id}>
          <button type="button" className={classes.entry} data-level={level} onClick={() => go(id)}>
            {words}
          </button>
        </li>
      ))}
    </ul>
  );
}
