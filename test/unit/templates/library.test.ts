import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainText } from '#shared/document/plain-text';
import { commitmentProblems } from '#shared/domain/commitments/check';
import { toFill } from '#shared/domain/completeness/to-fill';
import { checkFlow } from '#shared/domain/process/check';
import { checkRaci } from '#shared/domain/raci/check';
import { Agreement } from '#shared/model/agreement';
import type { RichNode } from '#shared/model/binding/fields';
import { KINDS } from '#shared/model/kinds';
import { Process } from '#shared/model/process';
import { type LibraryTemplate, TEMPLATES } from '#shared/templates/library';
import { templateRole } from '#shared/templates/template';
import { emptyWorkspace, type Workspace } from './service';

const TEAMS = [
  { id: 'growth', name: 'Growth' },
  { id: 'field-sales', name: 'Field sales' },
];
const context = { teams: TEAMS, today: '2026-05-04', timeZone: 'Europe/Berlin' };
const viewOf = (template: LibraryTemplate): Record<string, unknown> => ({ ...template.view(context) });

/** Texts of a view, rich or plain, hints left out. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(texts);
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && value.type === 'doc') return [plainText(value as RichNode)];
  return Object.entries(value).flatMap(([name, each]) => (name === 'id' ? [] : texts(each)));
}

const wordCount = (words: string): number => words.split(/\s+/).filter(Boolean).length;

/** Rich texts anywhere in a view. */
function richTexts(value: unknown): RichNode[] {
  if (Array.isArray(value)) return value.flatMap(richTexts);
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && value.type === 'doc') return [value as RichNode];
  return Object.values(value).flatMap(richTexts);
}

describe('the starter library', () => {
  it('tells times as clocks show them where the teams are', () => {
    const zones = TEMPLATES.flatMap((template) =>
      [
        ...JSON.stringify(template.view({ ...context, timeZone: 'America/New_York' })).matchAll(
          /"timeZone":"([^"]+)"/g,
        ),
      ].map(([, zone]) => zone),
    );
    expect(zones.length).toBeGreaterThanOrEqual(4);
    expect(new Set(zones)).toEqual(new Set(['America/New_York']));
  });

  it('has twenty-eight templates and more, each under one id', () => {
    const ids = TEMPLATES.map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(28);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { title, description } of TEMPLATES) {
      expect(title).not.toBe('');
      expect(description.length).toBeGreaterThan(30);
    }
  });
});

