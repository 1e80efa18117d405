import { Anchor, Text } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react';
import { useTranslation } from 'react-i18next';
import { Attachment } from '#shared/document/attachment';
import { orpc } from '../app/api';
import { namedAddress } from '../ui/download';
import classes from './picture.module.css';

export interface AttachmentLinkProps {
  hash: string;
  type: string;
  name: string;
  /** Bytes. */
  size: number;
}

/** Addresses of content end after a while: ask again before. */
const FRESH_MS = 4 * 60_000;

/** A file of the workspace by its name; a press opens or saves it, apart from the application. */
export function AttachmentLink({ hash, type, name, size }: AttachmentLinkProps) {
  const { t } = useTranslation('editor');
  const { data } = useQuery(
    orpc.content.url.queryOptions({
      input: { hash, type },
      enabled: hash !== '',
      staleTime: FRESH_MS,
      refetchInterval: FRESH_MS,
    }),
  );
  return (
    <span className={classes.attachment}>
      <IconPaperclip size={16} aria-hidden />
      {data ? (
        <Anchor
          href={namedAddress(name, data.url)}
          download={name}
          target="_blank"
          rel="noopener noreferrer"
          size="sm"
        >
          {name}
        </Anchor>
      ) : (
        <Text size="sm" span>
          {name}
        </Text>
      )}
      <Text size="xs" c="dimmed" span>
        {t('attachment.size', { count: Math.max(1, Math.round(size / 1024)) })}
      </Text>
    </span>
  );
}

function AttachmentView({ node, selected }: NodeViewProps) {
  const { hash, type, name, size } = node.attrs;
  return (
    <NodeViewWrapper className={classes.figure} data-selected={selected || undefined} data-drag-handle>
      <AttachmentLink
        hash={String(hash ?? '')}
        type={String(type ?? '')}
        name={String(name ?? '')}
        size={Number(size) || 0}
      />
    </NodeViewWrapper>
  );
}

/** The attachment node as it is shown in the editor. */
export const EditableAttachment = Attachment.extend({
  addNodeView: () => ReactNodeViewRenderer(AttachmentView),
});
