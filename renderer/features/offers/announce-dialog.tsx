import { Checkbox, Group, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/api';
import { saveOpenDocuments } from '../../app/open-documents';
import { useTeams, useWorkspace } from '../../app/use-teams';
import { usePassphrase } from '../signoff/use-passphrase';
import { DeedDialog } from './deed-dialog';

interface Props {
  id: string;
  title: string;
  onClose: () => void;
}

/** Tells teams of an offer as it is now. */
export function AnnounceDialog({ id, title, onClose }: Props) {
  const { t } = useTranslation('offers');
  const { t: common } = useTranslation();
  const { teams } = useTeams();
  const mine = useWorkspace()?.me?.team;
  const passphrase = usePassphrase();
  const [to, setTo] = useState<string[]>(() =>
    teams.filter((team) => team.id !== mine).map((team) => team.id),
  );
  const [note, setNote] = useState('');
  const announce = useMutation({
    mutationFn: async (input: Parameters<typeof orpc.offers.announce.call>[0]) => {
      // What is announced is what was typed, to the last letter.
      await saveOpenDocuments();
      return orpc.offers.announce.call(input);
    },
    onSuccess: () => {
      notifications.show({ message: t('announce.done') });
      onClose();
    },
    onSettled: passphrase.clear,
  });
  const names = teams.filter((team) => to.includes(team.id)).map(({ name }) => name);
  return (
    <DeedDialog
      title={t('announce.title', { title: title || common('untitled') })}
      text={t('announce.text')}
      submit={to.length === 0 ? t('announce.nobody') : t('announce.submit', { teams: names.join(', ') })}
      passphrase={passphrase}
      missing={to.length === 0}
      error={announce.error}
      pending={announce.isPending}
      onSubmit={() => announce.mutate({ id, to, note: note.trim(), ...passphrase.input })}
      onClose={onClose}
    >
      <Checkbox.Group label={t('announce.to')} value={to} onChange={setTo}>
        <Group mt={6}>
          {teams.map((team) => (
            <Checkbox key={team.id} value={team.id} label={team.name} />
          ))}
        </Group>
      </Checkbox.Group>
      <Textarea
        label={t('announce.note')}
        description={t('announce.noteHint')}
        autosize
        minRows={2}
        maxLength={2000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        data-autofocus
      />
    </DeedDialog>
  );
}
