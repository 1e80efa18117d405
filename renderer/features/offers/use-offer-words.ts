import { useTranslation } from 'react-i18next';
import type { OfferLine } from '#shared/contract/offers';
import { dayOf } from '../../ui/dates';
import { useLocale } from '../measurement/use-locale';

/** Sentences about offers that several screens say. */
export function useOfferWords() {
  const { t } = useTranslation('offers');
  const locale = useLocale();
  return {
    /** For whom and when, until when, and how prospects took it, in one line. */
    lineOf(offer: OfferLine): string {
      const { personas, stages, products, validUntil, status, feedback } = offer;
      const { good, mixed, bad } = feedback.prospect;
      const count = good + mixed + bad;
      const day = validUntil && dayOf(validUntil, { locale });
      const parts = [
        personas.join(', '),
        stages.join(', '),
        products.join(', '),
        day && t(status === 'expired' ? 'line.ended' : 'line.until', { day }),
        count > 0 && t('line.likes', { good, count }),
      ];
      return parts.filter(Boolean).join(' · ') || t('line.nothing');
    },
  };
}
