import { Anchor, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkspaceStatus } from '#shared/contract/workspace';
import { StartFrame } from '../../app/boot/start-frame';
import { start } from '../../app/start-mode';
import type { Answers } from './answers';
import { OtherStep } from './other-step';
import { StartStep } from './start-step';
import { YouStep } from './you-step';

interface FirstRunProps {
  status: WorkspaceStatus;
  /** True when there is a workspace to go back to. */
  canCancel: boolean;
}

/** Who you are, who the others are, how to start: under a minute, all by keyboard. */
export function FirstRun({ status, canCancel }: FirstRunProps) {
  const { t } = useTranslation('firstRun');
  const [step, setStep] = useState<1 | 2 | 3>(1);
  const [joins, setJoins] = useState(false);
  const [answers, setAnswers] = useState<Answers>({ name: '', team: '', otherTeam: '' });
  const goOn = (to: 2 | 3, joining = false) => {
    setJoins(joining);
    setStep(to);
  };
  // The workspace that is being made here is none to go back to.
  const [wayBack] = useState(canCancel);
  const change = (part: Partial<Answers>) => setAnswers((before) => ({ ...before, ...part }));
  return (
    <StartFrame>
      <Text size="sm" c="dimmed" mb={4} aria-live="polite">
        {t('step', { step })}
      </Text>
      {step === 1 && (
        <YouStep answers={answers} change={change} onDone={() => goOn(2)} onJoin={() => goOn(3, true)} />
      )}
      {step === 2 && (
        <OtherStep
          answers={answers}
          change={change}
          onBack={() => setStep(1)}
          onDone={() => goOn(3)}
          onJoin={() => goOn(3, true)}
        />
      )}
      {step === 3 && (
        <StartStep
          answers={answers}
          status={status}
          joins={joins}
          onBack={() => setStep(answers.otherTeam.trim() === '' ? 1 : 2)}
        />
      )}
      {wayBack && (
        <Anchor component="button" type="button" size="sm" mt="xl" onClick={() => start.done()}>
          {t('cancel')}
        </Anchor>
      )}
    </StartFrame>
  );
}
