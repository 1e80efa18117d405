import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { SAMPLE_MAPPING } from '../../build/sample/leads';
import { QUARTER_COSTS } from '../fixtures/quarter/costs';
import { berlin, exportAt, rowsAt } from '../fixtures/quarter/leads';
import { figuresOf, type Promised, sum } from '../fixtures/quarter/plain';
import { axeFindings } from './axe';
import { test as base } from './fresh-home';
import { QuarterPage } from './quarter-page';
import { tenAnswers } from './quarter-review';
import { firstHalf, secondHalf } from './quarter-whole';
import { goTo, saved, type WorkedExample, workedExample } from './worked-example';

/** The worked example before the quarter begins. */
const test = base.extend<{ example: WorkedExample }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are used from the pattern
  example: async ({}, use) => {
    const example = workedExample('2026-01-04');
    await use(example);
    await example.end();
  },
});

const iso = (at: number): string => new Date(at).toISOString();
const WATCHED = ['no-data', 'touchpoint-skipped', 'offer-outdated'];
const ANNA = 'anna-berg';

function put(example: WorkedExample, asOf: string, view: Record<string, unknown>): void {
  const file = join(example.home, `${String(view['id'])}.json`);
  writeFileSync(file, JSON.stringify(view));
  example.cliAt(asOf, 'put', file);
}

/** Brings what the CRM exports at an instant, a minute later. */
function bring(example: WorkedExample, at: number): void {
  const [file, mapping] = [join(example.home, `${at}.csv`), join(example.home, 'mapping.json')];
  writeFileSync(file, exportAt(at));
  writeFileSync(mapping, JSON.stringify(SAMPLE_MAPPING));
  const how = ['--mapping', mapping, '--time-zone', 'UTC', '--exported-at', iso(at)];
  example.cliAt(iso(at + 60_000), 'import', 'leads', file, ...how);
}

