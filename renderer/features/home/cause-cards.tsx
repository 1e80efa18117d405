import { Anchor, Group, Skeleton, Text, Title } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconExclamationCircle,
  type TablerIcon,
} from '@tabler/icons-react';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CauseAction, CauseStanding } from '#shared/contract/home';
import { recordLink } from '../../app/record-link';
import { TONE_COLOUR, type Tone } from '../../ui/state-look';
import classes from './cause-cards.module.css';
import { useHomeSentences } from './sentences';
import { Trend } from './trend';

const TONES: Record<CauseStanding['tone'], { tone: Tone; Icon: TablerIcon }> = {
  good: { tone: 'good', Icon: IconCircleCheck },
  attention: { tone: 'warn', Icon: IconAlertTriangle },
  bad: { tone: 'bad', Icon: IconExclamationCircle },
  none: { tone: 'quiet', Icon: IconCircleDashed },
};

/** Where an action leads when it is about no one record. */
const PLACES: Partial<Record<CauseAction['code'], LinkProps['to']>> = {
  writeProcess: '/processes',
  processes: '/processes',
  importLeads: '/leads/import',
  leads: '/leads',
  agree: '/agreements',
};

const placeOf = ({ code, record }: CauseAction): Pick<LinkProps, 'to' | 'params'> =>
  record ? recordLink(record.kind, record.id) : { to: PLACES[code] ?? '/' };

/**
 * The four causes of tension, each with one sentence, a small trend and one next action. Without any, their
 * places are kept: they are being worked out.
 */
export function CauseCards({ causes }: { causes: readonly CauseStanding[] | undefined }) {
  const { t } = useTranslation('home');
  return (
    <section className={classes.section} aria-labelledby="causes">
      <Title order={2} id="causes" mb={10}>
        {t('causes.title')}
      </Title>
      <div className={classes.cards} aria-busy={causes === undefined}>
        {causes?.map((cause) => (
          <CauseCard key={cause.cause} cause={cause} />
        ))}
        {!causes &&
          ['process', 'communication', 'resources', 'expectations'].map((cause) => (
            <Skeleton key={cause} height={150} radius="md" />
          ))}
      </div>
    </section>
  );
}

function CauseCard({ cause: standing }: { cause: CauseStanding }) {
  const { cause, state, tone, trend, action, findings } = standing;
  const { t } = useTranslation('home');
  const { causeInWords } = useHomeSentences();
  const look = TONES[tone];
  return (
    <article className={classes.card}>
      <header className={classes.head}>
        <look.Icon size={18} color={TONE_COLOUR[look.tone]} aria-label={t(`tones.${tone}`)} role="img" />
        <Title order={3}>{t(`causes.${cause}`)}</Title>
      </header>
      <Text size="sm" className={classes.text ?? ''}>
        {causeInWords(state)}
      </Text>
      {trend.length > 1 && (
        <Trend values={trend} tone={look.tone} label={t(`trends.${cause}`, { count: trend.length })} />
      )}
      <Group gap="md" justify="space-between" w="100%">
        {action && (
          <Anchor
            size="sm"
            fw={550}
            renderRoot={(props) => <Link {...props} {...(placeOf(action) as LinkProps)} />}
          >
            {t(`actions.${action.code}`)}
          </Anchor>
        )}
        {findings > 0 && (
          <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/findings" search={{ cause }} />}>
            {t('findings', { count: findings })}
          </Anchor>
        )}
      </Group>
    </article>
  );
}
