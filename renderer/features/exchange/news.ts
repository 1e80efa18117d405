import { useTranslation } from 'react-i18next';
import type { NewsItem } from '#shared/contract/exchange';
import { useHomeSentences } from '../home/sentences';

/** What came in, as sentences. */
export function useNewsInWords(): (item: NewsItem) => string {
  const { t } = useTranslation('exchange');
  const { t: common } = useTranslation();
  const { changeInWords } = useHomeSentences();
  return (item) => {
    switch (item.code) {
      case 'changed':
        return t('changed', { title: item.title || common('untitled') });
      case 'broughtBack':
        return t('broughtBack', { title: item.title || common('untitled'), who: item.who });
      case 'suggested':
        return t('suggested', { who: item.who, title: item.title || common('untitled') });
      case 'asked':
        return t('asked', { who: item.who });
      case 'readAgain':
        return t('readAgain');
      default:
        return changeInWords(item);
    }
  };
}
