import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { sayWho, startEmpty, test } from './fresh-home';
import { goTo } from './worked-example';

const SCHEMES = ['light', 'dark'] as const;

/** Every screen that needs no record. */
const SCREENS = [
  '/',
  '/processes',
  '/agreements',
  '/leads',
  '/leads/import',
  '/people',
  '/definitions',
  '/playbooks',
  '/settings',
  '/settings?tab=teams',
  '/settings?tab=leads',
  '/settings?tab=calendars',
  '/settings?tab=data',
  '/workspaces',
  '/help',
];

/** What axe finds on the page as it stands, in one line each. */
async function findings(page: Page, where: string): Promise<string[]> {
  // Nothing may be judged halfway through its fade.
  await page.waitForTimeout(350);
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .setLegacyMode(true)
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${where}: ${id} at ${target.join(' ')} — ${failureSummary ?? ''}`,
    ),
  );
}

async function visit(page: Page, path: string): Promise<string[]> {
  await goTo(page, path);
  await expect(page.locator('main h1').first()).toBeVisible();
  await expect(page.locator('main .mantine-Loader-root')).toHaveCount(0);
  return findings(page, path);
}

for (const scheme of SCHEMES) {
  test(`axe finds nothing in the worked example, ${scheme}`, async ({ host, example }) => {
    test.setTimeout(240_000);
    const { page } = await example.start(host);
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    const found: string[] = [];
    for (const screen of SCREENS) found.push(...(await visit(page, screen)));
    const records = example.cli('list') as { id: string; kind: string }[];
    for (const { id, kind } of records) {
      found.push(...(await visit(page, `/${kind === 'process' ? 'processes' : `${kind}s`}/${id}`)));
    }
    for (const [key, name] of [
      ['Control+k', 'the palette'],
      ['?', 'the keys'],
      ['n', 'the new dialog'],
    ] as const) {
      await goTo(page, '/help');
      await page.keyboard.press(key);
      await expect(page.getByRole('dialog')).toBeVisible();
      found.push(...(await findings(page, name)));
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    expect(found).toEqual([]);
  });

  test(`axe finds nothing in the first run and an empty workspace, ${scheme}`, async ({ host, fresh }) => {
    test.setTimeout(240_000);
    const { page } = await fresh.start(host);
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await expect(page.getByRole('heading', { name: 'Who are you?' })).toBeVisible();
    const found = await findings(page, 'who are you');
    await sayWho(page);
    found.push(...(await findings(page, 'how to start')));
    await page.reload();
    await startEmpty(page);
    for (const screen of SCREENS) found.push(...(await visit(page, screen)));
    expect(found).toEqual([]);
  });
}
