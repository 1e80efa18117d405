import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AccordClient } from '#shared/contract/contract';
import { STARTER_REASONS } from '#shared/templates/template';
import { SAMPLE_MAPPING, sampleLeads } from '../../../build/sample/leads';
import type { Services } from '../../../electron/services/router';
import { SAMPLE_DE } from '../../../electron/services/sample-de';
import { sampleWords } from '../../../electron/services/sample-words';
import { startBare } from '../../fixtures/bare-services';

let root = '';
let services: Services;
let terminal: AccordClient;
let page: AccordClient;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'accord-german-'));
  services = await startBare(root);
  terminal = createRouterClient(services.router, { context: { connection: 'terminal', trusted: true } });
  page = createRouterClient(services.router, { context: { connection: 'page', trusted: false } });
  await terminal.settings.set({ language: 'de' });
  await page.workspace.create({
    dir: join(root, 'workspace'),
    you: { name: 'Mia Brandt', team: 'Marketing' },
    otherTeam: 'Vertrieb',
    passphrase: 'a long passphrase',
    start: 'template',
  });
});
afterAll(async () => {
  await services.close();
  await rm(root, { recursive: true, force: true });
});

const titleOf = async (client: AccordClient, id: string) =>
  (await client.templates.list()).find((template) => template.id === id)?.title;

describe('a German page', () => {
  it('speaks as its browser does where the language is left to the system', async () => {
    await terminal.settings.set({ language: 'system' });
    const speaking = (...languages: string[]): AccordClient =>
      createRouterClient(services.router, { context: { connection: 'page', trusted: false, languages } });
    expect(await titleOf(speaking('fr', 'de-AT', 'en'), 'demo-script')).toBe('Demo-Leitfaden');
    expect(await titleOf(speaking('en-GB', 'de'), 'demo-script')).toBe('Demo script');
    await terminal.settings.set({ language: 'de' });
    expect(await titleOf(speaking('en-GB'), 'demo-script')).toBe('Demo-Leitfaden');
  });

  it('begins a workspace in German', async () => {
    const { workspace } = await page.workspace.status();
    expect(workspace?.name).toBe('Marketing und Vertrieb');
    const { view } = await page.records.show({ id: 'workspace' });
    const titles = (list: unknown) => (list as { title: string }[]).map(({ title }) => title);
    expect(titles(view.roles)).toContain('Vertriebsleitung');
    expect(titles(view.rejectionReasons)).toContain('Kein Budget');
    expect((await page.records.show({ id: 'calendar-vertrieb' })).view.title).toBe('Vertrieb: Arbeitszeit');
    expect((await page.records.list({ kind: 'process' })).map(({ title }) => title)).toEqual([
      'Lead-Übergabe',
    ]);
  });

  it('sees the gallery in German, and the command line in English', async () => {
    expect(await titleOf(page, 'lead-hand-over')).toBe('Lead-Übergabe');
    expect(await titleOf(terminal, 'lead-hand-over')).toBe('Lead hand-over');
    expect((await page.templates.show({ id: 'working-day' })).view.title).toBe('Arbeitstag');
    expect((await page.templates.show({ id: 'lead-recycling' })).roles).toEqual([
      { id: 'content-manager', title: 'Content-Management' },
    ]);
  });

  it('makes German documents that are compared with the German template, whoever looks', async () => {
    const { id } = await page.records.create({ kind: 'process', template: 'customer-hand-over' });
    const { view } = await page.records.show({ id });
    expect(view.template).toEqual({ id: 'customer-hand-over', version: 1, language: 'de' });
    const { view: shared } = await page.records.show({ id: 'workspace' });
    expect((shared.roles as { title: string }[]).map(({ title }) => title)).toContain('Kundenbetreuung');
    // As if the record had come to be before the newest text: nothing of the process differs from it.
    await page.records.put({
      view: { id, template: { id: 'customer-hand-over', version: 0, language: 'de' } },
    });
    for (const client of [page, terminal]) {
      const { origin, toFill } = await client.templates.state({ record: id });
      expect(origin?.changes).toEqual([]);
      expect(origin?.template.title).toBe(await titleOf(client, 'customer-hand-over'));
      expect(toFill.filter(({ kind }) => kind === 'field')).toEqual([]);
    }
    await page.records.put({ view: { id, purpose: 'Anders.' } });
    const told = async (client: AccordClient) =>
      (await client.templates.state({ record: id })).origin?.changes.flatMap(({ texts }) => texts).join();
    expect(await told(page)).toMatch(/^Zweck Anders\. → /);
    expect(await told(terminal)).toMatch(/^purpose Anders\. → /);
    await page.templates.takeIn({ record: id, parts: ['purpose'] });
    const taken = (await page.records.show({ id })).view;
    expect(taken.purpose).toBe(view.purpose);
    expect(taken.template).toEqual({ id: 'customer-hand-over', version: 1, language: 'de' });
  });

  it('makes what a command asks for in English, unless it says otherwise', async () => {
    const english = await terminal.records.create({ kind: 'process', template: 'lead-hand-over' });
    expect((await terminal.records.show(english)).view).toMatchObject({
      title: 'Lead hand-over',
      template: { id: 'lead-hand-over', version: 2 },
    });
    const asked = await terminal.records.create({
      ...{ kind: 'process', template: 'lead-hand-over', language: 'de' },
    });
    expect((await terminal.records.show(asked)).view.title).toBe('Lead-Übergabe');
  });

  it('writes in the language of the house, where the house has one', async () => {
    await page.house.set({ language: 'en' });
    expect(await titleOf(page, 'lead-hand-over')).toBe('Lead hand-over');
    await page.house.set({ language: 'de' });
    expect(await titleOf(terminal, 'lead-hand-over')).toBe('Lead-Übergabe');
    await page.house.set({ language: '' });
  });
});

