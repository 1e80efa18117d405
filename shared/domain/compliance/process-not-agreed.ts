import { found, nameOfRecord, ruleOf } from './rule';

export const processNotAgreed = ruleOf({
  id: 'process-not-agreed',
  title: 'A promise rests on a process that is not agreed',
  cause: 'process',
  severity: 'warning',
  on: false,
  explanation:
    'Who does what by when stands in the process; while it is a draft, either side may change it alone.',
  mend: 'Propose the process to both teams, or take it off the agreement.',
  of: ['agreement'],
  needs: ['standings', 'exists', 'titles'],
  check: (record, { standingOf, exists, titleOf }) =>
    record.view.processes.flatMap(({ id }) => {
      if (!exists(id)) return [];
      const { word, inForce } = standingOf(id);
      if (inForce || word === 'agreed') return [];
      return [
        found(
          record,
          `processes/${id}`,
          `${nameOfRecord(record)} rests on “${titleOf(id)}”, which is ${word === 'draft' ? 'a draft' : word}.`,
        ),
      ];
    }),
});
