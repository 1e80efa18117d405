import { expect } from '@playwright/test';
import { test } from './fresh-home';
import { goTo, saved } from './worked-example';

test('spend is pasted from a spreadsheet, becomes a cost per SQL, and is undone', async ({
  host,
  example,
}) => {
  const { page } = await example.start(host);
  await goTo(page, '/resources?view=spend');
  await page.getByRole('button', { name: 'Enter people and money' }).click();
  const grid = page.getByRole('table', { name: 'By source and month' });
  const cell = grid.getByRole('textbox').first();
  await expect(cell).toBeVisible();
  const paste = (text: string) =>
    cell.evaluate((input, said) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', said);
      input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  await paste('Source\tFeb 2026\tMar 2026\nWebinar\t3.000,00\tmuch');
  await expect(page.getByRole('alert')).toContainText('Row 2, column 3: “much” is no amount');
  await paste('Source\tFeb 2026\tMar 2026\nWebinar\t3.000,00\t1.500,00\nTrade fair\t€ 9 000\t');
  await expect(page.getByRole('status').filter({ hasText: 'cells taken over' })).toBeVisible();
  await grid.getByRole('checkbox', { name: 'Webinar is inbound' }).check();
  await saved(page);
  await page.getByText('Costs', { exact: true }).click();
  const costs = page.getByRole('table', { name: 'Costs by source' });
  await expect(costs.getByRole('row', { name: /^Webinar/ })).toContainText('4,500');
  await expect(costs.getByRole('row', { name: /^Inbound/ })).toContainText('4,500');
  await expect(costs.getByRole('row', { name: /^Trade fair/ })).toContainText('9,000');
  await expect(costs.getByRole('row', { name: /^Partner/ })).toContainText('not entered');

  await page.getByText('People and load', { exact: true }).click();
  const sales = page.getByRole('textbox', { name: 'Full positions in Sales' });
  await sales.fill('4');
  await sales.press('Enter');
  await expect(page.getByText('4 in Sales for each one in Marketing.')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: 'Teams' }).click();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByText('1 in Sales for each one in Marketing.')).toBeVisible();
});
