import {
  IconCheck,
  IconCircleHalf2,
  IconHandStop,
  IconMinus,
  IconQuestionMark,
  IconTransfer,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { RunStanding } from '#shared/domain/runs/state';
import type { Tone } from '../../ui/state-look';
import { StateMark } from '../../ui/state-mark';

const LOOKS = {
  offered: { tone: 'info', Icon: IconTransfer },
  active: { tone: 'info', Icon: IconCircleHalf2 },
  blocked: { tone: 'warn', Icon: IconHandStop },
  done: { tone: 'good', Icon: IconCheck },
  stopped: { tone: 'quiet', Icon: IconMinus },
  empty: { tone: 'warn', Icon: IconQuestionMark },
} as const satisfies Record<RunStanding, { tone: Tone; Icon: TablerIcon }>;

/** Where a run stands, as shape, word and colour. */
export function RunMark({ standing }: { standing: RunStanding }) {
  const { t } = useTranslation('runs');
  return <StateMark look={LOOKS[standing]}>{t(`standing.${standing}`)}</StateMark>;
}
