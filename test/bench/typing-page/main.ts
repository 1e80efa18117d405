import { z } from 'zod';

// The page's policy forbids evaluated code; see renderer/main.tsx.
z.config({ jitless: true });

// Two pages in one build, so that both are served, styled and compiled alike.
if (window.location.search === '?bare') await import('./bare');
else await import('./app');
