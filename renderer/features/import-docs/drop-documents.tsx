import { Text } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import '@mantine/dropzone/styles.css';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { leaveFiles } from './dropped';

/** Makes a whole screen a place to drop documents: they wait on the import's own screen. */
export function DropDocuments() {
  const { t } = useTranslation('importDocs');
  const navigate = useNavigate();
  return (
    <Dropzone.FullScreen
      onDrop={(files) => {
        leaveFiles(files);
        void navigate({ to: '/import' });
      }}
      activateOnKeyboard={false}
      tabIndex={-1}
      // Shown while files are dragged: without a mouse, the menu's “Import documents…” is the way.
      aria-hidden
      inputProps={{ 'aria-label': t('dropAnywhere'), tabIndex: -1 }}
    >
      <Text fw={600} size="lg" ta="center" style={{ pointerEvents: 'none' }}>
        {t('dropAnywhere')}
      </Text>
    </Dropzone.FullScreen>
  );
}
