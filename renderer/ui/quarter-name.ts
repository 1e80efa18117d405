/** `Q1 2026` of `2026-Q1`. */
export const quarterName = (quarter: string): string => `${quarter.slice(5)} ${quarter.slice(0, 4)}`;
