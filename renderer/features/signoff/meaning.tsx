import { List, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Version } from '#shared/contract/signoff';
import { dayOf } from '../../ui/dates';
import { useLocale } from '../measurement/use-locale';

/** From when to when a version counts, for whoever reads it. */
export function Dates({ version }: { version: Version }) {
  const { t } = useTranslation('signoff');
  const locale = useLocale();
  const { effectiveOn, dueOn, reviewOn, expiresOn, status } = version;
  const lines = [
    effectiveOn && t('sign.counts', { date: dayOf(effectiveOn, { locale }) }),
    dueOn && status === 'proposed' && t('sign.due', { date: dayOf(dueOn, { locale }) }),
    reviewOn && t('sign.review', { date: dayOf(reviewOn, { locale }) }),
    expiresOn && t('sign.ends', { date: dayOf(expiresOn, { locale }) }),
  ].filter((each) => typeof each === 'string');
  return (
    <section>
      {lines.map((line) => (
        <Text key={line} size="sm">
          {line}
        </Text>
      ))}
    </section>
  );
}

/** What whoever signs takes upon their team, in a few plain sentences. */
export function Meaning({ version, onBehalfOf }: { version: Version; onBehalfOf: string | null }) {
  const { t } = useTranslation('signoff');
  const locale = useLocale();
  const { effectiveOn, dueOn, reviewOn, expiresOn, manifest } = version;
  const lines = [
    onBehalfOf && t('meaning.inPlaceOf', { name: onBehalfOf }),
    effectiveOn && t('meaning.counts', { date: dayOf(effectiveOn, { locale }) }),
    manifest.length > 1 ? t('meaning.covers', { count: manifest.length - 1 }) : t('meaning.coversThis'),
    t('meaning.kept'),
    reviewOn && t('meaning.review', { date: dayOf(reviewOn, { locale }) }),
    expiresOn && t('meaning.ends', { date: dayOf(expiresOn, { locale }) }),
    dueOn && t('sign.due', { date: dayOf(dueOn, { locale }) }),
  ].filter((each) => typeof each === 'string' && each !== '');
  return (
    <section>
      <Title order={2} fz="md" mb={6}>
        {t('meaning.title')}
      </Title>
      <List size="sm" spacing={4}>
        {lines.map((line) => (
          <List.Item key={line}>{line}</List.Item>
        ))}
      </List>
    </section>
  );
}
