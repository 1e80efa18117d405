import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyWorkspace, type Workspace } from '../templates/service';

/** A Wednesday. */
const NOW = new Date('2026-05-06T12:00:00.000Z');
const mondays = {
  rrule: 'FREQ=WEEKLY;BYDAY=MO',
  time: '10:00',
  timeZone: 'Europe/Berlin',
  start: '2026-04-27',
};

describe('touchpoints through the services', () => {
  let workspace: Workspace;
  let me: string;
  beforeAll(async () => {
    workspace = await emptyWorkspace(() => NOW, null);
    me = (await workspace.client.people.list())[0]?.id ?? '';
    await workspace.client.records.put({
      view: {
        ...{ id: 'review', kind: 'touchpoint', title: 'Review', owner: me, schedule: mondays },
        people: [{ id: me }],
        meetings: [{ id: '2026-04-27', outcome: 'held' }],
        actions: [{ id: 'a', title: 'Call', owner: me, due: '2026-05-05', from: '2026-04-27' }],
      },
    });
  });
  afterAll(() => workspace?.end());

  it('lists the meetings of some days, each with where it stands', async () => {
    const { client } = workspace;
    const meetings = await client.touchpoints.meetings({ from: '2026-04-27', to: '2026-05-11' });
    expect(meetings.map(({ meeting, standing, mine }) => [meeting, standing, mine])).toEqual([
      ['2026-04-27', 'held', true],
      ['2026-05-04', 'open', true],
      ['2026-05-11', 'coming', true],
    ]);
    expect(meetings[0]).toMatchObject({ start: '2026-04-27T10:00:00+02:00', openActions: 1 });
    await expect(client.touchpoints.meetings({ from: '2026-05-11', to: '2026-04-27' })).rejects.toMatchObject(
      {
        code: 'INVALID',
      },
    );
  });

  it('fills a meeting with what is there', async () => {
    const { client } = workspace;
    expect(await client.touchpoints.brief({ id: 'review', meeting: '2026-05-11' })).toMatchObject({
      since: '2026-04-27',
      figures: [],
      contested: [],
    });
    await expect(client.touchpoints.brief({ id: 'none', meeting: '2026-05-11' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('lets Home ask for what was left to do, and for what nobody wrote down', async () => {
    const { waitingForMe } = await workspace.client.home.state({ view: 'me' });
    expect(waitingForMe).toMatchObject([
      { kind: 'action', record: 'review', text: 'Call', dueOn: '2026-05-05' },
      { kind: 'meeting', record: 'review', meeting: '2026-05-04' },
    ]);
  });

  it('refuses a rhythm that never comes to pass, by its field, and changes nothing', async () => {
    const schedule = { ...mondays, rrule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' };
    await expect(workspace.client.records.put({ view: { id: 'review', schedule } })).rejects.toMatchObject({
      code: 'INVALID',
      data: { field: 'schedule.rrule' },
    });
    const { view } = await workspace.client.records.show({ id: 'review' });
    expect(view['schedule']).toMatchObject(mondays);
  });

  it('keeps a template of it without what it came to', async () => {
    const { client } = workspace;
    const { id } = await client.templates.save({ record: 'review' });
    const made = await client.records.create({ kind: 'touchpoint', template: id });
    expect((await client.records.show({ id: made.id })).view).toMatchObject({
      meetings: [],
      actions: [],
      people: [],
    });
    await client.records.remove({ id: made.id });
  });

  it('prints the minutes of one meeting, and nothing that has none', async () => {
    const { client, root } = workspace;
    const file = join(root, 'minutes.md');
    const make = async (ids: string[]): Promise<void> => {
      const task = await client.exports.make({
        ...{ ids, format: 'md', out: file, overwrite: true, meeting: '2026-04-27' },
      });
      for await (const _ of task) void _;
    };
    await make(['review']);
    expect(await readFile(file, 'utf8')).toContain('title: "Review, 27 April 2026"');
    const { id } = await client.records.create({ kind: 'process', title: 'Hand-over' });
    await expect(make([id])).rejects.toMatchObject({ code: 'INVALID' });
  });
});
