import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StepDuration } from '#shared/model/process';
import { useField } from '../../app/document/fields';
import type { DocumentSession } from '../../app/document/session';
import { deadlineFrom } from './deadline';
import { useDeadlineWords } from './deadline-field';

/** A span of time as people write it; null for none, `undefined` when it is not understood. */
function durationFrom(typed: string): StepDuration | null | undefined {
  const read = deadlineFrom(typed);
  return read?.kind === 'weekday' ? undefined : read;
}

/** How long a step is expected to take, written and read in words. */
export function DurationField({
  session,
  step,
  disabled,
}: {
  session: DocumentSession;
  step: string;
  disabled: boolean;
}) {
  const { t } = useTranslation('processes');
  const say = useDeadlineWords();
  const [value, write] = useField<StepDuration | null>(session, `steps/${step}`, 'duration');
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const commit = (): void => {
    if (typed === null) return;
    const duration = durationFrom(typed);
    setWrong(duration === undefined);
    if (duration === undefined) return;
    setTyped(null);
    session.newStep();
    write(duration);
  };
  return (
    <TextInput
      label={t('step.duration')}
      placeholder={disabled ? '' : t('step.durationPlaceholder')}
      readOnly={disabled}
      value={typed ?? say(value)}
      error={wrong && t('step.durationWrong')}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        setWrong(false);
      }}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        if (event.key === 'Escape' && typed !== null) {
          event.stopPropagation();
          setTyped(null);
          setWrong(false);
        }
      }}
    />
  );
}
