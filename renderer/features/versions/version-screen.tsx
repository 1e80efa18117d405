import { Button, Group, Loader } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { restoreRecord } from '#shared/model/binding/restore';
import { isKind, KINDS } from '#shared/model/kinds';
import { orpc } from '../../app/api';
import { useDocument } from '../../app/document/use-document';
import { recordLink } from '../../app/record-link';
import { ErrorState } from '../../ui/error-state';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { StatusPill } from '../../ui/status-pill';
import { When } from '../../ui/when';
import { FrozenDocument } from '../signoff/frozen/frozen-document';
import { useMembers } from '../signoff/use-members';

/** A version exactly as it was signed, with all that was frozen along; from here it is compared and brought back. */
export function VersionScreen() {
  const { id, proposal } = useParams({ from: '/records/$id/versions/$proposal' });
  const { t } = useTranslation('versions');
  const { t: signoff } = useTranslation('signoff');
  const { nameOf } = useMembers();
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(orpc.signoff.frozen.queryOptions({ input: { proposal } }));
  const own = data?.records[0];
  const kind = own && isKind(own.kind) ? own.kind : 'agreement';
  const live = useDocument(id, kind);
  if (!data || !own) {
    return (
      <Page header={<PageHeader title=" " />}>
        {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Loader size="sm" />}
      </Page>
    );
  }
  const { version, records } = data;
  const page = recordLink(kind, id);
  const restore = (): void => {
    live.session.newStep();
    const done = live.session.change((doc, author) =>
      restoreRecord(doc, KINDS[kind].schema, own.view, author),
    );
    notifications.show({ message: t(done ? 'restored' : 'notRestored') });
    if (done) void navigate(page);
  };
  return (
    <Page
      header={
        <PageHeader
          crumbs={[{ label: version.title, ...page }]}
          title={version.title}
          status={<StatusPill status={version.status} version={version.number} />}
          meta={
            <span>
              {signoff('sign.by', { name: nameOf(version.proposedBy) })} <When at={version.proposedAt} />
            </span>
          }
        />
      }
    >
      <Group gap="xs" mb="md">
        <Button
          variant="default"
          renderRoot={(props) => (
            <Link
              {...props}
              to="/records/$id/compare/$from/$to"
              params={{ id, from: proposal, to: 'draft' }}
            />
          )}
        >
          {t('compare')}
        </Button>
        <Button variant="default" disabled={!live.editable} onClick={restore}>
          {t('restore')}
        </Button>
      </Group>
      <FrozenDocument version={version} records={records} />
    </Page>
  );
}
