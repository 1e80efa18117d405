import { expect, type Page } from '@playwright/test';
import { test } from './fresh-home';
import { goTo } from './worked-example';

const full = process.env['ACCORD_TEST'] === 'full';
const SCREENS = [
  '/processes/lead-hand-over',
  '/people',
  ...(full
    ? ['/', '/processes', '/agreements/lead-agreement', '/leads', '/responsibilities', '/review', '/settings']
    : []),
];

/** What reaches out of the window and cannot be scrolled to where it lies. */
const reachingOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const isHeld = (element: Element): boolean => {
      for (let at: Element | null = element; at && at !== document.body; at = at.parentElement)
        if (getComputedStyle(at).overflowX !== 'visible') return true;
      return false;
    };
    const out = [...document.querySelectorAll('main *')].filter((element) => {
      const { left, right, width: own } = element.getBoundingClientRect();
      return own > 0 && (left < -1 || right > width + 1) && !isHeld(element);
    });
    const scrolls = document.documentElement.scrollWidth > width ? ['the window scrolls sideways'] : [];
    return [...scrolls, ...out.map(({ tagName, className }) => `${tagName} ${className}`)];
  });

test('the layout mirrors for a script that runs from right to left, wide and narrow', async ({
  host,
  example,
}) => {
  const { page } = await example.start(host);
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  for (const width of [1280, 700]) {
    await page.setViewportSize({ width, height: 800 });
    for (const screen of SCREENS) {
      await goTo(page, screen);
      await expect(page.locator('main h1').first()).toBeVisible();
      await expect(page.locator('main .mantine-Loader-root')).toHaveCount(0);
      expect(await reachingOut(page), `${screen} at ${width}`).toEqual([]);
      const [sidebar, heading] = await Promise.all([
        page.getByRole('complementary', { name: 'Sidebar' }).boundingBox(),
        page.locator('main h1').first().boundingBox(),
      ]);
      expect((sidebar?.x ?? 0) + (sidebar?.width ?? 0), `the sidebar of ${screen}`).toBe(width);
      expect((heading?.x ?? 0) + (heading?.width ?? 0)).toBeLessThanOrEqual(sidebar?.x ?? 0);
    }
  }
});
