import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRouterClient } from '@orpc/server';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import type { AccordClient } from '#shared/contract/contract';
import { createBrowserHost } from '../../electron/hosts/browser';
import { startRuntime } from '../../electron/hosts/runtime';
import { type BenchOptions, type BenchResult, quantile, runPair } from './harness';

const RENDERER = fileURLToPath(new URL('../renderer', import.meta.url));
const FLAGS = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

const STEPS_EACH = 20;
const ROLES = 12;
/** Pixels of a row of the matrix, and how far a frame scrolls: some 70 rows in a second. */
const ROW_PX = 34;
const FRAME_PX = 40;
const FRAMES = 150;
const LETTERS = ['R', 'A', 'C', 'I'] as const;

/** n steps in processes of twenty, with letters in every third cell of twelve roles. */
async function fill(client: AccordClient, n: number): Promise<void> {
  const roles = Array.from({ length: ROLES }, (_, at) => ({ id: `role-${at + 1}` }));
  const step = (number: number) => ({
    id: `s${number}`,
    title: `Step ${number}: hand over what was agreed and say what is missing`,
    raci: Object.fromEntries(
      roles
        .filter((_, at) => (at + number) % 3 === 0)
        .map(({ id }, at) => [id, LETTERS[at % LETTERS.length]]),
    ),
  });
  for (let first = 0; first < n; first += STEPS_EACH) {
    const steps = Array.from({ length: Math.min(STEPS_EACH, n - first) }, (_, at) => step(first + at));
    const title = `Process ${first / STEPS_EACH + 1}`;
    await client.records.put({ view: { kind: 'process', title, roles, steps } });
  }
}

interface Scrolled {
  /** Between two frames, in milliseconds. */
  readonly intervals: readonly number[];
  /** What the main thread worked for each frame, in milliseconds. */
  readonly busy: number;
}

/** As many rows and cells drawn by hand with nothing in them but letters: what scrolling such a list must cost. */
const bareList = (rows: number): string => `<!doctype html><style>
  .grid { position: relative; height: 520px; overflow: auto; contain: strict; font: 14px sans-serif }
  .row { position: absolute; display: grid; grid-template-columns: 320px repeat(${ROLES}, 120px) 48px; height: ${ROW_PX}px }
  </style><div class="grid" role="treegrid"><div style="height: ${rows * ROW_PX}px"></div></div><script>
  const grid = document.querySelector('.grid');
  const drawn = new Map();
  const draw = () => {
    const first = Math.max(0, Math.floor(grid.scrollTop / ${ROW_PX}) - 6);
    const last = Math.min(${rows} - 1, Math.ceil((grid.scrollTop + grid.clientHeight) / ${ROW_PX}) + 6);
    for (const [at, row] of drawn) if (at < first || at > last) { row.remove(); drawn.delete(at) }
    for (let at = first; at <= last; at += 1) {
      if (drawn.has(at)) continue;
      const row = document.createElement('div');
      row.className = 'row';
      row.style.transform = 'translateY(' + at * ${ROW_PX} + 'px)';
      for (let cell = 0; cell < ${ROLES + 2}; cell += 1) {
        const part = document.createElement('div');
        part.textContent = cell === 0 ? 'Step ' + at : 'RACI'[(cell + at) % 4];
        row.append(part);
      }
      grid.append(row);
      drawn.set(at, row);
    }
  };
  grid.addEventListener('scroll', draw);
  draw();
  </script>`;

const busyOf = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
};

async function scroll(page: Page, session: CDPSession): Promise<Scrolled> {
  await page.bringToFront();
  await page.evaluate("document.querySelector('[role=treegrid]').scrollTop = 0");
  await page.waitForTimeout(400);
  const before = await busyOf(session);
  const intervals = await page.evaluate(
    ({ frames, pixels }) =>
      new Promise<number[]>((resolve) => {
        const box = document.querySelector('[role=treegrid]') as HTMLElement;
        const times: number[] = [];
        const next = (now: number): void => {
          times.push(now);
          box.scrollTop += pixels;
          if (times.length <= frames) requestAnimationFrame(next);
          else resolve(times.slice(1).map((time, at) => time - (times[at] ?? time)));
        };
        requestAnimationFrame(next);
      }),
    { frames: FRAMES, pixels: FRAME_PX },
  );
  return { intervals, busy: ((await busyOf(session)) - before) / FRAMES };
}

async function open(browser: Browser): Promise<{ page: Page; session: CDPSession }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const session = await page.context().newCDPSession(page);
  // What this thread worked, not what the clock says: others on the machine take time that is neither side's.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, session };
}

/** Share of frames that came later than a limit, in per cent; a browser's clock is a little early or late itself. */
const lateFrames = (intervals: readonly number[], limit: number): number =>
  (100 * intervals.filter((each) => each > limit * 1.1).length) / intervals.length;

/**
 * Scrolling the responsibilities of n (2,000) steps against a bare virtual list of as many rows and cells: what
 * the main thread works for a frame, and the share of frames that came later than one and two of the screen's.
 */
export default async function responsibilities({ n = 2000 }: BenchOptions): Promise<BenchResult[]> {
  const base = mkdtempSync(join(tmpdir(), 'accord-responsibilities-'));
  const host = createBrowserHost({ home: join(base, 'home'), renderer: RENDERER });
  const runtime = await startRuntime(host, join(base, 'home'));
  const { router, content, connectionClosed } = runtime.services;
  const client: AccordClient = createRouterClient(router, {
    context: { connection: 'bench', trusted: true },
  });
  const executablePath = process.env['ACCORD_BROWSER'] ?? '/usr/bin/chromium';
  const browser = await chromium.launch({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
    args: FLAGS,
  });
  try {
    const you = { name: 'Ada', team: 'Marketing' };
    await client.workspace.create({
      dir: join(base, 'workspace'),
      you,
      otherTeam: 'Sales',
      start: 'empty',
    });
    await fill(client, n);
    await host.serve({ router, content, connectionClosed });
    const [ours, bare] = [await open(browser), await open(browser)];
    await ours.page.goto(host.address());
    await ours.page.getByRole('navigation').first().waitFor();
    await ours.page.evaluate("window.location.hash = '#/responsibilities'");
    await ours.page.getByRole('gridcell').first().waitFor({ timeout: 60_000 });
    await bare.page.setContent(bareList(n + Math.ceil(n / STEPS_EACH)));
    const frames = { ours: [] as number[], baseline: [] as number[] };
    const side =
      (who: keyof typeof frames, { page, session }: typeof ours) =>
      async () => {
        const { intervals, busy } = await scroll(page, session);
        frames[who].push(...intervals);
        return busy;
      };
    const work = await runPair({
      name: 'responsibilities',
      n,
      ours: side('ours', ours),
      baseline: side('baseline', bare),
    });
    return [work, late(work, frames, 16.7), late(work, frames, 33.4)];
  } finally {
    await browser.close();
    await runtime.close();
    await host.close();
    rmSync(base, { recursive: true, force: true });
  }
}

function late(
  like: BenchResult,
  { ours, baseline }: Record<'ours' | 'baseline', readonly number[]>,
  limit: number,
): BenchResult {
  const [own, other] = [lateFrames(ours, limit), lateFrames(baseline, limit)];
  return {
    ...like,
    name: `responsibilities-over-${Math.round(limit)}-ms`,
    ours: own,
    baseline: other,
    // Of a baseline without a late frame there is no multiple: one frame stands for none.
    ratio: own / Math.max(other, 100 / baseline.length),
    p95: quantile(ours, 0.95),
    unit: '% of frames',
  };
}
