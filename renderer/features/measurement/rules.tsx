import { Button, Collapse, List, Stack, Text } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeasuredCommitment } from '#shared/contract/leads';

interface Props {
  commitment: Pick<MeasuredCommitment, 'rules'>;
  /** The version that judged; null when it was the draft. */
  version: number | null;
}

/** The counting rules that made a commitment's figures, and which version they are of. */
export function Rules({ commitment, version }: Props) {
  const { t } = useTranslation('measurement');
  return (
    <Stack gap={4} pb="xs">
      <Text size="sm">{version === null ? t('judgedByDraft') : t('judgedBy', { number: version })}</Text>
      <Text size="sm">{t('rules')}</Text>
      <List size="sm" c="dimmed">
        {commitment.rules.map((rule) => (
          <List.Item key={rule}>{rule}</List.Item>
        ))}
      </List>
    </Stack>
  );
}

/** The same behind a button, beside any figure. */
export function Explain(props: Props) {
  const { t } = useTranslation('measurement');
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div>
      <Button
        variant="subtle"
        size="compact-sm"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {t('explain')}
      </Button>
      <Collapse expanded={open} id={id} transitionDuration={120}>
        {open && <Rules {...props} />}
      </Collapse>
    </div>
  );
}
