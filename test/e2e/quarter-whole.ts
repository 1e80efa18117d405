import { expect } from '@playwright/test';
import { CONTESTED } from '../fixtures/quarter/leads';
import { MEETING, monday, noData, type QuarterPage } from './quarter-page';
import { goTo, saved } from './worked-example';

type Put = (asOf: string, view: Record<string, unknown>) => void;

/** The first six Mondays: an action, a skipped meeting, two exports that nobody brings. */
export async function firstHalf(quarter: QuarterPage, put: Put): Promise<void> {
  // 5 January: the quarter before is over, and something is decided in its review. An action comes out of the meeting.
  await quarter.begin(1);
  await quarter.home('Look together: Lead agreement', 'Write down: Monday hand-over');
  await quarter.page.getByRole('link', { name: 'Look together: Lead agreement' }).press('Enter');
  await expect(quarter.page.getByRole('heading', { level: 1, name: 'Review of Q4 2025' })).toBeVisible();
  const decisions = quarter.page.getByRole('region', { name: 'Decisions' });
  await decisions.getByRole('textbox', { name: 'What was decided' }).fill('We go on.');
  await quarter.press('Write it down', decisions);
  await expect(decisions.getByText('We go on.').first()).toBeVisible();
  await quarter.home('Write down: Monday hand-over');
  await quarter.findings(...noData(1, 'hand-over', 'fit'));
  await quarter.bringMonday(1);
  await quarter.findings();
  await quarter.hold(1);
  await quarter.press('Add an action');
  await quarter.page.getByRole('textbox', { name: 'Action 1' }).fill('Call scripts for the fair');
  await quarter.page
    .getByRole('combobox', { name: 'Who does “Call scripts for the fair”' })
    .press('ArrowDown');
  await quarter.page.getByRole('option', { name: 'Ben Okafor' }).click();
  await saved(quarter.page);
  await quarter.home();
  await quarter.actAs('Ben Okafor');
  await quarter.home('Do it: Monday hand-over');
  // The day it is due, as his own list has it.
  const { actions } = quarter.show(MEETING) as { actions: Record<string, unknown>[] };
  const due = actions.map((each) => (each['doneAt'] ? each : { ...each, due: '2026-01-08' }));
  put('2026-01-05T10:00:00Z', { id: MEETING, actions: due });

  // 12 January: it is overdue until it is done.
  await quarter.begin(2);
  const overdue = /“Call scripts for the fair” was due on 8 January 2026\. Ben Okafor was to do it\.$/;
  await quarter.findings(...noData(2, 'hand-over', 'fit', 'decide'), overdue);
  await quarter.actAs('Ben Okafor');
  await quarter.home('Do it: Monday hand-over');
  await quarter.page.getByRole('link', { name: 'Do it: Monday hand-over' }).press('Enter');
  await quarter.page.getByRole('checkbox', { name: 'Done: Call scripts for the fair' }).press('Space');
  await saved(quarter.page);
  await quarter.home();
  await quarter.actAs('Anna Berg');
  await quarter.findings(...noData(2, 'hand-over', 'fit', 'decide'));
  await quarter.bringMonday(2);
  await quarter.hold(2);
  await quarter.findings();
  await quarter.home();

  // 19 January: the meeting is skipped.
  await quarter.begin(3);
  await quarter.findings(...noData(3, 'hand-over', 'fit', 'decide'));
  await quarter.bringMonday(3);
  await quarter.findings();
  await goTo(quarter.page, `/touchpoints/${MEETING}/meetings/${monday(3)}`);
  await quarter.press('More');
  await quarter.page.getByRole('menuitem', { name: 'Skip…' }).press('Enter');
  await quarter.page.getByRole('textbox', { name: 'Why' }).fill('Trade fair');
  await quarter.press('Skip it');
  await expect(quarter.page.getByText('Skipped: Trade fair')).toBeVisible();
  await saved(quarter.page);
  await quarter.home();

  // 26 January: that is found until the next one is held.
  await quarter.begin(4);
  const skipped = /^Monday hand-over: the meeting of 19 January 2026 was skipped: Trade fair/;
  await quarter.findings(...noData(4, 'hand-over', 'fit', 'decide'), skipped);
  await quarter.bringMonday(4);
  await quarter.findings(skipped);
  await quarter.hold(4);
  await quarter.findings();
  await quarter.home();

  // 2 and 9 February: nobody brings an export, and what is due has no data.
  for (const week of [5, 6]) {
    await quarter.begin(week);
    await quarter.home('Write down: Monday hand-over');
    await quarter.findings(...noData(week, 'hand-over', 'fit', 'decide'));
    await quarter.hold(week);
    await quarter.findings(...noData(week, 'hand-over', 'fit', 'decide'));
    await quarter.home();
  }
  put('2026-02-09T12:00:00Z', { id: 'demo-video', kind: 'offer', validUntil: '2026-02-20' });
}

