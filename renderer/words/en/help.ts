/** Help: keys, the log, and what this program is. */
export const help = {
  title: 'Help',
  shortcuts: {
    title: 'Keyboard shortcuts',
    everywhere: {
      title: 'Everywhere',
      palette: 'Search and commands',
      sheet: 'This sheet',
      new: 'New…',
      close: 'Close what is nearest',
    },
    go: {
      title: 'Go to',
      home: 'Home',
      processes: 'Processes',
      agreements: 'Agreements',
      leads: 'Leads',
      people: 'People',
      definitions: 'Definitions',
      playbooks: 'Playbooks',
      settings: 'Settings',
      workspaces: 'Workspaces',
    },
    writing: {
      title: 'Writing',
      undo: 'Undo',
      redo: 'Redo',
      bold: 'Bold',
      italic: 'Italic',
      insert: 'Insert something',
    },
    lists: {
      title: 'Lists and tables',
      move: 'Move through rows',
      open: 'Open',
      reorder: 'Move an item up or down',
    },
  },
  log: {
    title: 'Log',
    text: 'What the program did and where it failed, without the content of your documents. Send it along when you ask for help.',
    file: 'File',
    reveal: 'Show in the file manager',
    show: 'Show the last lines',
    hide: 'Hide the last lines',
    empty: 'Nothing has been logged yet.',
    notShown: 'This computer cannot show it from here. Its place is above.',
  },
  about: {
    title: 'About Accord',
    version: 'Version {{version}}',
    text: 'Two teams write down how they work together, agree to it, and see whether it is done. Offline, in files you own.',
    hosts: {
      electron: 'Running as a desktop app',
      browser: 'Running in your browser, served by this computer only',
      headless: 'Running without a window',
    },
    licence: 'Accord is free software under the MIT licence.',
  },
  words: {
    title: 'Words',
    text: 'What the words on these screens mean.',
    list: {
      process: {
        word: 'Process',
        meaning: 'How something is done together: its steps, and who is responsible for each.',
      },
      raci: {
        word: 'RACI',
        meaning:
          'For each step: who is Responsible (does it), Accountable (answers for it), Consulted before, and Informed after.',
      },
      agreement: {
        word: 'Agreement',
        meaning: 'What two teams promise each other, as measurable commitments.',
      },
      commitment: { word: 'Commitment', meaning: 'One promise with a target, a rhythm and a deadline.' },
      period: {
        word: 'Period',
        meaning: 'One turn of a commitment, such as a week. It is attained or missed, never half.',
      },
      attainment: { word: 'Attainment', meaning: 'Attained periods out of those that were judged.' },
      signatory: {
        word: 'Signatory',
        meaning: 'Somebody who may sign for their team. Nobody signs for two.',
      },
      mql: {
        word: 'MQL, SAL, SQL',
        meaning: 'A lead that marketing hands over, that sales accepts, that sales has qualified.',
      },
    },
  },
} as const;
