import { Button, Group, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FlowFinding } from '#shared/domain/process/check';
import type { RaciFinding } from '#shared/domain/raci/check';
import { orderedIds } from '#shared/model/binding/ordered';
import { type Process, Step } from '#shared/model/process';
import { useList } from '../../app/document/fields';
import type { DocumentSession } from '../../app/document/session';
import { useScreenActions } from '../../app/screen-actions';
import { type StepActions, StepRow } from './step-row';
import classes from './steps.module.css';
import type { Roles } from './use-roles';
import { useStepDrag } from './use-step-drag';
import { NOTHING_TO_SETTLE, type PeopleFindings } from './use-tell-people';

export interface StepListProps {
  session: DocumentSession;
  view: Process;
  columns: readonly string[];
  findings: readonly RaciFinding[];
  /** Letters on which two sides differ, by step. */
  contested: Readonly<Record<string, PeopleFindings>>;
  flow: readonly FlowFinding[];
  roles: Roles;
  disabled: boolean;
}

/** What of a row takes the focus: its title, or the handle that moved it. */
type Part = 'title' | 'handle';

const NO_FINDINGS: readonly RaciFinding[] = [];
const NO_FLOW: readonly FlowFinding[] = [];

function groupByStep<F extends { step: string | null }>(findings: readonly F[]): ReadonlyMap<string, F[]> {
  const map = new Map<string, F[]>();
  for (const finding of findings) {
    if (finding.step === null) continue;
    map.set(finding.step, [...(map.get(finding.step) ?? []), finding]);
  }
  return map;
}

/** Steps as a list that is written like text: Enter adds one, Alt with the arrows moves it. */
export function StepList({
  session,
  view,
  columns,
  findings,
  contested,
  flow,
  roles,
  disabled,
}: StepListProps) {
  const { t } = useTranslation('processes');
  const list = useList(session, 'steps');
  const root = useRef<HTMLOListElement>(null);
  const wanted = useRef<{ id: string; part: Part } | null>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const { add, move, shift, remove } = list;
  const drag = useStepDrag(list.ids, move);

  const focusOn = useCallback((id: string, part: Part): boolean => {
    const row = root.current?.querySelector(`[data-step="${CSS.escape(id)}"]`);
    const target = row?.querySelector<HTMLElement>(part === 'title' ? 'textarea' : 'button[draggable]');
    target?.focus();
    if (target instanceof HTMLTextAreaElement)
      target.setSelectionRange(target.value.length, target.value.length);
    return Boolean(target);
  }, []);

  // A row that was just added or moved takes the focus as soon as it is drawn.
  useLayoutEffect(() => {
    if (wanted.current && focusOn(wanted.current.id, wanted.current.part)) wanted.current = null;
  });

  const actions = useMemo<StepActions>(() => {
    const neighbour = (id: string, by: -1 | 1): string | undefined => {
      const ids = orderedIds(session.doc, 'steps');
      return ids[ids.indexOf(id) + by];
    };
    return {
      addAfter: (id) => {
        wanted.current = { id: add(id), part: 'title' };
      },
      shift: (id, by) => {
        wanted.current = {
          id,
          part: document.activeElement instanceof HTMLTextAreaElement ? 'title' : 'handle',
        };
        shift(id, by);
      },
      remove: (id) => {
        const next = neighbour(id, -1) ?? neighbour(id, 1);
        wanted.current = next === undefined ? null : { id: next, part: 'title' };
        remove(id);
      },
      focus: (id, by) => {
        const other = neighbour(id, by);
        return other !== undefined && focusOn(other, 'title');
      },
      toggle: (id) =>
        setOpen((before) => {
          const next = new Set(before);
          if (!next.delete(id)) next.add(id);
          return next;
        }),
    };
  }, [session, add, shift, remove, focusOn]);

  const byStep = useMemo(() => groupByStep(findings), [findings]);
  const flowByStep = useMemo(() => groupByStep(flow), [flow]);
  const steps = useMemo(() => new Map(view.steps.map((step) => [step.id, step])), [view.steps]);
  const addLast = (): void => {
    wanted.current = { id: add(), part: 'title' };
  };
  useScreenActions(disabled ? [] : [{ id: 'add-step', label: t('step.add'), run: addLast }]);
  const ids = list.ids.filter((id) => steps.has(id) || !disabled);

  return (
    <div className={classes.container}>
      {ids.length === 0 && (
        <Text c="dimmed" py="xs">
          {t(disabled ? 'step.noneReadOnly' : 'step.none')}
        </Text>
      )}
      <ol ref={root} className={classes.list} aria-label={t('step.list')}>
        {ids.map((id, at) => (
          <StepRow
            key={id}
            session={session}
            step={steps.get(id) ?? Step.parse({ id })}
            number={at + 1}
            columns={columns}
            findings={byStep.get(id) ?? NO_FINDINGS}
            people={contested[id] ?? NOTHING_TO_SETTLE}
            flow={flowByStep.get(id) ?? NO_FLOW}
            roles={roles}
            team={view.team}
            open={open.has(id)}
            disabled={disabled}
            actions={actions}
            drag={drag}
          />
        ))}
      </ol>
      {!disabled && (
        <Group mt={6} gap="md">
          <Button
            variant="subtle"
            color="gray"
            c="var(--mantine-color-text)"
            size="compact-md"
            leftSection={<IconPlus size={16} />}
            onClick={addLast}
          >
            {t('step.add')}
          </Button>
          {ids.length > 0 && (
            <Text size="xs" c="dimmed">
              {t('step.keys')}
            </Text>
          )}
        </Group>
      )}
    </div>
  );
}
