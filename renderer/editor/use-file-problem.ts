import { notifications } from '@mantine/notifications';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { errorWords } from '../ui/error-words';
import type { FileProblem } from './files';

/** Says in words why a file was not taken. */
export function useFileProblem(): (file: File, problem: FileProblem) => void {
  const { t } = useTranslation('editor');
  const { t: errors } = useTranslation('errors');
  return useMemo(
    () => (file, problem) => {
      const title = t('file.refused', { name: file.name });
      if (typeof problem === 'string') {
        notifications.show({ color: 'red', title, message: t(`file.${problem}`) });
        return;
      }
      const { code, message } = errorWords(problem.error);
      notifications.show({ color: 'red', title, message: message || errors(`titles.${code}`) });
    },
    [t, errors],
  );
}
