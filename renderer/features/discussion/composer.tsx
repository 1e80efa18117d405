import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DiscussionState } from '#shared/contract/discussion';
import { inTokens } from '#shared/domain/discussion/mentions';
import { orpc } from '../../app/api';
import { ErrorState } from '../../ui/error-state';
import { MOD } from '../../ui/mod-key';
import { useKeyNames } from '../../ui/use-key-names';
import { MessageField } from './message-field';
import { unsent } from './state';
import { useSay } from './use-discussion';

interface Props {
  record: string;
  label: string;
  send: string;
  placeholder?: string;
  /** What stands in the field at first, with names written out. */
  initial?: string;
  /** Names what is being written, so that it is there again after the panel was closed or the window made narrow. */
  keepAs?: string;
  takesFocus?: boolean;
  withLabel?: boolean;
  /** What else there is to send: then the words may be missing. */
  complete?: boolean;
  /** Something else is missing: nothing can be sent. */
  blocked?: boolean;
  onSend: (text: string) => Promise<DiscussionState>;
  onDone: () => void;
  onCancel: () => void;
}

/** Writes one message. What was written stays where sending it did not work. */
export function Composer({
  record,
  label,
  send,
  placeholder,
  initial = '',
  keepAs,
  takesFocus = true,
  withLabel = false,
  complete = false,
  blocked = false,
  onSend,
  onDone,
  onCancel,
}: Props) {
  const { t } = useTranslation('discussion');
  const { t: common } = useTranslation();
  const keyNames = useKeyNames();
  const members = useQuery(orpc.people.list.queryOptions()).data ?? [];
  const [text, setText] = useState((keepAs !== undefined && unsent.get(keepAs)) || initial);
  const keep = (next: string): void => {
    setText(next);
    if (keepAs !== undefined) unsent.set(keepAs, next);
  };
  const forget = (then: () => void) => (): void => {
    if (keepAs !== undefined) unsent.delete(keepAs);
    then();
  };
  const say = useSay(record);
  const ready = !blocked && (complete || text.trim() !== '');
  const submit = (): void => {
    if (ready && !say.isPending)
      say.mutate(() => onSend(inTokens(text.trim(), members)), { onSuccess: forget(onDone) });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <MessageField
        label={label}
        withLabel={withLabel}
        {...(placeholder === undefined ? {} : { placeholder })}
        value={text}
        onChange={keep}
        onSend={submit}
        onCancel={forget(onCancel)}
        takesFocus={takesFocus}
      />
      <ErrorState error={say.error} />
      <Group justify="space-between" mt={6} wrap="nowrap">
        <Text size="xs" c="dimmed">
          {t('write.keys', { mod: keyNames(MOD) })}
        </Text>
        <Group gap={6} wrap="nowrap">
          <Button size="compact-sm" variant="default" onClick={forget(onCancel)}>
            {common('cancel')}
          </Button>
          <Button size="compact-sm" type="submit" disabled={!ready} loading={say.isPending}>
            {send}
          </Button>
        </Group>
      </Group>
    </form>
  );
}
