import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Member } from '#shared/contract/people';
import type { ContestedLetter } from '#shared/domain/raci/people';
import type { RaciLetter } from '#shared/model/process';
import type { Role } from '#shared/model/workspace';
import type { TellableFinding } from './findings-mark';

/** So many people are offered to hold a role; whoever wants another goes to People. */
const OFFERED = 3;

/** What of a step only people can settle. */
export interface PeopleFindings {
  /** Roles that answer for it and that nobody holds. */
  unheld: readonly string[];
  /** Letters on which two sides differ. */
  contested: readonly ContestedLetter[];
}

export const NOTHING_TO_SETTLE: PeopleFindings = { unheld: [], contested: [] };

/** What settles it. */
export interface PeopleMends {
  /** Gives a role to one more person. */
  hold: (role: string, member: string) => void;
  /** Chooses one of the letters that stand side by side. */
  settle: (role: string, letter: RaciLetter | null) => void;
}

export interface PeopleWords {
  roles: ReadonlyMap<string, Role>;
  members: readonly Member[];
  titleOf: (role: string) => string;
}

/** Roles that nobody holds and letters that two sides set differently, in words and with their mends. */
export function useTellPeople({
  roles,
  members,
  titleOf,
}: PeopleWords): (findings: PeopleFindings, mends: PeopleMends) => TellableFinding[] {
  const { t } = useTranslation('processes');
  return useCallback(
    ({ unheld, contested }, { hold, settle }) => {
      const nameOf = (id: string): string =>
        members.find((member) => member.id === id)?.name ?? t('finding.someone');
      const offered = (role: string): readonly Member[] => {
        const known = roles.get(role);
        if (!known) return [];
        return members
          .filter(({ state, team }) => state !== 'left' && (known.team === null || team === known.team))
          .slice(0, OFFERED);
      };
      return [
        ...contested.map(({ role, choices }) => ({
          key: `contested ${role}`,
          rule: 'contested',
          severity: 'error' as const,
          text: t('finding.contested', { role: titleOf(role) }),
          mends: choices.map(({ letter, author }) => ({
            label: t('mend.settle', {
              letter: t(letter ? `raci.${letter}` : 'raci.empty'),
              name: nameOf(author),
            }),
            apply: () => settle(role, letter),
          })),
        })),
        ...unheld.map((role) => ({
          key: `unheld ${role}`,
          rule: 'unheld',
          severity: 'warning' as const,
          text: t('finding.unheld', { role: titleOf(role) }),
          mends: offered(role).map(({ id, name }) => ({
            label: t('mend.hold', { name, role: titleOf(role) }),
            apply: () => hold(role, id),
          })),
        })),
      ];
    },
    [t, roles, members, titleOf],
  );
}
