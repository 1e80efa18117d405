import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AccordClient } from '#shared/contract/contract';
import { costId, sourceId } from '#shared/domain/resources/sources';
import { sampleLeads } from '../../../build/sample/leads';
import { type SampleServices, startSample } from '../../fixtures/sample-services';

let sample: SampleServices;
let client: AccordClient;

beforeAll(async () => {
  sample = await startSample();
  ({ client } = sample);
});
afterAll(() => sample.close());

/** The worked example's export, read by hand. */
function rows(): Record<string, string>[] {
  const [head = '', ...lines] = sampleLeads('2026-05-03').trim().split('\n');
  // Only reasons for a rejection are quoted, and hold commas; they stand before the columns that matter here.
  const cells = (line: string) =>
    [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map((each) => each[1] ?? each[2] ?? '');
  return lines.map((line) =>
    Object.fromEntries(cells(head).map((name, at) => [name, cells(line)[at] ?? ''])),
  );
}
const monthOf = (time = ''): string =>
  time &&
  Temporal.Instant.from(time).toZonedDateTimeISO('Europe/Berlin').toPlainDate().toString().slice(0, 7);

const QUARTER = { from: '2026-01', to: '2026-03' };

describe('what a source cost and brought', () => {
  test('the leads of a quarter are counted by source as in the export', async () => {
    const { whole, trend, missing, measured } = await client.resources.costs(QUARTER);
    expect({ missing, measured, currency: whole.currency }).toEqual({
      missing: [],
      measured: true,
      currency: 'EUR',
    });
    const months = ['2026-01', '2026-02', '2026-03'];
    const all = rows();
    for (const title of ['Website', 'Webinar', 'Paid search', 'Trade fair', 'Partner']) {
      const own = all.filter((row) => row.Source === title);
      const within = (column: string) => own.filter((row) => months.includes(monthOf(row[column])));
      const sum = (of: typeof own) => of.reduce((total, row) => total + Number(row.Amount), 0);
      expect(whole.sources.find((each) => each.title === title)).toMatchObject({
        leads: within('Handed over').length,
        qualified: within('Qualified').length,
        won: within('Won').length,
        wonValue: sum(within('Won')),
        pipeline: sum(within('Opportunity').filter(({ Won, Lost }) => !Won && !Lost)),
        cost: null,
        perSql: null,
      });
    }
    expect(trend.map(({ all: { qualified } }) => qualified)).toEqual(
      months.map((month) => all.filter((row) => monthOf(row.Qualified) === month).length),
    );
  });

  test('what is entered stands against it, inbound apart', async () => {
    const { id } = await client.resources.begin();
    expect(await client.resources.begin()).toEqual({ id });
    const cost = (month: string, source: string, spend: number) => ({
      id: costId(month, sourceId(source)),
      ...{ month, source: sourceId(source), spend },
    });
    const costs = ['2026-01', '2026-02', '2026-03'].flatMap((month) => [
      cost(month, 'Webinar', 3000),
      cost(month, 'Trade fair', 9000),
    ]);
    const sources = [{ id: sourceId('Webinar'), title: 'Webinar', inbound: true }];
    await client.records.put({ view: { id, sources, costs } });
    const { whole } = await client.resources.costs(QUARTER);
    const qualified = (title: string) =>
      rows().filter(
        (row) => row.Source === title && ['2026-01', '2026-02', '2026-03'].includes(monthOf(row.Qualified)),
      ).length;
    const of = (title: string) => whole.sources.find((each) => each.title === title);
    expect(of('Webinar')).toMatchObject({ inbound: true, spend: 9000, monthsKnown: 3 });
    expect(of('Webinar')?.perSql?.value).toBeCloseTo(9000 / qualified('Webinar'), 9);
    expect(of('Trade fair')?.perSql?.value).toBeCloseTo(27000 / qualified('Trade fair'), 9);
    expect(whole.inbound.cost).toBe(9000);
    expect(whole.all.perSql?.value).toBeCloseTo(36000 / (qualified('Webinar') + qualified('Trade fair')), 9);
  });

  test('months the wrong way round, and ages, are refused', async () => {
    for (const months of [
      { from: '2026-03', to: '2026-01' },
      { from: '1990-01', to: '2026-01' },
      { from: '2026-13', to: '2026-14' },
    ])
      await expect(client.resources.costs(months)).rejects.toMatchObject({ code: 'INVALID' });
  });
});

describe('who there is, and how much there is to do', () => {
  test('before anybody entered anything: members, the promise, and leads as they came', async () => {
    const { teams, balance, leads, promised, lately, load } = await client.resources.standing();
    expect(teams).toMatchObject([
      { id: 'marketing', people: 1, entered: null, positions: 1 },
      { id: 'sales', people: 1, entered: null, positions: 1 },
    ]);
    expect(promised).toMatchObject({ perWeek: 50, owedTo: 'sales', agreement: { id: 'lead-agreement' } });
    expect(balance).toMatchObject({ sellers: { team: 'sales' }, ratio: 1, canWork: null });
    // Twelve weeks before 3 May begin on 8 February: the Mondays from 9 February to 27 April.
    const lastTwelve = rows().filter((row) => (row['Handed over'] ?? '') >= '2026-02-08T00:00:00Z');
    expect(lately).toMatchObject({ weeks: 12, from: '2026-02-08T00:00:00.000Z' });
    expect(leads).toEqual({ planned: 50, actual: lastTwelve.length / 12 });
    expect(load.processes).toMatchObject([{ id: 'lead-hand-over', planned: 0 }]);
    expect(load.processes[0]?.gaps).toBe(load.processes[0]?.steps.length);
  });

  test('with what was entered: positions, hours of roles, and how often it is done', async () => {
    const { id } = await client.resources.begin();
    const { view } = await client.records.show({ id: 'lead-hand-over' });
    const steps = (view as { steps: { id: string; raci: Record<string, string> }[] }).steps.map(
      (step, at) => ({
        ...step,
        raci: { 'sales-lead': 'AR' },
        duration: at === 0 ? { kind: 'workingHours', hours: 0.25 } : null,
      }),
    );
    await client.records.put({ view: { id: 'lead-hand-over', steps } });
    await client.records.put({
      view: {
        id,
        leadsPerWeek: 40,
        leadsPerRep: 10,
        teams: [{ id: 'sales', positions: 4 }],
        roles: [{ id: 'sales-lead', hours: 9 }],
        volumes: [{ id: 'lead-hand-over', process: 'lead-hand-over', per: 'lead', times: 1 }],
      },
    });
    const { begun, balance, leads, promised, load } = await client.resources.standing();
    expect({ begun, promised, planned: leads.planned }).toEqual({ begun: true, promised: null, planned: 40 });
    expect(balance).toMatchObject({
      ratio: 4,
      perRep: { planned: 10 },
      over: { planned: false, actual: true },
    });
    // 40 leads of a quarter of an hour: ten hours, and nine there are.
    const [role] = load.roles;
    expect(role).toMatchObject({
      id: 'sales-lead',
      people: 1,
      planned: 10,
      capacity: 9,
      over: { planned: true },
    });
    const { findings } = await client.compliance.check({ rules: ['load-above-capacity'] });
    expect(findings.map(({ path }) => path)).toEqual(['roles/sales-lead/hours', 'leadsPerRep']);
    // Germany keeps Good Friday, Easter Monday and May Day within these weeks, where the calendar says so.
    expect(role?.capacityThen).toBeLessThanOrEqual(9);
    expect(role?.capacityThen).toBeGreaterThanOrEqual((9 * 57) / 60 - 1e-9);
  });
});
