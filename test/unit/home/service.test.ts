import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyWorkspace, type Workspace } from '../templates/service';

const NOW = new Date('2026-05-06T12:00:00.000Z');

describe('Home of a workspace that has just begun', () => {
  let workspace: Workspace;
  beforeAll(async () => {
    workspace = await emptyWorkspace(() => NOW, null);
  });
  afterAll(() => workspace.end());

  const expectations = async () =>
    (await workspace.client.home.causes()).find(({ cause }) => cause === 'expectations');
  const done = async () =>
    (await workspace.client.home.state({})).path.map((step) => `${step.step} ${step.done}`);

  it('asks for a promise, and then to have it signed: not for leads that nothing would be measured by', async () => {
    const { client } = workspace;
    expect(await expectations()).toMatchObject({
      state: { code: 'nothingAgreed' },
      action: { code: 'agree' },
    });
    const { id } = await client.records.create({ kind: 'agreement', title: 'Lead promise' });
    expect(await expectations()).toMatchObject({
      state: { code: 'notAgreed', title: 'Lead promise' },
      tone: 'attention',
      action: { code: 'propose', record: { id, kind: 'agreement' } },
    });
  });

  it('takes a template that nobody wrote in for nobody’s process', async () => {
    const { client } = workspace;
    const { id } = await client.records.create({ kind: 'process', template: 'lead-hand-over' });
    expect((await done())[0]).toBe('process false');
    await client.records.put({ view: { id, trigger: 'Every Tuesday at nine' } });
    expect((await done())[0]).toBe('process true');
    // A blank is no answer.
    await client.records.put({ view: { id, purpose: 'For [fill in: whom it is]' } });
    expect(await done()).toEqual(['process false', 'agreement false', 'leads false', 'together false']);
  });
});
