/** Definitions: words both teams mean alike. */
export const definitions = {
  title: 'Definitions',
  text: 'Words that both teams mean alike, such as “good fit”. Agreements rest on them.',
  new: 'New definition',
  list: 'All definitions',
  emptyTitle: 'No definitions yet',
  emptyText:
    'Half of all quarrels about leads are about a word. Write down what “qualified” means, and how it is checked.',
  meaning: 'What it means',
  meaningPlaceholder: 'In one sentence, as you would say it to a new colleague.',
  criteria: {
    title: 'Criteria',
    text: 'A lead fits when all of these hold. They are computed from the leads’ own attributes.',
    none: 'No criteria yet: the word is explained, but nothing is computed from it.',
    add: 'Add a criterion',
    attribute: 'Attribute',
    attributePlaceholder: 'employees',
    operator: 'Condition',
    value: 'Value',
    valuePlaceholder: '50',
    valueList: 'DE, AT, CH',
    remove: 'Remove this criterion: {{text}}',
    removed: 'The criterion was removed.',
    operators: {
      is: 'is',
      'is not': 'is not',
      'at least': 'at least',
      'at most': 'at most',
      'one of': 'is one of',
      known: 'is known',
    },
  },
} as const;
