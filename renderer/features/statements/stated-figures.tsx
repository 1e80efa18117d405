import { Group, Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { StatedCommitment } from '#shared/domain/statements/content';
import { PeriodMark } from '../../ui/period-mark';
import { TeamMark } from '../../ui/team-mark';
import { judged, reasonOf, usePeriodWords } from '../measurement/period-words';

/** One commitment as it was frozen: its sentence, its periods, and the rules that made the figures. */
export function StatedFigures({ commitment }: { commitment: StatedCommitment }) {
  const { t } = useTranslation('statements');
  const words = usePeriodWords();
  const found = judged(commitment.periods);
  return (
    <section aria-label={commitment.title}>
      <Group gap="xs">
        <Title order={2} size="h3">
          {commitment.title}
        </Title>
        <TeamMark team={commitment.owedBy} />
        {found.judged > 0 && (
          <Text size="sm">{t('kept', { attained: found.attained, count: found.judged })}</Text>
        )}
      </Group>
      <Text size="sm" c="dimmed">
        {commitment.sentence}
      </Text>
      <Table.ScrollContainer minWidth={440}>
        <Table verticalSpacing={4} fz="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('period')}</Table.Th>
              <Table.Th scope="col">{t('verdict')}</Table.Th>
              <Table.Th scope="col">{t('figures')}</Table.Th>
              <Table.Th scope="col">{t('why')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {commitment.periods.map((period) => (
              <Table.Tr key={period.start}>
                <Table.Th scope="row" fw={400}>
                  {words.name(period)}
                </Table.Th>
                <Table.Td>
                  <PeriodMark status={period.status} withWord />
                </Table.Td>
                <Table.Td>{words.figures(commitment, period)}</Table.Td>
                <Table.Td c="dimmed">{reasonOf(period)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <details>
        <Text component="summary" size="sm" w="fit-content" style={{ cursor: 'pointer' }}>
          {t('rules')}
        </Text>
        {commitment.rules.map((rule) => (
          <Text key={rule} size="sm" c="dimmed">
            {rule}
          </Text>
        ))}
      </details>
    </section>
  );
}
