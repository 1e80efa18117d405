import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answers } from './answers';
import { Invited } from './invited';
import { Step } from './step';

export interface YouStepProps {
  answers: Answers;
  change: (part: Partial<Answers>) => void;
  onDone: () => void;
  /** Joins what a colleague has begun: of the two only the name is needed. */
  onJoin: () => void;
}

/** The person's name and team. */
export function YouStep({ answers, change, onDone, onJoin }: YouStepProps) {
  const { t } = useTranslation('firstRun');
  const [tried, setTried] = useState(false);
  const noName = answers.name.trim() === '';
  const noTeam = answers.team.trim() === '';
  const done = () => {
    setTried(true);
    if (!noName && !noTeam) onDone();
  };
  return (
    <Step title={t('you.title')} text={t('you.text')} onDone={done}>
      <TextInput
        label={t('you.name')}
        placeholder={t('you.namePlaceholder')}
        value={answers.name}
        maxLength={80}
        autoComplete="name"
        autoFocus
        onChange={(event) => change({ name: event.currentTarget.value })}
        error={tried && noName && t('errors.name')}
      />
      <TextInput
        label={t('you.team')}
        placeholder={t('you.teamPlaceholder')}
        value={answers.team}
        maxLength={40}
        autoComplete="organization-title"
        onChange={(event) => change({ team: event.currentTarget.value })}
        error={tried && noTeam && t('errors.team')}
      />
      <Invited
        onJoin={() => {
          setTried(noName);
          if (!noName) onJoin();
        }}
      />
    </Step>
  );
}
