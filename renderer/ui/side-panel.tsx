import { CloseButton, Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './side-panel.module.css';
import { type PanelTab, useSidePanel } from './use-side-panel';

export interface SidePanelTab {
  id: PanelTab;
  content: ReactNode;
}

/** The panel beside a document. Only what works is given as a tab; the chosen one is remembered. */
export function SidePanel({ tabs }: { tabs: readonly SidePanelTab[] }) {
  const { t } = useTranslation();
  const { open, tab, show, close, worksIn } = useSidePanel();
  if (!open || tabs.length === 0) return null;
  const chosen = tabs.some((each) => each.id === tab) ? tab : tabs[0]?.id;
  return (
    <aside
      className={classes.panel}
      aria-label={t(`panel.${chosen ?? 'outline'}`)}
      onFocus={() => worksIn(true)}
      // Nowhere to go: the window lost the focus, not the panel.
      onBlur={({ relatedTarget }) => relatedTarget && worksIn(false)}
      onKeyDown={(event) => {
        // What a menu or list over the page hears first is not for the panel, though React hands it on.
        const inside = event.target instanceof Node && event.currentTarget.contains(event.target);
        if (event.key === 'Escape' && inside && !event.defaultPrevented) close();
      }}
    >
      <Tabs
        value={chosen ?? null}
        onChange={(next) => next && show(next as PanelTab)}
        keepMounted={false}
        className={classes.tabs}
      >
        <div className={classes.head}>
          <Tabs.List className={classes.list}>
            {tabs.map((each) => (
              <Tabs.Tab key={each.id} value={each.id} className={classes.tab ?? ''}>
                {t(`panel.${each.id}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <CloseButton size="sm" aria-label={t('panel.hide')} onClick={close} />
        </div>
        {tabs.map((each) => (
          <Tabs.Panel key={each.id} value={each.id} className={classes.content}>
            {each.content}
          </Tabs.Panel>
        ))}
      </Tabs>
    </aside>
  );
}
