import { expect, type Locator } from '@playwright/test';
import { CONTESTED, type Row } from '../fixtures/quarter/leads';
import { officeHours, sum } from '../fixtures/quarter/plain';
import { PROMISES, type QuarterPage, TITLES } from './quarter-page';

const has = (heading: keyof Row) => (row: Row) => row[heading] !== '';
const when = (row: Row, heading: keyof Row): number => Date.parse(row[heading]);
const decided = (row: Row): number =>
  Math.min(...[row.Qualified, row.Disqualified].filter(Boolean).map((text) => Date.parse(text)));
const count = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 1 });
const percent = (part: number, whole: number): string => `${count((100 * part) / whole)} %`;

/** What stands in the cells of the row that begins with these words. */
async function cells(section: Locator, begins: string): Promise<string[]> {
  const row = section
    .getByRole('row')
    .filter({ has: section.page().getByRole('rowheader', { name: begins, exact: true }) });
  await expect(row).toHaveCount(1);
  return (await row.getByRole('cell').allTextContents()).map((text) => text.replaceAll('\u00a0', ' '));
}

/** The ten answers of the review in the page, each with the figures that the rows say by plain arithmetic. */
export async function tenAnswers(quarter: QuarterPage): Promise<void> {
  const { page, rows } = quarter;
  const section = (number: number): Locator =>
    page.getByRole('region', { name: new RegExp(`^${number}\\. `) });
  await expect(section(10)).toBeVisible({ timeout: 60_000 });

  // 1: which promises held, and under which version.
  const all = PROMISES.map((promise) => {
    const judged = quarter.figures(promise).filter(({ verdict }) => verdict !== 'open');
    return {
      promise,
      judged: judged.length,
      kept: judged.filter(({ verdict }) => verdict === 'attained').length,
    };
  });
  for (const { promise, judged, kept } of all)
    expect((await cells(section(1), TITLES[promise])).slice(0, 2)).toEqual([
      'Version 1',
      `${kept} of ${judged}`,
    ]);
  await expect(section(1)).toContainText(
    `${sum(all.map(({ kept }) => kept))} of ${sum(all.map(({ judged }) => judged))} judged periods were kept`,
  );

  // 2: which figures changed, and through whom.
  await expect(section(2)).toContainText(
    '2 judged figures changed, 1 of them after a statement had frozen them.',
  );
  expect((await cells(section(2), 'Decision by Wednesday, 26 Jan')).slice(0, 2)).toEqual([
    '50 of 53',
    '52 of 53',
  ]);
  const settled = await cells(section(2), 'Leads that fit, 9 Mar');
  expect(settled.slice(0, 2)).toEqual(['32 of 54', '33 of 54']);
  expect(settled[2]).toContain('Ben Okafor');

  // 3: which sources brought SQLs, and revenue for each euro.
  const spent: Record<string, number> = { Website: 900, 'Trade fair': 7500 };
  for (const source of new Set(rows.map(({ Source }) => Source))) {
    const own = rows.filter((row) => row.Source === source);
    const [sqls, won] = [own.filter(has('Qualified')), own.filter(has('Won'))];
    const revenue = sum(won.map(({ Amount }) => Number(Amount)));
    const spend = spent[source];
    expect((await cells(section(3), source)).slice(0, 6)).toEqual([
      ...[count(own.length), count(sqls.length), percent(sqls.length, own.length), count(won.length)],
      ...[`${count(revenue)} EUR`, spend ? `${count(spend)} EUR` : '–'],
    ]);
  }

  // 4: why leads were rejected, and which of those were won later.
  const rejected = rows.filter(has('Disqualified'));
  for (const reason of new Set(rejected.map((row) => row['Rejection reason']))) {
    const own = rejected.filter((row) => row['Rejection reason'] === reason);
    const won = own.filter(has('Won'));
    expect(await cells(section(4), reason)).toEqual([
      ...[count(own.length), percent(own.length, rejected.length), count(won.length)],
      won.map((row) => row['Lead ID']).join(', '),
    ]);
  }

  // 5: where the time went.
  const touched = rows.filter(has('First touch'));
  const legs = {
    Routing: rows.map((row) => officeHours(when(row, 'Handed over'), when(row, 'Assigned'))),
    Waiting: touched.map((row) => officeHours(when(row, 'Assigned'), when(row, 'First touch'))),
    Working: touched
      .filter((row) => Number.isFinite(decided(row)))
      .map((row) => officeHours(when(row, 'First touch'), decided(row))),
  };
  const total = sum(Object.values(legs).flat());
  for (const [stage, hours] of Object.entries(legs)) {
    const told = await cells(section(5), stage);
    expect([told[0], told.at(-1)]).toEqual([count(hours.length), percent(sum(hours), total)]);
  }

  // 6: which fitting leads were never touched.
  const fitting = rows.filter(({ Fit }) => Fit === 'yes');
  const untouched = fitting.filter((row) => !row['First touch']);
  await expect(section(6)).toContainText(
    `${untouched.length} of ${count(fitting.length)} fitting leads were never touched`,
  );
  for (const row of untouched) expect((await cells(section(6), row['Lead ID']))[0]).toBe(row.Source);

  // 7: whether the targets could be reached with the days there were.
  let days = 0;
  for (let day = Date.UTC(2026, 0, 1); day <= Date.UTC(2026, 2, 31); day += 86_400_000)
    if (![0, 6].includes(new Date(day).getUTCDay())) days += 1;
  for (const team of ['Marketing', 'Sales']) expect((await cells(section(7), team))[0]).toBe(count(days));
  for (const { promise, judged, kept } of all)
    expect((await cells(section(7), TITLES[promise]))[1]).toBe(`${kept} of ${judged}`);

  // 8: which offers helped to win, and what was missing.
  for (const title of ['Buyer’s guide', 'Demo video', 'Price calculator']) {
    const own = rows.filter(({ Offer }) => Offer === title);
    expect((await cells(section(8), title)).slice(0, 3)).toEqual([
      ...[
        count(own.length),
        count(own.filter(has('Qualified')).length),
        count(own.filter(has('Won')).length),
      ],
    ]);
  }
  expect((await cells(section(8), 'A case from a hospital')).at(-1)).toBe('waits');

  // 9: which disputes came up.
  expect(rows.some((row) => row['Lead ID'] === CONTESTED)).toBe(true);
  expect((await cells(section(9), 'Leads that fit, 9 Mar')).slice(0, 3)).toEqual([
    'it counts',
    '1',
    'accepted 1',
  ]);

  // 10: what next quarter’s proposal would have scored.
  const weekly = quarter.figures('hand-over').map(({ numerator }) => numerator);
  const atLeast = (target: number): string => `${weekly.filter((leads) => leads >= target).length} of 13`;
  expect(await cells(section(10), TITLES['hand-over'])).toEqual([atLeast(52), atLeast(50), 'changed']);
}
