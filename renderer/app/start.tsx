import '@fontsource-variable/inter';
import '@mantine/core/styles.css';
import '@mantine/spotlight/styles.css';
import '@mantine/notifications/styles.css';
import './global.css';
import { createRoot } from 'react-dom/client';
import { loadWords } from '../words/words';
import { App } from './app';
import { styleNonce } from './connection/nonce';

/** Draws the application into an element, once. */
export async function startApp(place: HTMLElement): Promise<void> {
  // The scroll lock behind dialogs writes a style element and looks for its nonce under this name.
  Object.assign(globalThis, { __webpack_nonce__: styleNonce() });
  await loadWords();
  createRoot(place).render(<App />);
}
