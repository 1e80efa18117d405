import { Button, Modal, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconKey } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../../app/use-teams';
import { RecoveryForm } from '../first-run/recovery-form';
import classes from './reminders.module.css';

/** What must not be forgotten: a missing recovery file, and files that were found damaged. */
export function Reminders() {
  const { t } = useTranslation('home');
  const { t: firstRun } = useTranslation('firstRun');
  const { t: common } = useTranslation();
  const workspace = useWorkspace();
  const navigate = useNavigate();
  const [saving, setSaving] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);
  if (!workspace) return null;
  const { found, recoveryMissing, practice } = workspace;
  const damaged = found.filter(({ what }) => what !== 'newer');
  return (
    <>
      {damaged.length > 0 && (
        <div className={classes.note} data-bad role="alert">
          <IconAlertTriangle size={18} aria-hidden />
          <div className={classes.text}>
            <Text size="sm" fw={600}>
              {t('damaged.title')}
            </Text>
            <ul className={classes.list}>
              {damaged.map(({ file, what, kept, backup }) => (
                <li key={file}>
                  {t(`damaged.what.${what}`, { file, kept: kept ?? '', backup: backup ?? '' })}
                </li>
              ))}
            </ul>
            <Text size="sm">{t('damaged.text')}</Text>
          </div>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => void navigate({ to: '/settings', search: { tab: 'data' } })}
          >
            {t('damaged.action')}
          </Button>
        </div>
      )}
      {recoveryMissing && !practice && (
        <div className={classes.note}>
          <IconKey size={18} aria-hidden />
          <Text size="sm" className={classes.text ?? ''}>
            {t('recovery.text')}
          </Text>
          <Button size="compact-sm" variant="default" onClick={() => setSaving(true)}>
            {t('recovery.action')}
          </Button>
        </div>
      )}
      {saved && (
        <Text size="sm" role="status" mb="md">
          {firstRun('recovery.saved', { name: saved })}
        </Text>
      )}
      <Modal
        opened={saving}
        onClose={() => setSaving(false)}
        title={firstRun('recovery.title')}
        closeButtonProps={{ 'aria-label': common('close') }}
      >
        <Stack gap="md">
          <Text size="sm" c="dimmed">
            {firstRun('recovery.text')}
          </Text>
          <RecoveryForm
            onSaved={(name) => {
              setSaved(name);
              setSaving(false);
            }}
          />
        </Stack>
      </Modal>
    </>
  );
}
