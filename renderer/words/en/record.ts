/** The page of a record: the same frame for every kind, with the words of each. */
export const record = {
  duplicate: 'Duplicate',
  trash: 'Move to the trash',
  owner: 'Looked after by {{name}}',
  missingText: 'It was removed, or it is in another workspace.',
  process: {
    title: 'Title',
    titlePlaceholder: 'Name of the process',
    purpose: 'Purpose',
    purposePlaceholder:
      'What is it for, in one or two lines? For example: every lead is answered the day it is handed over.',
    text: 'Text',
    textPlaceholder:
      'Why it is done this way, exceptions, examples. Type / for headings, lists, tables and pictures.',
    missing: 'This process is not here',
    toList: 'All processes',
  },
  agreement: {
    title: 'Title of the agreement',
    titlePlaceholder: 'Untitled agreement',
    purpose: 'What this agreement is for',
    purposePlaceholder: 'In two lines: why do the teams agree on this?',
    text: 'Text',
    textPlaceholder: 'Why the teams agree on this, and what the figures cannot say. Type / for blocks.',
    missing: 'This agreement is not here',
    toList: 'All agreements',
  },
  definition: {
    title: 'Word',
    titlePlaceholder: 'A word, such as Good fit',
    text: 'More about it',
    textPlaceholder: 'Examples, borderline cases, questions that came up.',
    missing: 'This definition is not here',
    toList: 'All definitions',
  },
  playbook: {
    title: 'Title',
    titlePlaceholder: 'Title of the playbook',
    purpose: 'Purpose',
    purposePlaceholder: 'For whom it is, and what they know afterwards.',
    text: 'Introduction',
    textPlaceholder: 'An introduction, if you like.',
    missing: 'This playbook is not here',
    toList: 'All playbooks',
  },
} as const;
