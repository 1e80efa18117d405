import { Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { FrozenVersion } from '#shared/contract/signoff';
import { orpc } from '../../app/api';
import { recordLink } from '../../app/record-link';
import { hasPage, RECORD_LISTS } from '../../app/record-lists';
import { ErrorState } from '../../ui/error-state';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { StatusPill } from '../../ui/status-pill';
import { When } from '../../ui/when';
import { FrozenDocument } from './frozen/frozen-document';
import { SignForm } from './sign-form';
import classes from './sign-screen.module.css';
import { useMembers } from './use-members';

/** Left the document as it will be kept, right what changed and the signature. Also shows older versions. */
export function SignScreen() {
  const { id, proposal } = useParams({ from: '/records/$id/sign/$proposal' });
  const { t: shell } = useTranslation('shell');
  const { data, error, refetch } = useQuery(orpc.signoff.frozen.queryOptions({ input: { proposal } }));
  if (error || !data) {
    return (
      <Page header={<PageHeader title={shell('agreements')} />}>
        {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Loader size="sm" />}
      </Page>
    );
  }
  return <Signing id={id} {...data} />;
}

type Props = FrozenVersion & { id: string };

function Signing({ id, version, records, changes, grounds, beside, may, signing }: Props) {
  const { t } = useTranslation('signoff');
  const { t: shell } = useTranslation('shell');
  const { nameOf } = useMembers();
  const kind = records[0]?.kind ?? 'agreement';
  const list = RECORD_LISTS[hasPage(kind) ? kind : 'agreement'];
  const own = recordLink(kind, id);
  return (
    <Page
      width="full"
      header={
        <PageHeader
          crumbs={[
            { label: shell(list.label), to: list.to },
            { label: version.title, to: own.to, params: { id } },
          ]}
          title={version.status === 'proposed' ? t('sign.title', { title: version.title }) : version.title}
          status={<StatusPill status={version.status} version={version.number} />}
          meta={
            <span>
              {t('sign.by', { name: nameOf(version.proposedBy) })} <When at={version.proposedAt} />
            </span>
          }
        />
      }
    >
      <div className={classes.columns}>
        <FrozenDocument version={version} records={records} />
        <aside className={classes.side} aria-label={t('title')}>
          <SignForm
            id={id}
            version={version}
            changes={changes}
            grounds={grounds}
            beside={beside}
            may={may}
            kind={kind}
            signing={signing}
          />
        </aside>
      </div>
    </Page>
  );
}
