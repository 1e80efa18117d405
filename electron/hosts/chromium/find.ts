import { findBrowser } from '../../../build/setup/browser.mjs';
import { HostError } from '../host';

/**
 * The system's Chromium, Chrome or Edge.
 * @param named a path that was given; then nothing is looked for
 * @throws HostError `UNAVAILABLE` with what to do
 */
export function browserPath(named?: string): string {
  if (named !== undefined) return named;
  let found: string | null;
  try {
    found = findBrowser();
  } catch (error) {
    throw new HostError('UNAVAILABLE', error instanceof Error ? error.message : String(error));
  }
  if (found === null) {
    throw new HostError(
      'UNAVAILABLE',
      'No browser was found. Install Chromium, Chrome or Edge, or name one in ACCORD_BROWSER.',
    );
  }
  return found;
}

/** Switches for every browser we start: nothing is fetched, asked or sent behind the user's back. */
export function quietSwitches(): string[] {
  const root = process.platform === 'linux' && process.getuid?.() === 0;
  return [
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-domain-reliability',
    '--disable-quic',
    '--disable-sync',
    '--metrics-recording-only',
    '--no-pings',
    '--password-store=basic',
    '--use-mock-keychain',
    // Chromium refuses to start as root with its sandbox.
    ...(root ? ['--no-sandbox'] : []),
  ];
}
