/** Home: what waits, how it stands, what changed. */
export const home = {
  title: 'Home',
  waitingForMe: 'Waiting for me',
  nothingWaits: 'Nothing waits for you.',
  waitingForOthers: 'Waiting for others',
  verbs: {
    sign: 'Sign',
    answer: 'Answer',
    finish: 'Finish',
  },
  since: 'since',
  causes: {
    title: 'How it stands',
    process: 'Process',
    communication: 'Communication',
    resources: 'Resources',
    expectations: 'Expectations',
  },
  tones: {
    good: 'good',
    attention: 'needs attention',
    bad: 'not good',
    none: 'nothing to say yet',
  },
  trend: 'Trend over the last {{count}} weeks',
  changes: {
    title: 'What changed',
    none: 'Nothing changed since your last visit.',
  },
  path: {
    title: 'From a hand-over to a promise that is kept',
    text: 'Four steps, each worth something by itself.',
    done: 'Done',
    next: 'Next',
    process: {
      title: 'Document the hand-over',
      text: 'Write down the steps from one team to the other, and who does what.',
      action: 'Write the process',
      open: 'Open the process',
    },
    agreement: {
      title: 'Agree the promise',
      text: 'How many, how good, by when: both teams sign the same page.',
      action: 'Write the agreement',
      open: 'Open the agreement',
    },
    leads: {
      title: 'Bring leads',
      text: 'A CSV export of your CRM shows what was kept, week by week.',
      action: 'Import leads…',
      open: 'Look at the leads',
    },
    together: {
      title: 'Look together',
      text: 'Open the agreement with the other team and talk about one missed week.',
      action: 'Open the agreements',
      open: 'Open the agreements',
    },
  },
  recovery: {
    text: 'There is no recovery file yet. If this computer is lost, your signature is lost with it.',
    action: 'Save a recovery file…',
  },
  damaged: {
    title: 'Some files were damaged when the workspace was opened',
    text: 'They were set aside; nothing was replaced by something empty.',
    action: 'Check the data…',
  },
} as const;
