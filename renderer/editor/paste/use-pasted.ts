import { notifications } from '@mantine/notifications';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { cleanPaste } from './clean-paste';

/** What becomes of pasted HTML, and what is said where not all of it is taken. */
export function usePasted() {
  const { t } = useTranslation('editor');
  return useMemo(
    () => ({
      onTooMuch: () =>
        notifications.show({ color: 'red', title: t('paste.tooMuch'), message: t('paste.instead') }),
      pasted: (html: string): string => {
        const { html: clean, left } = cleanPaste(html);
        if (left > 0)
          notifications.show({ title: t('paste.pictures', { count: left }), message: t('paste.elsewhere') });
        return clean;
      },
    }),
    [t],
  );
}
