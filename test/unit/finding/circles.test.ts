import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paragraph, richText } from '#shared/document/blocks';
import type { RichNode } from '#shared/model/binding/fields';
import { emptyWorkspace, type Workspace } from '../templates/service';

let workspace: Workspace;

const linkTo = (id: string): RichNode => ({
  type: 'text',
  text: `to ${id}`,
  marks: [{ type: 'link', attrs: { href: `accord:record/${id}` } }],
});
const chapter = (record: string) => ({ id: `c-${record}`, title: '', record });

beforeAll(async () => {
  workspace = await emptyWorkspace();
  const put = (view: Record<string, unknown>) => workspace.client.records.put({ view });
  // Refers to itself in its text, in a step, and by a branch that leads back to the step it leaves.
  await put({
    kind: 'process',
    id: 'own-tail',
    title: 'Own tail',
    steps: [
      {
        id: 's1',
        title: 'Round and round',
        documents: [{ id: 'own-tail' }],
        branches: [{ id: 'b', label: 'again', to: 's1' }],
      },
    ],
    body: richText(paragraph(linkTo('own-tail'))),
  });
  for (const [id, next] of [
    ['first', 'second'],
    ['second', 'third'],
    ['third', 'first'],
  ] as const)
    await put({ kind: 'definition', id, title: id, body: richText(paragraph(linkTo(next))) });
  await put({ kind: 'playbook', id: 'inside', title: 'Inside', chapters: [chapter('inside')] });
  await put({
    kind: 'playbook',
    id: 'this',
    title: 'This',
    chapters: [chapter('that'), chapter('own-tail')],
  });
  await put({ kind: 'playbook', id: 'that', title: 'That', chapters: [chapter('this')] });
});
afterAll(() => workspace.end());

describe('what leads back to itself', () => {
  it('is not named among what links to it', async () => {
    const { client } = workspace;
    expect((await client.filing.linkedFrom({ id: 'own-tail' })).map(({ id }) => id)).toEqual(['this']);
    expect((await client.filing.linkedFrom({ id: 'first' })).map(({ id }) => id)).toEqual(['third']);
    expect((await client.definitions.use({ id: 'first' })).records.map(({ id }) => id)).toEqual(['third']);
  });

  it('is found, checked, copied and sent out like everything else', async () => {
    const { client } = workspace;
    expect((await client.search({ words: 'own tail' }))[0]?.id).toBe('own-tail');
    await expect(client.compliance.check({})).resolves.toBeDefined();
    const { id } = await client.records.duplicate({ id: 'own-tail' });
    await client.filing.remove({ ids: [id] });
    for (const each of ['own-tail', 'first', 'inside', 'this'])
      for (const format of ['html', 'md'] as const)
        expect(await workspace.exported(each, format)).not.toBe('');
  });

  it('is a chapter that says so, in a playbook that holds itself or one that holds it', async () => {
    const { client } = workspace;
    const inside = await client.playbooks.read({ id: 'inside' });
    expect(inside.chapters).toHaveLength(1);
    expect(inside.chapters[0]).not.toHaveProperty('record');
    expect(JSON.stringify(inside.chapters[0])).toContain('itself');
    const [that, tail] = (await client.playbooks.read({ id: 'this' })).chapters;
    expect(JSON.stringify(that)).toContain('That');
    expect(that).not.toHaveProperty('record');
    expect(tail).toHaveProperty('record');
  });
});
