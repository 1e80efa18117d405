import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { show } from '../../app/shell/shell-state';
import { useReturnFocus } from '../../ui/use-return-focus';
import { Shortcuts } from './shortcuts';

/** The `?` sheet. */
export function ShortcutsSheet() {
  const { t } = useTranslation('help');
  const { t: common } = useTranslation();
  useReturnFocus();
  return (
    <Modal
      opened
      onClose={() => show('none')}
      title={t('shortcuts.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': common('close') }}
    >
      <Shortcuts />
    </Modal>
  );
}
