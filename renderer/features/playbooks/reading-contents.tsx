import { ActionIcon, Text, Tooltip } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DEEPEST } from '#shared/domain/playbook/tree';
import classes from './reading.module.css';
import type { Reading, ReadingPlace } from './use-reading-place';

/** The contents of a playbook beside its text: where one is, and the way to the rest. */
export function ReadingContents({ places, reading }: { places: readonly ReadingPlace[]; reading: Reading }) {
  const { t } = useTranslation('playbooks');
  const { at, goTo } = reading;
  const step = (by: -1 | 1) => {
    const place = places[at + by];
    const label = place
      ? t(by < 0 ? 'previous' : 'next', { title: place.title })
      : t(by < 0 ? 'previous' : 'next', { title: '–' });
    const Icon = by < 0 ? IconChevronLeft : IconChevronRight;
    return (
      <Tooltip label={label}>
        <ActionIcon
          variant="default"
          aria-label={label}
          disabled={!place}
          onClick={() => place && goTo(place.id)}
        >
          <Icon size={16} />
        </ActionIcon>
      </Tooltip>
    );
  };
  return (
    <nav className={classes.contents} aria-label={t('contents')}>
      <div className={classes.steps}>
        {step(-1)}
        <Text size="sm" c="dimmed" role="status" className={classes.where ?? ''}>
          {t('place', { at: at + 1, count: places.length })}
        </Text>
        {step(1)}
      </div>
      <ol className={classes.list}>
        {places.map(({ id, title, number, depth }, index) => (
          <li key={id}>
            <button
              type="button"
              className={classes.line}
              aria-current={index === at ? 'location' : undefined}
              style={{ paddingInlineStart: 10 + (Math.min(depth, DEEPEST) - 1) * 14 }}
              onClick={() => goTo(id)}
            >
              {number && <span className={classes.number}>{number}</span>}
              <span>{title}</span>
            </button>
          </li>
        ))}
      </ol>
      <Text size="xs" c="dimmed" p="xs">
        {t('readKeys')}
      </Text>
    </nav>
  );
}
