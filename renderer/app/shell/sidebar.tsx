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
  type TablerIcon,
} from '@tabler/icons-react';
import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PLACES, type Place } from '#shared/contract/settings-defaults';
import { MOD } from '../../ui/mod-key';
import { useKeyNames } from '../../ui/use-key-names';
import { useDeviceSettings } from '../use-device-settings';
import { Favourites } from './favourites';
import { IndexLine } from './index-line';
import { KeyLine } from './key-line';
import { NavLink } from './nav-link';
import { SaveLine } from './save-line';
import { ShareLine } from './share-line';
import { show } from './shell-state';
import classes from './sidebar.module.css';
import { usePlaces } from './use-places';
import { WorkspaceSwitch } from './workspace-switch';

const ICONS: Readonly<Record<Place, TablerIcon>> = {
  definitions: IconFileDescription,
  playbooks: IconBook2,
  touchpoints: IconCalendarEvent,
  offers: IconGift,
  runs: IconProgressCheck,
  responsibilities: IconTable,
  resources: IconCoins,
  review: IconReportAnalytics,
  findings: IconListSearch,
};

/** Where to go, what is saved, and who is on. Collapses to icons by choice and in narrow windows. */
export function Sidebar() {
  const { t } = useTranslation('shell');
  const [{ sidebarCollapsed }, set] = useDeviceSettings();
  const narrow = useMediaQuery('(max-width: 959px)', false, { getInitialValueInEffect: false });
  const collapsed = sidebarCollapsed || narrow;
  const { shown, reviewed, listHere } = usePlaces();
  // The review has a place of its own in the list: one of the two is where you are.
  const inReview = useLocation({
    select: ({ pathname }) => reviewed !== undefined && pathname === `/agreements/${reviewed}/review`,
  });

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
        <NavLink
          to="/processes"
          label={t('processes')}
          Icon={IconListCheck}
          collapsed={collapsed}
          here={listHere === '/processes'}
        />
        <NavLink
          to="/agreements"
          label={t('agreements')}
          Icon={IconHeartHandshake}
          collapsed={collapsed}
          exact={inReview}
          here={listHere === '/agreements'}
        />
        <NavLink to="/leads" label={t('leads')} Icon={IconFileImport} collapsed={collapsed} />
        <NavLink to="/people" label={t('people')} Icon={IconUsers} collapsed={collapsed} />
        {PLACES.map((place) => {
          if (!shown.has(place) || (place === 'review' && reviewed === undefined)) return null;
          const to = place === 'review' ? '/agreements/$id/review' : (`/${place}` as const);
          return (
            <NavLink
              key={place}
              to={to}
              id={place === 'review' ? reviewed : undefined}
              label={t(place)}
              Icon={ICONS[place]}
              collapsed={collapsed}
              here={listHere === to}
            />
          );
        })}
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
        <KeyLine collapsed={collapsed} />
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
  const keyNames = useKeyNames();
  const button = (
    <UnstyledButton className={classes.item} onClick={onClick} aria-label={label}>
      {children}
      {!collapsed && (
        <>
          <span className={classes.label}>{label}</span>
          <Kbd size="xs" aria-hidden>
            {keyNames(keys)}
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
