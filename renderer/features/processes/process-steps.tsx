import { Loader, Tabs } from '@mantine/core';
import { Suspense, useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LaneBy } from '#shared/domain/diagram/graph';
import { checkFlow } from '#shared/domain/process/check';
import { checkRaci } from '#shared/domain/raci/check';
import { useList } from '../../app/document/fields';
import { part } from '../../app/part';
import type { OpenRecord } from '../record/record-screen';
import { Board, type StepViewProps } from './board';
import { RaciGrid } from './raci-grid';
import { StepList } from './step-list';
import { StepPanel } from './step-panel';
import panel from './step-panel.module.css';
import { StepsContext } from './steps-context';
import { usePeopleFindings } from './use-people-findings';
import { useRoles } from './use-roles';
import { useSame } from './use-same';
import { NOTHING_TO_SETTLE } from './use-tell-people';

// The drawing brings a canvas and a layout engine along: only who looks at it loads them.
const DiagramView = part(async () => (await import('./diagram/diagram-view')).DiagramView);

/** The steps of a process as a list, a board, a diagram, and a grid of who does what. */
export function ProcessSteps({ record }: { record: OpenRecord<'process'> }) {
  const { t } = useTranslation('processes');
  const { live, view, disabled } = record;
  const { session, conflicts } = live;
  const [tab, setTab] = useState<string | null>('list');
  const [by, setBy] = useState<LaneBy>('role');
  const [selected, setSelected] = useState<{ id: string; isNew: boolean } | null>(null);
  const roles = useRoles();
  const list = useList(session, 'steps');
  const columns = useMemo(() => view.roles.map((role) => role.id), [view.roles]);
  const findings = useSame(useMemo(() => checkRaci(view.steps, columns), [view.steps, columns]));
  const flow = useSame(useMemo(() => checkFlow(view.steps), [view.steps]));
  const { contested, all: people } = usePeopleFindings(view.steps, conflicts, roles.roles);
  const onSelect = useCallback(
    (id: string | null, isNew = false) => setSelected(id === null ? null : { id, isNew }),
    [],
  );
  const { remove } = list;
  const onRemove = useCallback(
    (id: string) => {
      remove(id);
      setSelected((open) => (open?.id === id ? null : open));
    },
    [remove],
  );
  const shared = { session, view, columns, findings, contested, flow, roles, disabled };
  const open = view.steps.find(({ id }) => id === selected?.id);
  const views: StepViewProps = {
    ...shared,
    by,
    onBy: setBy,
    selected: open?.id ?? null,
    onSelect,
    onRemove,
  };
  const close = (): void => {
    const id = open?.id ?? '';
    setSelected(null);
    // The focus goes back to where the step was opened.
    document
      .querySelector<HTMLElement>(
        `[data-card="${CSS.escape(id)}"], .react-flow__node[data-id="${CSS.escape(id)}"]`,
      )
      ?.focus();
  };
  const details = open && (
    <StepPanel
      key={open.id}
      {...shared}
      people={contested[open.id] ?? NOTHING_TO_SETTLE}
      step={open}
      number={view.steps.indexOf(open) + 1}
      team={view.team}
      takesFocus={selected?.isNew === true}
      onRemove={() => onRemove(open.id)}
      onClose={close}
    />
  );

  return (
    <StepsContext.Provider value={view.steps}>
      <Tabs value={tab} onChange={setTab} keepMounted={false}>
        <Tabs.List aria-label={t('tabs.label')} mb="md">
          {(['list', 'board', 'diagram', 'responsibilities'] as const).map((each) => (
            <Tabs.Tab key={each} value={each}>
              {t(`tabs.${each}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="list">
          <StepList {...shared} />
        </Tabs.Panel>
        <Tabs.Panel value="board">
          <div className={panel.with}>
            <div className={panel.main}>
              <Board {...views} />
            </div>
            {details}
          </div>
        </Tabs.Panel>
        <Tabs.Panel value="diagram">
          <div className={panel.with}>
            <div className={panel.main}>
              <Suspense fallback={<Loader size="sm" />}>
                <DiagramView {...views} />
              </Suspense>
            </div>
            {details}
          </div>
        </Tabs.Panel>
        <Tabs.Panel value="responsibilities">
          <RaciGrid {...shared} people={people} conflicts={conflicts} />
        </Tabs.Panel>
      </Tabs>
    </StepsContext.Provider>
  );
}
