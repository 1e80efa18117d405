import { Checkbox, Select } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useField } from '../../app/document/fields';
import type { DocumentSession } from '../../app/document/session';
import classes from './branch-list.module.css';
import { ItemList } from './item-list';
import { useSteps } from './steps-context';

export interface BranchListProps {
  session: DocumentSession;
  step: string;
  disabled: boolean;
}

/** No step has this id: ids have no colon. */
const END = 'end:';

/** Where a branch leads: a step of the process, or its end; broken where the step is gone. */
function BranchTarget({ session, path, number, disabled }: TargetProps) {
  const { t } = useTranslation('processes');
  const steps = useSteps();
  const [stored, write] = useField<string | null>(session, path, 'to');
  const to = typeof stored === 'string' ? stored : null;
  const gone = to !== null && !steps.some(({ id }) => id === to);
  const data = [
    ...steps.map(({ id, title }, at) => ({
      value: id,
      label: t('branch.step', { number: at + 1, title: title || t('step.untitled') }),
    })),
    { value: END, label: t('branch.end') },
    ...(gone ? [{ value: to, label: t('branch.gone'), disabled: true }] : []),
  ];
  return (
    <div className={classes.target}>
      <IconArrowRight size={14} aria-hidden className={classes.arrow} />
      <Select
        size="xs"
        aria-label={t('branch.to', { number })}
        className={classes.select ?? ''}
        data={data}
        value={to ?? END}
        allowDeselect={false}
        searchable
        readOnly={disabled}
        error={gone && t('branch.goneHelp')}
        comboboxProps={{ width: 300, position: 'bottom-end' }}
        onChange={(value) => {
          session.newStep();
          write(value === null || value === END ? null : value);
        }}
      />
    </div>
  );
}

interface TargetProps {
  session: DocumentSession;
  path: string;
  number: number;
  disabled: boolean;
}

/** Where a step leads: its branches, each with the case it is taken in, and whether the next step follows. */
export function BranchList({ session, step, disabled }: BranchListProps) {
  const { t } = useTranslation('processes');
  const path = `steps/${step}/branches`;
  const [goesOn, writeGoesOn] = useField<boolean>(session, `steps/${step}`, 'goesOn');
  return (
    <div className={classes.branches}>
      <ItemList
        session={session}
        path={path}
        name="label"
        label={t('branch.list')}
        itemLabel={(number) => t('branch.case', { number })}
        removeLabel={(number) => t('branch.remove', { number })}
        placeholder={t('branch.casePlaceholder')}
        addLabel={t('branch.add')}
        disabled={disabled}
        more={(id, number) => (
          <BranchTarget session={session} path={`${path}/${id}`} number={number} disabled={disabled} />
        )}
      />
      <Checkbox
        size="xs"
        mt={6}
        label={t('branch.goesOn')}
        checked={goesOn ?? true}
        disabled={disabled}
        onChange={(event) => {
          session.newStep();
          writeGoesOn(event.currentTarget.checked);
        }}
      />
    </div>
  );
}
