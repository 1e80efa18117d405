/** Writing text, and what becomes of it. */
export const editor = {
  save: {
    saved: 'Saved',
    saving: 'Saving…',
    readOnly: 'Read-only: {{reason}}',
    newer: 'newer version',
    offline: 'Not connected. Your changes are kept here and saved when the connection is back.',
    diskFull: 'Cannot save: disk full. Your changes are kept here. Free some space.',
    folderReadOnly: 'Cannot save: the folder is read-only. Your changes are kept here.',
    cannot: 'Cannot save: {{reason}}',
  },
  conflict: {
    title: 'Two values were given at the same time. Choose the one that holds.',
    entry: '{{name}}, {{when}}',
    choose: 'Keep “{{value}}”',
    keep: 'Keep this',
    show: 'Two values: choose one',
    nothing: 'nothing',
    someone: 'Someone',
  },
} as const;
