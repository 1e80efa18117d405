import { Anchor, Text, Title } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/api';

export interface MadeFromProps {
  id: string;
  /** Whether the record says that it was made from a template. */
  made: boolean;
}

/** Which template a record was made from, in which version, and whether that has changed since. */
export function MadeFrom({ id, made }: MadeFromProps) {
  const { t } = useTranslation('templates');
  const { data } = useQuery(
    orpc.templates.state.queryOptions({
      input: { record: id },
      enabled: made,
      placeholderData: keepPreviousData,
    }),
  );
  if (!made || !data) return null;
  const { origin } = data;
  return (
    <section>
      <Title order={3} fz="sm" mb={4}>
        {t('origin')}
      </Title>
      {origin ? (
        <>
          <Anchor
            size="sm"
            renderRoot={(props) => (
              <Link {...props} to="/templates/$id" params={{ id: origin.template.id }} />
            )}
          >
            {t('fromTemplate', { title: origin.template.title, version: origin.version })}
          </Anchor>
          <Text size="sm" c="dimmed">
            {origin.changes.length > 0 ? t('changed', { count: origin.changes.length }) : t('unchanged')}
          </Text>
        </>
      ) : (
        <Text size="sm" c="dimmed">
          {t('originGone')}
        </Text>
      )}
    </section>
  );
}
