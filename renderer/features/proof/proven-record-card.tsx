import { Group, ScrollArea, Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PdfReport, ProvenRecord } from '#shared/contract/proof';
import type { Signatory } from '#shared/contract/signoff';
import { useDeviceSettings } from '../../app/use-device-settings';
import { absolute, dayOf } from '../../ui/dates';
import { kindWord } from '../../ui/kind-word';
import { StatusPill } from '../../ui/status-pill';

interface Props {
  record: ProvenRecord;
  teams: NonNullable<PdfReport['workspace']>['teams'];
}

/** One record of a checked PDF: its status, and who agreed to what is shown of it. */
export function ProvenRecordCard({ record, teams }: Props) {
  const { t } = useTranslation('proof');
  const { t: common } = useTranslation();
  const { id, kind, title, status, number, version, content } = record;
  const within = version !== null && version.manifest[0]?.id !== id;
  return (
    <article aria-label={title}>
      <Group gap="xs" mb={4}>
        <Title order={3}>{title || id}</Title>
        <StatusPill status={status} />
        <Text size="sm" c="dimmed">
          {[kindWord(common, kind), number === null ? '' : t('version', { number })]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      </Group>
      {version === null && (
        <Text size="sm" c="dimmed">
          {t('draft')}
        </Text>
      )}
      {within && (
        <Text size="sm" c="dimmed">
          {t('within', { title: version.title })}
        </Text>
      )}
      {version !== null && !within && (
        <ScrollArea type="auto">
          <Table aria-label={title} miw={520}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('who')}</Table.Th>
                <Table.Th>{t('team')}</Table.Th>
                <Table.Th>{t('answer')}</Table.Th>
                <Table.Th>{t('words')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {version.parties.flatMap(({ team, signatories }) =>
                signatories.map((each) => (
                  <Table.Tr key={each.member}>
                    <Table.Td>{each.name}</Table.Td>
                    <Table.Td>{teams.find((one) => one.id === team)?.name ?? team}</Table.Td>
                    <Table.Td>
                      <Answer signatory={each} />
                    </Table.Td>
                    <Table.Td>{each.words.join(' ')}</Table.Td>
                  </Table.Tr>
                )),
              )}
            </Table.Tbody>
          </Table>
        </ScrollArea>
      )}
      {content !== null && !within && (
        <Text size="xs" c="dimmed" mt={4} style={{ overflowWrap: 'anywhere' }}>
          {t('content', { hash: content })}
        </Text>
      )}
    </article>
  );
}

function Answer({ signatory: { assent, signedAt, declinedAt, deputy } }: { signatory: Signatory }) {
  const { t } = useTranslation('proof');
  const [{ dateLocale: locale }] = useDeviceSettings();
  if (assent) return <>{t(assent.way === 'e-mail' ? 'byMail' : 'byPage', { name: assent.recordedBy })}</>;
  const at = signedAt ?? declinedAt;
  if (at === null) return <>{t('notSigned')}</>;
  const day = dayOf(at, { locale });
  const said =
    signedAt === null
      ? t('declined', { day })
      : deputy === null
        ? t('signed', { day })
        : t('signedFor', { day, name: deputy });
  return (
    <time dateTime={at} title={absolute(at, { locale })}>
      {said}
    </time>
  );
}
