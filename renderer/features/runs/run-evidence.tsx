import { ActionIcon, Anchor, Button, FileButton, Group, Text } from '@mantine/core';
import { IconLink, IconNote, IconPaperclip, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Evidence } from '#shared/model/run';
import { AttachmentLink } from '../../editor/attachment-view';
import { useKeepFiles } from '../../editor/use-keep-files';
import { offerUndo } from '../../ui/offer-undo';
import { EvidenceDialog } from './evidence-dialog';
import classes from './runs.module.css';
import type { RunEdits } from './use-run';

interface Props {
  visit: string;
  /** What the process asks for. */
  asked: string;
  evidence: readonly Evidence[];
  /** Ids of those whose file is not on this device. */
  missing: readonly string[];
  edits: RunEdits;
  undo: () => void;
  disabled: boolean;
}

/** What shows that a step was done: files, links and notes. */
export function RunEvidence({ visit, asked, evidence, missing, edits, undo, disabled }: Props) {
  const { t } = useTranslation('runs');
  const [adding, setAdding] = useState<'link' | 'note' | null>(null);
  const files = useKeepFiles((file) => edits.addEvidence(visit, file));
  const nameOf = ({ name, link, note }: Evidence): string => name || link || note;
  return (
    <section aria-labelledby="evidence" data-path={`work/${visit}/evidence`}>
      <h3 id="evidence" className={classes.sub}>
        {t('evidence.title')}
      </h3>
      {asked.trim() !== '' && <Text size="sm">{t('evidence.asked', { evidence: asked })}</Text>}
      {evidence.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('evidence.none')}
        </Text>
      )}
      <ul className={classes.plain}>
        {evidence.map((each) => (
          <li key={each.id}>
            <Shown evidence={each} missing={missing.includes(each.id)} />
            {!disabled && (
              <ActionIcon
                variant="subtle"
                color="gray"
                size={24}
                aria-label={t('evidence.remove', { name: nameOf(each) })}
                onClick={() => {
                  edits.removeEvidence(visit, each.id);
                  offerUndo(t('evidence.removed', { name: nameOf(each) }), undo);
                }}
              >
                <IconX size={14} />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
      {!disabled && (
        <Group gap="xs" mt={6}>
          <FileButton multiple onChange={(chosen) => void files.keep(chosen)}>
            {(props) => (
              <Button
                {...props}
                variant="default"
                size="compact-md"
                loading={files.keeping}
                leftSection={<IconPaperclip size={16} aria-hidden />}
              >
                {t('evidence.addFile')}
              </Button>
            )}
          </FileButton>
          <Button
            variant="default"
            size="compact-md"
            leftSection={<IconLink size={16} aria-hidden />}
            onClick={() => setAdding('link')}
          >
            {t('evidence.addLink')}
          </Button>
          <Button
            variant="default"
            size="compact-md"
            leftSection={<IconNote size={16} aria-hidden />}
            onClick={() => setAdding('note')}
          >
            {t('evidence.addNote')}
          </Button>
        </Group>
      )}
      {adding && (
        <EvidenceDialog
          kind={adding}
          onAdd={(added) => edits.addEvidence(visit, added)}
          onClose={() => setAdding(null)}
        />
      )}
    </section>
  );
}

function Shown({ evidence, missing }: { evidence: Evidence; missing: boolean }) {
  const { t } = useTranslation('runs');
  const { hash, type, name, size, link, note } = evidence;
  if (link)
    return (
      <Anchor href={link} target="_blank" rel="noopener noreferrer" size="sm">
        {link}
      </Anchor>
    );
  if (!hash) return <Text size="sm">{note}</Text>;
  return (
    <span>
      <AttachmentLink hash={hash} type={type} name={name} size={size} />
      {missing && (
        <Text size="sm" c="var(--accord-warn)">
          {t('evidence.missing')}
        </Text>
      )}
    </span>
  );
}
