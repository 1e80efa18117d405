import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingsOverview } from '#shared/contract/compliance';
import { orpc } from '../../app/api';
import { useMay } from '../../app/use-may';
import { dayOf } from '../../ui/dates';
import { ErrorState } from '../../ui/error-state';
import { findingWords } from '../../ui/finding-words';
import { useLocale } from '../measurement/use-locale';
import { usePassphrase } from '../signoff/use-passphrase';
import classes from './findings.module.css';
import { placeLink, showFinding } from './place';
import { SeverityMark } from './severity-mark';

type Waived = FindingsOverview['waived'][number];

/** Findings that are lived with: who sees to them, until when, and why. */
export function WaivedList({ waived }: { waived: readonly Waived[] }) {
  const { t } = useTranslation('compliance');
  const locale = useLocale();
  const { may, why } = useMay('waive');
  const [ending, setEnding] = useState<Waived | null>(null);
  if (waived.length === 0) return <Text c="dimmed">{t('noneWaived')}</Text>;
  return (
    <>
      <ul className={classes.list} aria-label={t('views.waived')}>
        {waived.map((finding) => {
          const { owner, until, reason, by, act } = finding.waiver;
          const message = findingWords(finding.message);
          return (
            <li key={`${act}${message}`} className={classes.item}>
              <div className={classes.row}>
                <SeverityMark severity={finding.severity} />
                <div className={classes.words}>
                  <Link
                    {...(placeLink(finding) as LinkProps)}
                    className={classes.message}
                    onClick={() => showFinding(finding)}
                  >
                    {message}
                  </Link>
                  <Text size="sm">
                    {t('waiver.line', { owner, until: dayOf(until, { locale }), reason })}
                  </Text>
                  <Text size="sm" c="dimmed">
                    {t('waiver.by', { by })}
                  </Text>
                </div>
                <Button
                  size="compact-sm"
                  variant="default"
                  disabled={!may}
                  title={why ?? ''}
                  aria-label={t('waiver.endThis', { message })}
                  onClick={() => setEnding(finding)}
                >
                  {t('waiver.end')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      {ending && <EndDialog finding={ending} onClose={() => setEnding(null)} />}
    </>
  );
}

function EndDialog({ finding, onClose }: { finding: Waived; onClose: () => void }) {
  const { t } = useTranslation('compliance');
  const { t: common } = useTranslation();
  const passphrase = usePassphrase();
  const end = useMutation(orpc.compliance.endWaiver.mutationOptions({ onSuccess: onClose }));
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('waiver.end')}
      closeButtonProps={{ 'aria-label': common('close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!passphrase.missing) end.mutate({ act: finding.waiver.act, ...passphrase.input });
        }}
      >
        <Stack gap="md">
          <Text size="sm">{findingWords(finding.message)}</Text>
          <Text size="sm">{t('waiver.endText')}</Text>
          {passphrase.field}
          <ErrorState error={end.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {common('cancel')}
            </Button>
            <Button type="submit" loading={end.isPending} disabled={passphrase.missing}>
              {t('waiver.end')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
