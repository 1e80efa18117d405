import { z } from 'zod';

// The page's policy forbids evaluated code, and zod tries it as soon as the first schema is made:
// everything that has schemas is loaded after this.
z.config({ jitless: true });

const place = document.getElementById('root');
if (!place) throw new Error('The page has no place to draw in');
const { startApp } = await import('./app/start');
await startApp(place);
