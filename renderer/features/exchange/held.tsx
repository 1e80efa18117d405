import { Alert, Anchor, List, Text } from '@mantine/core';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { HeldChange } from '#shared/contract/exchange';
import { recordLink } from '../../app/record-link';
import { hasPage } from '../../app/record-lists';
import { kindWord } from '../../ui/kind-word';

/** What came in and was not taken: what it is about, from whom, and why. */
export function Held({ held }: { held: readonly HeldChange[] }) {
  const { t } = useTranslation('exchange');
  if (held.length === 0) return null;
  return (
    <Alert variant="outline" color="gray" title={t('held.title')}>
      <List size="sm" spacing={6}>
        {held.map((each) => (
          <List.Item key={`${each.record} ${each.from} ${each.reason}`}>
            <About change={each} /> {t('held.from', { count: each.count, name: each.from })}
            <Text size="sm" c="dimmed">
              {t(`held.${each.reason}`, { name: each.from })}
            </Text>
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}

function About({ change: { record, kind, title } }: { change: HeldChange }) {
  const { t: common } = useTranslation();
  if (title === null || !hasPage(kind)) return <Text span>{kindWord(common, kind)}:</Text>;
  const link = recordLink(kind, record) as LinkProps;
  return (
    <Anchor size="sm" underline="always" renderRoot={(props) => <Link {...props} {...link} />}>
      {title || common('untitled')}
    </Anchor>
  );
}
