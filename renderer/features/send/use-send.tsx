import { Menu, Modal } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useScreenActions } from '../../app/screen-actions';
import { SendForm } from './send-form';

interface Send {
  /** The item for a page's menu. */
  item: ReactNode;
  /** The dialog, to be drawn anywhere on the page. */
  dialog: ReactNode;
}

/**
 * Makes one file to hand on: the PDF of a record and, for who uses Accord, the workspace's bundle.
 * @param id of the record the page is about
 * @param linked ids that may go along
 */
export function useSend(id: string, linked: readonly string[]): Send {
  const { t } = useTranslation('send');
  const { t: common } = useTranslation();
  const [opened, setOpened] = useState(false);
  const open = (): void => setOpened(true);
  const close = (): void => setOpened(false);
  useScreenActions([{ id: 'send', label: t('menu'), run: open }]);
  return {
    item: (
      <Menu.Item leftSection={<IconSend size={16} aria-hidden />} onClick={open}>
        {t('menu')}
      </Menu.Item>
    ),
    dialog: (
      <Modal
        closeButtonProps={{ 'aria-label': common('close') }}
        opened={opened}
        onClose={close}
        title={t('title')}
      >
        <SendForm id={id} linked={linked} onClose={close} />
      </Modal>
    ),
  };
}
