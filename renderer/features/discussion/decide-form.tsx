import { Button, Group, Select, Stack, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client, orpc } from '../../app/api';
import { ErrorState } from '../../ui/error-state';
import { useSay } from './use-discussion';

interface Props {
  record: string;
  thread: string;
  /** The words that it begins with. */
  text: string;
  onDone: () => void;
  onCancel: () => void;
}

/** Lifts a decision out of a thread: in words that stand by themselves, with who sees to it. */
export function DecideForm({ record, thread, text: initial, onDone, onCancel }: Props) {
  const { t } = useTranslation('discussion');
  const { t: common } = useTranslation();
  const members = useQuery(orpc.people.list.queryOptions()).data ?? [];
  const [text, setText] = useState(initial);
  const [owner, setOwner] = useState<string | null>(null);
  const say = useSay(record);
  const submit = (): void =>
    say.mutate(() => client.discussion.decide({ id: record, thread, text, owner }), { onSuccess: onDone });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onCancel();
      }}
    >
      <Stack gap={8}>
        <Textarea
          label={t('decisions.decision')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          autosize
          minRows={2}
          maxRows={10}
          size="sm"
          data-autofocus
          autoFocus
        />
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
          size="sm"
        />
        <ErrorState error={say.error} />
        <Group gap={6} justify="flex-end">
          <Button size="compact-sm" variant="default" onClick={onCancel}>
            {common('cancel')}
          </Button>
          <Button size="compact-sm" type="submit" disabled={text.trim() === ''} loading={say.isPending}>
            {t('decisions.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
