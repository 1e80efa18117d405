import { ActionIcon, Group, Popover, Stack, TextInput, Tooltip } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react';
import { useTranslation } from 'react-i18next';
import { Picture } from '#shared/document/picture';
import classes from './picture.module.css';
import { PictureFigure } from './picture-figure';
import { PictureGrip } from './picture-grip';

const WIDTHS = [33, 50, 75, 100] as const;

function PictureView({ node, selected, editor, updateAttributes }: NodeViewProps) {
  const { t } = useTranslation('editor');
  const text = (name: string): string => String(node.attrs[name] ?? '');
  const width = Number(node.attrs['width']) || 100;
  return (
    <NodeViewWrapper
      as="figure"
      className={classes.figure}
      data-selected={selected || undefined}
      data-drag-handle
    >
      <PictureFigure
        hash={text('hash')}
        type={text('type')}
        alt={text('alt')}
        caption={text('caption')}
        width={width}
      />
      {editor.isEditable && text('hash') !== '' && (
        <PictureGrip
          width={width}
          label={t('picture.resize')}
          onWidth={(next) => updateAttributes({ width: next })}
        />
      )}
      {editor.isEditable && (
        <Popover position="bottom-end" trapFocus withinPortal>
          <Popover.Target>
            <Tooltip label={t('picture.describe')}>
              <ActionIcon
                className={classes.edit}
                variant="default"
                size="sm"
                aria-label={t('picture.describe')}
              >
                <IconPencil size={14} />
              </ActionIcon>
            </Tooltip>
          </Popover.Target>
          <Popover.Dropdown>
            <Stack gap="xs" w={260}>
              <TextInput
                label={t('picture.alt')}
                description={t('picture.altHelp')}
                value={text('alt')}
                onChange={(event) => updateAttributes({ alt: event.currentTarget.value })}
              />
              <TextInput
                label={t('picture.caption')}
                value={text('caption')}
                onChange={(event) => updateAttributes({ caption: event.currentTarget.value })}
              />
              <Group gap={4} role="group" aria-label={t('picture.width')}>
                {WIDTHS.map((each) => (
                  <ActionIcon
                    key={each}
                    w={56}
                    fz="sm"
                    variant={each === width ? 'filled' : 'default'}
                    aria-pressed={each === width}
                    onClick={() => updateAttributes({ width: each })}
                  >
                    {each} %
                  </ActionIcon>
                ))}
              </Group>
            </Stack>
          </Popover.Dropdown>
        </Popover>
      )}
    </NodeViewWrapper>
  );
}

/** The picture node as it is shown and described in the editor. */
export const EditablePicture = Picture.extend({
  addNodeView: () => ReactNodeViewRenderer(PictureView),
});
