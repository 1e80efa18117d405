import { ActionIcon, Button, Group, Menu, Text } from '@mantine/core';
import { IconChevronDown, IconPlus } from '@tabler/icons-react';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { RaciFinding } from '#shared/domain/raci/check';
import { changesByStep } from '#shared/domain/raci/letters';
import type { Conflict } from '#shared/model/binding/view';
import type { Process, Step } from '#shared/model/process';
import { type ListField, useList } from '../../app/document/fields';
import type { DocumentSession } from '../../app/document/session';
import { TeamMark } from '../../ui/team-mark';
import { type GridKeys, useGridKeys } from '../responsibilities/use-grid-keys';
import { Findings, StepFindings, useFindingWords } from './findings';
import { RaciCell } from './raci-cell';
import { addColumn, removeColumn, setLetters } from './raci-edit';
import classes from './raci-grid.module.css';
import { RolePicker } from './role-picker';
import type { Roles } from './use-roles';
import { NOTHING_TO_SETTLE, type PeopleFindings } from './use-tell-people';

export interface RaciGridProps {
  session: DocumentSession;
  view: Process;
  columns: readonly string[];
  conflicts: readonly Conflict[];
  findings: readonly RaciFinding[];
  /** What only people can settle, by step. */
  people: Readonly<Record<string, PeopleFindings>>;
  roles: Roles;
  disabled: boolean;
}

/** Steps by roles: who is responsible, accountable, consulted, informed; written like a spreadsheet. */
export function RaciGrid(props: RaciGridProps) {
  const { session, view, columns, findings, roles, disabled } = props;
  const { t } = useTranslation('processes');
  const list = useList(session, 'roles');
  const table = useRef<HTMLTableElement>(null);
  const { steps } = view;
  const keys = useGridKeys({
    rows: steps.length,
    columns: columns.length,
    letter: (row, column) => steps[row]?.raci[columns[column] ?? ''] ?? null,
    write: (cells) =>
      setLetters(
        session,
        changesByStep(
          cells.map(({ row, column, letter }) => ({
            step: steps[row]?.id ?? '',
            role: columns[column] ?? '',
            letter,
          })),
        ),
      ),
    focusCell: ({ row, column }) =>
      table.current?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`)?.focus(),
    disabled,
  });
  const aboutRoles = findings.filter(({ step }) => step === null);
  const say = useFindingWords(roles);
  const adder = !disabled && (
    <RolePicker
      roles={roles}
      without={columns}
      team={view.team}
      onPick={(role) => role && addColumn(session, role)}
    >
      {(open) => (
        <Button size="compact-sm" variant="default" leftSection={<IconPlus size={15} />} onClick={open}>
          {t('grid.addRole')}
        </Button>
      )}
    </RolePicker>
  );

  if (view.steps.length === 0 || columns.length === 0) {
    return (
      <div className={classes.empty}>
        <Text c="dimmed" mb="sm">
          {t(view.steps.length === 0 ? 'grid.noSteps' : 'grid.noRoles')}
        </Text>
        {view.steps.length > 0 && adder}
      </div>
    );
  }
  return (
    <div>
      <div className={classes.scroll}>
        <table
          ref={table}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: an editable grid, with a table's rows
          role="grid"
          aria-label={t('grid.label')}
          aria-readonly={disabled}
          aria-multiselectable
          className={classes.grid}
          onKeyDown={keys.onKeyDown}
          onCopy={keys.onCopy}
          onCut={keys.onCut}
          onPaste={keys.onPaste}
        >
          <thead>
            <tr>
              <th scope="col" className={classes.corner}>
                {t('grid.step')}
              </th>
              {columns.map((role) => (
                <th key={role} scope="col" className={classes.column}>
                  <ColumnHead session={session} role={role} roles={roles} list={list} disabled={disabled} />
                </th>
              ))}
              <th scope="col" className={classes.check}>
                <span className={classes.hidden}>{t('grid.check')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {view.steps.map((step, at) => (
              <Row key={step.id} {...props} step={step} at={at} keys={keys} />
            ))}
          </tbody>
        </table>
      </div>
      <Group mt="sm" gap="md" align="center">
        {adder}
        <Text size="xs" c="dimmed">
          {t('raci.legend')} {!disabled && t('grid.keys')}
        </Text>
      </Group>
      {aboutRoles.map((finding) => (
        <Group key={finding.rule + finding.roles.join()} gap={6} mt={6} wrap="nowrap">
          <Findings session={session} findings={[finding]} roles={roles} disabled={disabled} />
          <Text size="sm" c="dimmed">
            {say(finding)}
          </Text>
        </Group>
      ))}
    </div>
  );
}

interface RowProps extends RaciGridProps {
  step: Step;
  at: number;
  keys: GridKeys;
}

function Row({ session, step, at, columns, conflicts, findings, people, roles, disabled, keys }: RowProps) {
  const { t } = useTranslation();
  const own = useMemo(() => findings.filter((finding) => finding.step === step.id), [findings, step.id]);
  return (
    <tr>
      <th scope="row" className={classes.step}>
        <span className={classes.number}>{at + 1}</span>
        {step.title || t('untitled')}
      </th>
      {columns.map((role, column) => (
        <RaciCell
          key={role}
          session={session}
          step={step}
          role={role}
          roleTitle={roles.titleOf(role)}
          row={at}
          column={column}
          conflict={conflicts.find(({ path }) => path === `steps/${step.id}/raci.${role}`)?.entries}
          keys={keys}
          disabled={disabled}
        />
      ))}
      <td className={classes.check}>
        <StepFindings
          session={session}
          findings={own}
          step={step.id}
          people={people[step.id] ?? NOTHING_TO_SETTLE}
          roles={roles}
          disabled={disabled}
        />
      </td>
    </tr>
  );
}

interface ColumnHeadProps {
  session: DocumentSession;
  role: string;
  roles: Roles;
  list: ListField;
  disabled: boolean;
}

function ColumnHead({ session, role, roles, list, disabled }: ColumnHeadProps) {
  const { t } = useTranslation('processes');
  const title = roles.titleOf(role);
  const team = roles.teamOf(role);
  return (
    <span className={classes.head}>
      <span>{team && <TeamMark team={team} size={16} />}</span>
      <span className={classes.headTitle}>{title}</span>
      {!disabled && (
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <ActionIcon
              size={20}
              variant="subtle"
              color="gray"
              c="dimmed"
              aria-label={t('grid.roleMenu', { role: title })}
            >
              <IconChevronDown size={13} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item disabled={list.ids[0] === role} onClick={() => list.shift(role, -1)}>
              {t('grid.left')}
            </Menu.Item>
            <Menu.Item disabled={list.ids.at(-1) === role} onClick={() => list.shift(role, 1)}>
              {t('grid.right')}
            </Menu.Item>
            <Menu.Item onClick={() => removeColumn(session, role)}>{t('grid.removeRole')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
    </span>
  );
}
