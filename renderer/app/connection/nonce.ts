/**
 * The nonce of this page load, for every style element that a library writes: `getStyleNonce` of Mantine,
 * `injectNonce` of TipTap. Empty where the page was served without one (the development server).
 */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
}
