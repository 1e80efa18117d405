import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './fresh-home';
import { crmExport } from './leads-file';
import { goTo, type WorkedExample } from './worked-example';

const ID = 'lead-agreement';

interface Measured {
  commitments: {
    id: string;
    title: string;
    metric: string;
    periods: {
      start: string;
      status: string;
      numerator: number | null;
      denominator: number | null;
      measured: number | null;
    }[];
  }[];
}
interface Leads {
  leads: { leadId: string }[];
}

/** What the check finds: it prints as much where it fails, for it is a check. */
function checked(example: WorkedExample): { findings: { message: string }[] } {
  try {
    return example.cli('check') as ReturnType<typeof checked>;
  } catch (error) {
    return JSON.parse((error as { stdout: string }).stdout) as ReturnType<typeof checked>;
  }
}

/** A ratio as the page writes it. */
const percent = (ratio: number) =>
  `${new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format(ratio * 100)}\u00a0%`;

test('the page says what the command line says: figures, leads, findings, and what an import takes in', async ({
  host,
  example,
}) => {
  // Asked before the page is there: another process, another reading of the same files.
  const untold = join(example.home, 'complaints.json');
  writeFileSync(untold, JSON.stringify({ kind: 'process', title: 'Complaints' }));
  example.cli('put', untold);
  const file = join(example.home, 'crm.csv');
  writeFileSync(file, crmExport(new Date('2026-05-04T00:00:00Z')));
  const { commitments } = example.cli('measure', ID) as Measured;
  const missed = commitments
    .flatMap(({ id, periods }) => periods.map((period) => ({ id, ...period })))
    .findLast(({ status }) => status === 'missed');
  const of = ['leads', ID, '--commitment', missed?.id ?? '', '--period', missed?.start ?? ''];
  const [all, late] = [example.cli(...of), example.cli(...of, '--missed')] as [Leads, Leads];
  const { findings } = checked(example);
  const told = example.cli('import', 'leads', file, '--dry-run') as Record<string, number>;
  const { page } = await example.start(host);

  await goTo(page, `/agreements/${ID}`);
  for (const { id, title, metric, periods } of commitments) {
    const card = page.getByRole('article', { name: title });
    await card.getByRole('button', { name: 'Figures', exact: true }).click();
    await card.getByText('Table', { exact: true }).click();
    await expect(card.getByRole('columnheader', { name: 'Verdict' })).toBeVisible();
    const shown = await card.getByRole('row').evaluateAll((rows) =>
      rows.flatMap((row) => {
        const link = row.querySelector('a')?.getAttribute('href');
        return link
          ? [{ link, cells: [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? '') }]
          : [];
      }),
    );
    expect(shown.length).toBeGreaterThan(10);
    for (const { link, cells } of shown) {
      const period = periods.find(({ start }) => link.endsWith(`/${id}/${encodeURIComponent(start)}`));
      const { status, numerator, denominator, measured } = period ?? {};
      const figures =
        metric === 'count'
          ? [String(measured)]
          : [percent(measured ?? Number.NaN), `${numerator} of ${denominator}`];
      const verdict = cells[0]?.replace(/^\W+/, '').toLowerCase();
      expect([title, period?.start, verdict, ...cells.slice(1, 1 + figures.length)]).toEqual([
        ...[title, period?.start, status],
        ...figures,
      ]);
    }
  }

  await goTo(page, `/agreements/${ID}/measure/${missed?.id}/${missed?.start.slice(0, 10)}`);
  const grid = page.getByRole('grid', { name: 'Leads of this period' });
  await expect(grid).toHaveAttribute('aria-rowcount', String(all.leads.length + 1));
  await page.getByRole('radiogroup', { name: 'Which leads are shown' }).getByText('Missed').click();
  await expect(grid).toHaveAttribute('aria-rowcount', String(late.leads.length + 1));
  const first = await grid.getByRole('row').nth(1).getByRole('gridcell').first().textContent();
  expect(late.leads.filter(({ leadId }) => first?.startsWith(leadId))).toHaveLength(1);

  await goTo(page, '/findings');
  await expect(page.getByRole('heading', { level: 1, name: 'Findings' })).toBeVisible();
  expect(findings.length).toBeGreaterThan(2);
  for (const { message } of findings) await expect(page.getByRole('link', { name: message })).toBeVisible();
  const count = findings.length === 1 ? '1 finding' : `${findings.length} findings`;
  await expect(page.getByText(count, { exact: true })).toBeVisible();

  await goTo(page, '/leads/import');
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByText(`${told['rejected']} row would be refused`)).toBeVisible();
  await page.getByRole('button', { name: `Import ${told['accepted']} rows` }).click();
  await expect(page.getByText(new RegExp(`^${told['accepted']} rows were taken in`))).toBeVisible();
});
