import { Menu } from '@mantine/core';
import { IconArchiveOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/api';
import { ErrorState } from '../../ui/error-state';
import { StatusPill } from '../../ui/status-pill';
import { PlainRecordFrame } from '../record/record-frame';
import { type OpenRecord, RecordScreen } from '../record/record-screen';
import { RecordPurpose, RecordText } from '../record/record-text';
import { FeedbackPart } from './feedback-part';
import { OfferEffect } from './offer-effect';
import { OfferFacts } from './offer-facts';
import { OfferFiles } from './offer-files';
import { OfferPrimary } from './offer-primary';
import { OfferStanding } from './offer-standing';
import { RetireDialog } from './retire-dialog';

/** One offer: what it is and for whom, who knows it, and what came of it. */
export function OfferScreen() {
  const { id } = useParams({ from: '/offers/$id' });
  return (
    <RecordScreen id={id} kind="offer">
      {(record) => <OfferPage record={record} />}
    </RecordScreen>
  );
}

function OfferPage({ record }: { record: OpenRecord<'offer'> }) {
  const { t } = useTranslation('offers');
  const { id, live, view, disabled } = record;
  const { data: page, error, refetch } = useQuery(orpc.offers.page.queryOptions({ input: { id } }));
  const [retiring, setRetiring] = useState(false);
  return (
    <PlainRecordFrame
      record={record}
      status={page && <StatusPill status={page.status} />}
      primary={page && <OfferPrimary page={page} title={view.title} />}
      menu={
        <Menu.Item
          leftSection={<IconArchiveOff size={16} />}
          disabled={!page?.may.retire}
          onClick={() => setRetiring(true)}
        >
          {t('retire.open')}
        </Menu.Item>
      }
    >
      <ErrorState error={error} onRetry={() => void refetch()} />
      {page && <OfferStanding page={page} />}
      <RecordPurpose record={record} />
      <OfferFiles session={live.session} files={view.files} disabled={disabled} undo={live.undo} />
      <OfferFacts session={live.session} disabled={disabled} />
      {page && <FeedbackPart page={page} />}
      <OfferEffect id={id} />
      <RecordText record={record} />
      {retiring && <RetireDialog id={id} title={view.title} onClose={() => setRetiring(false)} />}
    </PlainRecordFrame>
  );
}
