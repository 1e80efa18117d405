import { Divider } from '@mantine/core';
import { IconMessagePlus, IconPencilQuestion } from '@tabler/icons-react';
import type { Editor } from '@tiptap/react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { MOD } from '../../ui/mod-key';
import { Tool } from '../tool';
import { anchorsOf } from './anchor-state';

/** Comment and suggest, for the bar over selected text; nothing where nobody listens. */
export function AskTools({ editor, record }: { editor: Editor; record: string }) {
  const { t } = useTranslation('editor');
  const asks = useStore(anchorsOf(record), ({ ask }) => ask !== null);
  if (!asks) return null;
  // The bar goes with the selection: what was selected is marked from now on.
  const ask = (suggests: boolean): void => {
    const { to } = editor.state.selection;
    editor.chain().askAbout(suggests).setTextSelection(to).run();
  };
  return (
    <>
      <Divider orientation="vertical" />
      <Tool label={t('comment')} keys={`${MOD} Alt M`} Icon={IconMessagePlus} onClick={() => ask(false)} />
      <Tool label={t('suggest')} Icon={IconPencilQuestion} onClick={() => ask(true)} />
    </>
  );
}
