import { Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import '@mantine/dropzone/styles.css';
import { IconFiles, IconFolder } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** Where files and whole folders are dropped or chosen. */
export function ChooseDocuments({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const { t } = useTranslation('importDocs');
  const folder = useRef<HTMLInputElement>(null);
  return (
    <Stack gap="md">
      <Dropzone
        onDrop={onFiles}
        activateOnClick={false}
        activateOnKeyboard={false}
        inputProps={{ tabIndex: -1, 'aria-label': t('drop') }}
        tabIndex={-1}
        p="xl"
      >
        <Stack align="center" gap="sm" py="lg">
          <IconFiles size={36} stroke={1.5} aria-hidden />
          <Text fw={600} size="lg">
            {t('drop')}
          </Text>
          <Group gap="sm" style={{ pointerEvents: 'all' }}>
            <FileButton multiple onChange={onFiles} accept=".md,.markdown,.html,.htm,.docx,image/*,.pdf">
              {(props) => (
                <Button variant="default" leftSection={<IconFiles size={16} aria-hidden />} {...props}>
                  {t('files')}
                </Button>
              )}
            </FileButton>
            <Button
              variant="default"
              leftSection={<IconFolder size={16} aria-hidden />}
              onClick={() => folder.current?.click()}
            >
              {t('folder')}
            </Button>
            <input
              ref={(input) => {
                folder.current = input;
                if (input) input.webkitdirectory = true;
              }}
              type="file"
              hidden
              aria-label={t('folder')}
              onChange={(event) => {
                onFiles([...(event.currentTarget.files ?? [])]);
                event.currentTarget.value = '';
              }}
            />
          </Group>
        </Stack>
      </Dropzone>
      <Text size="sm" c="dimmed">
        {t('hint')}
      </Text>
    </Stack>
  );
}
