import {
  IconAlertTriangle,
  IconExclamationCircle,
  IconInfoCircle,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Severity } from '#shared/contract/compliance';
import { TONE_COLOUR, type Tone } from '../../ui/state-look';

const LOOKS: Record<Severity, { tone: Tone; Icon: TablerIcon }> = {
  error: { tone: 'bad', Icon: IconExclamationCircle },
  warning: { tone: 'warn', Icon: IconAlertTriangle },
  note: { tone: 'info', Icon: IconInfoCircle },
};

/** How grave a finding is: a shape, a colour, and its word for who does not see them. */
export function SeverityMark({ severity }: { severity: Severity }) {
  const { t } = useTranslation('compliance');
  const { tone, Icon } = LOOKS[severity];
  return <Icon size={18} color={TONE_COLOUR[tone]} role="img" aria-label={t(`severities.${severity}`)} />;
}
