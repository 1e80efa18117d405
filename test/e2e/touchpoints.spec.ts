import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Touchpoint } from '#shared/model/touchpoint';
import { axeFindings } from './axe';
import { test } from './fresh-home';
import { goTo, saved } from './worked-example';

const REVIEW = 'weekly-lead-review';
const day = (from: Date, days: number): string =>
  new Date(from.getTime() + days * 86_400_000).toISOString().slice(0, 10);

test('a touchpoint is held, what it left to do carries over, and Home knows', async ({ host, example }) => {
  const now = new Date();
  const [last, next] = [day(now, -7), day(now, 7)];
  const at = (date: string) => ({ date, time: '10:00', timeZone: 'Europe/Berlin' });
  const file = join(example.home, 'review.json');
  const view = {
    ...{ id: REVIEW, kind: 'touchpoint', title: 'Weekly lead review', owner: 'anna-berg' },
    parties: ['marketing', 'sales'],
    meetings: [last, next].map((id) => ({ id, moved: at(id) })),
  };
  writeFileSync(file, JSON.stringify(view));
  example.cli('put', file);
  const { page } = await example.start(host);

  // Nobody said whether the last one was held: Home asks its owner.
  const waiting = page.getByRole('region', { name: 'Waiting for me' });
  await waiting.getByRole('link', { name: 'Write down: Weekly lead review' }).press('Enter');
  await expect(page.getByText('nobody said whether it was held')).toBeVisible();
  const figures = page.getByRole('table', { name: 'Lead agreement' });
  await expect(figures.getByRole('link', { name: 'Leads handed over' })).toBeVisible();
  // What marketing has to show stands there with its reason, and goes among what is looked at, by keyboard.
  await expect(page.getByText(/^out since .*, and nobody has said what came of it$/).first()).toBeVisible();
  const shown = page.getByRole('button', { name: 'Show “Customer story” in this meeting' });
  await shown.press('Enter');
  await expect(shown).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('button', { name: 'Unlink Customer story' })).toBeVisible();
  expect(await axeFindings(page, 'meeting')).toEqual([]);

  await page.getByText('Anna Berg', { exact: true }).last().click();
  await page.getByRole('textbox', { name: 'Notes' }).fill('Sales asks for company size.');
  await page.getByRole('button', { name: 'Add a decision' }).press('Enter');
  await page.getByRole('textbox', { name: 'Decision 1' }).fill('Company size is required');
  await page.getByRole('button', { name: 'Add an action' }).press('Enter');
  await page.getByRole('textbox', { name: 'Action 1' }).fill('Change the form');
  await page.getByRole('combobox', { name: 'Who does “Change the form”' }).click();
  await page.getByRole('option', { name: 'Anna Berg' }).click();
  await page.getByRole('button', { name: 'Mark as held' }).press('Enter');
  await expect(page.getByText('Marked as held.')).toBeVisible();
  await saved(page);
  const kept = example.cli('show', REVIEW) as Touchpoint;
  expect(kept.meetings[0]).toMatchObject({
    id: last,
    outcome: 'held',
    attendance: { 'anna-berg': 'present' },
    decisions: [{ title: 'Company size is required' }],
    shows: [{ id: 'customer-story' }],
  });
  expect(kept.actions).toMatchObject([{ title: 'Change the form', owner: 'anna-berg', from: last }]);

  // It waits for her, and stands in the next meeting until it is done.
  await goTo(page, '/');
  await expect(waiting.getByText('To do: Change the form')).toBeVisible();
  await goTo(page, `/touchpoints/${REVIEW}/meetings/${next}`);
  const carried = page.getByRole('list', { name: 'Carried over' });
  // Done before the meeting begins, it is none of its actions any more.
  await carried.getByRole('checkbox', { name: 'Done: Change the form' }).press('Space');
  await expect(carried).toHaveCount(0);
  await page.getByRole('button', { name: 'More' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Skip…' }).press('Enter');
  await page.getByRole('textbox', { name: 'Why' }).fill('Trade fair');
  await page.getByRole('button', { name: 'Skip it' }).press('Enter');
  await expect(page.getByText('Skipped: Trade fair')).toBeVisible();
  await goTo(page, `/touchpoints/${REVIEW}`);
  await expect(page.getByText('Nothing is open.')).toBeVisible();
  await page.getByRole('combobox', { name: 'How often' }).click();
  await page.getByRole('option', { name: 'Every two weeks' }).click();
  await expect(page.getByText(/Every 2 weeks on Monday at 10:00/)).toBeVisible();
  expect(await axeFindings(page, 'touchpoint')).toEqual([]);
  await goTo(page, '/');
  await expect(waiting.getByText('To do: Change the form')).toHaveCount(0);
});
