import { Popover, SegmentedControl, Stack, Text, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RaciRow } from '#shared/domain/raci/letters';
import { RaciLetter } from '#shared/model/process';
import type { DocumentSession } from '../../app/document/session';
import { setLetters } from './raci-edit';
import classes from './steps.module.css';
import type { Roles } from './use-roles';

export interface RaciMarksProps {
  session: DocumentSession;
  step: string;
  raci: RaciRow;
  columns: readonly string[];
  roles: Roles;
  disabled: boolean;
}

const NONE = '–';

/** The other letters of a step (who does it stands beside already); a press sets them role by role. */
export function RaciMarks({ session, step, raci, columns, roles, disabled }: RaciMarksProps) {
  const { t } = useTranslation('processes');
  const [opened, setOpened] = useState(false);
  const shown = Object.entries(raci).filter(([, letter]) => letter !== 'R');
  const words = Object.entries(raci)
    .map(([role, letter]) => t('raci.is', { role: roles.titleOf(role), letter: t(`raci.${letter}`) }))
    .join('; ');
  const marks = shown.map(([role, letter]) => (
    <span key={role} className={classes.mark} data-letter={letter}>
      <b>{letter}</b> {roles.titleOf(role)}
    </span>
  ));
  if (disabled || columns.length === 0) return <span className={classes.marks}>{marks}</span>;
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <UnstyledButton
          className={classes.marks}
          data-empty={shown.length === 0 || undefined}
          aria-label={words ? t('raci.set', { words }) : t('raci.setNone')}
          aria-haspopup="dialog"
          onClick={() => setOpened(!opened)}
        >
          {shown.length > 0 ? marks : <span className={classes.faint}>{t('raci.add')}</span>}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap={6}>
          {columns.map((role) => (
            <div key={role} className={classes.letterRow}>
              <Text size="sm" className={classes.letterRole}>
                {roles.titleOf(role)}
              </Text>
              <SegmentedControl
                size="xs"
                aria-label={roles.titleOf(role)}
                value={raci[role] ?? NONE}
                data={[...RaciLetter.options, NONE]}
                onChange={(letter) =>
                  setLetters(session, [
                    { step, change: { [role]: letter === NONE ? null : (letter as RaciLetter) } },
                  ])
                }
              />
            </div>
          ))}
          <Text size="xs" c="dimmed" maw={300}>
            {t('raci.legend')}
          </Text>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
