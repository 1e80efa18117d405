import { found, nameOfRecord, ruleOf } from './rule';

export const definitionNotAgreed = ruleOf({
  id: 'definition-not-agreed',
  title: 'A promise rests on a definition that is not agreed',
  cause: 'communication',
  severity: 'warning',
  on: false,
  explanation: 'A word that only one team has signed means what each team takes it to mean.',
  mend: 'Propose the definition to both teams, or take it off the agreement.',
  of: ['agreement'],
  needs: ['standings', 'exists', 'titles'],
  check: (record, { standingOf, exists, titleOf }) =>
    record.view.definitions.flatMap(({ id }) => {
      if (!exists(id)) return [];
      const { word, inForce } = standingOf(id);
      if (inForce || word === 'agreed') return [];
      return [
        found(
          record,
          `definitions/${id}`,
          `${nameOfRecord(record)} rests on “${titleOf(id)}”, which is ${word === 'draft' ? 'a draft' : word}.`,
        ),
      ];
    }),
});
