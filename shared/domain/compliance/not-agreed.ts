import { type CheckContext, found, nameOfRecord, type RuleFinding } from './rule';

/** One finding for each record that a promise rests on and that the teams have not agreed to, by its field. */
export function notAgreed(
  record: { id: string; title: string },
  field: 'definitions' | 'processes',
  linked: readonly { id: string }[],
  { standingOf, exists, titleOf }: Pick<CheckContext, 'standingOf' | 'exists' | 'titleOf'>,
): RuleFinding[] {
  return linked.flatMap(({ id }) => {
    if (!exists(id)) return [];
    const { word, inForce } = standingOf(id);
    if (inForce || word === 'agreed') return [];
    const is = word === 'draft' ? 'a draft' : word;
    return [
      found(record, `${field}/${id}`, `${nameOfRecord(record)} rests on “${titleOf(id)}”, which is ${is}.`),
    ];
  });
}
