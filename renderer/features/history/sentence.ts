import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '#shared/domain/history/entries';
import { useHomeSentences } from '../home/sentences';

/**
 * What happened, as a sentence of the catalogue.
 * @param among whether the record has to be named, since it stands among others
 */
export function useHistorySentence(among: 'one record' | 'all'): (entry: HistoryEntry) => string {
  const { t } = useTranslation('versions');
  const { t: words } = useTranslation('history');
  const { t: common } = useTranslation();
  const { changeInWords } = useHomeSentences();
  return (entry) => {
    const title = 'title' in entry && entry.title ? entry.title : common('untitled');
    switch (entry.code) {
      case 'edited': {
        const { who } = entry;
        return among === 'all' ? words('edited', { who, title }) : t('history.edited', { who });
      }
      case 'changed': {
        const { who, change } = entry;
        return among === 'all'
          ? words('changed', { who, change, title })
          : t('history.changed', { who, change });
      }
      case 'tookEffect':
      case 'superseded':
      case 'expired': {
        const { code, version } = entry;
        return among === 'all' ? words(code, { version, title }) : t(`history.${code}`, { version });
      }
      default:
        return changeInWords(entry);
    }
  };
}
