import { Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Process, type StepDeadline } from '#shared/model/process';
import { StaticText } from '../../../editor/static-text';
import { weekdayName } from '../../agreements/recurrence';
import { useLocale } from '../../measurement/use-locale';
import type { FrozenProps } from './frozen-props';
import { readView } from './read';

/** A process as it was frozen: its steps with roles, RACI and deadlines as a table. */
export function FrozenProcess({ view, nameOf }: FrozenProps) {
  const { t } = useTranslation('signoff');
  const process = readView(Process, view);
  const roles = process.roles.map(({ id }) => id);
  const named = [...new Set([...roles, ...process.steps.flatMap(({ raci }) => Object.keys(raci))])];
  return (
    <Stack gap="sm">
      {(['purpose', 'scope', 'trigger', 'outcome'] as const).map(
        (field) =>
          process[field] && (
            <Text key={field} size="sm">
              <Text span fw={600} inherit>
                {t(`frozen.${field}`)}:
              </Text>{' '}
              {process[field]}
            </Text>
          ),
      )}
      {process.steps.length > 0 && (
        <Table.ScrollContainer minWidth={480}>
          <Table verticalSpacing={6} fz="sm">
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('frozen.step')}</Table.Th>
                <Table.Th scope="col">{t('frozen.deadline')}</Table.Th>
                {named.map((role) => (
                  <Table.Th key={role} scope="col">
                    {nameOf(role)}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {process.steps.map((step, at) => (
                <Table.Tr key={step.id}>
                  <Table.Td>
                    {at + 1}. {step.title}
                    {step.inputs && (
                      <Text size="xs" c="dimmed">
                        {t('frozen.inputs')}: {step.inputs}
                      </Text>
                    )}
                    {step.outputs && (
                      <Text size="xs" c="dimmed">
                        {t('frozen.outputs')}: {step.outputs}
                      </Text>
                    )}
                    {step.notes && <StaticText text={step.notes} />}
                  </Table.Td>
                  <Table.Td>
                    <StepDeadlineWords deadline={step.deadline} />
                  </Table.Td>
                  {named.map((role) => (
                    <Table.Td key={role}>{step.raci[role] ?? ''}</Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {process.body && <StaticText text={process.body} />}
    </Stack>
  );
}

function StepDeadlineWords({ deadline }: { deadline: StepDeadline | null }) {
  const { t } = useTranslation('signoff');
  const locale = useLocale();
  if (!deadline) return <>–</>;
  if (deadline.kind === 'workingHours')
    return <>{t('frozen.deadlines.workingHours', { count: deadline.hours })}</>;
  if (deadline.kind === 'workingDays')
    return <>{t('frozen.deadlines.workingDays', { count: deadline.days })}</>;
  return (
    <>
      {t('frozen.deadlines.weekday', { weekday: weekdayName(deadline.weekday, locale), time: deadline.time })}
    </>
  );
}
