/** Ctrl or Cmd, as the keyboard at hand has it. */
export const MOD = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl';
