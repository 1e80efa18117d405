/** The services refuse a shorter one too. */
export const MIN_PASSPHRASE = 8;

/** What is wrong with a new passphrase typed twice; null when nothing is. */
export function passphraseProblem(passphrase: string, again: string): 'tooShort' | 'differs' | null {
  if ([...passphrase].length < MIN_PASSPHRASE) return 'tooShort';
  return passphrase === again ? null : 'differs';
}
