import type { Range } from '#shared/domain/targets/calculator';
import { numberFormat } from '../../ui/numbers';
import { useLocale } from '../measurement/use-locale';

/** Amounts and ranges in the person's way of writing. */
export function useFigures() {
  const locale = useLocale();
  const rounded = (value: number): string =>
    numberFormat(locale, { maximumFractionDigits: Math.abs(value) < 10 ? 1 : 0 }).format(value);
  // Nobody knows an end of a range to the last digit.
  const end = (value: number): string => rounded(Number(value.toPrecision(3)));
  return {
    locale,
    /** Whole from ten on, with one decimal below. */
    rounded,
    /** `low–high`, or one figure where both are written alike. */
    range: ({ low, high }: Range): string => (end(low) === end(high) ? end(low) : `${end(low)}–${end(high)}`),
  };
}
