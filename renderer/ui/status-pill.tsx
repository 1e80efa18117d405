import {
  IconCheck,
  IconCircle,
  IconCircleDashed,
  IconCircleFilled,
  IconClock,
  IconMinus,
  IconX,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { TONE_COLOUR, TONE_SOFT, type Tone } from './state-look';
import classes from './status-pill.module.css';

/** The design's status words as the services say them. */
const LOOKS = {
  draft: { key: 'draft', tone: 'quiet', Icon: IconCircleDashed, dashed: true },
  proposed: { key: 'proposed', tone: 'info', Icon: IconCircle, dashed: false },
  agreed: { key: 'agreed', tone: 'info', Icon: IconCircleFilled, dashed: false },
  'in force': { key: 'inForce', tone: 'good', Icon: IconCheck, dashed: false },
  declined: { key: 'declined', tone: 'bad', Icon: IconX, dashed: false },
  withdrawn: { key: 'withdrawn', tone: 'bad', Icon: IconX, dashed: false },
  expired: { key: 'expired', tone: 'warn', Icon: IconClock, dashed: false },
  'past review': { key: 'pastReview', tone: 'warn', Icon: IconClock, dashed: false },
  superseded: { key: 'superseded', tone: 'quiet', Icon: IconMinus, dashed: false },
  retired: { key: 'retired', tone: 'quiet', Icon: IconMinus, dashed: false },
  announced: { key: 'announced', tone: 'good', Icon: IconCheck, dashed: false },
} as const satisfies Record<string, { key: string; tone: Tone; Icon: TablerIcon; dashed: boolean }>;

export type Status = keyof typeof LOOKS;

/** Where runs stand, which nobody signs. */
const RUN_LOOKS = {
  'handed over': { key: 'handedOver', tone: 'info', Icon: IconCircle, dashed: false },
  'in work': { key: 'inWork', tone: 'info', Icon: IconCircleFilled, dashed: false },
  blocked: { key: 'blocked', tone: 'warn', Icon: IconClock, dashed: false },
  done: { key: 'done', tone: 'good', Icon: IconCheck, dashed: false },
  'called off': { key: 'calledOff', tone: 'quiet', Icon: IconMinus, dashed: false },
} as const satisfies Record<string, { key: string; tone: Tone; Icon: TablerIcon; dashed: boolean }>;

const ALL_LOOKS = { ...LOOKS, ...RUN_LOOKS };

/** All of them, in the order in which a record goes through them. */
export const STATUS_WORDS = Object.keys(LOOKS) as readonly Status[];

/** The word on screen for a status. */
export function useStatusWord(): (status: Status) => string {
  const { t } = useTranslation();
  return (status) => t(`status.${LOOKS[status].key}`);
}

const isKnown = (word: string): word is keyof typeof ALL_LOOKS => Object.hasOwn(ALL_LOOKS, word);

/**
 * A state as shape, word and colour.
 * @param status a status word of the design; another word is shown as it is
 * @param version the version's number, shown before the word
 */
export function StatusPill({ status, version }: { status: string; version?: number | null }) {
  const { t } = useTranslation();
  const look = isKnown(status)
    ? ALL_LOOKS[status]
    : { key: null, tone: 'quiet' as const, Icon: IconCircle, dashed: false };
  const { Icon } = look;
  return (
    <span
      className={classes.pill}
      data-dashed={look.dashed || undefined}
      style={{ color: TONE_COLOUR[look.tone], background: TONE_SOFT[look.tone] }}
    >
      <Icon size={13} stroke={2.2} aria-hidden />
      <span>
        {version ? `${t('version', { number: version })} ` : ''}
        {look.key ? t(`status.${look.key}`) : status}
      </span>
    </span>
  );
}
