import type { OfferLine } from '#shared/contract/offers';
import { AXES, type Axis, wordKey } from '#shared/domain/offers/words';

export interface OfferFilter extends Record<Axis, string | null> {
  words: string;
  status: OfferLine['status'] | null;
}

export const EVERYTHING: OfferFilter = {
  words: '',
  personas: null,
  stages: null,
  products: null,
  status: null,
};

/** Offers that fit; those that are over come last. */
export function matching(offers: readonly OfferLine[], filter: OfferFilter): OfferLine[] {
  const wanted = filter.words.trim().toLocaleLowerCase();
  const fits = (offer: OfferLine): boolean =>
    (filter.status === null || offer.status === filter.status) &&
    AXES.every((axis) => {
      const word = filter[axis];
      return word === null || offer[axis].some((each) => wordKey(each) === wordKey(word));
    }) &&
    [offer.title, offer.purpose, ...AXES.flatMap((axis) => offer[axis])].some((text) =>
      text.toLocaleLowerCase().includes(wanted),
    );
  const over = ({ status }: OfferLine): number => (status === 'retired' ? 1 : 0);
  return offers.filter(fits).sort((a, b) => over(a) - over(b));
}