/** The last seven Mondays: an outdated offer, a statement, a hand-over that comes back, a dispute, what comes in late. */
export async function secondHalf(quarter: QuarterPage): Promise<void> {
  // 16 February: one export makes up for three weeks, and a week of decisions was missed.
  await quarter.ordinary(7);
  expect(quarter.figures('decide')[3]).toMatchObject({ numerator: 50, verdict: 'missed' });

  // 23 February: an offer is out of date; the figures so far are frozen, and sales takes note of them.
  await quarter.begin(8);
  const outdated = /^Demo video was valid until 2026-02-20\.$/;
  await quarter.findings(...noData(8, 'hand-over', 'fit', 'decide'), outdated);
  await quarter.follow(outdated);
  await expect(quarter.page.getByRole('textbox', { name: 'Name of the offer' })).toHaveValue('Demo video');
  await quarter.press('More');
  await quarter.page.getByRole('menuitem', { name: 'Retire…' }).press('Enter');
  await quarter.dialog().getByRole('textbox', { name: 'Why it ends' }).fill('Old prices');
  await quarter.press('Retire', quarter.dialog());
  await expect(quarter.page.getByText(/retired it/)).toBeVisible();
  await quarter.bringMonday(8);
  await quarter.findings();
  expect(quarter.missed()).toContain('hand-over');
  await quarter.hold(8);
  await goTo(quarter.page, '/agreements/lead-agreement');
  await quarter.press('Freeze figures…');
  await quarter.press('Freeze for Marketing', quarter.dialog());
  await expect(
    quarter.page.getByRole('heading', { level: 1, name: 'Figures of “Lead agreement”' }),
  ).toBeVisible();
  await quarter.home();
  await quarter.actAs('Ben Okafor');
  await quarter.home('Look: Lead agreement');
  await quarter.page.getByRole('link', { name: 'Look: Lead agreement' }).press('Enter');
  await quarter.press('Acknowledge for Sales');
  await quarter.press('Acknowledge for Sales', quarter.dialog());
  await expect(quarter.page.getByText(/^Acknowledged for Sales: Ben Okafor/)).toBeVisible();
  await quarter.home();

  // 2 March: too few leads again; the hand-over is carried out, and stops half way.
  await quarter.begin(9);
  await quarter.bringMonday(9);
  await quarter.hold(9);
  await quarter.findings();
  await expect(quarter.page.getByText(/Missed 2 times in a row\./)).toBeVisible();
  await goTo(quarter.page, '/processes/lead-hand-over/runs');
  await quarter.page.getByRole('switch', { name: 'Carry this process out step by step' }).press('Space');
  await quarter.press('Start a run');
  await quarter.press('Start', quarter.dialog());
  await now(quarter, 'Collect the week’s leads and remove duplicates');
  await done(quarter, 'Finish all the same');
  await now(quarter, 'Check each lead against the definition of good fit');
  await done(quarter, 'Done: Fits');
  await now(quarter, 'Hand the qualified leads over to Sales');
  await quarter.home('Do it: Lead hand-over · 2 March 2026');

  // 9 March: the run is late. It goes on, sales gives it back, and takes it over in the end. A lead is contested.
  await quarter.begin(10);
  const late = /^Lead hand-over · 2 March 2026: “Hand the qualified leads over to Sales” was due on/;
  await quarter.findings(...noData(10, 'hand-over', 'fit', 'decide'), late);
  await quarter.home('Do it: Lead hand-over · 2 March 2026', 'Write down: Monday hand-over');
  const week = quarter.page.getByRole('region', { name: 'This week' });
  await expect(week.getByRole('link', { name: 'Monday hand-over' })).toBeVisible();
  await expect(week.getByRole('link', { name: 'Hand the qualified leads over to Sales' })).toBeVisible();
  await quarter.page.getByRole('link', { name: 'Do it: Lead hand-over · 2 March 2026' }).press('Enter');
  await done(quarter, 'Finish all the same');
  await expect(quarter.page.getByText('Waits for Sales to take it over.')).toBeVisible();
  await saved(quarter.page);
  await quarter.findings(...noData(10, 'hand-over', 'fit', 'decide'));
  await quarter.actAs('Ben Okafor');
  await quarter.home('Do it: Lead hand-over · 2 March 2026');
  await quarter.page.getByRole('link', { name: 'Do it: Lead hand-over · 2 March 2026' }).press('Enter');
  await quarter.press('Give back…');
  await quarter.page.getByRole('textbox', { name: 'Reason' }).fill('Phone numbers are missing');
  await quarter.press('Give back', quarter.dialog());
  await expect(
    quarter.page.getByRole('paragraph').filter({ hasText: 'Given back: Phone numbers are missing' }),
  ).toBeVisible();
  await saved(quarter.page);
  await quarter.actAs('Anna Berg');
  await done(quarter, 'Finish all the same');
  await saved(quarter.page);
  await quarter.actAs('Ben Okafor');
  await quarter.press('Take over');
  await now(quarter, 'Assign each lead to a rep');
  await quarter.press('Done');
  await now(quarter, 'Contact the lead');
  await done(quarter, 'Done: as usual');
  await now(quarter, 'Qualify the lead, or disqualify it with a reason');
  await done(quarter, 'Done: Qualified');
  await now(quarter, 'Open an opportunity and agree the next meeting');
  await done(quarter, 'Finish all the same');
  await now(quarter, 'Look at the figures together');
  await saved(quarter.page);
  await quarter.actAs('Anna Berg');
  await quarter.press('Take over');
  await expect(quarter.page.getByRole('button', { name: 'Take over' })).toHaveCount(0);
  await quarter.press('Done, and the run with it');
  await quarter.press('Finish all the same', quarter.dialog());
  await expect(quarter.page.getByRole('heading', { level: 2, name: /^Now: / })).toHaveCount(0);
  await saved(quarter.page);
  await quarter.actAs('Ben Okafor');
  await quarter.home();
  await quarter.actAs('Anna Berg');
  await quarter.bringMonday(10);
  await quarter.hold(10);
  expect(quarter.missed()).toContain('fit');
  await quarter.findings();
  await contest(quarter);
  await quarter.home();
  await quarter.actAs('Ben Okafor');
  await quarter.home('Settle: Lead agreement');

  // 16 March: sales accepts, and the week is kept; decisions of January come in late, and change what was frozen.
  await quarter.begin(11);
  await quarter.actAs('Ben Okafor');
  await quarter.page.getByRole('link', { name: 'Settle: Lead agreement' }).press('Enter');
  await quarter.press('Accept…');
  await quarter.dialog().getByRole('textbox', { name: 'Why' }).fill('Right, we looked it up.');
  await quarter.press('Accept for Sales', quarter.dialog());
  await expect(quarter.page.getByText(/Counted both ways/)).toHaveCount(0);
  quarter.asFit = [CONTESTED];
  await quarter.actAs('Anna Berg');
  await quarter.findings(...noData(11, 'hand-over', 'fit', 'decide'));
  await quarter.bringMonday(11);
  await quarter.hold(11);
  expect(quarter.figures('decide')[3]).toMatchObject({ numerator: 52, verdict: 'attained' });

  // 23 and 30 March, before and after the clocks change.
  for (const week of [12, 13]) {
    await quarter.begin(week);
    await quarter.home('Write down: Monday hand-over');
    await quarter.bringMonday(week);
    await quarter.hold(week);
    await quarter.home();
  }
  expect(quarter.rows.at(-1)?.['Handed over']).toBe('2026-03-30T05:50:00.000Z');
}

