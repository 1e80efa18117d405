import { Tabs } from '@mantine/core';
import { replaceEqualDeep } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { checkRaci, type RaciFinding } from '#shared/domain/raci/check';
import type { Process } from '#shared/model/process';
import { RecordFrame } from '../record/record-frame';
import type { OpenRecord } from '../record/record-screen';
import { RecordPurpose, RecordText } from '../record/record-text';
import { Facts } from './facts';
import { RaciGrid } from './raci-grid';
import { StepList } from './step-list';
import { useRoles } from './use-roles';

/** A process: what it is for, whose it is, its steps, who does what, and the text. */
export function ProcessPage({ record }: { record: OpenRecord<'process'> }) {
  const { t } = useTranslation('processes');
  const { live, view, disabled } = record;
  const { session, conflicts } = live;
  const [tab, setTab] = useState<string | null>('list');
  const roles = useRoles();
  const columns = useMemo(() => view.roles.map((role) => role.id), [view.roles]);
  const findings = useFindings(view.steps, columns);
  const shared = { session, view, columns, findings, roles, disabled };
  return (
    <RecordFrame record={record} width="wide">
      <RecordPurpose record={record} />
      <Facts session={session} disabled={disabled} />
      <Tabs value={tab} onChange={setTab} keepMounted={false}>
        <Tabs.List aria-label={t('tabs.label')} mb="md">
          <Tabs.Tab value="list">{t('tabs.list')}</Tabs.Tab>
          <Tabs.Tab value="responsibilities">{t('tabs.responsibilities')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="list">
          <StepList {...shared} />
        </Tabs.Panel>
        <Tabs.Panel value="responsibilities">
          <RaciGrid {...shared} conflicts={conflicts} />
        </Tabs.Panel>
      </Tabs>
      <RecordText record={record} />
    </RecordFrame>
  );
}

/** What is wrong with who does what; the same objects while it stays the same. */
function useFindings(steps: Process['steps'], columns: readonly string[]): readonly RaciFinding[] {
  const last = useRef<readonly RaciFinding[]>([]);
  return useMemo(() => {
    last.current = replaceEqualDeep(last.current, checkRaci(steps, columns));
    return last.current;
  }, [steps, columns]);
}
