import { ActionIcon, Kbd, Tooltip, UnstyledButton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import {
  IconBook2,
  IconCalendarEvent,
  IconCoins,
  IconFileDescription,
  IconFileImport,
  IconGift,
  IconHeartHandshake,
  IconHelp,
  IconHistory,
  IconHome,
  IconLayoutSidebar,
  IconListCheck,
  IconListSearch,
  IconPlus,
  IconProgressCheck,
  IconReportAnalytics,
  IconSearch,
  IconSettings,
  IconTable,
  IconTemplate,
  IconTrash,
  IconUsers,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { MOD } from '../../ui/mod-key';
import { orpc } from '../api';
import { useDeviceSettings } from '../use-device-settings';
import { Favourites } from './favourites';
import { IndexLine } from './index-line';
import { NavLink } from './nav-link';
import { SaveLine } from './save-line';
import { ShareLine } from './share-line';
import { show } from './shell-state';
import classes from './sidebar.module.css';
import { WorkspaceSwitch } from './workspace-switch';

/** Where to go, what is saved, and who is on. Collapses to icons by choice and in narrow windows. */
export function Sidebar() {
  const { t } = useTranslation('shell');
  const [{ sidebarCollapsed }, set] = useDeviceSettings();
  const narrow = useMediaQuery('(max-width: 959px)', false, { getInitialValueInEffect: false });
  const collapsed = sidebarCollapsed || narrow;
  const { data: records } = useQuery(orpc.records.list.queryOptions({ input: {} }));
  const used = (kind: string): boolean => records?.some((record) => record.kind === kind) ?? false;
  const reviewed = records?.find(({ kind, status }) => kind === 'agreement' && status === 'in force');
  // The review has a place of its own in the list: one of the two is where you are.
  const inReview = useLocation({
    select: ({ pathname }) => reviewed !== undefined && pathname === `/agreements/${reviewed.id}/review`,
  });
  const { data: running = false } = useQuery(orpc.runs.switched.queryOptions());

  return (
    <aside className={classes.sidebar} data-collapsed={collapsed || undefined} aria-label={t('sidebar')}>
      <div className={classes.top}>
        <WorkspaceSwitch collapsed={collapsed} />
        {!narrow && (
          <Tooltip label={t(collapsed ? 'expand' : 'collapse')} position="right">
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t(collapsed ? 'expand' : 'collapse')}
              aria-expanded={!collapsed}
              onClick={() => set({ sidebarCollapsed: !sidebarCollapsed })}
            >
              <IconLayoutSidebar size={18} stroke={1.7} />
            </ActionIcon>
          </Tooltip>
        )}
      </div>
      <div className={classes.tools}>
        <Tool label={t('search')} keys={`${MOD} K`} collapsed={collapsed} onClick={() => show('palette')}>
          <IconSearch size={18} stroke={1.7} aria-hidden />
        </Tool>
        <Tool label={t('newRecord')} keys="N" collapsed={collapsed} onClick={() => show('new')}>
          <IconPlus size={18} stroke={1.7} aria-hidden />
        </Tool>
      </div>
      <nav className={classes.nav} aria-label={t('navigation')}>
        <NavLink to="/" label={t('home')} Icon={IconHome} collapsed={collapsed} exact />
        <NavLink to="/processes" label={t('processes')} Icon={IconListCheck} collapsed={collapsed} />
        <NavLink
          to="/agreements"
          label={t('agreements')}
          Icon={IconHeartHandshake}
          collapsed={collapsed}
          exact={inReview}
        />
        <NavLink to="/leads" label={t('leads')} Icon={IconFileImport} collapsed={collapsed} />
        <NavLink to="/people" label={t('people')} Icon={IconUsers} collapsed={collapsed} />
        {used('definition') && (
          <NavLink
            to="/definitions"
            label={t('definitions')}
            Icon={IconFileDescription}
            collapsed={collapsed}
          />
        )}
        {used('playbook') && (
          <NavLink to="/playbooks" label={t('playbooks')} Icon={IconBook2} collapsed={collapsed} />
        )}
        {used('touchpoint') && (
          <NavLink
            to="/touchpoints"
            label={t('touchpoints')}
            Icon={IconCalendarEvent}
            collapsed={collapsed}
          />
        )}
        {used('offer') && <NavLink to="/offers" label={t('offers')} Icon={IconGift} collapsed={collapsed} />}
        {(used('run') || running) && (
          <NavLink to="/runs" label={t('runs')} Icon={IconProgressCheck} collapsed={collapsed} />
        )}
        {used('process') && (
          <NavLink
            to="/responsibilities"
            label={t('responsibilities')}
            Icon={IconTable}
            collapsed={collapsed}
          />
        )}
        {used('process') && used('agreement') && (
          <NavLink to="/resources" label={t('resources')} Icon={IconCoins} collapsed={collapsed} />
        )}
        {reviewed && (
          <NavLink
            to="/agreements/$id/review"
            id={reviewed.id}
            label={t('review')}
            Icon={IconReportAnalytics}
            collapsed={collapsed}
          />
        )}
        {(used('process') || used('agreement')) && (
          <NavLink to="/findings" label={t('findings')} Icon={IconListSearch} collapsed={collapsed} />
        )}
        <Favourites collapsed={collapsed} />
      </nav>
      <div className={classes.foot}>
        <NavLink to="/templates" label={t('templates')} Icon={IconTemplate} collapsed={collapsed} />
        <NavLink to="/history" label={t('history')} Icon={IconHistory} collapsed={collapsed} />
        <NavLink to="/trash" label={t('trash')} Icon={IconTrash} collapsed={collapsed} />
        <NavLink to="/settings" label={t('settings')} Icon={IconSettings} collapsed={collapsed} />
        <NavLink to="/help" label={t('help')} Icon={IconHelp} collapsed={collapsed} />
        <SaveLine collapsed={collapsed} />
        {!collapsed && <ShareLine />}
        {!collapsed && <IndexLine />}
      </div>
    </aside>
  );
}

interface ToolProps {
  label: string;
  keys: string;
  collapsed: boolean;
  onClick: () => void;
  children: React.ReactNode;
}

/** A button among the links; its keys stand at the end where there is room. */
function Tool({ label, keys, collapsed, onClick, children }: ToolProps) {
  const button = (
    <UnstyledButton className={classes.item} onClick={onClick} aria-label={label}>
      {children}
      {!collapsed && (
        <>
          <span className={classes.label}>{label}</span>
          <Kbd size="xs" aria-hidden>
            {keys}
          </Kbd>
        </>
      )}
    </UnstyledButton>
  );
  return collapsed ? (
    <Tooltip label={label} position="right">
      {button}
    </Tooltip>
  ) : (
    button
  );
}
