/** Signs that mean something in the middle of a line. */
const INLINE = /[\\`*_[\]<>|~]/g;

/** What would begin a block at the start of a line: a heading, a list, a rule, a number with a dot. */
const LINE_START = /^(\s*)([#+\-=>]|\d+(?=[.)]))/;

/** Plain text as Markdown that reads as that text. Line breaks become spaces. */
export function escapeMarkdown(text: string): string {
  const line = text
    .replace(/\s*\n\s*/g, ' ')
    .replace(INLINE, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&');
  return line.replace(LINE_START, (_, space: string, sign: string) =>
    /\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
  );
}

/** A `code` span whose fence is longer than any run of backticks inside. */
export function codeSpan(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}

/** A fenced block whose fence the text cannot close. */
export function codeBlock(text: string, language: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${/^[\w+#-]*$/.test(language) ? language : ''}\n${text}\n${fence}`;
}

/** The address of a link: no spaces, no brackets, no line breaks. */
export const linkTarget = (address: string): string =>
  address
    .trim()
    .replace(/[\s<>()\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`);

/** A value of YAML front matter: JSON strings are YAML strings. */
export const yamlValue = (value: string | number | null): string =>
  value === null ? 'null' : JSON.stringify(value);
