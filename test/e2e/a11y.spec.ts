import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { axeFindings } from './axe';
import { sayWho, startEmpty, test } from './fresh-home';
import { crmExport } from './leads-file';
import { goTo, saved } from './worked-example';

/** Every screen that needs no record. */
const SCREENS = [
  '/',
  '/processes',
  '/agreements',
  '/leads',
  '/leads/import',
  '/leads/triage',
  '/import',
  '/people',
  '/definitions',
  '/playbooks',
  '/offers',
  '/offers?view=coverage',
  '/offers?view=requests',
  '/touchpoints',
  '/responsibilities',
  '/resources',
  '/resources?view=load',
  '/resources?view=what-if',
  '/digest',
  '/search',
  '/trash',
  '/settings',
  '/settings?tab=teams',
  '/settings?tab=leads',
  '/settings?tab=calendars',
  '/settings?tab=paper',
  '/settings?tab=rules',
  '/settings?tab=data',
  '/check-pdf',
  '/history',
  '/workspaces',
  '/help',
];

/** Those that teach while there is nothing: reduced, an empty workspace is looked at there only. */
const EMPTY = [
  '/',
  '/processes',
  '/agreements',
  '/leads',
  '/definitions',
  '/touchpoints',
  '/search',
  '/people',
];
const full = process.env['ACCORD_TEST'] === 'full';

/** Where records and templates are read and not written. */
const READING = [
  '/templates',
  '/templates/marketing-sales-agreement',
  '/templates/sales-playbook',
  '/playbooks/how-we-work/read',
  '/help/guide/first-day',
  '/agreements/lead-agreement/measure/hand-over',
  '/runs',
  '/processes/lead-hand-over/runs',
];

