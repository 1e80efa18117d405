import { createContext, useContext } from 'react';

/** Level of the heading that what is inside stands under; null where nobody says. */
export const HeadingLevel = createContext<number | null>(null);

type Order = 2 | 3 | 4 | 5 | 6;

/** The level of a heading right under the one around it; under a page's title where nobody says. */
export const useHeadingBelow = (): Order => Math.min((useContext(HeadingLevel) ?? 1) + 1, 6) as Order;
