// Chromium does not know Electron's schemes: `accord://app/x` is `https://app.accord.invalid/x` to it.

/** Registered schemes. @type {Set<string>} */
export const schemes = new Set();

/** Electron's address → Chromium's. @param {string} text */
export function toChromium(text) {
  if (!text.includes('://')) return text;
  return text.replace(/\b([a-z][a-z0-9-]*):\/\/([a-z0-9.-]+)/g, (all, scheme, host) =>
    schemes.has(scheme) ? `https://${host}.${scheme}.invalid` : all,
  );
}

/** Chromium's address → Electron's. @param {string} text */
export function toElectron(text) {
  return text.replace(/https:\/\/([a-z0-9.-]+?)\.([a-z0-9-]+)\.invalid/g, (all, host, scheme) =>
    schemes.has(scheme) ? `${scheme}://${host}` : all,
  );
}

/** A policy that names schemes, with the hosts that stand for them. @param {string} policy */
export function policyToChromium(policy) {
  return policy.replace(/(?<=[ ])([a-z][a-z0-9-]*):(?=[ ;]|$)/g, (all, scheme) =>
    schemes.has(scheme) ? `https://*.${scheme}.invalid` : all,
  );
}
