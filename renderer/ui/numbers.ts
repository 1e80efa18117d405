import { writtenIn } from '../words/locale';

/**
 * Numbers as people write them.
 * @param locale the person's, as BCP 47; empty follows the language of the words
 */
export const numberFormat = (locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat =>
  new Intl.NumberFormat(writtenIn(locale), options);