describe.each(TEMPLATES.map((template) => [template.id, template] as const))(
  'the template %s',
  (_, template) => {
    const view = viewOf(template);
    const all = texts(view).join('\n');

    it('fits the schema of its kind, with nothing that the schema does not know', () => {
      const parsed = KINDS[template.kind].schema.strict().safeParse(view);
      expect(parsed.error?.issues ?? []).toEqual([]);
    });

    it('is written in full', () => {
      expect(wordCount(all)).toBeGreaterThan(
        template.id === 'marketing-sales-agreement' || template.purpose === 'words' ? 80 : 250,
      );
      expect(all).not.toMatch(/lorem|ipsum|\bTODO\b|\bTBD\b|\bxxx\b|placeholder/i);
      expect(all).not.toMatch(
        /\b(leverage|synergy|seamless|best-in-class|utilize|going forward)\b(?![^\n]*digital)/i,
      );
      expect(all).not.toMatch(/ {2}|undefined|\[object/);
    });

    it('has text under every heading', () => {
      for (const doc of richTexts(view)) {
        const blocks = (doc.content ?? []).filter(({ type }) => type !== 'guidance');
        blocks.forEach((block, at) => {
          if (block.type !== 'heading') return;
          const next = blocks[at + 1];
          const deeper = next?.type === 'heading' && Number(next.attrs?.level) > Number(block.attrs?.level);
          expect(deeper || (next && next.type !== 'heading'), plainText(block)).toBeTruthy();
        });
      }
    });

    it('gives every block an id of its own, the same every time', () => {
      const ids = (value: unknown): string[] => {
        if (Array.isArray(value)) return value.flatMap(ids);
        if (typeof value !== 'object' || value === null) return [];
        const own = 'attrs' in value ? (value.attrs as { id?: string } | undefined)?.id : undefined;
        return [...(own ? [own] : []), ...Object.values(value).flatMap(ids)];
      };
      for (const doc of richTexts(view)) {
        const found = ids(doc);
        expect(new Set(found).size).toBe(found.length);
      }
    });

    it('gives every item of a list an id of its own', () => {
      const walk = (value: unknown): void => {
        if (typeof value !== 'object' || value === null || 'type' in value) return;
        if (Array.isArray(value)) {
          const ids = value.flatMap((each: unknown) =>
            typeof each === 'object' && each !== null && 'id' in each ? [each.id] : [],
          );
          expect(new Set(ids).size).toBe(ids.length);
        }
        Object.values(value).forEach(walk);
      };
      walk(view);
    });

    it('asks only for what it says it asks for', () => {
      for (const { kind, path } of toFill(template.kind, view, template.required))
        if (kind === 'field') expect(template.required).toContain(path);
    });

    if (template.kind === 'process')
      it('has one answerable role and a doer for every step, and ways that lead on', () => {
        const process = Process.parse(view);
        expect(process.steps.length).toBeGreaterThanOrEqual(6);
        const raci = checkRaci(
          process.steps,
          process.roles.map(({ id }) => id),
        );
        expect(raci.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(checkFlow(process.steps).filter(({ severity }) => severity !== 'note')).toEqual([]);
        for (const { id } of process.roles) expect(templateRole(id, TEAMS), id).toBeDefined();
        for (const step of process.steps) {
          expect(step.deadline, step.title).not.toBeNull();
          expect(step.inputs && step.outputs, step.title).toBeTruthy();
        }
        expect(process.exceptions.length).toBeGreaterThan(0);
        expect(process.reviewEvery).not.toBeNull();
      });

    if (template.kind === 'agreement')
      it('makes promises that can be measured', () => {
        for (const commitment of Agreement.parse(view).commitments)
          expect(commitmentProblems(commitment), commitment.id).toEqual([]);
      });
  },
);

describe('a record made from a template', () => {
  let workspace: Workspace;
  beforeAll(async () => {
    workspace = await emptyWorkspace();
  });
  afterAll(() => workspace?.end());

  it.each(TEMPLATES.map(({ id, kind, version }) => [id, kind, version] as const))(
    '%s is complete or says what to fill, and can be read as HTML and Markdown',
    async (template, kind, version) => {
      const { client } = workspace;
      const { id } = await client.records.create({ kind, template });
      const { view } = await client.records.show({ id });
      expect(view.template).toEqual({ id: template, version });
      const { origin, toFill: open } = await client.templates.state({ record: id });
      expect(origin).toMatchObject({ template: { id: template }, version, changes: [] });
      const { findings } = await client.compliance.check({ rules: ['required-fields'] });
      expect(findings.filter(({ record }) => record === id).map(({ path }) => path)).toEqual(
        open.map(({ path }) => path),
      );
      expect(
        texts(view)
          .join('\n')
          .match(/\[fill in:/g)?.length ?? 0,
      ).toBe(open.filter((each) => each.kind === 'blank').length);
      for (const format of ['html', 'md'] as const) {
        const text = await workspace.exported(id, format);
        expect(text).toContain(format === 'md' ? '#' : '<h');
        for (const doc of richTexts(view)) {
          for (const node of doc.content ?? [])
            if (node.type === 'guidance') expect(text).not.toContain(String(node.attrs?.words).slice(0, 30));
        }
      }
    },
  );

  it('brings the roles that it assigns', async () => {
    const { view } = await workspace.client.records.show({ id: 'workspace' });
    const roles = (view.roles as { id: string }[]).map(({ id }) => id);
    for (const id of ['sales-lead', 'content-manager', 'account-executive', 'operations', 'customer-success'])
      expect(roles).toContain(id);
  });

  it('names the templates of a kind when there is none with that name', async () => {
    await expect(
      workspace.client.records.create({ kind: 'agreement', template: 'lead-hand-over' }),
    ).rejects.toMatchObject({
      message: expect.stringMatching(
        /^There is no template lead-hand-over for a agreement|^There is no template lead-hand-over/,
      ),
    });
  });
});
