import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bulletList, heading, paragraph, richText } from '#shared/document/blocks';
import { Process, Step } from '#shared/model/process';
import { emptyWorkspace, type Workspace } from '../templates/service';

/** Every field of a process and of a step, with something in it. */
const FULL = {
  kind: 'process',
  id: 'full',
  title: 'Lead hand-over',
  purpose: 'So that no lead waits',
  scope: 'All inbound leads',
  trigger: 'Every Monday',
  outcome: 'Every lead is decided',
  team: 'growth',
  owner: 'mia-brandt',
  parties: ['growth', 'field-sales'],
  roles: [{ id: 'sdr' }, { id: 'lead' }],
  inputs: 'The list',
  outputs: 'The decisions',
  systems: [
    { id: 'crm', title: 'The CRM' },
    { id: 'mail', title: 'Mail' },
  ],
  steps: [
    {
      id: 's1',
      title: 'Collect',
      raci: { sdr: 'AR', lead: 'I' },
      deadline: { kind: 'workingHours', hours: 4 },
      duration: { kind: 'workingDays', days: 2 },
      inputs: 'Forms',
      outputs: 'A list',
      checklist: [
        { id: 'k1', title: 'No doubles' },
        { id: 'k2', title: 'Every lead has a source' },
      ],
      evidence: 'The list in the CRM',
      branches: [{ id: 'b1', label: 'Nothing there', to: null }],
      goesOn: false,
      documents: [{ id: 'fit' }],
      notes: richText(paragraph('Mind the holidays')),
    },
    {
      id: 's2',
      title: 'Decide',
      raci: { sdr: 'R', lead: 'A' },
      deadline: { kind: 'weekday', weekday: 'WE', time: '17:00' },
      branches: [{ id: 'b2', label: 'Not clear', to: 's1' }],
    },
  ],
  exceptions: [{ id: 'e1', title: 'Monday is a holiday', action: 'Tuesday' }],
  reviewEvery: { months: 6 },
  body: richText(heading(2, 'Why'), paragraph('Because.'), bulletList('One', 'Two')),
  visibility: 'private',
  template: { id: 'lead-hand-over', version: 1 },
  tags: [{ id: 'core' }],
  archivedAt: '2026-05-03T08:00:00.000Z',
};

let workspace: Workspace;
beforeAll(async () => {
  workspace = await emptyWorkspace();
  const { records } = workspace.client;
  await records.put({ view: { kind: 'definition', id: 'fit', title: 'Good fit' } });
  await records.put({ view: FULL });
});
afterAll(() => workspace.end());

/** As `accord show --json` prints it. */
async function shown(): Promise<typeof FULL & { updatedAt: string }> {
  const { view, id, kind, updatedAt } = await workspace.client.records.show({ id: 'full' });
  return { id, kind, updatedAt, ...view } as typeof FULL & { updatedAt: string };
}

const put = (view: unknown) => workspace.client.records.put({ view });

describe('a process with every field', () => {
  it('is all there', async () => {
    for (const field of Object.keys(Process.shape)) expect(FULL, field).toHaveProperty(field);
    for (const field of Object.keys(Step.shape)) expect(FULL.steps[0], field).toHaveProperty(field);
    const before = await shown();
    const { body, steps, ...plain } = FULL;
    expect(before).toMatchObject(plain);
    const [first] = steps;
    expect(before.steps[0]).toMatchObject({ ...first, notes: { type: 'doc' } });
    expect(before.steps[1]).toMatchObject(steps[1] ?? {});
    expect(JSON.stringify(before.body)).toContain('Because.');
    expect(body.content).toHaveLength(before.body.content.length);
  });

  it('changes nothing when what was shown is put back', async () => {
    const before = await shown();
    expect(await put(before)).toMatchObject({ id: 'full', changed: false });
    expect(await shown()).toEqual(before);
  });

  it.each([
    ['a word', { purpose: 'Another' }],
    ['nobody', { team: null, owner: null }],
    ['parties', { parties: ['field-sales'] }],
    ['a longer list, in another order', { systems: [FULL.systems[1], { id: 'bi', title: 'BI' }] }],
    ['exceptions', { exceptions: [] }],
    ['the review', { reviewEvery: null }],
    ['tags', { tags: [{ id: 'other' }] }],
    ['the archive', { archivedAt: null, visibility: 'shared' }],
  ])('takes over %s and leaves the rest', async (_what, change) => {
    const before = await shown();
    expect(await put({ id: 'full', ...change })).toMatchObject({ changed: true });
    const after = await shown();
    expect(after).toEqual({ ...before, ...change, updatedAt: after.updatedAt });
    expect(await put(before)).toMatchObject({ changed: true });
    expect(await shown()).toEqual({ ...before, updatedAt: expect.any(String) });
  });

  it('takes over every field of a step, its place, and its end', async () => {
    const before = await shown();
    const [first, second] = before.steps;
    const changed = {
      ...first,
      title: 'Collect all',
      raci: { lead: 'AR' },
      deadline: null,
      duration: { kind: 'workingHours', hours: 1 },
      inputs: '',
      outputs: 'Two lists',
      checklist: [{ id: 'k2', title: 'Every lead has a source and a date' }],
      evidence: '',
      branches: [],
      goesOn: true,
      documents: [],
    };
    expect(await put({ id: 'full', steps: [second, changed] })).toMatchObject({ changed: true });
    expect((await shown()).steps).toEqual([second, changed]);
    await put({ id: 'full', steps: [changed] });
    expect((await shown()).steps).toEqual([changed]);
    await put(before);
    expect(await shown()).toEqual({ ...before, updatedAt: expect.any(String) });
  });

  it('is refused with the field named, and stays as it was', async () => {
    const before = await shown();
    const refused = [
      [{ steps: [{ id: 's1', raci: { sdr: 'X' } }] }, 'steps'],
      [{ reviewEvery: { months: 0 } }, 'reviewEvery'],
      [{ purpse: 'a slip' }, 'purpse'],
    ] as const;
    for (const [change, word] of refused)
      await expect(put({ id: 'full', ...change })).rejects.toThrow(new RegExp(word));
    expect(await shown()).toEqual(before);
  });
});
