import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '#shared/domain/history/entries';
import { useHomeSentences } from '../home/sentences';

/** What happened, as a sentence of the catalogue. */
export function useHistorySentence(): (entry: HistoryEntry) => string {
  const { t } = useTranslation('versions');
  const { changeInWords } = useHomeSentences();
  return (entry) => {
    switch (entry.code) {
      case 'edited':
        return t('history.edited', { who: entry.who });
      case 'changed':
        return t('history.changed', { who: entry.who, change: entry.change });
      case 'tookEffect':
      case 'superseded':
      case 'expired':
        return t(`history.${entry.code}`, { version: entry.version });
      default:
        return changeInWords(entry);
    }
  };
}
