import { Button, Group, Loader, Modal, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Snapshot } from '#shared/contract/snapshots';
import { broughtBack } from '#shared/domain/snapshots/bring-back';
import { writeRecord } from '#shared/model/binding/write';
import { KINDS } from '#shared/model/kinds';
import { client, orpc } from '../../app/api';
import type { DocumentSession } from '../../app/document/session';
import type { PageKind } from '../../app/record-lists';
import { useDeviceSettings } from '../../app/use-device-settings';
import { useErrorNote } from '../../app/use-error-note';
import { dayOf, timeOf } from '../../ui/dates';
import { ErrorState } from '../../ui/error-state';
import { offerUndo } from '../../ui/offer-undo';
import { ChangeList } from '../signoff/change-list';
import { RecordReading } from '../signoff/frozen/frozen-document';
import classes from './earlier-states.module.css';
import { useNames } from './use-names';

interface Props {
  id: string;
  kind: PageKind;
  session: DocumentSession;
}

/** The draft's earlier states by day, to look at and to bring back. */
export function EarlierStates({ id, kind, session }: Props) {
  const { t } = useTranslation('record');
  const [{ dateLocale: locale }] = useDeviceSettings();
  const [shown, setShown] = useState<Snapshot | null>(null);
  const { data, error, refetch } = useQuery(orpc.snapshots.list.queryOptions({ input: { id } }));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loader size="sm" />;
  return (
    <Stack gap="sm">
      <Title order={3} fz="sm">
        {t('history.list')}
      </Title>
      <Text size="sm" c="dimmed">
        {t(data.length === 0 ? 'history.none' : 'history.text')}
      </Text>
      <Stack gap={2} component="ul" m={0} p={0} style={{ listStyle: 'none' }} aria-label={t('history.list')}>
        {data.map((snapshot) => (
          <li key={snapshot.at}>
            <UnstyledButton className={classes.state} onClick={() => setShown(snapshot)}>
              <Text size="sm" span display="block">
                {t('history.at', {
                  day: dayOf(snapshot.at, { locale }),
                  time: timeOf(snapshot.at, { locale }),
                })}
              </Text>
              {snapshot.by.length > 0 && (
                <Text size="xs" c="dimmed" span display="block">
                  {t('history.by', { names: snapshot.by.join(', ') })}
                </Text>
              )}
            </UnstyledButton>
          </li>
        ))}
      </Stack>
      {shown && (
        <Earlier id={id} kind={kind} session={session} snapshot={shown} onClose={() => setShown(null)} />
      )}
    </Stack>
  );
}

/** One earlier state, for reading, with what changed since. */
function Earlier({
  id,
  kind,
  session,
  snapshot,
  onClose,
}: Props & { snapshot: Snapshot; onClose: () => void }) {
  const { t } = useTranslation('record');
  const { t: common } = useTranslation();
  const [{ dateLocale: locale }] = useDeviceSettings();
  const onError = useErrorNote();
  const nameOf = useNames();
  const { at } = snapshot;
  const { data, error } = useQuery(
    orpc.snapshots.show.queryOptions({ input: { id, at }, staleTime: 0, gcTime: 0 }),
  );
  const when = { day: dayOf(at, { locale }), time: timeOf(at, { locale }) };
  const bringBack = async (view: Record<string, unknown>): Promise<void> => {
    // What stands now is kept first: bringing back takes nothing away.
    await session.flush();
    await client.snapshots.keep({ id });
    const { schema } = KINDS[kind];
    session.newStep();
    const done = session.change(
      (doc, author) => void writeRecord(doc, schema, broughtBack(view, schema), author),
    );
    session.newStep();
    if (!done) return;
    onClose();
    offerUndo(t('history.broughtBack', when), session.undo);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('history.title', when)}
      closeButtonProps={{ 'aria-label': common('close') }}
    >
      <ErrorState error={error} />
      {!data && !error && <Loader size="sm" />}
      {data && (
        <Stack gap="md">
          <section>
            <Title order={3} fz="sm" mb={4}>
              {t('history.since')}
            </Title>
            {data.changes.length === 0 ? (
              <Text size="sm">{t('history.same')}</Text>
            ) : (
              <ChangeList changes={data.changes} first={8} />
            )}
          </section>
          <section className={classes.reading} aria-label={t('history.reading')}>
            <RecordReading record={{ id, kind, title: data.title, view: data.view }} nameOf={nameOf} main />
          </section>
          <Group justify="flex-end" className={classes.foot}>
            <Button variant="default" onClick={onClose}>
              {common('close')}
            </Button>
            <Button
              disabled={!session.editable || data.changes.length === 0}
              onClick={() => void bringBack(data.view).catch(onError)}
            >
              {t('history.bringBack')}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}
