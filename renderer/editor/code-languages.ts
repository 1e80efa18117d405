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

const SHORT: Readonly<Record<string, string>> = {
  sh: 'bash',
  shell: 'bash',
  js: 'javascript',
  jsx: 'javascript',
  ts: 'typescript',
  tsx: 'typescript',
  md: 'markdown',
  py: 'python',
  yml: 'yaml',
};

/** The name in the list for what people write behind three backticks. */
export const languageNamed = (written: string): string =>
  Object.hasOwn(SHORT, written) ? (SHORT[written] ?? written) : written;
