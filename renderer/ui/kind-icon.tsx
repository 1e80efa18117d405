import {
  IconBook2,
  IconCalendarEvent,
  IconFile,
  IconFileDescription,
  IconGift,
  IconHeartHandshake,
  IconListCheck,
  IconProgressCheck,
  type TablerIcon,
} from '@tabler/icons-react';

const ICONS: Readonly<Record<string, TablerIcon>> = {
  process: IconListCheck,
  agreement: IconHeartHandshake,
  definition: IconFileDescription,
  playbook: IconBook2,
  touchpoint: IconCalendarEvent,
  offer: IconGift,
  run: IconProgressCheck,
};

/** The small picture of a record's kind; its word always stands near it. */
export function KindIcon({ kind, size = 18 }: { kind: string; size?: number }) {
  const Icon = ICONS[kind] ?? IconFile;
  return <Icon size={size} stroke={1.7} aria-hidden />;
}
