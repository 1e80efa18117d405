import { cpSync, renameSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { axeFindings } from './axe';
import { test } from './fresh-home';
import { type Device, type TwoHomes, twoHomes } from './two-homes';
import { goTo, saved } from './worked-example';

/** What comes by the folder is here after a pause of the sender and a look of the receiver. */
const ARRIVES = { timeout: 30_000 };

interface Step {
  id: string;
  title: string;
  raci: Record<string, string>;
}
interface Block {
  type: string;
  attrs?: Record<string, unknown>;
  content?: { type: string; text?: string }[];
}
interface View {
  steps: Step[];
  body: { type: string; content: Block[] };
  commitments: { id: string; target: Record<string, unknown> }[];
}

const paragraph = (text: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const STEPS: Step[] = [
  { id: 'check', title: 'Check the lead', raci: { sdr: 'R' } },
  { id: 'call', title: 'Call the lead', raci: { sdr: 'R' } },
];
const PROMISE = {
  id: 'leads',
  title: 'Leads handed over',
  owedBy: 'marketing',
  owedTo: 'sales',
  metric: 'count',
  target: { bound: 'atLeast', value: 50, unit: 'leads' },
  schedule: { rrule: 'FREQ=WEEKLY;BYDAY=MO', time: '09:00', timeZone: 'Europe/Berlin', start: '2026-01-05' },
};

/** Says what a part of the first text block is to say, and leaves the rest as it is. */
const withWords = (block: Block | undefined, change: (words: string) => string): Block => ({
  ...(block ?? paragraph('')),
  content: [{ type: 'text', text: change(block?.content?.[0]?.text ?? '') }],
});

/** Both hold the same, have compared their words, and go apart. */
function beginTogether(anna: Device, ben: Device, folder: string): void {
  anna.cli('init', anna.workspace, '--name', 'Anna Berg', '--team', 'Marketing', '--other-team', 'Sales');
  anna.put({
    ...{ id: 'hand-over', kind: 'process', title: 'Hand-over', roles: [{ id: 'sdr' }], steps: STEPS },
    body: { type: 'doc', content: [paragraph('Every lead counts.'), paragraph('Nobody waits.')] },
  });
  anna.put({ id: 'promise', kind: 'agreement', title: 'Promise', commitments: [PROMISE] });
  anna.cli('sync', '--folder', folder);
  ben.cli('join', ben.workspace, '--folder', folder, '--name', 'Ben Okafor', '--team', 'Sales');
  anna.cli('sync');
  anna.cli('member', 'confirm', 'ben-okafor');
  ben.cli('sync');
}

/** A week without a word: each changes what the other changes, too. */
function weekApart(anna: Device, ben: Device): void {
  const { steps, body } = anna.cli<View>('show', 'hand-over');
  const [check, call] = steps as [Step, Step];
  const [first, second] = body.content;
  anna.put({
    id: 'hand-over',
    steps: [
      { ...check, raci: { sdr: 'A' } },
      { ...call, title: 'Call the lead the same day' },
      { id: 'by-anna', title: 'Anna’s step' },
    ],
    body: { ...body, content: [withWords(first, (words) => `Anna says: ${words}`)] },
  });
  ben.put({
    id: 'hand-over',
    steps: [
      { ...check, raci: { sdr: 'C' } },
      { id: 'by-ben', title: 'Ben’s step' },
    ],
    body: {
      ...body,
      content: [
        withWords(first, (words) => `${words} So says Ben.`),
        withWords(second, () => 'Nobody waits for long.'),
      ],
    },
  });
  for (const [who, value] of [
    [anna, 60],
    [ben, 40],
  ] as const) {
    const { commitments } = who.cli<View>('show', 'promise');
    who.put({
      id: 'promise',
      commitments: commitments.map((each) => ({ ...each, target: { ...each.target, value } })),
    });
  }
}

/** Both values with their names and times, and one of them is chosen. */
async function choose(page: Page, what: string, keep: string, other: string): Promise<void> {
  await page
    .getByRole('button', { name: `${what}: Two values: choose one` })
    .first()
    .click();
  const note = page.getByRole('dialog');
  await expect(note.getByRole('button', { name: `Keep ${other}` })).toBeVisible();
  await expect(note.getByText(/^Anna Berg, /)).toBeVisible();
  await expect(note.getByText(/^Ben Okafor, /)).toBeVisible();
  await note.getByRole('button', { name: `Keep ${keep}` }).click();
  await expect(page.getByRole('button', { name: `${what}: Two values: choose one` })).toHaveCount(0);
  await saved(page);
}

/** Each proposes and signs without knowing of the other's; then, apart again, each signs what the other proposed. */
function signApart(anna: Device, ben: Device): void {
  ben.cli('member', 'confirm', 'anna-berg');
  for (const who of [ben, anna]) who.cli('sync');
  ben.put({ id: 'promise', commitments: [{ ...PROMISE, target: { ...PROMISE.target, value: 45 } }] });
  const [hers = '', his = ''] = [anna, ben].map((who) => {
    const { act } = who.cli<{ act: string }>('propose', 'promise');
    who.cli('sign', 'promise');
    return act;
  });
  for (const who of [anna, ben, anna]) who.cli('sync');
  anna.cli('sign', 'promise', '--proposal', his);
  ben.cli('sign', 'promise', '--proposal', hers);
  for (const who of [anna, ben, anna]) who.cli('sync');
}

const rivalsOn = (page: Page) =>
  page.getByRole('alert').filter({ hasText: 'Two versions count at the same time' });

async function sign(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Sign…' }).click(ARRIVES);
  await page.getByRole('checkbox', { name: /^I agree to / }).check();
  const button = page.getByRole('button', { name: new RegExp(`^Sign as ${name} for`) });
  await button.click();
  await expect(button).toHaveCount(0);
}

test.describe('two people of one mind, and of two', () => {
  // One after the other with the same two homes: to begin together takes longer than to go on.
  test.describe.configure({ mode: 'serial' });
  let homes: TwoHomes;
  let anna: Device;
  let ben: Device;
  test.beforeAll(() => {
    homes = twoHomes();
    [anna, ben] = [homes.device('anna'), homes.device('ben')];
    beginTogether(anna, ben, homes.folder);
  });
  test.afterEach(async () => {
    for (const who of [anna, ben]) await who.close();
  });
  test.afterAll(() => homes.end());

  test('what both changed while apart is there twice, asked about, and decided once', async () => {
    test.setTimeout(120_000);
    weekApart(anna, ben);
    for (const who of [anna, ben, anna]) who.cli('sync');
    const page = await ben.start();
    await goTo(page, '/processes/hand-over');

    // Both texts are there, and every step once; nobody's is lost.
    const text = page.getByRole('textbox', { name: 'Text', exact: true });
    await expect(text).toContainText('Anna says: Every lead counts. So says Ben.');
    const titles = page.getByRole('list', { name: 'Steps' }).getByRole('textbox', { name: /^Step \d/ });
    await expect(titles).toHaveCount(3);

    // Removed here and changed there: asked, with both names.
    const asked = page.getByRole('alert').filter({ hasText: 'removed and changed at the same time' });
    await expect(asked).toContainText(
      '“Call the lead the same day” was removed by Ben Okafor and, without knowing of it, changed by Anna Berg.',
    );
    await expect(asked).toContainText('Ben Okafor wrote in a part of the text that was removed meanwhile.');
    await expect(asked).toContainText('Nobody waits for long.');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('tab', { name: 'Sign-off' }).click();
    await expect(page.getByRole('tabpanel', { name: 'Sign-off' })).toContainText(
      '“Call the lead the same day” was removed by one side and changed by the other.',
    );
    await asked.getByRole('button', { name: 'Keep “Call the lead the same day”' }).click();
    await expect(titles).toHaveCount(4);
    await asked.getByRole('button', { name: 'Put it at the end' }).click();
    await expect(asked).toHaveCount(0);
    await expect(text).toContainText('Nobody waits for long.');

    // Letters and targets that both gave stand side by side until one is chosen.
    await page.getByRole('tab', { name: 'Responsibilities' }).click();
    await choose(page, 'Check the lead · sdr', 'Accountable', 'Consulted');
    await goTo(page, '/agreements/promise');
    await choose(page, 'Target', '40 leads', '60 leads');

    // The other side has all of it without being asked again.
    await expect(async () => {
      anna.cli('sync');
      const { steps, ...rest } = anna.cli<View & Record<string, unknown>>('show', 'hand-over');
      expect(steps.map(({ id }) => id).sort()).toEqual(['by-anna', 'by-ben', 'call', 'check']);
      expect(steps.find(({ id }) => id === 'check')?.raci).toEqual({ sdr: 'A' });
      for (const undecided of ['conflicts', 'removals', 'lost']) expect(rest).not.toHaveProperty(undecided);
    }).toPass({ timeout: 30_000 });
  });

  test('two versions that were signed apart stand as a conflict, which both see and settle', async () => {
    test.setTimeout(120_000);
    signApart(anna, ben);
    const [onAnna, onBen] = [await anna.start(), await ben.start()];
    for (const page of [onAnna, onBen]) {
      await goTo(page, '/agreements/promise');
      await page.getByRole('tab', { name: 'Sign-off' }).click();
      const told = rivalsOn(page);
      await expect(told.getByRole('listitem')).toHaveCount(2);
      for (const name of ['Anna Berg', 'Ben Okafor'])
        await expect(told.getByRole('listitem').filter({ hasText: `proposed by ${name}` })).toHaveCount(1);
    }
    expect(await axeFindings(onBen)).toEqual([]);

    // One of the two is brought back, proposed and signed by both: it takes the place of both.
    const chosen = rivalsOn(onAnna).getByRole('listitem').filter({ hasText: 'proposed by Anna Berg' });
    await chosen.getByRole('link').click();
    await onAnna.getByRole('button', { name: 'Bring back as the draft' }).click();
    await expect(onAnna.getByRole('heading', { level: 2, name: 'Commitments' })).toBeVisible();
    await saved(onAnna);
    await onAnna.getByRole('button', { name: /^Propose/ }).click();
    await onAnna.getByRole('button', { name: 'Propose for Marketing' }).click();
    await sign(onAnna, 'Anna Berg');
    await sign(onBen, 'Ben Okafor');
    await expect(onBen.getByText('Both teams have signed. It is in force.')).toBeVisible();
    await goTo(onAnna, '/agreements/promise');
    await expect(onAnna.getByText('v3 In force').first()).toBeVisible(ARRIVES);
    await expect(rivalsOn(onAnna)).toHaveCount(0);
    await onAnna.getByRole('tab', { name: 'Sign-off' }).click();
    await expect(onAnna.getByRole('tabpanel', { name: 'Sign-off' }).getByText('Superseded')).toHaveCount(2);
    for (const who of [anna, ben]) expect(who.cli('verify')).toEqual({ ok: true, problems: [] });
  });

  test('a device that was copied is told of, on its own screen and to the others', async () => {
    test.setTimeout(120_000);
    const copy = homes.device('copy');
    for (const part of ['home', 'workspace'] as const) cpSync(ben[part], copy[part], { recursive: true });
    ben.put({ id: 'hand-over', purpose: 'From the one' });
    ben.cli('sync');
    anna.cli('sync');
    // The copy runs on another machine, under the same paths.
    for (const part of ['home', 'workspace'] as const) {
      renameSync(ben[part], `${ben[part]}-away`);
      renameSync(copy[part], ben[part]);
    }
    ben.put({ id: 'hand-over', scope: 'From the other' });
    const page = await ben.start();
    await goTo(page, '/people');
    await expect(page.getByRole('alert').filter({ hasText: 'Something was left out' })).toContainText(
      'Another copy of this device’s installation hands over here, too.',
      { timeout: 30_000 },
    );
    await ben.close();
    const other = await anna.start();
    await goTo(other, '/people');
    await expect(other.getByRole('alert').filter({ hasText: 'Something was left out' })).toContainText(
      'Ben Okafor: Two copies of this installation are in use.',
      { timeout: 30_000 },
    );
    expect(anna.cli('show', 'hand-over')).toMatchObject({ purpose: 'From the one', scope: 'From the other' });
  });
});
