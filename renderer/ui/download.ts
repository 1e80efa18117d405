/** How long a made file stays available for the browser to take. */
const KEEP_MS = 60_000;

/** Hands bytes to the person as a file, the way this host saves files. */
export function download(name: string, bytes: Uint8Array, type = 'application/octet-stream'): void {
  // A copy: the bytes may be a view onto something larger or shared.
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  take(name, url);
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MS);
}

/** An address of the host's content by the name it is saved under: content is of another origin, where `download` says nothing. */
export function namedAddress(name: string, url: string): string {
  const named = new URL(url);
  named.searchParams.set('name', name);
  return named.href;
}

/** Takes a file from a short-lived address of the host. */
export function downloadUrl(name: string, url: string): void {
  take(name, namedAddress(name, url));
}

function take(name: string, url: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.rel = 'noopener';
  document.body.append(link);
  link.click();
  link.remove();
}
