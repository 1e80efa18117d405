import { Anchor, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Version } from '#shared/contract/signoff';
import { useDeviceSettings } from '../../app/use-device-settings';
import { dayOf } from '../../ui/dates';
import { StatusPill } from '../../ui/status-pill';

/** All versions of a record, newest first, each with its word and a link to its frozen text. */
export function VersionList({ versions, record }: { versions: readonly Version[]; record: string }) {
  const { t } = useTranslation('signoff');
  const [{ dateLocale: locale }] = useDeviceSettings();
  return (
    <section>
      <Title order={3} fz="sm" mb={6}>
        {t('versions.title')}
      </Title>
      <Stack gap={8}>
        {[...versions].reverse().map((version) => (
          <Group key={version.proposal} justify="space-between" wrap="nowrap" gap="xs">
            <div>
              <Anchor
                size="sm"
                renderRoot={(props) => (
                  <Link
                    {...props}
                    to="/records/$id/versions/$proposal"
                    params={{ id: record, proposal: version.proposal }}
                  />
                )}
              >
                {version.number === null
                  ? t('versions.unnumbered', { date: dayOf(version.proposedAt, { locale }) })
                  : t('versions.numbered', { number: version.number })}
              </Anchor>
              {version.number !== null && version.effectiveOn && (
                <Text size="xs" c="dimmed">
                  {t('versions.effective', { date: dayOf(version.effectiveOn, { locale }) })}
                </Text>
              )}
            </div>
            <StatusPill status={version.status} />
          </Group>
        ))}
      </Stack>
    </section>
  );
}
