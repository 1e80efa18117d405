import { PAGE_URL } from './addresses';

/**
 * What stands in the window when the page crashed: no script, so that it cannot crash as well.
 * @param nonce of its style element
 */
export function stoppedPage(nonce: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Accord stopped</title>
<style nonce="${nonce}">
  :root { color-scheme: light dark; }
  body { font: 16px/1.5 system-ui, sans-serif; margin: 0; min-height: 100vh; display: grid; place-items: center; }
  main { max-width: 30rem; padding: 2rem; }
  h1 { font-size: 1.4rem; }
</style>
</head>
<body>
<main>
<h1>This window stopped</h1>
<p>The page ran into a fault and was ended. What was shown as saved is safe; the last words typed may be missing.</p>
<p><a href="${PAGE_URL}">Open Accord again</a></p>
</main>
</body>
</html>`;
}
