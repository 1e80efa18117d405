// @ts-check
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { OVERVIEW, overviewPage } from '../../pictures/overview.mjs';
import { ensureBrowser } from '../browser.mjs';
import { ensureBuilt } from '../build.mjs';
import { ensureInstalled } from '../install.mjs';
import { root } from '../root.mjs';
import { run, say } from '../say.mjs';

const CLI = join(root, 'dist/electron/cli.js');
const TARGET = join(root, 'build/pictures');

/** @param {string[]} args @param {NodeJS.ProcessEnv} env */
const accord = (args, env) =>
  JSON.parse(
    execFileSync(process.execPath, [CLI, ...args, '--json'], {
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  );

/** Pictures by name: where the page goes, in which colours, and what must stand there before it is taken. */
const SCREENS = [
  { name: 'home', path: '/', wait: 'Waiting for me' },
  { name: 'process', path: '/processes/lead-hand-over', wait: 'Collect the week' },
  { name: 'agreement', path: '/agreements/lead-agreement', wait: 'Commitments' },
  { name: 'agreement-dark', path: '/agreements/lead-agreement', wait: 'Commitments', dark: true },
  { name: 'period', path: '/agreements/lead-agreement/measure/decide/MISSED', wait: 'Week of' },
  { name: 'people', path: '/people', wait: 'Anna Berg' },
];

/** How each promise of the worked example reads in a few words, and whose it is. */
const PROMISED = /** @type {const} */ ([
  { id: 'hand-over', promise: 'at least 50, every Monday by 09:00', owes: 'marketing' },
  { id: 'fit', promise: 'at least 60 % of them', owes: 'marketing' },
  { id: 'decide', promise: 'at least 95 %, by Wednesday 17:00', owes: 'sales' },
  { id: 'conversion', promise: 'at least 20 %, within 30 days', owes: 'sales' },
]);

/**
 * What the overview shows of the worked example.
 * @param {readonly { id: string, title: string, periods: { status: string }[] }[]} commitments
 */
const shownOf = (commitments) => ({
  title: 'Lead hand-over agreement',
  promised: PROMISED.flatMap(({ id, promise, owes }) => {
    const found = commitments.find((each) => each.id === id);
    const periods = found?.periods.slice(0, 12).map(({ status }) => status) ?? [];
    return found ? [{ title: found.title, promise, owes, periods }] : [];
  }),
  signed: [
    { name: 'Anna Berg', team: 'Marketing' },
    { name: 'Ben Okafor', team: 'Sales' },
  ],
});

await run(async () => {
  await ensureInstalled(root);
  await ensureBuilt(root, ['electron', 'renderer']);
  const executablePath = await ensureBrowser();
  const folder = mkdtempSync(join(tmpdir(), 'accord-pictures-'));
  const env = {
    ...process.env,
    ACCORD_HOME: join(folder, 'home'),
    ACCORD_WORKSPACE: join(folder, 'workspace'),
  };
  mkdirSync(TARGET, { recursive: true });
  try {
    accord(['init', env.ACCORD_WORKSPACE, '--sample'], env);
    const { commitments } = accord(['measure', 'lead-agreement'], env);
    const decide = commitments.find((/** @type {{ id: string }} */ { id }) => id === 'decide');
    const missed = decide.periods.findLast(
      (/** @type {{ status: string }} */ { status }) => status === 'missed',
    );
    const server = spawn(process.execPath, [CLI, 'serve', '--no-open', '--workspace', env.ACCORD_WORKSPACE], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const address = await new Promise((resolve) =>
      server.stdout.once('data', (data) => resolve(String(data).trim())),
    );
    const flags = [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ];
    const browser = await chromium.launch({
      executablePath,
      args: process.getuid?.() === 0 ? [...flags, '--no-sandbox'] : flags,
    });
    try {
      for (const dark of [false, true]) {
        const name = dark ? 'overview-dark' : 'overview';
        const drawing = await browser.newPage({ viewport: OVERVIEW, deviceScaleFactor: 2 });
        await drawing.setContent(overviewPage(root, shownOf(commitments), dark));
        await drawing.evaluate(() => document.fonts.ready);
        await drawing.screenshot({ path: join(TARGET, `${name}.png`) });
        await drawing.close();
        say(`build/pictures/${name}.png`);
      }
      const page = await browser.newPage({
        viewport: { width: 1280, height: 800 },
        locale: 'en-GB',
        reducedMotion: 'reduce',
      });
      await page.goto(address);
      await page.getByText('Waiting for me').first().waitFor();
      for (const { name, path, wait, dark } of SCREENS) {
        await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
        await page.evaluate(
          (hash) => {
            location.hash = hash;
          },
          path.replace('MISSED', encodeURIComponent(missed.start)),
        );
        await page.getByText(wait).first().waitFor();
        // Figures come after the page, and what asks for them only begins once it is there.
        await page.waitForTimeout(1500);
        await page.waitForFunction(
          () => document.querySelector('.mantine-Loader-root, .mantine-Skeleton-root') === null,
          null,
          { timeout: 60_000 },
        );
        await page.waitForTimeout(500);
        await page.screenshot({ path: join(TARGET, `${name}.png`) });
        say(`build/pictures/${name}.png`);
      }
    } finally {
      await browser.close();
      server.kill('SIGTERM');
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return 0;
});
