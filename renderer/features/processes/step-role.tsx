import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { assignResponsible, type RaciRow, responsibleOf } from '#shared/domain/raci/letters';
import type { DocumentSession } from '../../app/document/session';
import { TeamMark } from '../../ui/team-mark';
import { setLetters } from './raci-edit';
import { RolePicker } from './role-picker';
import classes from './steps.module.css';
import type { Roles } from './use-roles';

export interface StepRoleProps {
  session: DocumentSession;
  step: string;
  raci: RaciRow;
  roles: Roles;
  team: string | null;
  disabled: boolean;
}

/** Who does a step: the role with the letter R. */
export function StepRole({ session, step, raci, roles, team, disabled }: StepRoleProps) {
  const { t } = useTranslation('processes');
  const doers = responsibleOf(raci);
  const names = doers.map(roles.titleOf).join(', ');
  const first = doers[0] === undefined ? null : roles.teamOf(doers[0]);
  const pick = (role: string | null): void =>
    setLetters(session, [{ step, change: assignResponsible(raci, role) }]);
  const shown = (
    <>
      {first && <TeamMark team={first} size={16} />}
      <span className={classes.roleName}>{names || (disabled ? '' : t('role.choose'))}</span>
    </>
  );
  if (disabled) return <span className={classes.role}>{shown}</span>;
  return (
    <RolePicker roles={roles} team={team} nobody={t('role.nobody')} onPick={pick}>
      {(open, opened) => (
        <UnstyledButton
          className={classes.role}
          data-empty={names === '' || undefined}
          aria-haspopup="listbox"
          aria-expanded={opened}
          aria-label={names ? t('role.does', { names }) : t('role.choose')}
          onClick={open}
        >
          {shown}
        </UnstyledButton>
      )}
    </RolePicker>
  );
}
