/** Languages that a code block can be marked as: their names as Markdown writes them, and as people do. */
export const CODE_LANGUAGES = [
  ['bash', 'Shell'],
  ['css', 'CSS'],
  ['csv', 'CSV'],
  ['html', 'HTML'],
  ['javascript', 'JavaScript'],
  ['json', 'JSON'],
  ['markdown', 'Markdown'],
  ['python', 'Python'],
  ['sql', 'SQL'],
  ['typescript', 'TypeScript'],
  ['xml', 'XML'],
  ['yaml', 'YAML'],
] as const;
