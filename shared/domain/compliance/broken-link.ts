import { linksOf } from '#shared/model/links';
import { found, nameOfRecord, ruleOf } from './rule';

/** Links of a view: asked again whenever a record comes or goes, about every record. */
const links = new WeakMap<object, readonly string[]>();
function linksIn(view: Record<string, unknown>): readonly string[] {
  const before = links.get(view);
  if (before) return before;
  const own = linksOf(view);
  links.set(view, own);
  return own;
}

export const brokenLink = ruleOf({
  id: 'broken-link',
  title: 'A link leads nowhere',
  cause: 'process',
  severity: 'warning',
  on: false,
  explanation:
    'The record that is linked or listed is not there any more, so a part of what is meant is missing.',
  mend: 'Link what took its place, or take the link out.',
  of: ['process', 'agreement', 'definition', 'playbook', 'touchpoint', 'offer'],
  needs: ['exists'],
  check: (record, { exists }) =>
    linksIn(record.view)
      .filter((id) => !exists(id))
      .map((id) =>
        found(record, `link/${id}`, `${nameOfRecord(record)} links to “${id}”, which is not there.`),
      ),
  mendNow({ kind, view }, { path }) {
    const gone = path?.replace('link/', '');
    const without = <T extends { id: string }>(list: readonly T[]) => list.filter(({ id }) => id !== gone);
    if (kind !== 'agreement') return null;
    const [processes, definitions] = [without(view.processes), without(view.definitions)];
    const listed = processes.length + definitions.length < view.processes.length + view.definitions.length;
    return listed ? { processes, definitions } : null;
  },
});
