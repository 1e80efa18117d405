import { Button, Checkbox, Group, Modal, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TemplateOrigin } from '#shared/contract/templates';
import { ErrorState } from '../../ui/error-state';
import { useReturnFocus } from '../../ui/use-return-focus';
import classes from './templates.module.css';

export interface ChangesDialogProps {
  origin: TemplateOrigin;
  onClose: () => void;
  onTake: (parts: string[]) => Promise<void>;
}

/** What changed in a template, part by part, to take in what is wanted. */
export function ChangesDialog({ origin, onClose, onTake }: ChangesDialogProps) {
  const { t } = useTranslation('templates');
  const { t: common } = useTranslation();
  const { t: shell } = useTranslation('shell');
  useReturnFocus();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const { template, version, changes } = origin;
  const all = changes.map(({ part }) => part);
  const take = async (): Promise<void> => {
    setBusy(true);
    try {
      await onTake([...chosen]);
      notifications.show({ message: t('taken', { count: chosen.length }) });
      onClose();
    } catch (problem) {
      setError(problem);
      setBusy(false);
    }
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('changesTitle', { title: template.title, from: version, to: template.version })}
      closeButtonProps={{ 'aria-label': shell('closeDialog') }}
    >
      <Text size="sm" mb="sm">
        {t('changesText')}
      </Text>
      <Checkbox
        label={t('takeAll')}
        checked={chosen.length === all.length}
        indeterminate={chosen.length > 0 && chosen.length < all.length}
        onChange={(event) => setChosen(event.currentTarget.checked ? all : [])}
        mb="xs"
        data-autofocus
      />
      <ul className={classes.list}>
        {changes.map(({ part, texts }) => (
          <li key={part} className={classes.change}>
            <Checkbox
              label={texts.join('\n')}
              styles={{ label: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' } }}
              checked={chosen.includes(part)}
              onChange={(event) =>
                setChosen(
                  event.currentTarget.checked ? [...chosen, part] : chosen.filter((each) => each !== part),
                )
              }
            />
          </li>
        ))}
      </ul>
      <ErrorState error={error} />
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {common('cancel')}
        </Button>
        <Button disabled={chosen.length === 0} loading={busy} onClick={() => void take()}>
          {t('take', { count: chosen.length })}
        </Button>
      </Group>
    </Modal>
  );
}
