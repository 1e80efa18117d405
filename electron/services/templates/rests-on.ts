import { templateOf } from '#shared/templates/library';
import type { Session } from '../session';

type Link = { id: string };

/** With more records than this, whoever writes the agreement links what is meant. */
const MOST = 200;

/** The one record in use of a kind that was made from each of the templates; none where there are several. */
async function madeFrom(
  { store: { documents } }: Session,
  kind: 'process' | 'definition',
  templates: readonly string[],
): Promise<Link[]> {
  const made = new Map<string, Link[]>(templates.map((template) => [template, []]));
  const records = documents.list().filter((each) => each.kind === kind && !each.archived);
  if (records.length > MOST) return [];
  for (const { id } of records) {
    const { template } = (await documents.view(id)).view as { template?: Link | null };
    if (template) made.get(template.id)?.push({ id });
  }
  return [...made.values()].flatMap((links) => (links.length === 1 ? links : []));
}

/** What a record made from a template of the library rests on, where this workspace has it already. */
export async function restsOn(
  session: Session,
  template: string,
): Promise<{ processes?: Link[]; definitions?: Link[] }> {
  const grounds = templateOf(template)?.restsOn;
  if (!grounds) return {};
  return {
    processes: await madeFrom(session, 'process', grounds),
    definitions: await madeFrom(session, 'definition', grounds),
  };
}
