import { Alert, Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconLock, IconPencilQuestion } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/api';
import { documents } from '../../app/document/documents';
import { useSuggesting } from '../../app/suggesting';
import { useMay } from '../../app/use-may';
import { useWorkspace } from '../../app/use-teams';
import { ErrorState } from '../../ui/error-state';

/** To who may comment and not edit: why, a way to suggest changes instead, and what waits of them. */
export function SuggestNote({ id }: { id: string }) {
  const { t } = useTranslation('suggested');
  const { t: editor } = useTranslation('editor');
  const me = useWorkspace()?.me?.id ?? null;
  const edit = useMay('edit');
  const comment = useMay('comment');
  const [on, set] = useSuggesting(me, id);
  const { data = [] } = useQuery(orpc.suggested.list.queryOptions({ input: { record: id } }));
  const own = data.find(({ mine }) => mine);
  const takeBack = useMutation(
    orpc.suggested.takeBack.mutationOptions({
      onSuccess: () => {
        documents.renew(id);
        notifications.show({ message: t('tookBack') });
      },
    }),
  );
  if (edit.may || me === null) return null;
  const writing = on && comment.may;
  return (
    <Alert
      variant="outline"
      color="gray"
      icon={writing ? <IconPencilQuestion size={18} /> : <IconLock size={18} />}
      title={writing ? t('on') : editor('readOnlyTitle')}
      mb="md"
      data-testid={writing ? 'suggesting' : 'read-only'}
    >
      <Text size="sm">{writing ? t('onText') : edit.why}</Text>
      {own && (
        <Text size="sm" mt={4}>
          {t('waits', { count: own.count })}
        </Text>
      )}
      <ErrorState error={takeBack.error} />
      {comment.may && (
        <Group gap="xs" mt="sm">
          <Button size="compact-md" variant="default" onClick={() => set(!writing)}>
            {t(writing ? 'done' : 'start')}
          </Button>
          {own && (
            <>
              <Button
                size="compact-md"
                variant="default"
                renderRoot={(props) => (
                  <Link {...props} to="/records/$id/suggested/$by" params={{ id, by: own.by }} />
                )}
              >
                {t('look')}
              </Button>
              <Button
                size="compact-md"
                variant="default"
                loading={takeBack.isPending}
                onClick={() => {
                  set(false);
                  void documents.flush().then(() => takeBack.mutate({ record: id }));
                }}
              >
                {t('takeBack')}
              </Button>
            </>
          )}
        </Group>
      )}
    </Alert>
  );
}
