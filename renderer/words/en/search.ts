/** The palette. */
export const search = {
  title: 'Search and commands',
  placeholder: 'Search, or type what you want to do',
  records: 'Records',
  here: 'On this page',
  nothing: 'Nothing found for “{{query}}”.',
} as const;
