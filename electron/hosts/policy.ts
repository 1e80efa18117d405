import { randomBytes } from 'node:crypto';

/** A fresh nonce for one page load. */
export function createNonce(): string {
  return randomBytes(18).toString('base64');
}

export interface PagePolicy {
  nonce: string;
  /** Where the contract's socket is, where it is not the page's own origin. */
  connect?: readonly string[];
  /** The origin (or scheme) of user content. */
  content: string;
}

/**
 * The page's content security policy: nothing inline, nothing evaluated, nothing from outside. The nonce is
 * for style elements only (Mantine and the editor write some); scripts are files of the application.
 */
export function pagePolicy({ nonce, connect = [], content }: PagePolicy): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data: blob: ${content}`,
    "font-src 'self'",
    ["connect-src 'self'", ...connect].join(' '),
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Headers that every answer of the application carries. */
export const commonHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=(), hid=(), payment=()',
};

/** Pictures that may be shown in place; everything else is a download. */
const PICTURES = new Set([
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/avif',
  'image/svg+xml',
]);

/** A name in a header (RFC 5987): percent signs for all but letters, digits and a few marks; half characters go. */
const rfc5987 = (name: string): string =>
  encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/**
 * Headers of user content: it may not run, fetch, frame or be read as anything but what it was stored as.
 * Only an address that was given out leads to it, and the page shows it from another origin, so it may be
 * embedded across origins; ports of 127.0.0.1 are not even one site.
 *
 * @param type as stored; an unknown one becomes a download of plain bytes
 * @param name what a download is called; a page cannot say it across origins, so its address does
 */
export function contentHeaders(type: string, name: string | null = null): Record<string, string> {
  const called = name ? `; filename*=UTF-8''${rfc5987(name)}` : '';
  const picture = PICTURES.has(type);
  return {
    'Content-Type': picture ? type : 'application/octet-stream',
    'Content-Disposition': picture ? `inline${called}` : `attachment${called}`,
    'Content-Security-Policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Cache-Control': 'private, max-age=600, immutable',
  };
}
