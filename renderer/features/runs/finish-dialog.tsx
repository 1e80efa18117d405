import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Lacking } from '#shared/domain/runs/evidence';
import type { Way } from '#shared/domain/runs/ways';

interface Props {
  lacking: Lacking;
  /** What the process asks for as evidence. */
  asked: string;
  ways: readonly Way[];
  titleOf: (step: string) => string;
  onFinish: (way: Way) => void;
  onClose: () => void;
}

/** Finishes a step that goes on in several ways, or of which something is missing: said, and not forbidden. */
export function FinishDialog({ lacking, asked, ways, titleOf, onFinish, onClose }: Props) {
  const { t } = useTranslation('runs');
  const { t: common } = useTranslation();
  const { unchecked, evidence } = lacking;
  const missing = unchecked.length > 0 || evidence;
  const nameOf = ({ branch, label }: Way): string =>
    label || t(branch === null ? 'deeds.asUsual' : 'deeds.unnamed');
  const finish = (way: Way): void => {
    onFinish(way);
    onClose();
  };
  return (
    <Modal
      closeButtonProps={{ 'aria-label': common('close') }}
      opened
      onClose={onClose}
      title={t(missing ? 'deeds.lackingTitle' : 'deeds.choose')}
    >
      <Stack gap="sm">
        {unchecked.length > 0 && (
          <Text size="sm">
            {t('deeds.lackingChecks', { count: unchecked.length, points: unchecked.join(', ') })}
          </Text>
        )}
        {evidence && <Text size="sm">{t('deeds.lackingEvidence', { evidence: asked })}</Text>}
        {missing && (
          <Text size="sm" c="dimmed">
            {t('deeds.lackingText')}
          </Text>
        )}
        {ways.map((way) => (
          <Stack key={way.branch ?? ''} gap={2}>
            <Button variant={ways.length > 1 ? 'default' : 'filled'} onClick={() => finish(way)}>
              {ways.length > 1 ? t('deeds.doneBy', { label: nameOf(way) }) : t('deeds.anyway')}
            </Button>
            <Text size="sm" c="dimmed">
              {way.to === null ? t('deeds.ends') : t('deeds.goesTo', { title: titleOf(way.to) })}
            </Text>
          </Stack>
        ))}
        <Group justify="flex-end">
          <Button variant="subtle" color="gray" onClick={onClose}>
            {common('cancel')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
