import { Alert, Button, Group, List, Text } from '@mantine/core';
import { IconGitFork } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { paragraph } from '#shared/document/blocks';
import { type LostText, settleLost } from '#shared/model/binding/lost-text';
import { keepItem, removeItem } from '#shared/model/binding/ordered';
import type { ContestedRemoval } from '#shared/model/binding/removed';
import { readRich, writeRich } from '#shared/model/binding/rich';
import { When } from '../../ui/when';
import { listed } from '../../words/locale';
import { orpc } from '../api';
import type { DocumentSession } from './session';
import type { LiveDocument } from './use-document';

interface Props {
  live: Pick<LiveDocument, 'session' | 'removals' | 'lost' | 'editable'>;
  /** Only of this list, where a screen shows no more of the record. */
  list?: string;
}

/** What one side removed while the other changed it: it stays removed until somebody chooses. */
export function RemovalNotes({ live: { session, removals, lost, editable }, list }: Props) {
  const { t } = useTranslation('editor');
  const shown = list === undefined ? removals : removals.filter(({ path }) => path.startsWith(`${list}/`));
  const texts = list === undefined ? lost : [];
  if (shown.length + texts.length === 0) return null;
  return (
    <Alert
      variant="outline"
      color="var(--accord-warn)"
      icon={<IconGitFork size={18} aria-hidden />}
      title={t('removal.title', { count: shown.length + texts.length })}
      mb="md"
    >
      <List listStyleType="none" spacing="sm">
        {shown.map((removal) => (
          <Removal key={removal.path} session={session} removal={removal} disabled={!editable} />
        ))}
        {texts.map((each) => (
          <Lost key={each.key} session={session} lost={each} disabled={!editable} />
        ))}
      </List>
    </Alert>
  );
}

type Change = Parameters<DocumentSession['change']>[0];

/** What changes the document as a step of the undo history by itself. */
const asStep = (session: DocumentSession) => (change: Change) => {
  session.newStep();
  session.change(change);
  session.newStep();
};

function useNames() {
  const { t } = useTranslation('editor');
  const { data: people } = useQuery(orpc.people.list.queryOptions());
  const nameOf = (id: string): string =>
    people?.find((each) => each.id === id)?.name ?? t('conflict.someone');
  const namesOf = (ids: readonly string[]): string =>
    ids.length > 0 ? listed(ids.map(nameOf)) : t('conflict.someone');
  return { nameOf, namesOf };
}

interface RemovalProps {
  session: DocumentSession;
  removal: ContestedRemoval;
  disabled: boolean;
}

function Removal({ session, removal: { path, title, by, at, editors }, disabled }: RemovalProps) {
  const { t } = useTranslation('editor');
  const { nameOf, namesOf } = useNames();
  const cut = path.lastIndexOf('/');
  const [list, id] = [path.slice(0, cut), path.slice(cut + 1)];
  const what = title.trim() === '' ? t('removal.nameless') : t('removal.named', { title: title.trim() });
  const decide = asStep(session);
  return (
    <List.Item data-path={path} style={{ overflowWrap: 'anywhere' }}>
      <Text size="sm">
        {t('removal.text', { what, by: nameOf(by), editors: namesOf(editors) })}{' '}
        <Text span c="dimmed">
          <When at={at} />
        </Text>
      </Text>
      <Group gap="xs" mt={4}>
        <Button
          variant="default"
          size="compact-sm"
          disabled={disabled}
          aria-label={t('removal.keepNamed', { what })}
          onClick={() => decide((doc) => keepItem(doc, list, id))}
        >
          {t('removal.keep')}
        </Button>
        <Button
          variant="default"
          size="compact-sm"
          disabled={disabled}
          aria-label={t('removal.removeNamed', { what })}
          onClick={() => decide((doc, author) => removeItem(doc, list, id, author))}
        >
          {t('removal.remove')}
        </Button>
      </Group>
    </List.Item>
  );
}

interface LostProps {
  session: DocumentSession;
  lost: LostText;
  disabled: boolean;
}

function Lost({ session, lost: { key, path, text, editors }, disabled }: LostProps) {
  const { t } = useTranslation('editor');
  const { namesOf } = useNames();
  const decide = asStep(session);
  const putBack = (): void =>
    decide((doc) => {
      const at = path || 'body';
      const before = readRich(doc, at)?.content ?? [];
      const parts = text.split('\n').map((line) => paragraph(...(line ? [line] : [])));
      writeRich(doc, at, { type: 'doc', content: [...before, ...parts] });
      settleLost(doc, key);
    });
  return (
    <List.Item data-path={`lost/${key}`} style={{ overflowWrap: 'anywhere' }}>
      <Text size="sm">{t('removal.lost', { editors: namesOf(editors) })}</Text>
      <Text size="sm" component="blockquote" m={0} ps="sm" lineClamp={6} style={{ whiteSpace: 'pre-line' }}>
        {text}
      </Text>
      <Group gap="xs" mt={4}>
        <Button variant="default" size="compact-sm" disabled={disabled} onClick={putBack}>
          {t('removal.back')}
        </Button>
        <Button
          variant="default"
          size="compact-sm"
          disabled={disabled}
          onClick={() => decide((doc) => settleLost(doc, key))}
        >
          {t('removal.leave')}
        </Button>
      </Group>
    </List.Item>
  );
}
