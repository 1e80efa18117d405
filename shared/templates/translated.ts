/** From an English sentence, the teams’ names open (`{marketing}`, `{sales}`), to the same in another language. */
export type Sentences = Readonly<Record<string, string>>;

/** The fields of a view that people read. Ids, letters, dates and measures belong to no language. */
const READ: ReadonlySet<string> = new Set([
  'title',
  'purpose',
  'scope',
  'trigger',
  'inputs',
  'outputs',
  'outcome',
  'action',
  'label',
  'evidence',
  'onMiss',
  'meaning',
  'also',
  'attribute',
  'value',
  // A run of text, and a hint that vanishes.
  'text',
  'words',
]);

type Say = (english: string) => string;

function said(real: unknown, open: unknown, field: string, say: Say): unknown {
  if (typeof real === 'string') return READ.has(field) && typeof open === 'string' ? say(open) : real;
  if (Array.isArray(real)) return real.map((each, at) => said(each, (open as unknown[])[at], field, say));
  if (typeof real !== 'object' || real === null) return real;
  return Object.fromEntries(
    Object.entries(real).map(([name, each]) => [
      name,
      said(each, (open as Record<string, unknown>)[name], name, say),
    ]),
  );
}

/**
 * A view with every sentence that people read said anew; all else stays.
 *
 * @param open the same view with the teams’ names open: what a sentence is looked up by
 */
export const translated = (
  view: Readonly<Record<string, unknown>>,
  open: Readonly<Record<string, unknown>>,
  say: Say,
): Record<string, unknown> => said(view, open, '', say) as Record<string, unknown>;

/** The sentences of a view that people read, each once, in their order. */
export function sentencesOf(view: Readonly<Record<string, unknown>>): string[] {
  const found = new Set<string>();
  translated(view, view, (english) => {
    found.add(english);
    return english;
  });
  return [...found];
}

/** Both teams with their names open, also where a workspace has none yet. */
export const openTeams = (teams: readonly { id: string }[]): { id: string; name: string }[] =>
  (['marketing', 'sales'] as const).map((team, at) => ({ id: teams[at]?.id ?? team, name: `{${team}}` }));

/** The teams’ names put in their places. */
export const fillNames = (words: string, names: { marketing: string; sales: string }): string =>
  words.replaceAll(/\{(marketing|sales)\}/g, (_, team: 'marketing' | 'sales') => names[team]);