const now = (quarter: QuarterPage, step: string): Promise<void> =>
  expect(quarter.page.getByRole('heading', { level: 2, name: `Now: ${step}` })).toBeVisible();

async function done(quarter: QuarterPage, how: string): Promise<void> {
  await quarter.press('Done');
  await quarter.press(how, quarter.dialog());
}

/** Chooses the lead in the grid by its arrows, and contests it. */
async function contest(quarter: QuarterPage): Promise<void> {
  const { page } = quarter;
  await goTo(page, `/agreements/lead-agreement/measure/fit/${monday(10)}`);
  await page.getByRole('radio', { name: 'Missed' }).press('Space');
  const grid = page.getByRole('grid', { name: 'Leads of this period' });
  const button = page.getByRole('button', { name: `Contest the lead ${CONTESTED}…` });
  // Thirty-two of the week fit; the contested one is the ninth of the others.
  for (let row = 0; row < 8; row += 1) await grid.press('ArrowDown');
  await button.press('Enter');
  await quarter.dialog().getByRole('radio', { name: 'it counts' }).press('Space');
  await quarter
    .dialog()
    .getByRole('textbox', { name: 'Why' })
    .fill('It has sixty people and a German address.');
  await quarter.press('Contest for Marketing', quarter.dialog());
  await expect(page.getByText(/^1 lead is contested\. Counted both ways/)).toBeVisible();
}
