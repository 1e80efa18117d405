import { Button, Group, Popover, Stack, TextInput } from '@mantine/core';
import { IconNote } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/api';
import { DateField } from '../../ui/date-field';
import { ErrorState } from '../../ui/error-state';

/** Asks for the days and the words of a note. */
export function AddNote({ agreement }: { agreement: string }) {
  const { t } = useTranslation('annotations');
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} trapFocus position="bottom-start" width={320} withinPortal>
      <Popover.Target>
        <Button
          variant="subtle"
          size="compact-sm"
          color="gray"
          leftSection={<IconNote size={16} aria-hidden />}
          style={{ alignSelf: 'flex-start' }}
          onClick={() => setOpened(!opened)}
        >
          {t('add')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('add')}>
        <NoteForm agreement={agreement} onDone={() => setOpened(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}

function NoteForm({ agreement, onDone }: { agreement: string; onDone: () => void }) {
  const { t } = useTranslation('annotations');
  const { t: common } = useTranslation();
  const queries = useQueryClient();
  const [days, setDays] = useState<[string | null, string | null]>([null, null]);
  const [text, setText] = useState('');
  const add = useMutation(
    orpc.annotations.add.mutationOptions({
      onSuccess: (listed) => {
        queries.setQueryData(orpc.annotations.list.queryKey({ input: { id: agreement } }), listed);
        onDone();
      },
    }),
  );
  const [from, to] = days;
  const ready = from !== null && text.trim() !== '';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) add.mutate({ id: agreement, from, to: to ?? from, text: text.trim() });
      }}
    >
      <Stack gap="sm">
        <TextInput
          label={t('text')}
          placeholder={t('example')}
          maxLength={200}
          data-autofocus
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <DateField
          type="range"
          label={t('when')}
          popoverProps={{ withinPortal: false }}
          allowSingleDateInRange
          value={days}
          onChange={setDays}
        />
        <ErrorState error={add.error} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" size="compact-md" onClick={onDone}>
            {common('cancel')}
          </Button>
          <Button type="submit" size="compact-md" disabled={!ready} loading={add.isPending}>
            {t('submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
