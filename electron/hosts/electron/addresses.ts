/** The application's own scheme; the page is all there is on `accord://app`. */
export const APP_SCHEME = 'accord';
export const APP_HOST = 'app';
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`;
export const PAGE_URL = `${APP_ORIGIN}/`;
/** Shown in place of a page that crashed. */
export const STOPPED_URL = `${APP_ORIGIN}/stopped`;

/** User content has a scheme, and so an origin, of its own. */
export const CONTENT_SCHEME = 'accord-content';
export const CONTENT_HOST = 'blob';

/** Documents on their way to paper; only the hidden printing window knows them. */
export const PRINT_SCHEME = 'accord-print';
export const PRINT_HOST = 'document';

/** True for the two addresses a window may show, whatever follows `?` or `#`. */
export function isWindowAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  const base = `${url.protocol}//${url.host}${url.pathname}`;
  return base === PAGE_URL || base === STOPPED_URL;
}

/** True for an address of the page itself, not of the page that says it stopped. */
export function isPageAddress(address: string): boolean {
  return isWindowAddress(address) && new URL(address).pathname === '/';
}
