import type { Language } from '#shared/model/language';
import { namesIn } from './parts';
import type { StarterTemplate, TemplateContext } from './template';
import { fillNames, openTeams, type Sentences, translated } from './translated';

/** The library in one language. */
export interface SpokenLibrary {
  language: Language;
  /** Title and description, as the gallery shows them. */
  about(template: StarterTemplate): { title: string; description: string };
  /** The fields of a record made from it. */
  view(template: StarterTemplate, context: TemplateContext): Record<string, unknown>;
  /**
   * What every workspace begins with: titles of roles, reasons, calendars. Names of the teams in their places:
   * `{marketing}`, `{sales}`.
   */
  begin(english: string): string;
}

/** As it is written. */
const ENGLISH: SpokenLibrary = {
  language: 'en',
  about: ({ title, description }) => ({ title, description }),
  view: (template, context) => ({ ...template.view(context) }),
  begin: (english) => english,
};

/** By template. */
type Catalogues = Readonly<Record<string, Sentences>>;

/** A language from its catalogues; what a catalogue lacks stays English. */
const spokenFrom = (
  language: Language,
  catalogues: Catalogues,
  beginnings: Sentences,
  names: { marketing: string; sales: string },
): SpokenLibrary => ({
  language,
  about: ({ id, title, description }) => {
    const say = (english: string) => catalogues[id]?.[english] ?? english;
    return { title: say(title), description: say(description) };
  },
  view: (template, context) => {
    const [first, second] = context.teams;
    // Ids that come from a title are those of the English record, so both views are gone through side by side.
    const open = template.view({ ...context, teams: openTeams(context.teams) });
    const sentences = catalogues[template.id] ?? {};
    const called = namesIn([{ name: first?.name ?? names.marketing }, { name: second?.name ?? names.sales }]);
    return translated({ ...template.view(context) }, { ...open }, (english) =>
      fillNames(sentences[english] ?? english, called),
    );
  },
  begin: (english) => beginnings[english] ?? english,
});

/** The library in a language; its catalogues are loaded when it is asked for first. */
export async function libraryIn(language: Language): Promise<SpokenLibrary> {
  if (language === 'en') return ENGLISH;
  const [{ CATALOGUES_DE }, { BEGINNINGS_DE }] = await Promise.all([
    import('./de/library'),
    import('./de/beginnings'),
  ]);
  return spokenFrom(language, CATALOGUES_DE, BEGINNINGS_DE, { marketing: 'Marketing', sales: 'Vertrieb' });
}
