import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Longer than any fade: nothing may be judged halfway through one. */
const FADE_MS = 350;

/** What axe finds on the page as it stands, in one line each. */
export async function axeFindings(page: Page, where = ''): Promise<string[]> {
  await page.waitForTimeout(FADE_MS);
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    // An open menu belongs to its button; it stands at the end of the page, where nothing cuts it off.
    .disableRules((await page.getByRole('menu').count()) > 0 ? ['region'] : [])
    // Otherwise it opens a page of its own, and an application has one window.
    .setLegacyMode(true)
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${where}: ${id} at ${target.join(' ')} — ${failureSummary ?? ''}`,
    ),
  );
}
