import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AccordClient } from '#shared/contract/contract';
import { Devices } from '../../fixtures/exchange/devices';
import { finished } from '../../fixtures/finished';
import { folderHolds } from '../../fixtures/folder-holds';

let devices: Devices;
let anna: AccordClient;
let ben: AccordClient;

beforeAll(async () => {
  devices = await Devices.begin();
  anna = await devices.founder('anna', 'Anna Berg');
  ben = await devices.ask('ben', 'Ben Okafor', 'Sales');
  await devices.sync(anna);
  await anna.exchange.confirm({ member: 'ben-okafor' });
  await devices.sync(anna, ben);
});
afterAll(() => devices.end());

async function bring(client: AccordClient, name: string, lines: readonly string[], more: object = {}) {
  const path = join(devices.root, name);
  await writeFile(path, `${lines.join('\n')}\n`);
  return finished(await client.leads.import({ source: { path }, timeZone: 'UTC', ...more }));
}

const HEAD = 'Lead ID,Created Date,MQL Date,Full Name';

test('each device says when it has forgotten somebody, and until then is listed as one that has not', async () => {
  await bring(anna, 'crm.csv', [
    HEAD,
    'STAYS-1,2026-06-01,2026-06-02,Bob Underhill',
    'GONE-7,2026-06-01,2026-06-02,Ann Quartermain',
  ]);
  // Ben keeps names of a file of his own, whose refused row names her, too.
  const torn = [HEAD, 'GONE-7,2026-06-01,2026-06-02,Ann Quartermain', 'GONE-7,2026-06-01'];
  await bring(ben, 'own.csv', torn, { apart: ['Full Name'] });
  await devices.sync(anna, ben, anna);
  expect((await ben.leads.summary()).leads).toBe(2);
  expect(await folderHolds(devices.home('ben'), 'GONE-7')).not.toEqual([]);

  const { act, devices: first } = await anna.leads.forget({ leadId: 'GONE-7' });
  const own = { name: null, member: null, own: true, erasedAt: expect.any(String) };
  const his = { name: expect.any(String), member: 'Ben Okafor', own: false };
  expect(first).toEqual([own, { ...his, erasedAt: null }]);
  await devices.sync(anna);
  expect(await anna.leads.forgotten()).toMatchObject([{ act, devices: [{}, { erasedAt: null }] }]);

  // He takes it in, lets go of everything, and says so with the same exchange.
  await devices.sync(ben);
  for (const text of ['GONE-7', 'Quartermain'])
    expect([text, await folderHolds(devices.home('ben'), text)]).toEqual([text, []]);
  expect((await ben.leads.forgotten()).map((each) => each.devices)).toMatchObject([[{ own: true }, {}]]);
  await devices.sync(anna);
  const [seen] = await anna.leads.forgotten();
  expect(seen).toMatchObject({ act, by: 'Anna Berg' });
  expect(seen?.devices).toEqual([own, { ...his, erasedAt: expect.stringMatching(/^\d{4}-.*Z$/) }]);
  // It was confirmed once, and stays so.
  await devices.sync(ben, anna);
  expect(await anna.leads.forgotten()).toEqual([seen]);
  // What he keeps of another import, refused rows included, does not bring her back.
  await bring(ben, 'again.csv', [...torn, 'STAYS-1,2026-06-01'], { apart: ['Full Name'] });
  expect((await ben.leads.summary()).leads).toBe(2);
  for (const text of ['GONE-7', 'Quartermain'])
    expect([text, await folderHolds(devices.home('ben'), text)]).toEqual([text, []]);
});
