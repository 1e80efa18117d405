/**
 * Numbers as people write them.
 * @param locale the person's, as BCP 47; empty follows the system
 */
export const numberFormat = (locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat =>
  new Intl.NumberFormat(locale === '' ? undefined : locale, options);
