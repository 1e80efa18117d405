import { Anchor, Group, Text, Title } from '@mantine/core';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { HomeChange } from '#shared/contract/home';
import { recordLink } from '../../app/record-link';
import { When } from '../../ui/when';
import classes from './changes.module.css';
import { useHomeSentences } from './sentences';

/** What changed since the last visit, in words, newest first. */
export function Changes({ changes }: { changes: readonly HomeChange[] }) {
  const { t } = useTranslation('home');
  const { changeInWords } = useHomeSentences();
  const lines = changes.map((change) => ({ ...change, text: changeInWords(change) }));
  return (
    <section aria-labelledby="changes">
      <Group justify="space-between" align="baseline" mb={6}>
        <Title order={2} id="changes">
          {t('changes.title')}
        </Title>
        <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/history" />}>
          {t('changes.all')}
        </Anchor>
      </Group>
      {changes.length === 0 ? (
        <Text c="dimmed">{t('changes.none')}</Text>
      ) : (
        <ul className={classes.list}>
          {lines.map(({ at, text, record, recordKind }) => (
            <li key={`${at}${text}`} className={classes.line}>
              <Text size="sm" c="dimmed" component="span" className={classes.when ?? ''}>
                <When at={at} />
              </Text>
              {record && recordKind ? (
                <Link {...(recordLink(recordKind, record) as LinkProps)} className={classes.text}>
                  {text}
                </Link>
              ) : (
                <span className={classes.text}>{text}</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
