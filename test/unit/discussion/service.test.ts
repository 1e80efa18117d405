import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AccordClient } from '#shared/contract/contract';
import { discussionId } from '#shared/model/discussion';
import { emptyWorkspace, type Workspace } from '../templates/service';

let workspace: Workspace;
let client: AccordClient;
let id = '';
const RECORD = { kind: 'record' } as const;

beforeAll(async () => {
  workspace = await emptyWorkspace();
  client = workspace.client;
  ({ id } = await client.records.create({ kind: 'process', title: 'Hand-over' }));
});
afterAll(() => workspace.end());

describe('talking about a record', () => {
  test('nobody has said anything at first, and then it is there for good', async () => {
    expect(await client.discussion.show({ id })).toMatchObject({
      threads: [],
      decisions: [],
      may: { comment: true, decide: true },
    });
    const { started } = await client.discussion.start({ id, about: RECORD, text: 'Is this complete?' });
    await client.discussion.reply({ id, thread: started, text: 'Nearly.' });
    const { threads } = await client.discussion.show({ id });
    expect(threads).toMatchObject([
      { id: started, outcome: 'open', messages: [{ text: 'Is this complete?' }, { text: 'Nearly.' }] },
    ]);
    expect(threads[0]?.messages[0]?.by).toBe((await client.people.list())[0]?.id);
  });

  test('a comment changes nothing of what is proposed, and is in no list', async () => {
    const before = await client.records.show({ id });
    await client.discussion.start({ id, about: RECORD, text: 'One more.' });
    expect(await client.records.show({ id })).toEqual(before);
    expect((await client.records.list({})).map((each) => each.id)).toEqual([id]);
  });

  test('a message is its author’s: nobody writes one as a document or as a view', async () => {
    const own = discussionId(id);
    const refused = { code: 'NOT_ALLOWED', data: { record: own } };
    const { workspace: open } = await client.workspace.status();
    const update = {
      id: own,
      connection: 'page',
      workspace: open?.id ?? '',
      seq: 1,
      update: new Uint8Array([0, 0]),
    };
    await expect(client.documents.update(update)).rejects.toMatchObject(refused);
    const { view } = await client.records.show({ id: own });
    await expect(client.records.put({ view: { id: own, ...view } })).rejects.toMatchObject(refused);
    await expect(client.records.duplicate({ id: own })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(client.records.remove({ id: own })).rejects.toMatchObject(refused);
  });

  test('what does not fit is refused in words, and changes nothing', async () => {
    const before = await client.discussion.show({ id });
    const bad = [
      [() => client.discussion.start({ id, about: RECORD, text: '  ' }), 'INVALID'],
      [() => client.discussion.start({ id, about: RECORD, text: 'Ask @{nobody}' }), 'NOT_FOUND'],
      [() => client.discussion.start({ id, about: RECORD, text: '', suggestion: 'x' }), 'INVALID'],
      [() => client.discussion.start({ id: 'none', about: RECORD, text: 'x' }), 'NOT_FOUND'],
      [() => client.discussion.start({ id: discussionId(id), about: RECORD, text: 'x' }), 'INVALID'],
      [() => client.discussion.reply({ id, thread: 'none', text: 'x' }), 'NOT_FOUND'],
      [
        () => client.discussion.settle({ id, thread: before.threads[0]?.id ?? '', outcome: 'accepted' }),
        'INVALID',
      ],
      [() => client.discussion.decide({ id, text: 'x', owner: 'nobody' }), 'NOT_FOUND'],
    ] as const;
    for (const [call, code] of bad) await expect(call()).rejects.toMatchObject({ code });
    expect(await client.discussion.show({ id })).toEqual(before);
  });

  test('an open suggestion stands in the way of a proposal, and leads to its thread', async () => {
    const anchor = { from: { block: 'b', offset: 0 }, to: { block: 'b', offset: 5 }, quote: 'fifty' };
    const about = { kind: 'text', path: 'body', anchor } as const;
    const { started } = await client.discussion.start({ id, about, text: '', suggestion: 'sixty' });
    const blockers = async () =>
      (await client.signoff.state({ id })).blockers.filter(({ code }) => code === 'suggestion');
    const inTheWay = [{ path: `discussion/${started}`, record: { id } }];
    expect(await blockers()).toMatchObject(inTheWay);
    // Also of what rests on it: that is said before anybody tries to propose.
    const agreement = await client.records.create({ kind: 'agreement', title: 'Rests on it' });
    await client.records.put({ view: { id: agreement.id, processes: [{ id }] } });
    const ofAll = async () =>
      (await client.signoff.blockers({ id: agreement.id })).filter(({ code }) => code === 'suggestion');
    expect(await ofAll()).toMatchObject(inTheWay);
    await client.discussion.settle({ id, thread: started, outcome: 'rejected' });
    expect(await blockers()).toEqual([]);
    expect(await ofAll()).toEqual([]);
  });

  test('decisions are in the exports, with who sees to them, and can be taken out again', async () => {
    const me = (await client.people.list())[0]?.id ?? '';
    const { decisions } = await client.discussion.decide({ id, text: 'Fifty it is | for now', owner: me });
    for (const format of ['html', 'md'] as const) {
      const text = await workspace.exported(id, format);
      expect(text).toContain('Decisions');
      expect(text).toContain('Fifty it is');
      expect(text).toContain('Mia Brandt');
    }
    const decision = decisions[0]?.id ?? '';
    await client.discussion.dropDecision({ id, decision, dropped: true });
    expect(await workspace.exported(id, 'md')).not.toContain('Fifty it is');
    await client.discussion.dropDecision({ id, decision, dropped: false });
    expect((await client.discussion.show({ id })).decisions).toMatchObject([
      { text: 'Fifty it is | for now' },
    ]);
  });
});
