import { Menu } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useScreenActions } from '../../app/screen-actions';

/** The way from a process to its runs, in its menu and in the palette. */
export function RunsItem({ id }: { id: string }) {
  const { t } = useTranslation('runs');
  return (
    <Menu.Item component={Link} {...({ to: '/processes/$id/runs', params: { id } } as object)}>
      {t('process.menu')}
    </Menu.Item>
  );
}

/** The same in the palette. */
export function useRunsAction(id: string): void {
  const { t } = useTranslation('runs');
  const navigate = useNavigate();
  useScreenActions([
    {
      id: 'runs',
      label: t('process.menu'),
      run: () => void navigate({ to: '/processes/$id/runs', params: { id } }),
    },
  ]);
}
