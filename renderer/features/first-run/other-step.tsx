import { Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlainTeamMark } from '../../ui/team-mark';
import type { Answers } from './answers';
import { Invited } from './invited';
import { Step } from './step';

export interface OtherStepProps {
  answers: Answers;
  change: (part: Partial<Answers>) => void;
  onBack: () => void;
  onDone: () => void;
  /** The others have begun already. */
  onJoin: () => void;
}

/** Are these the same team to a person, whatever the letters' size? */
export const sameTeam = (a: string, b: string): boolean =>
  a.trim().localeCompare(b.trim(), undefined, { sensitivity: 'base' }) === 0;

/** The team on the other side. */
export function OtherStep({ answers, change, onBack, onDone, onJoin }: OtherStepProps) {
  const { t } = useTranslation('firstRun');
  const [tried, setTried] = useState(false);
  const { team, otherTeam } = answers;
  const problem =
    otherTeam.trim() === '' ? t('errors.team') : sameTeam(team, otherTeam) ? t('other.same') : null;
  const done = () => {
    setTried(true);
    if (!problem) onDone();
  };
  return (
    <Step title={t('other.title')} text={t('other.text')} onBack={onBack} onDone={done}>
      <TextInput
        label={t('other.team')}
        placeholder={t('other.teamPlaceholder')}
        value={otherTeam}
        maxLength={40}
        autoFocus
        onChange={(event) => change({ otherTeam: event.currentTarget.value })}
        error={tried && problem}
      />
      <Invited onJoin={onJoin} />
      {!problem && (
        <Stack gap={6}>
          <Text size="sm" c="dimmed">
            {t('other.preview')}
          </Text>
          <Group gap="lg">
            <PlainTeamMark name={team} colour="blue" />
            <PlainTeamMark name={otherTeam} colour="orange" />
          </Group>
        </Stack>
      )}
    </Step>
  );
}
