import { afterEach, beforeEach, expect, it } from 'vitest';
import { TEMPLATES, templateOf } from '#shared/templates/library';
import { emptyWorkspace, type Workspace } from './service';

let workspace: Workspace;
beforeEach(async () => {
  workspace = await emptyWorkspace(undefined, null);
});
afterEach(() => workspace?.end());

const AGREEMENT = { kind: 'agreement', template: 'marketing-sales-agreement' } as const;

async function linked(): Promise<{ processes: unknown; definitions: unknown }> {
  const { client } = workspace;
  const { id } = await client.records.create(AGREEMENT);
  const { processes, definitions } = (await client.records.show({ id })).view;
  return { processes, definitions };
}

it('links an agreement to the process and the word that its template rests on, where there are some', async () => {
  const { client } = workspace;
  expect(await linked()).toEqual({ processes: [], definitions: [] });
  const { id: process } = await client.records.create({ kind: 'process', template: 'lead-hand-over' });
  const { id: word } = await client.records.create({ kind: 'definition', template: 'mql' });
  await client.records.create({ kind: 'process', template: 'discount-request' });
  expect(await linked()).toEqual({ processes: [{ id: process }], definitions: [{ id: word }] });
});

it('leaves it to whoever writes where several were made from it, or the one is archived', async () => {
  const { client } = workspace;
  const { id } = await client.records.create({ kind: 'process', template: 'lead-hand-over' });
  await client.records.create({ kind: 'process', template: 'lead-hand-over', title: 'Another' });
  expect(await linked()).toEqual({ processes: [], definitions: [] });
  await client.filing.archive({ ids: [id], archived: true });
  expect(await linked()).toMatchObject({ processes: [{ id: 'another' }] });
});

it('names templates that there are, of processes and words', () => {
  const named = TEMPLATES.flatMap(({ restsOn = [] }) => restsOn);
  expect(named.length).toBeGreaterThan(0);
  for (const id of named) expect(templateOf(id)?.kind).toMatch(/^(process|definition)$/);
});
