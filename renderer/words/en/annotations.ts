/** Words on stretches of time, beside the figures. */
export const annotations = {
  title: 'What was different',
  days: '{{from}} – {{to}}',
  add: 'Note what was different…',
  text: 'What was different',
  example: 'Trade fair week',
  when: 'First and last day',
  submit: 'Add the note',
  remove: 'Remove the note “{{text}}”',
  removed: 'The note “{{text}}” was removed',
} as const;
