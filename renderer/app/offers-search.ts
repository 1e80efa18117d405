export const OFFER_VIEWS = ['catalogue', 'coverage', 'requests'] as const;
export type OffersView = (typeof OFFER_VIEWS)[number];

/** What the address of the offers says; what is left out is as the screen begins. */
export interface OffersSearch {
  view?: OffersView;
}

/** What is named in an address, without what is not known. */
export function offersSearch(search: Record<string, unknown>): OffersSearch {
  const view = OFFER_VIEWS.find((each) => each === search['view']);
  return view ? { view } : {};
}