test('four days of a quarter: findings go by what mends them, a hand-over comes back, and the review answers', async ({
  host,
  example,
}) => {
  const monday = iso(berlin('2026-02-09', 0, 555));
  bring(example, berlin('2026-01-26', 0, 570));
  put(example, monday, {
    id: 'compliance',
    kind: 'compliance',
    rules: WATCHED.map((id) => ({ id, on: true })),
  });
  put(example, monday, { id: 'demo-video', kind: 'offer', validUntil: '2026-02-06' });
  put(example, monday, {
    ...{
      id: 'weekly',
      kind: 'touchpoint',
      title: 'Weekly lead review',
      purpose: 'Same figures',
      owner: ANNA,
    },
    ...{ parties: ['marketing', 'sales'], people: [{ id: ANNA }], agenda: [{ id: 'a', title: 'Figures' }] },
    schedule: {
      rrule: 'FREQ=WEEKLY;BYDAY=MO',
      time: '09:00',
      timeZone: 'Europe/Berlin',
      start: '2026-01-26',
    },
    meetings: [
      { id: '2026-01-26', outcome: 'held' },
      { id: '2026-02-02', outcome: 'skipped', reason: 'Trade fair' },
    ],
  });

  // Monday, 9 February: two exports were missed, a meeting was skipped, an offer is out of date.
  const first = await example.start(host, monday);
  let { page } = first;
  await expect(page.getByText('A rehearsal: here it is 9 February.')).toBeVisible();
  await page.getByRole('link', { name: 'Findings', exact: true }).press('Enter');
  const finding = (words: string | RegExp) => page.getByRole('link', { name: words });
  await expect(finding(/“Leads handed over”: no data for the period from 2026-02-09/)).toBeVisible();
  await expect(finding(/the meeting of 2 February 2026 was skipped: Trade fair/)).toBeVisible();
  await expect(finding('Demo video was valid until 2026-02-06.')).toBeVisible();
  bring(example, berlin('2026-02-09', 0, 570));
  await expect(finding(/no data for the period/)).toHaveCount(0);
  await goTo(page, '/touchpoints/weekly/meetings/2026-02-09');
  await page.getByRole('button', { name: 'Mark as held' }).press('Enter');
  await expect(page.getByText('Marked as held.')).toBeVisible();
  await saved(page);
  await goTo(page, '/offers/demo-video');
  // A film of two gigabytes, with nothing in it that the disk would have to keep: refused before it is read. The
  // double's browser is driven from outside, to where no such file can be carried.
  if (host !== 'double') {
    const film = join(example.home, 'film.mp4');
    writeFileSync(film, '');
    truncateSync(film, 2 * 1024 ** 3);
    await page.getByRole('region', { name: 'Files' }).locator('input[type=file]').setInputFiles(film);
    await expect(page.getByText(/“film.mp4” is larger than 20 MB/)).toBeVisible();
  }
  await page.getByRole('button', { name: 'More' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Retire…' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Retire' }).press('Enter');
  await expect(page.getByText(/retired it/)).toBeVisible();
  await goTo(page, '/findings');
  await expect(page.getByRole('heading', { level: 1, name: 'Findings' })).toBeVisible();
  for (const gone of [/was skipped/, /Demo video was valid/]) await expect(finding(gone)).toHaveCount(0);

  // Monday, 16 February, without a mouse: the hand-over is carried out, and sales gives it back.
  await first.close();
  const second = await example.start(host, iso(berlin('2026-02-16', 0, 600)));
  ({ page } = second);
  await goTo(page, '/processes/lead-hand-over/runs');
  await page.getByRole('switch', { name: 'Carry this process out step by step' }).press('Space');
  await page.getByRole('button', { name: 'Start a run' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Start' }).press('Enter');
  const at = (step: string) => page.getByRole('heading', { level: 2, name: `Now: ${step}` });
  const actAs = (name: string) => page.getByRole('radio', { name }).press('Space');
  const done = () => page.getByRole('button', { name: 'Done', exact: true }).press('Enter');
  const inDialog = (name: string) => page.getByRole('dialog').getByRole('button', { name }).press('Enter');
  await expect(at('Collect the week’s leads and remove duplicates')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Forms of all pages' }).press('Space');
  expect(await axeFindings(page, 'a run')).toEqual([]);
  await done();
  await inDialog('Finish all the same');
  await expect(at('Check each lead against the definition of good fit')).toBeVisible();
  await done();
  await inDialog('Done: Fits');
  await expect(at('Hand the qualified leads over to Sales')).toBeVisible();
  await done();
  await inDialog('Finish all the same');
  await expect(page.getByText('Waits for Sales to take it over.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Take over' })).toHaveCount(0);
  await saved(page);
  await actAs('Ben Okafor');
  await page.getByRole('button', { name: 'Give back…' }).first().press('Enter');
  await page.getByRole('textbox', { name: 'Reason' }).fill('Phone numbers are missing');
  await inDialog('Give back');
  await expect(
    page.getByRole('paragraph').filter({ hasText: 'Given back: Phone numbers are missing' }),
  ).toBeVisible();
  await saved(page);
  await goTo(page, '/runs?view=board');
  await expect(page.getByRole('link', { name: /Lead hand-over · 16 February 2026/ })).toBeVisible();
  expect(await axeFindings(page, 'the board of runs')).toEqual([]);

  // Tuesday, 7 April: the quarter is over, and Home leads to its review.
  const last = berlin('2026-04-07', 0, 570);
  await second.close();
  bring(example, last);
  ({ page } = await example.start(host, iso(last + 30 * 60_000)));
  // She looks after the agreement; who acts is remembered.
  await actAs('Anna Berg');
  const waiting = page.getByRole('region', { name: 'Waiting for me' });
  await waiting.getByRole('link', { name: 'Look together: Lead agreement' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Review of Q1 2026' })).toBeVisible();
  const plain = (['hand-over', 'fit', 'decide', 'conversion'] as Promised[]).flatMap((promise) =>
    figuresOf(promise, rowsAt(last), { now: last, exportedAt: last }).filter(
      ({ verdict }) => verdict !== 'open',
    ),
  );
  const kept = plain.filter(({ verdict }) => verdict === 'attained').length;
  await expect(
    page.getByText(new RegExp(`^${kept} of ${plain.length} judged periods were kept`)),
  ).toBeVisible({
    timeout: 45_000,
  });
  await expect(page.getByRole('region', { name: /^\d+\. / })).toHaveCount(10);
  const sources = page.getByRole('region', { name: /Which sources brought SQLs/ });
  const website = rowsAt(last).filter(({ Source }) => Source === 'Website');
  const won = website.filter(({ Won }) => Won !== '');
  const row = sources.getByRole('row', { name: /^Website / });
  await expect(row).toContainText(String(website.length));
  await expect(row).toContainText(sum(won.map(({ Amount }) => Number(Amount))).toLocaleString('en-GB'));
});

/** Each Monday of the thirteen: minutes, and so only where everything is walked. */
if (process.env['ACCORD_TEST'] === 'full')
  test('a whole quarter, Monday by Monday: Home, findings and what mends them, and the ten answers', async ({
    host,
    example,
  }) => {
    test.setTimeout(900_000);
    const quarter = new QuarterPage(host, example);
    put(example, iso(berlin('2026-01-05', 0, 540)), {
      id: 'compliance',
      kind: 'compliance',
      rules: [...WATCHED, 'action-overdue', 'step-late', 'process-not-run'].map((id) => ({ id, on: true })),
    });
    await firstHalf(quarter, (asOf, view) => put(example, asOf, view));
    await secondHalf(quarter);

    // Tuesday, 7 April: the quarter is over. Easter Monday had no meeting, and nobody has written that down.
    put(example, iso(berlin('2026-04-07', 0, 540)), {
      id: 'resources',
      kind: 'resources',
      ...QUARTER_COSTS,
    });
    await quarter.begin(13, 8, 600);
    const { page } = quarter;
    await quarter.home('Look together: Lead agreement', 'Write down: Monday hand-over');
    await quarter.bring(berlin('2026-04-07', 0, 570));
    await goTo(page, '/offers?view=requests');
    await quarter.press('Ask for something');
    await page.getByRole('textbox', { name: 'What do you need?' }).fill('A case from a hospital');
    await quarter.press('Ask', quarter.dialog());
    await expect(page.getByText('A case from a hospital').first()).toBeVisible();
    await goTo(page, '/agreements/lead-agreement');
    await quarter.press('Edit “Leads handed over”');
    const target = page.getByRole('textbox', { name: 'Target', exact: true }).first();
    await target.fill('52');
    await target.blur();
    await saved(page);
    await goTo(page, '/');
    await page.getByRole('link', { name: 'Look together: Lead agreement' }).press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Review of Q1 2026' })).toBeVisible();
    await tenAnswers(quarter);
    expect(await axeFindings(page, 'the review')).toEqual([]);
  });