/** Screens that need more than the worked example has: each is looked at by the story that leads there. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  '/findings': 'compliance',
  '/agreements/$id/review': 'figures',
  '/agreements/$id/statements/$statement': 'figures',
  '/records/$id/versions/$proposal': 'versions',
  '/records/$id/compare/$from/$to': 'versions',
  '/touchpoints/$id': 'touchpoints',
  '/touchpoints/$id/meetings/$meeting': 'touchpoints',
  '/records/$id/suggested/$by': 'signoff',
  '/runs/$id': 'quarter',
  // Below, on the way from a change to a signature.
  '/records/$id/sign/$proposal': 'a11y',
  '/agreements/$id/measure/$commitment/$period': 'a11y',
  // Below, each record of the worked example.
  '/processes/$id': 'a11y',
  '/agreements/$id': 'a11y',
  '/definitions/$id': 'a11y',
  '/playbooks/$id': 'a11y',
  '/offers/$id': 'a11y',
};

const fileHere = (path: string): string =>
  readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');

test('each screen of the page is looked at', () => {
  const routes = [...fileHere('../../renderer/app/routes.tsx').matchAll(/^ +path: '(.+)',$/gm)].map(
    ([, path = '']) => path,
  );
  expect(routes.length).toBeGreaterThan(40);
  const walked = [...SCREENS, ...READING].map((address) => address.replace(/\?.*$/, ''));
  const missed = routes.filter((route) => {
    const pattern = new RegExp(`^${route.replaceAll(/\$\w+/g, '[^/]+')}$`);
    const story = ELSEWHERE[route];
    if (story !== undefined) return !fileHere(`${story}.spec.ts`).includes('axeFindings(');
    return !walked.some((address) => pattern.test(address));
  });
  expect(missed).toEqual([]);
});

async function visit(page: Page, path: string): Promise<string[]> {
  await goTo(page, path);
  await expect(page.locator('main h1').first()).toBeVisible();
  await expect(page.locator('main .mantine-Loader-root')).toHaveCount(0);
  return axeFindings(page, path);
}

test('axe finds nothing in the worked example', async ({ host, example }) => {
  test.setTimeout(240_000);
  const { page } = await example.start(host);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const found: string[] = [];
  for (const screen of SCREENS) found.push(...(await visit(page, screen)));
  const records = example.cli('list') as { id: string; kind: string }[];
  for (const { id, kind } of records) {
    found.push(...(await visit(page, `/${kind === 'process' ? 'processes' : `${kind}s`}/${id}`)));
  }
  for (const path of READING) found.push(...(await visit(page, path)));
  for (const [key, name] of [
    ['Control+k', 'the palette'],
    ['?', 'the keys'],
    ['n', 'the new dialog'],
  ] as const) {
    await goTo(page, '/help');
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toBeVisible();
    found.push(...(await axeFindings(page, name)));
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  expect(found).toEqual([]);
});

test('axe finds nothing in the first run and an empty workspace', async ({ host, fresh }) => {
  test.setTimeout(240_000);
  const { page } = await fresh.start(host);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await expect(page.getByRole('heading', { name: 'Who are you?' })).toBeVisible();
  const found = await axeFindings(page, 'who are you');
  await sayWho(page);
  found.push(...(await axeFindings(page, 'how to start')));
  await page.reload();
  await startEmpty(page);
  for (const screen of full ? SCREENS : EMPTY) found.push(...(await visit(page, screen)));
  expect(found).toEqual([]);
});

test('axe finds nothing on the way from a change to a signature', async ({ host, example }) => {
  test.setTimeout(240_000);
  const { page } = await example.start(host);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const found: string[] = [];
  const look = async (where: string): Promise<void> => void found.push(...(await axeFindings(page, where)));
  const dialog = page.getByRole('dialog');
  /** Opens a dialog or a menu, looks at it, and closes it by Esc: it must be the nearest thing. */
  const lookInto = async (button: string | RegExp, role: 'dialog' | 'menu'): Promise<void> => {
    const opener = page.getByRole('button', { name: button }).first();
    await opener.click();
    await expect(page.getByRole(role)).toBeVisible();
    await look(String(button));
    await page.keyboard.press('Escape');
    await expect(page.getByRole(role)).toHaveCount(0);
    await expect(opener).toBeFocused();
  };

  await goTo(page, '/agreements/lead-agreement');
  await lookInto(/^Workspace: /, 'menu');
  await lookInto('More', 'menu');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Export…' }).click();
  await expect(dialog).toBeVisible();
  await look('export');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Figures' }).first().click();
  await page.getByRole('button', { name: 'Explain' }).first().click();
  await page.getByRole('button', { name: 'Edit “Leads handed over”' }).click();
  await look('a commitment with all that it opens');
  const target = page.getByRole('textbox', { name: 'Target', exact: true }).first();
  await target.fill('60');
  await target.blur();
  await saved(page);

  await page
    .getByRole('link', { name: /^Week of .*: missed\./ })
    .first()
    .click();
  await expect(page.getByRole('grid', { name: 'Leads of this period' })).toBeVisible();
  await look('a period');
  await page.getByRole('link', { name: 'Lead agreement' }).click();

  await lookInto('Propose the changes…', 'dialog');
  await page.getByRole('button', { name: 'Propose the changes…' }).click();
  await dialog.getByRole('button', { name: /^Propose for/ }).click();
  await page.getByRole('link', { name: 'Sign…' }).click();
  await expect(page.getByRole('checkbox', { name: /^I agree to / })).toBeVisible();
  await look('the signing page');
  await lookInto('Decline…', 'dialog');

  await goTo(page, '/people');
  await lookInto('Add a person…', 'dialog');
  await goTo(page, '/settings?tab=data');
  await lookInto('Save a recovery file…', 'dialog');
  await lookInto('Bring keys back from a recovery file…', 'dialog');
  if (host === 'browser') {
    await goTo(page, '/workspaces');
    await lookInto('Open a folder…', 'dialog');
  }

  await goTo(page, '/leads/import');
  const file = join(example.home, 'crm.csv');
  writeFileSync(file, crmExport(new Date()));
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByRole('heading', { name: 'What each column is' })).toBeVisible();
  await look('import: what is understood');
  await page.getByRole('button', { name: /^Import \d+ rows/ }).click();
  await expect(page.getByRole('heading', { name: 'What it changed' })).toBeVisible();
  await look('import: what it changed');

  await goTo(page, '/nowhere');
  await expect(page.getByText('There is nothing here')).toBeVisible();
  await look('nowhere');
  expect(found).toEqual([]);
});
