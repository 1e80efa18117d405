import { describe, expect, it } from 'vitest';
import { plainText } from '#shared/document/plain-text';
import { toFill } from '#shared/domain/completeness/to-fill';
import { languageOf } from '#shared/domain/spelling/language';
import type { RichNode } from '#shared/model/binding/fields';
import { KINDS } from '#shared/model/kinds';
import { LEAD_ATTRIBUTES, LEAD_TIMES } from '#shared/model/lead';
import { BEGINNINGS_DE } from '#shared/templates/de/beginnings';
import { CATALOGUES_DE } from '#shared/templates/de/library';
import { TEMPLATES } from '#shared/templates/library';
import { libraryIn } from '#shared/templates/spoken';
import { STARTER_REASONS, starterRoles, templateRole } from '#shared/templates/template';
import { openTeams, sentencesOf, translated } from '#shared/templates/translated';

const IDS = [{ id: 'marketing' }, { id: 'vertrieb' }];
const today = { today: '2026-05-04', timeZone: 'Europe/Berlin' };
const context = {
  ...today,
  teams: IDS.map(({ id }) => ({ id, name: id === 'marketing' ? 'Markt' : 'Absatz' })),
};
const german = await libraryIn('de');

/** What a lead is asked for by its own name, whatever is spoken. */
const FIELDS = new Set<string>([...LEAD_ATTRIBUTES, ...LEAD_TIMES, 'yes', 'no']);

/** Names of the teams, letters, figures and short forms are the same in both languages. */
const isWords = (sentence: string): boolean =>
  !FIELDS.has(sentence) && /\p{Ll}{2}|\d,\d/u.test(sentence.replaceAll(/\{(marketing|sales)\}/g, ''));

const openView = (template: (typeof TEMPLATES)[number]) => ({
  ...template.view({ ...today, teams: openTeams(IDS) }),
});

/** What somebody reads of a template, in its order. */
const sentences = (template: (typeof TEMPLATES)[number]): string[] => [
  ...new Set([template.title, template.description, ...sentencesOf(openView(template))].filter(isWords)),
];

/** Everything of a view but its words. */
const bones = (view: Record<string, unknown>) => translated(view, view, () => '');

const places = (sentence: string): string[] =>
  [...sentence.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
const blanks = (sentence: string): number => (sentence.match(/\[(fill in|ausfüllen):/g) ?? []).length;

describe.each(TEMPLATES.map((template) => [template.id, template] as const))(
  'the template %s in German',
  (id, template) => {
    const catalogue = CATALOGUES_DE[id] ?? {};

    it('has a German sentence for each that people read', () => {
      expect(sentences(template).filter((sentence) => !catalogue[sentence]?.trim())).toEqual([]);
    });

    it('keeps the places of names and blanks, and the spaces around what is set apart', () => {
      for (const sentence of sentences(template)) {
        const said = catalogue[sentence] ?? '';
        expect(new Set(places(said)), sentence).toEqual(new Set(places(sentence)));
        expect(blanks(said), sentence).toBe(blanks(sentence));
        expect(said).not.toMatch(/fill in:| {2}|"|“[^„]*”/);
        expect([/^\s/.test(said), /\s$/.test(said)], sentence).toEqual([
          /^\s/.test(sentence),
          /\s$/.test(sentence),
        ]);
      }
    });

    it('is built like the English one, ids and all', () => {
      const [english, own] = [{ ...template.view(context) }, german.view(template, context)];
      expect(bones(own)).toEqual(bones(english));
      expect(KINDS[template.kind].schema.strict().safeParse(own).error?.issues ?? []).toEqual([]);
    });

    it('asks for what the English one asks for', () => {
      const asked = (view: Record<string, unknown>) =>
        toFill(template.kind, view, template.required).map(({ path, kind }) => `${kind} ${path}`);
      expect(asked(german.view(template, context))).toEqual(asked({ ...template.view(context) }));
    });

    it('is German, and names the teams', () => {
      const view = german.view(template, context);
      const said = sentencesOf(view);
      expect(said.filter((sentence) => /\{(marketing|sales)\}/.test(sentence))).toEqual([]);
      for (const text of [...said, plainText((view.body ?? { type: 'doc' }) as RichNode)])
        expect(languageOf(text) ?? 'de', text).toBe('de');
      expect(languageOf(german.about(template).description) ?? 'de').toBe('de');
    });
  },
);

describe('the German catalogues', () => {
  const read = new Set(TEMPLATES.flatMap(sentences));

  it('have nothing that no template says', () => {
    for (const [id, catalogue] of Object.entries(CATALOGUES_DE))
      expect(
        Object.keys(catalogue).filter((sentence) => isWords(sentence) && !read.has(sentence)),
        id,
      ).toEqual([]);
  });

  it('leave nothing English: what is the same in both languages is a name', () => {
    const same = Object.values(CATALOGUES_DE).flatMap((catalogue) =>
      Object.entries(catalogue).flatMap(([english, said]) =>
        isWords(english) && english === said ? [said] : [],
      ),
    );
    expect(same.filter((words) => words.split(' ').length > 3)).toEqual([]);
    expect([...new Set(same)].length).toBeLessThan(40);
  });
});

describe('what a workspace begins with', () => {
  it('is German where German is asked for', () => {
    const roles = new Set([
      ...starterRoles(context.teams).map(({ id }) => id),
      ...TEMPLATES.flatMap(
        (template) => (openView(template) as { roles?: { id: string }[] }).roles ?? [],
      ).map(({ id }) => id),
    ]);
    const titles = [...roles].map((id) => templateRole(id, context.teams)?.title ?? id);
    for (const title of [...titles, ...STARTER_REASONS.map((reason) => reason.title)])
      expect(BEGINNINGS_DE[title], title).toBeTruthy();
  });

  it('names reasons as the glossary does', () => {
    const [recycled] = TEMPLATES.filter(({ id }) => id === 'recycled-lead').map((each) =>
      german.view(each, context),
    );
    const criteria = (recycled?.criteria ?? []) as { attribute: string; value: string }[];
    const named = criteria.flatMap(({ attribute, value }) =>
      attribute === 'rejectionReason' ? value.split(', ') : [],
    );
    expect(named).toHaveLength(3);
    expect(STARTER_REASONS.map(({ title }) => german.begin(title))).toEqual(expect.arrayContaining(named));
  });
});
