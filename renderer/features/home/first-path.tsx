import { Button, Text, Title } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type LinkProps, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { HomeState } from '#shared/contract/home';
import { orpc } from '../../app/api';
import { recordLink } from '../../app/record-link';
import { type NewKind, useCreateRecord } from '../../app/use-create-record';
import classes from './first-path.module.css';

type PathStep = HomeState['path'][number];

/** The way from nothing to a promise that is kept; shown until it has been walked once. */
export function FirstPath({ path }: { path: readonly PathStep[] }) {
  const { t } = useTranslation('home');
  const next = path.findIndex(({ done }) => !done);
  return (
    <section className={classes.section} aria-labelledby="path">
      <Title order={2} id="path">
        {t('path.title')}
      </Title>
      <Text c="dimmed" mt={4} mb={14}>
        {t('path.text')}
      </Text>
      <ol className={classes.steps}>
        {path.map((step, at) => (
          <Step key={step.step} step={step} number={at + 1} isNext={at === next} />
        ))}
      </ol>
    </section>
  );
}

interface StepProps {
  step: PathStep;
  number: number;
  isNext: boolean;
}

function Step({ step, number, isNext }: StepProps) {
  const { t } = useTranslation('home');
  const run = useStepAction(step);
  return (
    <li className={classes.step} data-done={step.done || undefined} data-next={isNext || undefined}>
      <span className={classes.number} aria-hidden>
        {step.done ? <IconCheck size={16} stroke={2.4} /> : number}
      </span>
      <div className={classes.text}>
        <Title order={3}>
          {t(`path.${step.step}.title`)}
          {step.done && <span className={classes.word}> · {t('path.done')}</span>}
        </Title>
        <Text size="sm" c="dimmed">
          {t(`path.${step.step}.text`)}
        </Text>
      </div>
      <Button variant={isNext ? 'filled' : 'default'} size="sm" onClick={run}>
        {t(step.record || step.done ? `path.${step.step}.open` : `path.${step.step}.action`)}
      </Button>
    </li>
  );
}

/** Opens what the step is about, or makes it, from its template where there is one. */
function useStepAction({ step, record, done }: PathStep): () => void {
  const navigate = useNavigate();
  const { create } = useCreateRecord();
  const { data: templates } = useQuery(orpc.templates.list.queryOptions());
  const make = (kind: NewKind) => {
    const template = templates?.find((each) => each.kind === kind)?.id;
    create(template === undefined ? { kind } : { kind, template });
  };
  return () => {
    if (step === 'leads') return void navigate({ to: done ? '/leads' : '/leads/import' });
    if (step === 'together') return void navigate({ to: '/agreements' });
    if (record) return void navigate(recordLink(step, record) as LinkProps & { to: '/' });
    make(step);
  };
}
