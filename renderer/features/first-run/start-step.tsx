import { Anchor, Code, PasswordInput, Radio, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkspaceStatus } from '#shared/contract/workspace';
import { client, orpc } from '../../app/api';
import { saveOpenDocuments } from '../../app/open-documents';
import { start } from '../../app/start-mode';
import { ErrorState } from '../../ui/error-state';
import { TaskProgress } from '../../ui/task-progress';
import { useRunTask } from '../../ui/use-run-task';
import { JoinFields, type Joining } from '../exchange/join-fields';
import { useFolderChoice } from '../workspaces/use-folder-choice';
import type { Answers } from './answers';
import { passphraseProblem } from './passphrase';
import classes from './start-step.module.css';
import { Step } from './step';

const CHOICES = ['template', 'empty', 'sample', 'join'] as const;
type Choice = (typeof CHOICES)[number];

export interface StartStepProps {
  answers: Answers;
  status: WorkspaceStatus;
  /** They came to join; the teams need not be known. */
  joins: boolean;
  onBack: () => void;
}

/** How to start, where it is kept, and the passphrase where the computer keeps no keys. */
export function StartStep({ answers, status, joins, onBack }: StartStepProps) {
  const { t } = useTranslation('firstRun');
  const cache = useQueryClient();
  const [choice, setChoice] = useState<Choice>(joins ? 'join' : 'template');
  const [dir, setDir] = useState<string | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [joining, setJoining] = useState<Joining | null>(null);
  const [tried, setTried] = useState(false);
  const { choose, picker } = useFolderChoice();

  const show = (next: WorkspaceStatus) => cache.setQueryData(orpc.workspace.status.queryKey(), next);
  const make = useMutation(orpc.workspace.create.mutationOptions());
  const join = useMutation(orpc.exchange.join.mutationOptions());
  const sample = useRunTask<WorkspaceStatus>();

  // Without the teams there is nothing yet to make a workspace of.
  const offered = joins && answers.otherTeam.trim() === '' ? (['join', 'sample'] as const) : CHOICES;
  const needsPassphrase = status.keyStore === 'passphrase' && choice !== 'sample';
  const problem = needsPassphrase ? passphraseProblem(passphrase, again) : null;
  const place = dir === null ? {} : { dir };

  const create = async (): Promise<void> => {
    setTried(true);
    if (problem) return;
    // The workspace is told open before all of it is made: whoever left this screen then would stop the making.
    start.firstRun();
    if (choice === 'join') {
      if (!joining?.team) return;
      await saveOpenDocuments();
      const { from, team } = joining;
      const secret = needsPassphrase ? { passphrase } : {};
      await join.mutateAsync({
        ...{ ...place, from, name: answers.name.trim(), team, again: joining.again },
        ...secret,
      });
      start.done();
      await cache.invalidateQueries();
      return;
    }
    await saveOpenDocuments();
    if (choice === 'sample') {
      const done = await sample.run((signal) => client.workspace.createSample(place, { signal }));
      if (!done) return;
      start.done();
      show(done);
      return;
    }
    const made = await make.mutateAsync({
      ...place,
      you: { name: answers.name.trim(), team: answers.team.trim() },
      otherTeam: answers.otherTeam.trim(),
      start: choice,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      ...(needsPassphrase ? { passphrase } : {}),
    });
    start.recovery(needsPassphrase ? passphrase : null);
    show(made);
  };

  const { t: exchange } = useTranslation('exchange');
  const doneLabel =
    choice === 'join'
      ? exchange('join.action')
      : t(choice === 'sample' ? 'start.openSample' : 'start.create');
  const text = {
    template: t('start.templateText'),
    empty: t('start.emptyText', { you: answers.team.trim(), other: answers.otherTeam.trim() }),
    sample: t('start.sampleText'),
    join: t('start.joinText'),
  };
  return (
    <>
      <Step
        title={t('start.title')}
        onBack={onBack}
        onDone={() => void create().catch(() => undefined)}
        doneLabel={doneLabel}
        busy={make.isPending || join.isPending || sample.running}
      >
        <Radio.Group
          value={choice}
          onChange={(next) => setChoice(CHOICES.find((each) => each === next) ?? 'template')}
          aria-label={t('start.title')}
        >
          <Stack gap="xs">
            {offered.map((each) => (
              <div key={each} className={classes.choice} data-chosen={choice === each || undefined}>
                <Radio
                  value={each}
                  autoFocus={each === choice}
                  label={t(`start.${each}`)}
                  description={text[each]}
                  classNames={{ label: classes.label ?? '', description: classes.description ?? '' }}
                />
              </div>
            ))}
          </Stack>
        </Radio.Group>
        {choice === 'join' && <JoinFields joining={joining} team={answers.team} onChange={setJoining} />}
        {choice === 'join' && tried && !joining?.team && (
          <Text size="sm" c="var(--accord-bad)" role="alert">
            {exchange(joining ? 'join.teamMissing' : 'join.missing')}
          </Text>
        )}
        {needsPassphrase && (
          <>
            <PasswordInput
              label={t('start.passphrase')}
              description={t('start.passphraseText')}
              value={passphrase}
              autoComplete="new-password"
              onChange={(event) => setPassphrase(event.currentTarget.value)}
              error={tried && problem === 'tooShort' && t('start.tooShort')}
            />
            <PasswordInput
              label={t('start.passphraseAgain')}
              value={again}
              autoComplete="new-password"
              onChange={(event) => setAgain(event.currentTarget.value)}
              error={tried && problem === 'differs' && t('start.differs')}
            />
          </>
        )}
        <Text size="sm" c="dimmed" className={classes.place ?? ''}>
          {t('start.dir')} <Code>{dir ?? status.suggestedDir}</Code>{' '}
          <Anchor
            component="button"
            type="button"
            size="sm"
            onClick={() => void choose().then((chosen) => chosen && setDir(chosen))}
          >
            {t('start.change')}
          </Anchor>
        </Text>
        <ErrorState error={make.error ?? join.error ?? sample.error} />
        <TaskProgress task={sample} onCancel={sample.cancel} />
      </Step>
      {picker}
    </>
  );
}
