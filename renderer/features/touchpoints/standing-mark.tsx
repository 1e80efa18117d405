import {
  IconCalendarEvent,
  IconCheck,
  IconFileText,
  IconMinus,
  IconQuestionMark,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { MeetingStanding } from '#shared/domain/touchpoints/meetings';
import { TONE_COLOUR, type Tone } from '../../ui/state-look';
import classes from './touchpoints.module.css';

const LOOKS = {
  coming: { tone: 'quiet', Icon: IconCalendarEvent },
  open: { tone: 'warn', Icon: IconQuestionMark },
  held: { tone: 'good', Icon: IconCheck },
  written: { tone: 'good', Icon: IconFileText },
  skipped: { tone: 'quiet', Icon: IconMinus },
} as const satisfies Record<MeetingStanding, { tone: Tone; Icon: TablerIcon }>;

/** Where a meeting stands, as shape, word and colour. */
export function StandingMark({ standing }: { standing: MeetingStanding }) {
  const { t } = useTranslation('touchpoints');
  const { tone, Icon } = LOOKS[standing];
  return (
    <span
      className={classes.mark}
      style={{ color: TONE_COLOUR[tone], fontSize: 'var(--mantine-font-size-sm)' }}
    >
      <Icon size={15} stroke={2} aria-hidden />
      <span>{t(`meetings.standing.${standing}`)}</span>
    </span>
  );
}
