import type { Head } from '#shared/import/imported';
import type { ImportKind, RecordFields } from '#shared/import/record';
import { KINDS } from '#shared/model/kinds';
import type { Session } from '../session';

const same = (a: string, b: string): boolean => a.trim().toLocaleLowerCase() === b.trim().toLocaleLowerCase();

/**
 * The fields that the head of a document decides: owner and team by name or id, tags where the kind has them.
 * What fits nothing here is told in `notes`.
 */
export function fieldsOf(
  session: Session,
  me: { id: string; team: string },
  head: Head,
  kind: ImportKind,
): { fields: RecordFields; notes: string[] } {
  const teams = session.history.genesis?.teams ?? [];
  const members = [...session.history.members.values()].filter(({ left }) => !left);
  const owner = members.find(
    ({ id, name }) => head.owner && (same(name, head.owner) || same(id, head.owner)),
  );
  const team = teams.find(({ id, name }) => head.team && (same(name, head.team) || same(id, head.team)));
  const takesTags = 'tags' in KINDS[kind].schema.shape;
  const left = [
    ...(head.owner && !owner ? [`owner “${head.owner.slice(0, 60)}”, who is not a member`] : []),
    ...(head.team && !team ? [`team “${head.team.slice(0, 60)}”, which is not one of yours`] : []),
    ...(head.tags && !takesTags ? ['tags'] : []),
    ...head.unknown,
  ];
  return {
    fields: {
      owner: owner?.id ?? me.id,
      team: team?.id ?? me.team,
      parties: teams.map(({ id }) => id),
      tags: head.tags ?? [],
    },
    notes: left.length > 0 ? [`Left out of its front matter: ${left.join(', ')}`] : [],
  };
}
