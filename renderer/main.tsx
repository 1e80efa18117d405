import '@fontsource-variable/inter';
import '@mantine/core/styles.css';
import '@mantine/spotlight/styles.css';
import '@mantine/notifications/styles.css';
import './app/global.css';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { App } from './app/app';
import { loadWords } from './words/words';

// The page's policy forbids evaluated code, which zod would otherwise compile its schemas to.
z.config({ jitless: true });

const place = document.getElementById('root');
if (!place) throw new Error('The page has no place to draw in');
await loadWords();
createRoot(place).render(<App />);
