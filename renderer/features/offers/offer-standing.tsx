import { Anchor, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { OfferPage } from '#shared/contract/offers';
import { useTeams } from '../../app/use-teams';
import { dayOf } from '../../ui/dates';
import { WhoKnows } from '../../ui/who-knows';
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
            <Text style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
              {common('quoted', { text: announcement.note })}
            </Text>
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
  if (readers.length === 0) return null;
  const known = readers.filter(({ knownAt }) => knownAt !== null).length;
  return (
    <WhoKnows
      summary={<Text size="sm">{t('state.known', { known, count: readers.length })}</Text>}
      show={t('state.show')}
      hide={t('state.hide')}
      people={readers.map(({ knownAt, ...reader }) => ({
        ...reader,
        known: knownAt !== null,
        words: knownAt ? t('state.knows', { day: dayOf(knownAt, { locale }) }) : t('state.not'),
      }))}
    />
  );
}
