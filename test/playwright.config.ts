import { fileURLToPath } from 'node:url';
import { defineConfig, type Project } from '@playwright/test';
import { electronPath } from '../build/setup/electron.mjs';
import { findHeadless } from '../build/setup/headless.mjs';
import { electronObstacle, surroundings } from '../build/setup/host.mjs';

/** On which host a spec runs; the fixtures start it. */
export interface HostOption {
  host: 'browser' | 'double' | 'electron';
}

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
const isRoot = process.getuid?.() === 0;
const executablePath = findHeadless();

// Quiet: the suites must run without network, and prove that the product does.
const args = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const hasElectron = electronPath(root) !== null && electronObstacle(surroundings()) === null;
const hosts: HostOption['host'][] = ['browser', 'double', ...(hasElectron ? ['electron' as const] : [])];

/**
 * The double shows the same page in the same browser. Reduced, it walks what differs between hosts, and the main
 * job with its signatures and leads; in full everything but accessibility, which is the page's own. Of the stories
 * between devices, which start most, the longest of two teams and one of two minds stand for all when reduced.
 */
function specsOf(
  host: HostOption['host'],
): Pick<Project<object, HostOption>, 'testIgnore' | 'testMatch' | 'grepInvert'> {
  const full = process.env['ACCORD_TEST'] === 'full';
  if (host !== 'double')
    return full ? {} : { grepInvert: /signed apart|a device that was copied|last signatory left/ };
  if (full) return { testIgnore: /a11y\.spec\.ts$/ };
  return {
    testMatch: /(hosts|main-job|first-run|settings)\.spec\.ts$/,
    grepInvert: /appearance changes|team’s mark|reasons are added|hours that make no sense/,
  };
}

export default defineConfig<object, HostOption>({
  testDir: 'e2e',
  outputDir: `${root}/test-results/e2e`,
  forbidOnly: process.env['CI'] !== undefined,
  // Two cores: each test drives a host and a browser at once.
  workers: 2,
  // Where others share the machine a browser may stall for seconds: one more try there, and the report says so.
  retries: process.env['CI'] ? 1 : 0,
  fullyParallel: false,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    headless: true,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1280, height: 800 },
    // Recording costs a fifth of the time: what failed is tried once more where others share the machine, and recorded.
    trace: 'on-first-retry',
    launchOptions: { args, chromiumSandbox: !isRoot, ...(executablePath === null ? {} : { executablePath }) },
  },
  projects: hosts.map((host) => ({ name: host, use: { host }, ...specsOf(host) })),
});
