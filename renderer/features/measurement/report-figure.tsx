import { Button, Group, Modal, NumberInput, Select, Stack, Text, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeasuredCommitment, Period } from '#shared/contract/leads';
import { orpc } from '../../app/api';
import { useTeams, useWorkspace } from '../../app/use-teams';
import { ErrorState } from '../../ui/error-state';
import { usePassphrase } from '../signoff/use-passphrase';
import { usePeriodWords } from './period-words';

interface Props {
  agreement: string;
  commitment: MeasuredCommitment;
  /** Of which period; asked for when left out. */
  period?: Period;
}

/** Lets somebody of the owing team report a figure, with what shows it. */
export function ReportFigure(props: Props) {
  const { t } = useTranslation('measurement');
  const { t: common } = useTranslation();
  const me = useWorkspace()?.me;
  const { team } = useTeams();
  const [opened, setOpened] = useState(false);
  const { commitment, period } = props;
  if (me && me.team !== commitment.owedBy) {
    return (
      <Text size="sm" c="dimmed">
        {t('report.theirs', { team: team(commitment.owedBy).name })}
      </Text>
    );
  }
  return (
    <>
      <Button variant="default" size="compact-sm" onClick={() => setOpened(true)}>
        {t(period && period.measured !== null ? 'report.correct' : 'report.open')}
      </Button>
      <Modal
        closeButtonProps={{ 'aria-label': common('close') }}
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('report.title', { title: commitment.title })}
      >
        <ReportForm {...props} onDone={() => setOpened(false)} />
      </Modal>
    </>
  );
}

function ReportForm({ agreement, commitment, period, onDone }: Props & { onDone: () => void }) {
  const { t } = useTranslation('measurement');
  const { t: common } = useTranslation();
  const words = usePeriodWords();
  const queries = useQueryClient();
  const { team } = useTeams();
  const passphrase = usePassphrase();
  const periods = period ? [period] : [...commitment.periods].reverse();
  const [start, setStart] = useState(periods[0]?.start ?? '');
  const [value, setValue] = useState<number | string>('');
  const [evidence, setEvidence] = useState('');
  const rate = commitment.unit === 'ratio';
  const report = useMutation(
    orpc.measure.report.mutationOptions({
      onSuccess: async () => {
        await queries.invalidateQueries({ queryKey: orpc.measure.key() });
        onDone();
      },
    }),
  );
  const ready = start !== '' && value !== '' && evidence.trim() !== '' && !passphrase.missing;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready) return;
        report.mutate({
          id: agreement,
          commitment: commitment.id,
          period: start,
          value: rate ? Math.round(Number(value) * 1e6) / 1e8 : Number(value),
          evidence: evidence.trim(),
          ...passphrase.input,
        });
      }}
    >
      <Stack gap="md">
        <Text size="sm">{commitment.sentence}</Text>
        <Select
          label={t('report.period')}
          allowDeselect={false}
          data={periods.map((each) => ({ value: each.start, label: words.name(each) }))}
          value={start}
          onChange={(next) => next && setStart(next)}
        />
        <NumberInput
          label={t('report.value')}
          data-autofocus
          hideControls
          min={0}
          {...(rate ? { suffix: ' %', max: 100 } : {})}
          value={value}
          onChange={setValue}
        />
        <Textarea
          label={t('report.evidence')}
          description={t('report.evidenceHint')}
          autosize
          minRows={2}
          maxLength={2000}
          value={evidence}
          onChange={(event) => setEvidence(event.currentTarget.value)}
        />
        <Text size="sm" c="dimmed">
          {t('report.stays')}
        </Text>
        {passphrase.field}
        <ErrorState error={report.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {common('cancel')}
          </Button>
          <Button type="submit" disabled={!ready} loading={report.isPending}>
            {t('report.submit', { team: team(commitment.owedBy).name })}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
