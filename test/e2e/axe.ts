import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What colours can break: the rest of a page is the same in the dark. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What axe finds on the page as it stands, in the light and in the dark, in one line each. */
export async function axeFindings(page: Page, where = ''): Promise<string[]> {
  const light = await findings(page, `${where}, light`, (axe) =>
    axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']),
  );
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await findings(page, `${where}, dark`, (axe) => axe.withRules(COLOUR_RULES));
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light, ...dark];
}

/** Nothing may be judged halfway through a fade: those that begin with the next two frames are waited for. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    const finite = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    // One that is taken back ends too.
    await Promise.allSettled(finite.map(({ finished }) => finished));
  });
}

async function findings(
  page: Page,
  where: string,
  choose: (axe: AxeBuilder) => AxeBuilder,
): Promise<string[]> {
  await settled(page);
  // An open menu belongs to its button; it stands at the end of the page, where nothing cuts it off.
  const menu = (await page.getByRole('menu').count()) > 0;
  // Half a megabyte of script: once for as long as the page is not loaded anew. A frame within comes and goes.
  const there = page.frames().length === 1 && (await page.evaluate(() => 'axe' in window));
  const builder = new AxeBuilder({ page, ...(there && { axeSource: '0' }) });
  const axe = choose(builder.options({ resultTypes: ['violations'] })).disableRules(menu ? ['region'] : []);
  // Otherwise it opens a page of its own, and an application has one window.
  const { violations } = await axe.setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${where}: ${id} at ${target.join(' ')} — ${failureSummary ?? ''}`,
    ),
  );
}
