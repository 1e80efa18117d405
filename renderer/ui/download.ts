/** How long a made file stays available for the browser to take. */
const KEEP_MS = 60_000;

/** Hands bytes to the person as a file, the way this host saves files. */
export function download(name: string, bytes: Uint8Array, type = 'application/octet-stream'): void {
  // A copy: the bytes may be a view onto something larger or shared.
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  downloadUrl(name, url);
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MS);
}

/** Takes a file from a short-lived address of the host. */
export function downloadUrl(name: string, url: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.rel = 'noopener';
  document.body.append(link);
  link.click();
  link.remove();
}
