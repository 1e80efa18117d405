import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StatementLine } from '#shared/contract/statements';
import { orpc } from '../../app/api';
import { useTeams } from '../../app/use-teams';
import { dayOf } from '../../ui/dates';
import { listed } from '../../words/locale';
import { useLocale } from '../measurement/use-locale';
import { FreezeDialog } from './freeze-dialog';

/** The statements of an agreement, and the way to make one. */
export function StatementList({ agreement }: { agreement: string }) {
  const { t } = useTranslation('statements');
  const [freezing, setFreezing] = useState(false);
  const { data } = useQuery(orpc.statements.list.queryOptions({ input: { id: agreement } }));
  // Who cannot make one and has none to read is told nothing.
  if (!data || (data.statements.length === 0 && !data.may)) return null;
  return (
    <section aria-labelledby="statements">
      <Group justify="space-between" mt="xl" mb={4}>
        <Title order={2} id="statements">
          {t('title')}
        </Title>
        {data.may && (
          <Button variant="default" size="compact-md" onClick={() => setFreezing(true)}>
            {t('freeze')}
          </Button>
        )}
      </Group>
      <Text size="sm" c="dimmed" mb="xs">
        {t('text')} {data.statements.length === 0 && t('none')}
      </Text>
      <Stack gap={6}>
        {data.statements.map((line) => (
          <Line key={line.statement} line={line} />
        ))}
      </Stack>
      {freezing && (
        <FreezeDialog agreement={agreement} last={data.statements[0]} onClose={() => setFreezing(false)} />
      )}
    </section>
  );
}

function Line({ line }: { line: StatementLine }) {
  const { t } = useTranslation('statements');
  const locale = useLocale();
  const { team } = useTeams();
  const { from, to, cutOff, waitingFor } = line;
  return (
    <Group gap="sm">
      <Anchor
        size="sm"
        renderRoot={(props) => (
          <Link
            {...props}
            to="/agreements/$id/statements/$statement"
            params={{ id: line.record, statement: line.statement }}
          />
        )}
      >
        {t('open', { from: dayOf(from, { locale }), to: dayOf(to, { locale }) })}
      </Anchor>
      <Text size="sm" c="dimmed">
        {t('asOf', { date: dayOf(cutOff, { locale }) })}
        {' · '}
        {waitingFor.length === 0
          ? t('both')
          : t('waiting', {
              teams: listed(waitingFor.map((id) => team(id).name)),
            })}
      </Text>
    </Group>
  );
}
