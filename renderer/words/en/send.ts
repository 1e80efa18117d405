/** A PDF and the workspace's bundle in one file to hand on. */
export const send = {
  menu: 'Send…',
  title: 'Send',
  intro:
    'Accord sends nothing itself. You get one file with everything in it, and choose in your mail program who it goes to.',
  as: 'As',
  mail: 'A mail with attachments, ready to send',
  zip: 'One ZIP file, for a chat or a shared drive',
  bundle: 'With the workspace as a bundle',
  bundleText: 'For colleagues who use Accord. Nobody else can read it.',
  notShared:
    'This workspace is not shared yet. It begins with this bundle: a colleague who has Accord can join by it.',
  submit: { mail: 'Make the mail', zip: 'Make the ZIP file' },
  made: '“{{name}}” is ready, {{size}}.',
  holds: 'In it: {{files}}',
  next: {
    mail: 'Open it with your mail program, choose who it goes to, and send it.',
    zip: 'Hand it on by whatever way you like. A note inside says what is what.',
  },
  again: 'Make another',
  save: 'Save again',
  large: 'Many mail servers take at most 20 MB. Make a ZIP file instead and hand it on by a link.',
};
