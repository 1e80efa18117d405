import { Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { GoneFinding } from '#shared/contract/compliance';
import { findingWords } from '../../ui/finding-words';
import { TONE_COLOUR } from '../../ui/state-look';
import { When } from '../../ui/when';
import classes from './findings.module.css';
import { placeLink } from './place';

/** What was found once and is there no more, the latest first. */
export function GoneList({ gone }: { gone: readonly GoneFinding[] }) {
  const { t } = useTranslation('compliance');
  if (gone.length === 0) return <Text c="dimmed">{t('noneGone')}</Text>;
  return (
    <ul className={classes.list} aria-label={t('views.gone')}>
      {gone.map((finding) => (
        <li key={`${finding.goneAt}${finding.rule}${finding.message}`} className={classes.item}>
          <div className={classes.row}>
            <IconCheck size={18} color={TONE_COLOUR.good} aria-hidden />
            <div className={classes.words}>
              <Link {...(placeLink({ ...finding, path: null }) as LinkProps)} className={classes.message}>
                {findingWords(finding.message)}
              </Link>
              <Text size="sm" c="dimmed">
                {t('firstSeen')} <When at={finding.firstSeen} as="day" /> · {t('goneAt')}{' '}
                <When at={finding.goneAt} />
              </Text>
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}
