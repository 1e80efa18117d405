import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { berlin, exportAt, MONDAYS, type Row, rowsAt } from '../fixtures/quarter/leads';
import { type Figure, figuresOf, type Promised } from '../fixtures/quarter/plain';
import type { HostOption } from '../playwright.config';
import type { Launched } from './hosts';
import { goTo, saved, type WorkedExample } from './worked-example';

export const PROMISES: readonly Promised[] = ['hand-over', 'fit', 'decide', 'conversion'];
export const TITLES: Readonly<Record<Promised, string>> = {
  'hand-over': 'Leads handed over',
  fit: 'Leads that fit',
  decide: 'Decision by Wednesday',
  conversion: 'Become SQL',
};
/** The example's own meeting, on Mondays at ten. */
export const MEETING = 'monday-hand-over';

export const monday = (week: number): string => MONDAYS[week - 1] ?? '';
const starts = (text: string): RegExp =>
  new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}`);

/** No figure is known of these promises for a week. */
export const noData = (week: number, ...promises: Promised[]): RegExp[] =>
  promises.map((promise) =>
    // Decisions are due on Wednesday: on a Monday those of the week before.
    starts(
      `Lead agreement, “${TITLES[promise]}”: no data for the period from ${monday(promise === 'decide' ? week - 1 : week)}`,
    ),
  );

/** The page of one person who lives a quarter, Monday by Monday; and what the rows of the exports say by plain arithmetic. */
export class QuarterPage {
  #launched: Launched | null = null;
  #rows: Row[] = [];
  #exportedAt = 0;
  #now = 0;
  /** Leads that count as fitting since a dispute was settled so. */
  asFit: string[] = [];

  constructor(
    private readonly host: HostOption['host'],
    private readonly example: WorkedExample,
  ) {}

  get page(): Page {
    if (!this.#launched) throw new Error('No day has begun');
    return this.#launched.page;
  }

  get rows(): readonly Row[] {
    return this.#rows;
  }

  /** A week's Monday twenty to eleven, when the meeting is just over; or so many days and minutes after its midnight. */
  async begin(week: number, days = 0, minutes = 640): Promise<void> {
    await this.#launched?.close();
    this.#now = berlin(monday(week), days, minutes);
    this.#launched = await this.example.start(this.host, new Date(this.#now).toISOString());
    await this.actAs('Anna Berg');
  }

  figures(promise: Promised): Figure[] {
    return figuresOf(promise, this.#rows, { now: this.#now, exportedAt: this.#exportedAt }, this.asFit);
  }

  /** Promises whose newest judged period was missed. */
  missed(): Promised[] {
    return PROMISES.filter(
      (promise) => this.figures(promise).findLast(({ verdict }) => verdict !== 'open')?.verdict === 'missed',
    );
  }

  /** A record as it stands. */
  readonly show = (id: string): unknown => this.example.cli('show', id);

  async actAs(name: string): Promise<void> {
    const person = this.page.getByRole('radio', { name });
    // While the other person is put in place nobody else can be chosen.
    await expect(person).toBeEnabled();
    if (!(await person.isChecked())) await person.press('Space');
    await expect(person).toBeChecked();
  }

  dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  async press(name: string | RegExp, within: Page | Locator = this.page): Promise<void> {
    const button = within.getByRole('button', { name, exact: typeof name === 'string' }).first();
    // What is not ready yet would let the key go by.
    await expect(button).toBeEnabled();
    await button.press('Enter');
  }

  /** What Home says waits for who acts, as its verbs and titles, and nothing else; and which promises were missed last. */
  async home(...waiting: string[]): Promise<void> {
    const { page } = this;
    await goTo(page, '/');
    const mine = page.getByRole('region', { name: 'Waiting for me' });
    if (waiting.length === 0) await expect(mine.getByText('Nothing waits for you.')).toBeVisible();
    await expect(mine.getByRole('listitem')).toHaveCount(waiting.length);
    for (const line of waiting)
      await expect(mine.getByRole('link', { name: line, exact: true })).toBeVisible();
    const card = page
      .getByRole('article')
      .filter({ has: page.getByRole('heading', { name: 'Expectations' }) });
    const missed = this.missed().map((promise) => TITLES[promise]);
    await expect(card.getByText(/promised periods kept\./)).toHaveText(
      missed.length === 0 ? /kept\.$/ : new RegExp(`Missed last: ${missed.join(', ')}\\.$`),
    );
  }

  /** The findings in the page: the promises that were missed last, what is named beside, and nothing else. */
  async findings(...beside: RegExp[]): Promise<void> {
    const { page } = this;
    await goTo(page, '/findings');
    const expected = [
      ...this.missed().map((promise) => new RegExp(`^Lead agreement, “${TITLES[promise]}”: (?!no data)`)),
      ...beside,
    ];
    const rows = page.locator('a[data-row]');
    await expect(rows).toHaveCount(expected.length);
    for (const words of expected) await expect(rows.filter({ hasText: words })).toHaveCount(1);
    if (expected.length === 0) await expect(page.getByText('Nothing to mend')).toBeVisible();
  }

  /** Follows a finding to where it is mended. */
  async follow(words: RegExp): Promise<void> {
    await this.page.locator('a[data-row]').filter({ hasText: words }).press('Enter');
  }

  /** Imports in the page what the CRM exports at an instant; it reads from the file when that was. */
  async bring(at: number): Promise<void> {
    const { page } = this;
    const file = join(this.example.home, 'crm-export.csv');
    writeFileSync(file, exportAt(at));
    utimesSync(file, at / 1000, at / 1000);
    await goTo(page, '/leads/import');
    await page.locator('input[type=file]').setInputFiles(file);
    const rows = rowsAt(at);
    await this.press(`Import ${rows.length} rows`);
    await expect(page.getByText(new RegExp(`^${rows.length} rows were taken in`))).toBeVisible({
      timeout: 30_000,
    });
    this.#rows = rows;
    this.#exportedAt = at;
  }

  /** The export of a week's Monday, half past nine. */
  readonly bringMonday = (week: number): Promise<void> => this.bring(berlin(monday(week), 0, 570));

  /** The week's meeting: its figures are those of the rows, and it is held. */
  async hold(week: number): Promise<void> {
    const { page } = this;
    await goTo(page, `/touchpoints/${MEETING}/meetings/${monday(week)}`);
    const row = page
      .getByRole('table', { name: 'Lead agreement' })
      .getByRole('row', { name: TITLES['hand-over'] });
    const own = this.figures('hand-over').find((figure) => figure.monday === monday(week));
    await expect(row).toContainText(own?.verdict === 'open' ? 'no data' : `${own?.numerator}`);
    await this.press('Mark as held');
    await expect(page.getByText('Marked as held.')).toBeVisible();
    await saved(page);
  }

  /** An ordinary Monday: figures are awaited and nobody said that the meeting was held; then both are seen to. */
  async ordinary(week: number): Promise<void> {
    await this.begin(week);
    await this.home('Write down: Monday hand-over');
    await this.findings(...noData(week, 'hand-over', 'fit', 'decide'));
    await this.bringMonday(week);
    await this.findings();
    await this.hold(week);
    await this.home();
  }
}
