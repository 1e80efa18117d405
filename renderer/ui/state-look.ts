/** How a state is told apart: by its colour's name here, its shape in the icon, its word in the catalogue. */
export type Tone = 'good' | 'bad' | 'warn' | 'info' | 'quiet';

export const TONE_COLOUR: Record<Tone, string> = {
  good: 'var(--accord-good)',
  bad: 'var(--accord-bad)',
  warn: 'var(--accord-warn)',
  info: 'var(--accord-info)',
  quiet: 'var(--accord-quiet)',
};

export const TONE_SOFT: Record<Tone, string> = {
  good: 'var(--accord-good-soft)',
  bad: 'var(--accord-bad-soft)',
  warn: 'var(--accord-warn-soft)',
  info: 'var(--accord-info-soft)',
  quiet: 'var(--accord-quiet-soft)',
};
