import { Loader, Menu, SegmentedControl } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client, orpc } from '../../app/api';
import { useScreenActions } from '../../app/screen-actions';
import { useDeviceSettings } from '../../app/use-device-settings';
import { useTeams, useWorkspace } from '../../app/use-teams';
import { ErrorState } from '../../ui/error-state';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { ComingNote } from '../exchange/coming-note';
import { ThisWeek } from '../touchpoints/this-week';
import { CauseCards } from './cause-cards';
import { Changes } from './changes';
import { DigestDialog } from './digest-dialog';
import { FirstPath } from './first-path';
import { Reminders } from './reminders';
import { Tour } from './tour';
import { Waiting } from './waiting';

/** A visit shorter than this has seen nothing. */
const VISIT_MS = 3000;

const VIEWS = ['me', 'team'] as const;

/** What waits for me, how it stands by the four causes, and what changed. */
export function HomeScreen() {
  const { t } = useTranslation('home');
  const [{ homeView: view }, set] = useDeviceSettings();
  const { data, error, isPending, refetch } = useQuery(
    orpc.home.state.queryOptions({ input: { view }, placeholderData: (before) => before }),
  );
  const { team: teamOf } = useTeams();
  const me = useWorkspace()?.me;
  const team = me ? teamOf(me.team).name : '';
  const causes = useQuery(orpc.home.causes.queryOptions());
  const [digest, setDigest] = useState(false);
  const navigate = useNavigate();
  useScreenActions(
    data && !data.empty
      ? [
          { id: 'digest-page', label: t('digest.page'), run: () => void navigate({ to: '/digest' }) },
          { id: 'digest', label: t('digest.menu'), run: () => setDigest(true) },
        ]
      : [],
  );
  useEndOfVisit();
  return (
    <Page
      width="wide"
      header={
        <PageHeader
          title={t('title')}
          menu={
            data && !data.empty ? (
              <>
                <Menu.Item onClick={() => void navigate({ to: '/digest' })}>{t('digest.page')}</Menu.Item>
                <Menu.Item onClick={() => setDigest(true)}>{t('digest.menu')}</Menu.Item>
              </>
            ) : undefined
          }
        />
      }
    >
      {digest && data && <DigestDialog state={data} causes={causes.data} onClose={() => setDigest(false)} />}
      <ComingNote />
      <Reminders />
      <ErrorState error={error} onRetry={() => void refetch()} />
      {isPending && <Loader size="sm" />}
      {data && (
        <>
          {!data.empty && (
            <Waiting
              forMe={data.waitingForMe}
              forOthers={data.waitingForOthers}
              team={view === 'team' ? team : null}
              choice={
                <SegmentedControl
                  aria-label={t('view')}
                  value={view}
                  data={VIEWS.map((value) => ({ value, label: t(`views.${value}`, { team }) }))}
                  onChange={(next) => set({ homeView: next === 'team' ? 'team' : 'me' })}
                />
              }
            />
          )}
          {data.path.some(({ done }) => !done) && <FirstPath path={data.path} />}
          {!data.empty && (
            <>
              <ErrorState error={causes.error} onRetry={() => void causes.refetch()} />
              {!causes.error && <CauseCards causes={causes.data} />}
              <Tour />
              <ThisWeek mine={view === 'me'} />
              <Changes changes={data.changes} />
            </>
          )}
        </>
      )}
    </Page>
  );
}

/** Tells the services when the person leaves Home: what comes later is new next time. */
function useEndOfVisit(): void {
  const cache = useQueryClient();
  useEffect(() => {
    const since = Date.now();
    return () => {
      if (Date.now() - since < VISIT_MS) return;
      client.home.seen().then(
        () => cache.invalidateQueries({ queryKey: orpc.home.key() }),
        () => undefined,
      );
    };
  }, [cache]);
}
