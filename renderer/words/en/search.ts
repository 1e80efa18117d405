/** The palette. */
export const search = {
  title: 'Search and commands',
  placeholder: 'Search, or type what you want to do',
  records: 'Records',
  nothing: 'Nothing found for “{{query}}”.',
} as const;
