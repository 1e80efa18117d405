import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WaitingForMe } from '#shared/contract/home';
import { isQuiet, toTell } from '#shared/domain/notify/quiet';
import { orpc } from '../../app/api';
import { useDeviceSettings } from '../../app/use-device-settings';
import { dateNow } from '../../ui/clock';
import { useWaitingWords } from '../home/use-waiting-words';

/** Quiet hours end to the minute. */
const LOOK_MS = 60_000;

const keyOf = ({ kind, record, since, whom: _whom, ...rest }: WaitingForMe): string =>
  JSON.stringify([
    kind,
    record,
    since,
    'thread' in rest ? rest.thread : null,
    'action' in rest ? rest.action : null,
  ]);

/** Tells by the system's own notifications what newly waits for the person, where they asked for it; shows nothing itself. */
export function Notifier() {
  const [{ notify }] = useDeviceSettings();
  return notify && 'Notification' in window ? <Notifying /> : null;
}

function Notifying() {
  const { t } = useTranslation('settings');
  const { t: common } = useTranslation();
  const said = useWaitingWords();
  const [{ quietFrom, quietTo, quietWeekends }] = useDeviceSettings();
  const { data } = useQuery(orpc.home.state.queryOptions({ input: { view: 'me' } }));
  const told = useRef<ReadonlySet<string> | null>(null);
  const minute = useMinute();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each minute it may have ceased to be quiet.
  useEffect(() => {
    if (!data) return;
    const quiet = isQuiet(dateNow(), { from: quietFrom, to: quietTo, weekends: quietWeekends });
    const items = new Map(data.waitingForMe.map((item) => [keyOf(item), item]));
    // Where the system has it forbidden, nothing is told and nothing is lost: Home shows it.
    const mute = quiet || Notification.permission !== 'granted';
    const next = toTell([...items.keys()], told.current, mute);
    told.current = next.told;
    const [only, ...others] = next.tell.flatMap((key) => items.get(key) ?? []);
    if (!only) return;
    const note =
      others.length === 0
        ? { title: only.title || common('untitled'), body: said(only) }
        : {
            title: t('notify.several', { count: others.length + 1 }),
            body: [only, ...others].map(({ title }) => title || common('untitled')).join(', '),
          };
    const shown = new Notification(note.title, { body: note.body, tag: 'accord-waiting' });
    shown.onclick = () => {
      window.focus();
      window.location.hash = '#/';
      shown.close();
    };
  }, [data, minute, quietFrom, quietTo, quietWeekends, said, t, common]);
  return null;
}

/** Changes once a minute. */
function useMinute(): number {
  const [minute, setMinute] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setMinute((before) => before + 1), LOOK_MS);
    return () => clearInterval(timer);
  }, []);
  return minute;
}
