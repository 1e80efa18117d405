/** What the system handed over: a link that was followed, a bundle that was opened. */
export const given = {
  copy: 'Copy a link',
  copied: 'Link copied. It opens this page for whoever has the workspace.',
  notCopied: 'The link could not be copied. Here it is: {{link}}',
  elsewhere: 'That link leads to another workspace',
  elsewhereText: 'Open that workspace first, then follow the link again.',
  bundle: {
    title: 'Take in a bundle',
    text: '“{{name}}” is a bundle. What others changed comes in beside what is here; nothing of yours is lost.',
    take: 'Take it in',
    taken: 'Taken in: {{count}} changes.',
    takenOne: 'Taken in: one change.',
    nothing: 'There was nothing in it that is not here already.',
  },
};
