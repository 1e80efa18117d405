import { IconGripVertical } from '@tabler/icons-react';
import type { Editor } from '@tiptap/react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { EditorUi } from '../editor-ui';
import type { PointedBlock } from './block-handle';
import classes from './handle-grip.module.css';

interface HandleGripProps {
  editor: Editor;
  ui: EditorUi;
  element: HTMLElement;
  pointed: PointedBlock;
}

/** Beside the block under the pointer: drag it to move the block, press it for its menu. */
export function HandleGrip({ editor, ui, element, pointed }: HandleGripProps) {
  const { t } = useTranslation('editor');
  const open = () => {
    const { pos } = pointed;
    if (pos < 0) return;
    editor.commands.setNodeSelection(pos);
    ui.setState({ block: pos });
  };
  return createPortal(
    // From the keyboard the same menu opens where the cursor is; a stop here would come and go with the pointer.
    <button
      type="button"
      className={classes.grip}
      tabIndex={-1}
      aria-label={t('block.menu')}
      title={t('block.handle')}
      onClick={open}
    >
      <IconGripVertical size={16} stroke={1.7} aria-hidden />
    </button>,
    element,
  );
}
