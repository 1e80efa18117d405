import { Anchor, Group, Stack, Text } from '@mantine/core';
import { IconCheck, IconCircleDashed } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfferPage } from '#shared/contract/offers';
import { useTeams } from '../../app/use-teams';
import { dayOf } from '../../ui/dates';
import { TeamMark } from '../../ui/team-mark';
import { useLocale } from '../measurement/use-locale';

/** Where an offer stands, in a sentence or two, and who knows it. */
export function OfferStanding({ page }: { page: OfferPage }) {
  const { t } = useTranslation('offers');
  const { t: common } = useTranslation();
  const locale = useLocale();
  const { team } = useTeams();
  const { status, announcement, retirement } = page;
  const when = (at: string): string => dayOf(at, { locale });
  return (
    <Stack gap={4} mb="md" role="status">
      {status === 'draft' && <Text c="dimmed">{t('state.draft')}</Text>}
      {retirement && (
        <>
          <Text c="var(--accord-warn)">
            {t('state.retired', { who: retirement.by, when: when(retirement.at) })}
          </Text>
          {retirement.reason && <Text size="sm">{t('state.because', { reason: retirement.reason })}</Text>}
          {retirement.replacedBy && (
            <Text size="sm">
              {t('state.instead')}{' '}
              <Anchor
                underline="always"
                renderRoot={(props) => (
                  <Link {...props} to="/offers/$id" params={{ id: retirement.replacedBy?.id ?? '' }} />
                )}
              >
                {retirement.replacedBy.title || common('untitled')}
              </Anchor>
            </Text>
          )}
        </>
      )}
      {announcement && !retirement && (
        <>
          <Text c="dimmed">
            {t('state.announced', {
              who: announcement.by,
              teams: announcement.to.map((id) => team(id).name).join(', '),
              when: when(announcement.at),
            })}
          </Text>
          {announcement.note && (
            <Text style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>“{announcement.note}”</Text>
          )}
          {status === 'expired' && announcement.validUntil && (
            <Text c="var(--accord-warn)">{t('state.expired', { day: when(announcement.validUntil) })}</Text>
          )}
          {announcement.changed && <Text c="var(--accord-warn)">{t('state.changed')}</Text>}
          <Readers readers={page.readers} />
        </>
      )}
    </Stack>
  );
}

function Readers({ readers }: Pick<OfferPage, 'readers'>) {
  const { t } = useTranslation('offers');
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  if (readers.length === 0) return null;
  const known = readers.filter(({ knownAt }) => knownAt !== null).length;
  return (
    <>
      <Group gap="xs">
        <Text size="sm">{t('state.known', { known, count: readers.length })}</Text>
        <Anchor
          component="button"
          type="button"
          size="sm"
          aria-expanded={open}
          onClick={() => setOpen((before) => !before)}
        >
          {t(open ? 'state.hide' : 'state.show')}
        </Anchor>
      </Group>
      {open &&
        readers.map(({ member, name, team, knownAt }) => {
          const Icon = knownAt ? IconCheck : IconCircleDashed;
          return (
            <Group key={member} gap={6} wrap="nowrap">
              <Icon
                size={16}
                color={knownAt ? 'var(--accord-good)' : 'var(--accord-quiet)'}
                aria-hidden
                style={{ flex: 'none' }}
              />
              <TeamMark team={team} />
              <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
                {name}{' '}
                <Text span c="dimmed" inherit>
                  {knownAt ? t('state.knows', { day: dayOf(knownAt, { locale }) }) : t('state.not')}
                </Text>
              </Text>
            </Group>
          );
        })}
    </>
  );
}
