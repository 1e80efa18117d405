import { Anchor, Button, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DisputeLine } from '#shared/contract/disputes';
import { useTeams } from '../../app/use-teams';
import { TeamMark } from '../../ui/team-mark';
import { dayAndMonth, dayAndTime } from '../measurement/dates';
import { useLocale } from '../measurement/use-locale';
import type { DisputeAction } from './answer-dialog';
import classes from './disputes.module.css';

interface Props {
  agreement: string;
  line: DisputeLine;
  /** What this device keeps of who it is; empty for nothing. */
  who: string;
  /** Where lines of several periods stand together, each says which one it is about. */
  withPeriod: boolean;
  onAct: (action: DisputeAction) => void;
}

/** One contested lead: who says what, how it stands, and what one can do about it. */
export function Dispute({ agreement, line, who, withPeriod, onAct }: Props) {
  const { t } = useTranslation('disputes');
  const locale = useLocale();
  const { teams, team } = useTeams();
  const { begun, answer, settlement, status } = line;
  const other = teams.find(({ id }) => id !== begun.team);
  const standing = (): string => {
    if (status === 'open')
      return t('status.open', {
        team: other?.name ?? '',
        date: dayAndTime(line.answerBy.slice(0, 10), locale),
      });
    if (status !== 'rejected') return t(`status.${status}`);
    return line.arbiter ? t('status.rejected', { arbiter: line.arbiter }) : t('status.rejectedAlone');
  };
  return (
    <li className={classes['line']}>
      <Group gap={8} align="baseline">
        <TeamMark team={begun.team} />
        <Text fw={600} size="sm">
          {t('lead', { lead: line.lead })}
        </Text>
        {who && <Text size="sm">{who}</Text>}
        {withPeriod && (
          <Anchor
            size="sm"
            renderRoot={(props) => (
              <Link
                {...props}
                to="/agreements/$id/measure/$commitment/$period"
                params={{ id: agreement, commitment: line.commitment, period: line.period }}
              />
            )}
          >
            {line.title}, {dayAndMonth(line.period, locale)}
          </Anchor>
        )}
        <Text size="sm" c="dimmed">
          {standing()}
        </Text>
      </Group>
      <Text size="sm">
        {t('says', { who: begun.by, claim: t(`claims.${line.claim}`), reason: begun.reason })}
      </Text>
      {[answer, settlement].map(
        (word) =>
          word &&
          word.reason !== '' && (
            <Text key={word.at} size="sm">
              {t('answers', { who: `${word.by} (${team(word.team).name})`, reason: word.reason })}
            </Text>
          ),
      )}
      {line.may.length > 0 && (
        <Group gap={6} mt={4}>
          {line.may.map((action) => (
            <Button
              key={action}
              size="compact-sm"
              variant={action === 'accept' || action === 'uphold' ? 'filled' : 'default'}
              onClick={() => onAct(action)}
            >
              {t(`act.${action}`)}
            </Button>
          ))}
        </Group>
      )}
    </li>
  );
}
