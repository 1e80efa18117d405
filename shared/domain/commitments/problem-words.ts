import { fieldInWords } from '#shared/domain/diff/place';
import type { CommitmentProblem } from './check';

/** A problem of a commitment as a person reads it: without the names and rules that programs write. */
export function problemInWords({ field, message }: CommitmentProblem): string {
  const [name = field] = field.split('.');
  const words = fieldInWords(name);
  if (name === 'schedule' && message.startsWith('never occurs')) return 'its schedule comes to no day';
  if (field === 'schedule.rrule') return 'say on which days it falls due';
  if (field === 'target.unit')
    return message.includes('"leads"')
      ? 'its target is a number of leads'
      : 'its target is a share in percent';
  if (message.startsWith('is a ratio')) return `${words} must not be over 100 %`;
  // What only a program can have written, such as a text in place of a number.
  if (message.startsWith('Invalid')) return `${words} cannot be read: enter it anew`;
  return `${words} ${message}`;
}
