import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LeadRow } from '#shared/contract/leads';
import { isUnsettled } from '#shared/domain/disputes/disputes';
import { orpc } from '../../app/api';
import { ContestDialog } from './contest-dialog';

interface Props {
  agreement: string;
  commitment: string;
  period: string;
  /** The one that was chosen in the grid. */
  lead: LeadRow | undefined;
}

/** Contests the lead that was chosen in the grid. */
export function ContestButton({ agreement, commitment, period, lead }: Props) {
  const { t } = useTranslation('disputes');
  const { data } = useQuery(orpc.disputes.list.queryOptions({ input: { id: agreement } }));
  const [contesting, setContesting] = useState<LeadRow | null>(null);
  if (!lead || data?.may !== true) return null;
  const already = lead.dispute !== null && isUnsettled(lead.dispute);
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        disabled={already}
        title={already ? t('contest.already') : undefined}
        onClick={() => setContesting(lead)}
      >
        {t('contest.of', { lead: lead.leadId })}
      </Button>
      {contesting && (
        <ContestDialog
          agreement={agreement}
          commitment={commitment}
          period={period}
          lead={contesting}
          onClose={() => setContesting(null)}
        />
      )}
    </>
  );
}