describe('the worked example in German', () => {
  it('has the same leads: only columns and words are said anew', async () => {
    const { say } = await sampleWords('de');
    const rows = (csv: string) => csv.trim().split('\n');
    const [english, german] = [rows(sampleLeads('2026-05-03')), rows(sampleLeads('2026-05-03', say))];
    expect(german.length).toBe(english.length);
    const columns = english[0]?.split(',') ?? [];
    expect(german[0]).toBe(columns.map(say).join(','));
    expect(new Set(columns.map(say)).size).toBe(columns.length);
    for (const column of Object.values(SAMPLE_MAPPING)) expect(german[0]?.split(',')).toContain(say(column));
    const figures = (line: string) => line.split(',').filter((cell) => /^(L-)?[\d.:TZ-]+$/.test(cell));
    expect(german.map(figures)).toEqual(english.map(figures));
    const reasons = STARTER_REASONS.map(({ title }) => say(title));
    expect(reasons).not.toContain('No budget');
  });

  it('says every word of the leads in German', async () => {
    const { say } = await sampleWords('de');
    const english = new Set(sampleLeads('2026-05-03').split(/[,\n]/));
    const same = [...english].filter((cell) => /\p{Ll}{3}/u.test(cell) && say(cell) === cell);
    // `yes` is read by the program; the others are words of both languages.
    expect(same.filter((cell) => !(cell in SAMPLE_DE || cell.startsWith('rep-'))).sort()).toEqual([
      'Opportunity',
      'Status',
      'Tier',
      'yes',
    ]);
  });

  it('is made in German throughout', async () => {
    const dir = join(root, 'example');
    for await (const event of await page.workspace.createSample({ dir, asOf: '2026-05-03' }))
      if (event.type === 'done') break;
    const all = await page.records.list({});
    expect(all.map(({ title }) => title).sort()).toEqual(
      [
        ...['Demo-Video', 'Kaufratgeber', 'Kundengeschichte', 'Lead-Vereinbarung', 'Lead-Übergabe'],
        ...[
          'Montagsübergabe',
          'Passender Lead',
          'Preisrechner',
          'Wie Marketing und Vertrieb zusammenarbeiten',
        ],
      ].sort(),
    );
    const status = async (id: string) => all.find((record) => record.id === id)?.status;
    expect(await status('lead-agreement')).toBe('in force');
    const { workspace } = await page.workspace.status();
    expect(workspace).toMatchObject({ name: 'Beispiel', practice: true });
    expect(workspace?.teams.map(({ name }) => name)).toEqual(['Marketing', 'Vertrieb']);
    // English words that the German records have in common with nothing else.
    for (const { id } of all) {
      const { view } = await page.records.show({ id });
      expect(JSON.stringify(view), id).not.toMatch(/ (the|and|with|that) /);
    }
  });
});
