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
import type { Tone } from '../../ui/state-look';
import { StateMark } from '../../ui/state-mark';

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
  return <StateMark look={LOOKS[standing]}>{t(`meetings.standing.${standing}`)}</StateMark>;
}
