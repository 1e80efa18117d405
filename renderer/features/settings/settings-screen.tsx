import { Tabs } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { part } from '../../app/part';
import { SETTINGS_TABS, type SettingsTab } from '../../app/settings-tab';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { RuleSettings } from '../compliance/rule-settings';
import { HouseSettings } from '../house/house-settings';
import { DataSettings } from './data-settings';
import { DeviceSection } from './device-section';
import { LeadSettings } from './lead-settings';
import { TeamLooks } from './team-looks';

// The holidays of the world are half a megabyte.
const Calendars = part(async () => (await import('./calendars')).Calendars);

const CONTENT: Record<SettingsTab, () => React.ReactNode> = {
  device: () => <DeviceSection />,
  teams: () => <TeamLooks />,
  leads: () => <LeadSettings />,
  calendars: () => (
    <Suspense fallback={null}>
      <Calendars />
    </Suspense>
  ),
  paper: () => <HouseSettings />,
  rules: () => <RuleSettings />,
  data: () => <DataSettings />,
};

/** What this device does by itself, and what both teams share. */
export function SettingsScreen() {
  const { t } = useTranslation('settings');
  const { tab = 'device' } = useSearch({ from: '/settings' });
  const navigate = useNavigate();
  return (
    <Page header={<PageHeader title={t('title')} />}>
      <Tabs
        value={tab}
        onChange={(next) => {
          const chosen = SETTINGS_TABS.find((each) => each === next) ?? 'device';
          void navigate({ to: '/settings', search: { tab: chosen }, replace: true });
        }}
        keepMounted={false}
      >
        <Tabs.List aria-label={t('sections')} mb="lg">
          {SETTINGS_TABS.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {t(`tabs.${each}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {SETTINGS_TABS.map((each) => (
          <Tabs.Panel key={each} value={each}>
            {CONTENT[each]()}
          </Tabs.Panel>
        ))}
      </Tabs>
    </Page>
  );
}
