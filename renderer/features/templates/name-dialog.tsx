import { Button, Group, Modal, Radio, Stack, Text, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../ui/error-state';
import { useReturnFocus } from '../../ui/use-return-focus';

export interface Naming {
  title: string;
  description: string;
}

export interface NameDialogProps {
  title: string;
  text?: ReactNode;
  name: string;
  description: string;
  /** What it can be saved onto instead of as something new: id and words. */
  onto?: readonly { id: string; label: string }[];
  onClose: () => void;
  onSave: (words: Naming, onto: string | null) => Promise<unknown>;
}

const NEW = 'new';

/** Asks for a template's name and what it is for; stays open, with the reason, when it cannot be saved. */
export function NameDialog({ title, text, name, description, onto = [], onClose, onSave }: NameDialogProps) {
  const { t } = useTranslation('templates');
  const { t: common } = useTranslation();
  const { t: shell } = useTranslation('shell');
  useReturnFocus();
  const [words, setWords] = useState<Naming>({ title: name, description });
  const [target, setTarget] = useState(NEW);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const save = (): void => {
    setBusy(true);
    onSave(words, target === NEW ? null : target)
      .then(onClose)
      .catch((problem: unknown) => {
        setError(problem);
        setBusy(false);
      });
  };
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': shell('closeDialog') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Stack gap="sm">
          {text && <Text size="sm">{text}</Text>}
          {onto.length > 0 && (
            <Radio.Group label={t('save.as')} value={target} onChange={setTarget}>
              <Stack gap={6} mt={4}>
                <Radio value={NEW} label={t('save.new')} />
                {onto.map(({ id, label }) => (
                  <Radio key={id} value={id} label={label} />
                ))}
              </Stack>
            </Radio.Group>
          )}
          {target === NEW && (
            <>
              <TextInput
                label={t('name')}
                value={words.title}
                maxLength={120}
                required
                data-autofocus
                onChange={(event) => setWords({ ...words, title: event.currentTarget.value })}
              />
              <TextInput
                label={t('description')}
                value={words.description}
                maxLength={300}
                onChange={(event) => setWords({ ...words, description: event.currentTarget.value })}
              />
            </>
          )}
          <ErrorState error={error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {common('cancel')}
            </Button>
            <Button type="submit" loading={busy}>
              {common('save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
