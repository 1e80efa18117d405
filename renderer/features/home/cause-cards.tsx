import { Anchor, Text, Title } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconExclamationCircle,
  type TablerIcon,
} from '@tabler/icons-react';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { HomeState } from '#shared/contract/compliance';
import { TONE_COLOUR, type Tone } from '../../ui/state-look';
import classes from './cause-cards.module.css';
import { Trend } from './trend';

type CauseState = HomeState['causes'][number];

const TONES: Record<CauseState['tone'], { tone: Tone; Icon: TablerIcon }> = {
  good: { tone: 'good', Icon: IconCircleCheck },
  attention: { tone: 'warn', Icon: IconAlertTriangle },
  bad: { tone: 'bad', Icon: IconExclamationCircle },
  none: { tone: 'quiet', Icon: IconCircleDashed },
};

/** The four causes of tension, each with one sentence, a small trend and one next action. */
export function CauseCards({ causes }: { causes: readonly CauseState[] }) {
  const { t } = useTranslation('home');
  return (
    <section className={classes.section} aria-labelledby="causes">
      <Title order={2} id="causes" mb={10}>
        {t('causes.title')}
      </Title>
      <div className={classes.cards}>
        {causes.map((cause) => (
          <CauseCard key={cause.cause} cause={cause} />
        ))}
      </div>
    </section>
  );
}

function CauseCard({ cause: { cause, text, tone, trend, action } }: { cause: CauseState }) {
  const { t } = useTranslation('home');
  const router = useRouter();
  const look = TONES[tone];
  return (
    <article className={classes.card}>
      <header className={classes.head}>
        <look.Icon size={18} color={TONE_COLOUR[look.tone]} aria-label={t(`tones.${tone}`)} role="img" />
        <Title order={3}>{t(`causes.${cause}`)}</Title>
      </header>
      <Text size="sm" className={classes.text ?? ''}>
        {text}
      </Text>
      {trend.length > 1 && <Trend values={trend} tone={look.tone} />}
      {action && (
        <Anchor
          size="sm"
          fw={550}
          href={`#${action.to}`}
          onClick={(event) => {
            event.preventDefault();
            router.history.push(action.to);
          }}
        >
          {action.label}
        </Anchor>
      )}
    </article>
  );
}
