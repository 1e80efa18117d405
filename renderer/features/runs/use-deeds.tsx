import { Button, Menu } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lackingOf } from '#shared/domain/runs/evidence';
import { stepOf } from '#shared/domain/runs/people';
import { handedFrom, isUnderWay, type RunState } from '#shared/domain/runs/state';
import { type Way, waysFrom } from '#shared/domain/runs/ways';
import type { RunDeed } from '#shared/model/run';
import { useScreenActions } from '../../app/screen-actions';
import { offerUndo } from '../../ui/offer-undo';
import type { OpenRecord } from '../record/record-screen';
import { FinishDialog } from './finish-dialog';
import { ReasonDialog } from './reason-dialog';
import type { RunEdits } from './use-run';

interface Deeds {
  /** The one thing to do next. */
  primary: ReactNode;
  menu: ReactNode;
  dialogs: ReactNode;
  /** Asks why a hand-over is given back; null where there is none to give back. */
  giveBack: (() => void) | null;
}

type Asking = 'return' | 'block' | 'stop' | 'finish';

interface Item {
  id: string;
  label: string;
  run: () => void;
}

/**
 * What can be done about a run where it stands.
 * @param mayTake whether the member who acts belongs to the team that is to take it over
 */
export function useDeeds(
  { live, view, disabled }: OpenRecord<'run'>,
  state: RunState,
  edits: RunEdits,
  mayTake: boolean,
): Deeds {
  const { t } = useTranslation('runs');
  const [asking, setAsking] = useState<Asking | null>(null);
  const { current, standing } = state;
  const before = handedFrom(view, state);
  const titleOf = (step: string): string => stepOf(view, step)?.title || t('run.untitledStep');
  const say = (deed: RunDeed, said: string, reason = ''): void => {
    if (!current && deed !== 'resume') return;
    edits.act(deed, { visit: current?.id ?? '', reason });
    offerUndo(said, live.undo);
  };
  const finish = ({ branch }: Way): void => {
    if (!current) return;
    edits.act('done', { visit: current.id, branch });
    offerUndo(t('deeds.finished', { title: titleOf(current.step) }), live.undo);
  };
  const ways = current ? waysFrom(view.plan, current.step) : [];
  const lacking = current && lackingOf(view, current);
  const [only] = ways;
  const tryToFinish = (): void => {
    const whole = lacking && lacking.unchecked.length === 0 && !lacking.evidence;
    if (only && ways.length === 1 && whole) finish(only);
    else setAsking('finish');
  };
  const done: Item = {
    id: 'run-done',
    label: t(only && ways.length === 1 && only.to === null ? 'deeds.finish' : 'deeds.done'),
    run: tryToFinish,
  };
  const accept: Item = {
    id: 'run-accept',
    label: t('deeds.accept'),
    run: () => say('accept', t('deeds.accepted')),
  };
  const unblock: Item = {
    id: 'run-unblock',
    label: t('deeds.unblock'),
    run: () => say('unblock', t('deeds.unblocked')),
  };
  const resume: Item = {
    id: 'run-resume',
    label: t('deeds.resume'),
    run: () => say('resume', t('standing.active')),
  };
  const ask = (what: Asking): Item => ({
    id: `run-${what}`,
    label: t(`deeds.${what as 'return' | 'block' | 'stop'}`),
    run: () => setAsking(what),
  });
  const first = ((): Item | null => {
    if (disabled) return null;
    if (standing === 'offered') return mayTake ? accept : null;
    if (standing === 'blocked') return unblock;
    if (standing === 'stopped') return resume;
    return standing === 'active' ? done : null;
  })();
  const rest: Item[] = [];
  if (!disabled && isUnderWay(state)) {
    if (before && mayTake) rest.push(ask('return'));
    if (standing !== 'blocked') rest.push(ask('block'));
    rest.push(ask('stop'));
  }
  useScreenActions([...(first ? [first] : []), ...rest]);
  const reasons = {
    return: {
      title: t('deeds.returnTitle'),
      text: t('deeds.returnText', { title: before ? titleOf(before.step) : '' }),
      submit: t('deeds.return'),
      said: t('deeds.returned'),
    },
    block: {
      title: t('deeds.blockTitle'),
      text: t('deeds.blockText'),
      submit: t('deeds.block'),
      said: t('deeds.blocked'),
    },
    stop: {
      title: t('deeds.stopTitle'),
      text: t('deeds.stopText'),
      submit: t('deeds.stop'),
      said: t('deeds.stopped'),
    },
  };
  return {
    primary: first && <Button onClick={first.run}>{first.label}</Button>,
    menu: rest.map(({ id, label, run }) => (
      <Menu.Item key={id} onClick={run}>
        {label}
      </Menu.Item>
    )),
    giveBack: !disabled && before && mayTake && isUnderWay(state) ? () => setAsking('return') : null,
    dialogs: (
      <>
        {asking === 'finish' && lacking && (
          <FinishDialog
            lacking={lacking}
            asked={stepOf(view, lacking.visit.step)?.evidence ?? ''}
            ways={ways}
            titleOf={titleOf}
            onFinish={finish}
            onClose={() => setAsking(null)}
          />
        )}
        {asking !== null && asking !== 'finish' && (
          <ReasonDialog
            title={reasons[asking].title}
            text={reasons[asking].text}
            submit={reasons[asking].submit.replace('…', '')}
            onSubmit={(reason) => say(asking, reasons[asking].said, reason)}
            onClose={() => setAsking(null)}
          />
        )}
      </>
    ),
  };
}
