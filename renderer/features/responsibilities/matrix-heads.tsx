// biome-ignore-all lint/a11y/useSemanticElements: a table cannot draw only the rows in sight
import { Tooltip } from '@mantine/core';
import { IconUserQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { TeamMark } from '../../ui/team-mark';
import { useHeads } from './heads-context';
import classes from './matrix.module.css';
import { useMatrix } from './matrix-context';

/** The roles above their columns: whose they are, who holds them, and how much they have to do. */
export function MatrixHeads() {
  const { t } = useTranslation('responsibilities');
  const { columns, titleOf } = useMatrix();
  const { teamOf, holdersOf, loadOf } = useHeads();
  return (
    <div role="row" aria-rowindex={1} tabIndex={-1} className={classes.heads}>
      <div role="columnheader" tabIndex={-1} className={classes.head}>
        {t('process')}
      </div>
      {columns.map((role) => {
        const team = teamOf(role);
        const holders = holdersOf(role);
        const { R, A } = loadOf(role);
        const held = holders.length > 0 ? holders.join(', ') : t('heldByNobody');
        return (
          <div key={role} role="columnheader" tabIndex={-1} className={classes.columnHead}>
            <Tooltip label={`${titleOf(role)} · ${held}`} multiline maw={280}>
              <span className={classes.role}>{titleOf(role)}</span>
            </Tooltip>
            <span className={classes.below}>
              {team && <TeamMark team={team} size={15} />}
              <span>{t('does', { R, A })}</span>
              {holders.length === 0 && (
                <IconUserQuestion
                  size={15}
                  role="img"
                  aria-label={t('heldByNobody')}
                  color="var(--accord-warn)"
                />
              )}
            </span>
          </div>
        );
      })}
      <div role="columnheader" tabIndex={-1} className={classes.checkHead}>
        <span className={classes.hidden}>{t('check')}</span>
      </div>
    </div>
  );
}
