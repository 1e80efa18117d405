/**
 * Working time as people say it: below an hour in minutes, else in hours with at most two decimals.
 *
 * @param hours working hours, more than 0
 */
export function spokenSpan(hours: number): { unit: 'hours' | 'minutes'; count: number } {
  if (hours >= 1) return { unit: 'hours', count: Math.round(hours * 100) / 100 };
  return { unit: 'minutes', count: Math.round(hours * 60) };
}

/** The same in English: `15 working minutes`, `1 working hour`, `1.5 working hours`. */
export function englishSpan(hours: number): string {
  const { unit, count } = spokenSpan(hours);
  return `${count} working ${count === 1 ? unit.slice(0, -1) : unit}`;
}

/** The same in German: `15 Arbeitsminuten`, `1 Arbeitsstunde`, `1,5 Arbeitsstunden`. */
export function germanSpan(hours: number): string {
  const { unit, count } = spokenSpan(hours);
  const word = unit === 'hours' ? 'Arbeitsstunde' : 'Arbeitsminute';
  return `${count.toLocaleString('de-DE', { maximumFractionDigits: 2 })} ${count === 1 ? word : `${word}n`}`;
}
