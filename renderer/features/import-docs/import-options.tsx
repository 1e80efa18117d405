import { Button, Group, Radio, Stack, Switch, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentsImport } from '#shared/contract/import-docs';
import { IMPORT_KINDS, type ImportKind } from '#shared/import/record';
import type { neededOf } from './dropped';

type Options = Required<Pick<DocumentsImport, 'kind' | 'steps'>>;

interface Props {
  chosen: ReturnType<typeof neededOf>;
  onStart: (options: Options) => void;
  onOthers: () => void;
}

const isKind = (value: string): value is ImportKind => IMPORT_KINDS.some((kind) => kind === value);

/** What was chosen, what it is to become, and the one button. */
export function ImportOptions({ chosen: { documents, companions }, onStart, onOthers }: Props) {
  const { t, i18n } = useTranslation('importDocs');
  const [kind, setKind] = useState<ImportKind>('process');
  const [steps, setSteps] = useState(false);
  const shown = (number: number) => ({ count: number, shown: number.toLocaleString(i18n.language) });
  return (
    <Stack gap="lg" maw={560}>
      <Group justify="space-between">
        <div>
          <Text fw={600}>{t('chosen', shown(documents.length))}</Text>
          {companions.length > 0 && (
            <Text size="sm" c="dimmed">
              {t('companions', shown(companions.length))}
            </Text>
          )}
        </div>
        <Button variant="default" size="compact-sm" onClick={onOthers}>
          {t('another')}
        </Button>
      </Group>
      <Radio.Group
        label={t('become')}
        value={kind}
        onChange={(value) => {
          if (isKind(value)) setKind(value);
        }}
      >
        <Stack gap="xs" mt="xs">
          {IMPORT_KINDS.map((each) => (
            <Radio key={each} value={each} label={t(`kinds.${each}`)} description={t(`kindHelp.${each}`)} />
          ))}
        </Stack>
      </Radio.Group>
      {kind === 'process' && (
        <Switch
          checked={steps}
          onChange={(event) => setSteps(event.currentTarget.checked)}
          label={t('steps')}
          description={t('stepsHelp')}
        />
      )}
      <Group>
        <Button onClick={() => onStart({ kind, steps: kind === 'process' && steps })}>
          {t('start', shown(documents.length))}
        </Button>
      </Group>
    </Stack>
  );
}
