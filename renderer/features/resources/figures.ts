import type { Range } from '#shared/domain/targets/calculator';
import { numberFormat } from '../../ui/numbers';
import { useLocale } from '../measurement/use-locale';

/** Amounts and ranges in the person's way of writing. */
export function useFigures() {
  const locale = useLocale();
  const rounded = (value: number): string =>
    numberFormat(locale, { maximumFractionDigits: Math.abs(value) < 10 ? 1 : 0 }).format(value);
  return {
    locale,
    /** Whole from ten on, with one decimal below. */
    rounded,
    /** `low–high`, or one figure where both are written alike. */
    range: ({ low, high }: Range): string =>
      rounded(low) === rounded(high) ? rounded(low) : `${rounded(low)}–${rounded(high)}`,
  };
}
