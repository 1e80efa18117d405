import { Loader, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { HoldingVersion, TouchedRecord } from '#shared/contract/definitions';
import { orpc } from '../../app/api';
import { recordLink } from '../../app/record-link';
import { ErrorState } from '../../ui/error-state';
import { KindIcon } from '../../ui/kind-icon';
import { StatusPill } from '../../ui/status-pill';
import { ChangeList } from '../signoff/change-list';
import classes from './definition-screen.module.css';

/** What a change of the word touches, and which signed versions keep the meaning they were signed with. */
export function WhereUsed({ id }: { id: string }) {
  const { t } = useTranslation('definitions');
  const { data, error, refetch } = useQuery(orpc.definitions.use.queryOptions({ input: { id } }));
  return (
    <section className={classes.section} aria-labelledby="where-used">
      <h2 id="where-used" className={classes.heading}>
        {t('use.title')}
      </h2>
      <ErrorState error={error} onRetry={() => void refetch()} />
      {!data && !error && <Loader size="sm" />}
      {data && (
        <Text size="sm" c="dimmed" mb="xs">
          {data.records.length === 0 ? t('use.none') : t('use.touches', { count: data.records.length })}
        </Text>
      )}
      {data && data.records.length > 0 && (
        <ul className={classes.used}>
          {data.records.map((record) => (
            <UsedIn key={record.id} record={record} />
          ))}
        </ul>
      )}
      {data && data.versions.length > 0 && (
        <>
          <h3 className={classes.subheading}>{t('use.versions')}</h3>
          <ul className={classes.used}>
            {data.versions.map((version) => (
              <Holding key={version.proposal} version={version} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function UsedIn({ record }: { record: TouchedRecord }) {
  const { t: common } = useTranslation();
  return (
    <li className={classes.usedIn}>
      <KindIcon kind={record.kind} />
      <Link {...(recordLink(record.kind, record.id) as LinkProps & { to: '/' })} className={classes.usedLink}>
        {record.title || common('untitled')}
      </Link>
      <StatusPill status={record.status} />
    </li>
  );
}

function Holding({ version }: { version: HoldingVersion }) {
  const { t } = useTranslation('definitions');
  const { title, number, record, proposal, changes, meaning, status } = version;
  return (
    <li>
      <div className={classes.usedIn}>
        <Link
          to="/records/$id/versions/$proposal"
          params={{ id: record, proposal }}
          className={classes.usedLink}
        >
          {number === null ? t('use.proposal', { title }) : t('use.version', { title, number })}
        </Link>
        <StatusPill status={status} />
        <Text span size="sm" c={changes.length > 0 ? 'var(--accord-warn)' : 'dimmed'}>
          {changes.length > 0 ? t('use.keeps', { count: changes.length }) : t('use.same')}
        </Text>
      </div>
      {changes.length > 0 && (
        <div className={classes.kept}>
          {meaning && (
            <Text size="sm" mb={4}>
              {t('use.oldMeaning', { meaning })}
            </Text>
          )}
          <ChangeList changes={changes.map((text) => ({ path: '', text }))} first={4} />
        </div>
      )}
    </li>
  );
}
