import { HostError } from './host';

/** What may be opened outside: the web and mail, never a file, a script or another program's scheme. */
const SCHEMES = new Set(['https:', 'mailto:']);

/**
 * Checks an address before it is handed to the operating system.
 * @returns the address, normalised
 * @throws HostError `NOT_ALLOWED` for every other scheme, for credentials in it, and for what is no address
 */
export function externalUrl(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !SCHEMES.has(url.protocol) || url.username !== '' || url.password !== '') {
    throw new HostError('NOT_ALLOWED', 'Only https and mailto links open outside of Accord.');
  }
  return url.href;
}
