/** The palette. */
export const search = {
  placeholder: 'Search, or type what you want to do',
  records: 'Records',
  nothing: 'Nothing found for “{{query}}”.',
} as const;
