import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { errorWords } from '../ui/error-words';

/** Says why an action that has no place of its own on the page did not work. */
export function useErrorNote(): (error: unknown) => void {
  const { t } = useTranslation('errors');
  return useCallback(
    (error: unknown) => {
      const { code, message } = errorWords(error);
      notifications.show({
        color: 'red',
        title: t(`titles.${code}`),
        message: message || t(`doThis.${code}`),
      });
    },
    [t],
  );
}
