import { Button, Group, NumberInput, Select, Stack, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agreement } from '#shared/model/agreement';
import { client, orpc } from '../../app/api';
import { ErrorState } from '../../ui/error-state';
import { shownFigure, storedFigure } from '../agreements/figures';
import { useSay } from '../discussion/use-discussion';

interface Props {
  agreement: string;
  quarter: string;
  commitments: Agreement['commitments'];
}

const SUFFIX = { leads: 'unit.leads', ratio: 'unit.ratio', hours: 'unit.hours' } as const;

/** Writes down what was decided; a target that it changes is named as a figure, so that the draft can take it over. */
export function DecisionForm({ agreement, quarter, commitments }: Props) {
  const { t } = useTranslation('review');
  const { t: common } = useTranslation();
  const members = useQuery(orpc.people.list.queryOptions()).data ?? [];
  const [text, setText] = useState('');
  const [promise, setPromise] = useState<string | null>(null);
  const [figure, setFigure] = useState<number | null>(null);
  const [owner, setOwner] = useState<string | null>(null);
  const say = useSay(agreement);
  const named = commitments.filter(({ target }) => target !== undefined);
  const target = named.find(({ id }) => id === promise)?.target;
  const changes = target !== undefined && figure !== null;
  const written = text.trim();
  const submit = (): void => {
    const change =
      promise !== null && changes ? { commitment: promise, value: storedFigure(target.unit, figure) } : null;
    say.mutate(
      () => client.discussion.decide({ id: agreement, text: written, owner, review: { quarter, change } }),
      {
        onSuccess: () => {
          setText('');
          setPromise(null);
          setFigure(null);
        },
      },
    );
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (written !== '') submit();
      }}
    >
      <Stack gap={8} maw={740}>
        <Textarea
          label={t('decisions.text')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          autosize
          minRows={2}
          maxRows={8}
        />
        <Group gap="sm" align="flex-end">
          <Select
            label={t('decisions.target')}
            placeholder={t('decisions.noTarget')}
            data={named.map(({ id, title }) => ({ value: id, label: title || common('untitled') }))}
            value={promise}
            onChange={(next) => {
              setPromise(next);
              const found = named.find(({ id }) => id === next)?.target;
              setFigure(found ? shownFigure(found.unit, found.value) : null);
            }}
            clearable
            clearButtonProps={{ 'aria-label': common('clearField') }}
            w={260}
          />
          {target && (
            <NumberInput
              label={t('decisions.value')}
              value={figure ?? ''}
              onChange={(next) => setFigure(typeof next === 'number' ? next : null)}
              min={0}
              {...(target.unit === 'ratio' ? { max: 100 } : {})}
              suffix={t(SUFFIX[target.unit])}
              w={140}
            />
          )}
          <Select
            label={t('decisions.owner')}
            placeholder={t('decisions.nobody')}
            data={members
              .filter(({ state }) => state === 'active')
              .map(({ id, name }) => ({ value: id, label: name }))}
            value={owner}
            onChange={setOwner}
            clearable
            clearButtonProps={{ 'aria-label': common('clearField') }}
            w={200}
          />
          <Button type="submit" variant="default" disabled={written === ''} loading={say.isPending}>
            {t('decisions.add')}
          </Button>
        </Group>
        <ErrorState error={say.error} />
      </Stack>
    </form>
  );
}
