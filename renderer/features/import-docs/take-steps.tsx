import { Button, Menu, Text } from '@mantine/core';
import { IconListNumbers } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CreatedDocument } from '#shared/contract/import-docs';
import { orpc } from '../../app/api';
import { ErrorState } from '../../ui/error-state';

/** Offers the numbered lists of one document as the steps of its process; whoever read it knows which is one. */
export function TakeSteps({ document: { id, title, procedures } }: { document: CreatedDocument }) {
  const { t } = useTranslation('importDocs');
  const { t: common } = useTranslation();
  const take = useMutation(orpc.importDocs.takeSteps.mutationOptions());
  if (take.data)
    return (
      <Text size="sm" role="status">
        {t('tookSteps', { count: take.data.steps })}
      </Text>
    );
  const named = title || common('untitled');
  const [only] = procedures;
  const look = {
    size: 'compact-sm',
    variant: 'default',
    mt: 4,
    loading: take.isPending,
    leftSection: <IconListNumbers size={14} aria-hidden />,
  } as const;
  return (
    <>
      {only && procedures.length === 1 ? (
        <Button
          {...look}
          aria-label={t('takeStepsOf', { count: only.steps, title: named })}
          onClick={() => take.mutate({ id, steps: only.steps })}
        >
          {t('takeSteps', { count: only.steps })}
        </Button>
      ) : (
        <Menu position="bottom-start" withinPortal>
          <Menu.Target>
            <Button {...look} aria-label={t('takeOneOf', { count: procedures.length, title: named })}>
              {t('takeOne', { count: procedures.length })}
            </Button>
          </Menu.Target>
          <Menu.Dropdown mah={320} style={{ overflowY: 'auto' }}>
            {procedures.map(({ under, steps }, which) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a list is known by its place in the text
              <Menu.Item key={which} onClick={() => take.mutate({ id, which, steps })}>
                {under ? t('listUnder', { count: steps, under }) : t('listAbove', { count: steps })}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      <ErrorState error={take.error} />
    </>
  );
}
