import { found, nameOfRecord, ruleOf } from './rule';

export const rivalVersions = ruleOf({
  id: 'rival-versions',
  title: 'Two versions are in force beside each other',
  cause: 'expectations',
  severity: 'error',
  on: false,
  explanation:
    'Both teams signed two versions without one taking the place of the other: each may act on another.',
  mend: 'Propose a version that takes the place of both.',
  of: ['process', 'agreement', 'definition', 'playbook'],
  check(record, { standingOf }) {
    const { rivals } = standingOf(record.id);
    if (rivals < 2) return [];
    return [found(record, null, `${nameOfRecord(record)} has ${rivals} signed versions beside each other.`)];
  },
});
