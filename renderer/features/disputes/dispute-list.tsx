import { Button, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DisputeLine } from '#shared/contract/disputes';
import { isUnsettled } from '#shared/domain/disputes/disputes';
import { orpc } from '../../app/api';
import { apartLine, useApart } from '../leads/use-apart';
import { AnswerDialog, type DisputeAction } from './answer-dialog';
import { Dispute } from './dispute-line';
import classes from './disputes.module.css';

interface Props {
  agreement: string;
  /** Only those of one period; all of the agreement when left out. */
  of?: { commitment: string; period: string };
}

/** What is contested; what is settled stands behind a button. Nothing where nobody ever contested anything. */
export function DisputeList({ agreement, of }: Props) {
  const { t } = useTranslation('disputes');
  const id = useId();
  const { data } = useQuery(orpc.disputes.list.queryOptions({ input: { id: agreement } }));
  const [acting, setActing] = useState<{ line: DisputeLine; action: DisputeAction } | null>(null);
  const [all, setAll] = useState(false);
  const lines = (data?.disputes ?? []).filter(
    ({ commitment, period }) =>
      of === undefined || (commitment === of.commitment && period === of.period.slice(0, 10)),
  );
  const apart = useApart(lines.map(({ lead }) => lead));
  if (lines.length === 0) return null;
  const open = lines.filter(isUnsettled);
  const settled = lines.length - open.length;
  return (
    <section aria-labelledby={id}>
      <Title order={2} id={id} mt={of ? 0 : 'xl'}>
        {t('title')}
      </Title>
      <ul className={classes['list']}>
        {(all ? lines : open).map((line) => (
          <Dispute
            key={line.dispute}
            agreement={agreement}
            line={line}
            who={apartLine(apart.get(line.lead))}
            withPeriod={of === undefined}
            onAct={(action) => setActing({ line, action })}
          />
        ))}
      </ul>
      {settled > 0 && (
        <Button variant="subtle" size="compact-sm" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('hide') : t('settled', { count: settled })}
        </Button>
      )}
      {acting && (
        <AnswerDialog
          line={acting.line}
          who={apartLine(apart.get(acting.line.lead))}
          action={acting.action}
          onClose={() => setActing(null)}
        />
      )}
    </section>
  );
}
