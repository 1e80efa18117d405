/** Whether the keyboard at hand is an Apple one. */
export const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** Ctrl or Cmd, as the keyboard at hand has it. */
export const MOD = isApple ? '⌘' : 'Ctrl';
