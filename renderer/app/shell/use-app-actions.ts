import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Action } from '../actions';
import { client } from '../api';
import { saveOpenDocuments } from '../open-documents';
import { start } from '../start-mode';
import { NEW_KINDS, useCreateRecord } from '../use-create-record';
import { useDeviceSettings } from '../use-device-settings';
import { useWorkspace } from '../use-teams';
import { GO_KEYS, type GoKey } from './keys';
import { show } from './shell-state';

const PLACES = {
  h: 'home',
  p: 'processes',
  a: 'agreements',
  l: 'leads',
  e: 'people',
  d: 'definitions',
  f: 'findings',
  b: 'playbooks',
  m: 'touchpoints',
  o: 'offers',
  u: 'runs',
  r: 'responsibilities',
  c: 'resources',
  t: 'templates',
  s: 'settings',
  w: 'workspaces',
} as const satisfies Record<GoKey, string>;

/** Everything the palette offers: what can be done anywhere. */
export function useAppActions(): readonly Action[] {
  const { t } = useTranslation('shell');
  const { t: docs } = useTranslation('importDocs');
  const { t: proof } = useTranslation('proof');
  const navigate = useNavigate();
  const { create } = useCreateRecord();
  const [{ appearance, sidebarCollapsed }, set] = useDeviceSettings();
  const workspace = useWorkspace();

  return useMemo(() => {
    const go = (Object.keys(GO_KEYS) as GoKey[]).map(
      (key): Action => ({
        id: `go-${key}`,
        group: t('groups.go'),
        label: t('goTo', { place: t(PLACES[key]) }),
        keys: `G ${key.toUpperCase()}`,
        run: () => void navigate({ to: GO_KEYS[key] }),
      }),
    );
    const make = NEW_KINDS.map(
      (kind): Action => ({
        id: `new-${kind}`,
        group: t('groups.new'),
        label: t(`newKinds.${kind}`),
        run: () => create({ kind }),
      }),
    );
    const act = (workspace?.practice ? workspace.mine : []).map(
      (member): Action => ({
        id: `act-${member.id}`,
        group: t('groups.do'),
        label: t('actAs', { name: member.name }),
        run: () => void saveOpenDocuments().then(() => client.people.actAs({ member: member.id })),
      }),
    );
    const others: Action[] = [
      {
        id: 'import-leads',
        group: t('groups.do'),
        label: t('importLeads'),
        run: () => void navigate({ to: '/leads/import' }),
      },
      {
        id: 'import-docs',
        group: t('groups.do'),
        label: docs('menu'),
        run: () => void navigate({ to: '/import' }),
      },
      {
        id: 'check-pdf',
        group: t('groups.do'),
        label: proof('open'),
        run: () => void navigate({ to: '/check-pdf' }),
      },
      {
        id: 'sidebar',
        group: t('groups.do'),
        label: t(sidebarCollapsed ? 'expand' : 'collapse'),
        run: () => set({ sidebarCollapsed: !sidebarCollapsed }),
      },
      {
        id: 'appearance',
        group: t('groups.do'),
        label: t(appearance === 'dark' ? 'useLight' : 'useDark'),
        run: () => set({ appearance: appearance === 'dark' ? 'light' : 'dark' }),
      },
      {
        id: 'shortcuts',
        group: t('groups.do'),
        label: t('shortcuts'),
        keys: '?',
        run: () => show('shortcuts'),
      },
      { id: 'new-workspace', group: t('groups.do'), label: t('newWorkspace'), run: () => start.firstRun() },
      {
        id: 'search',
        group: t('groups.go'),
        label: t('goTo', { place: t('search') }),
        run: () => void navigate({ to: '/search', search: { words: '', tag: '' } }),
      },
      {
        id: 'history',
        group: t('groups.go'),
        label: t('goTo', { place: t('history') }),
        run: () => void navigate({ to: '/history' }),
      },
      {
        id: 'trash',
        group: t('groups.go'),
        label: t('goTo', { place: t('trash') }),
        run: () => void navigate({ to: '/trash' }),
      },
      {
        id: 'help',
        group: t('groups.go'),
        label: t('goTo', { place: t('help') }),
        run: () => void navigate({ to: '/help' }),
      },
    ];
    return [...go, ...make, ...act, ...others];
  }, [t, docs, proof, navigate, create, appearance, sidebarCollapsed, set, workspace]);
}
