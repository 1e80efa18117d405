import { found, nameOfRecord, ruleOf } from './rule';

export const templateOutdated = ruleOf({
  id: 'template-outdated',
  title: 'The template has changed since',
  cause: 'process',
  severity: 'note',
  on: false,
  explanation:
    'The template that this was made from has a newer version; what was learned there is missing here.',
  mend: 'Look at what changed in the template, and take in what fits.',
  of: ['process', 'agreement', 'definition', 'playbook', 'touchpoint', 'offer'],
  needs: ['templates'],
  check(record, { templates }) {
    const { template } = record.view;
    const newest = template ? templates.get(template.id)?.version : undefined;
    if (!template || newest === undefined || newest <= template.version) return [];
    return [
      found(
        record,
        'template',
        `${nameOfRecord(record)} was made from version ${template.version} of its template; there is version ${newest}.`,
      ),
    ];
  },
});
