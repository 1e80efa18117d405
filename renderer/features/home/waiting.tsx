import { Group, Text, Title } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { HomeState } from '#shared/contract/home';
import { byUrgency, folded } from '#shared/domain/home/urgency';
import { useWorkspace } from '../../app/use-teams';
import { today } from '../measurement/dates';
import classes from './waiting.module.css';
import { keyOf, Line, WaitingLine } from './waiting-line';
import { WaitingRest } from './waiting-rest';

export interface WaitingProps {
  forMe: HomeState['waitingForMe'];
  forOthers: HomeState['waitingForOthers'];
  /** The team whose people are all looked at; null for the one who acts. */
  team: string | null;
  /** Stands beside the heading. */
  choice: ReactNode;
}

/** Arrows go from one thing to do to the next. */
function moveByArrow(event: KeyboardEvent<HTMLElement>): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-stop]')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = at < 0 ? undefined : stops[at + by];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** On top of Home: each line with its verb, the most urgent first. What waits for others stands below, quietly. */
export function Waiting({ forMe, forOthers, team, choice }: WaitingProps) {
  const { t } = useTranslation('home');
  const me = useWorkspace()?.me?.name;
  const { first, rest } = useMemo(() => folded(byUrgency(forMe, today())), [forMe]);
  return (
    <>
      <section className={classes.section} aria-labelledby="waiting-for-me" onKeyDown={moveByArrow}>
        <Group justify="space-between" gap="xs">
          <Title order={2} id="waiting-for-me">
            {team === null ? t('waitingForMe') : t('waitingForTeam', { team })}
          </Title>
          {choice}
        </Group>
        {forMe.length === 0 ? (
          <Text c="dimmed" mt={6}>
            {team === null ? t('nothingWaits') : t('nothingWaitsTeam', { team })}
          </Text>
        ) : (
          <div className={classes.box}>
            <ul className={classes.list}>
              {first.map((item) => (
                <WaitingLine key={keyOf(item)} item={item} me={me} />
              ))}
            </ul>
            {rest.length > 0 && <WaitingRest rest={rest} me={me} />}
          </div>
        )}
      </section>
      {forOthers.length > 0 && (
        <section className={classes.section} aria-labelledby="waiting-for-others">
          <Title order={2} id="waiting-for-others">
            {t('waitingForOthers')}
          </Title>
          <div className={classes.box}>
            <ul className={classes.list}>
              {forOthers.map((item) => (
                <Line
                  key={`${item.record}${item.team}`}
                  item={item}
                  text={t('notSigned', { team: item.team })}
                />
              ))}
            </ul>
          </div>
        </section>
      )}
    </>
  );
}
